import { countedIn } from './countedIn.ts'

/** Times, stretches, numbers and lists as a language writes them. */
export interface Format {
  readonly language: string
  /** 490 → `8:10`; the half of the day is left to the context, as printed timetables do. */
  time(minutes: number): string
  /** `8:10–8:30` */
  stretch(start: number, end: number): string
  number(value: number): string
  money(value: number, currency: string): string
  /** `a, b and c` */
  list(items: readonly string[]): string
  /** 1 → `Mon` */
  weekday(day: number, width?: 'short' | 'long'): string
  /** 1, 3, 5 → `Mon, Wed, Fri`; several in a row as a range. */
  weekdays(days: readonly number[]): string
  /** Milliseconds since 1970 → `Nov 23, 9:57 PM` */
  moment(at: number): string
}

/** The formats of a language (BCP 47). */
export function formatIn(language: string): Format {
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  const counting = countedIn(language)
  const numbers = new Intl.NumberFormat(counting)
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const weekdayNames = {
    short: new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }),
    long: new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
  }
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const time = (minutes: number) =>
    clock
      .formatToParts(minutes * 60_000)
      .filter(
        part => part.type === 'hour' || part.type === 'minute' || (part.type === 'literal' && part.value.trim() !== ''),
      )
      .map(part => part.value.trim())
      .join('')
  const currencies = new Map<string, Intl.NumberFormat>() // they take long to make
  const moneyOf = (currency: string) => {
    const made = currencies.get(currency) ?? moneyIn(counting, currency)
    currencies.set(currency, made)
    return made
  }
  const weekday = (day: number, width: 'short' | 'long' = 'short') => weekdayNames[width].format(Date.UTC(2024, 0, day)) // 1 January 2024 was a Monday
  return {
    language,
    time,
    stretch: (start, end) => `${time(start)}–${time(end)}`,
    number: value => numbers.format(value),
    money: (value, currency) => moneyOf(currency).format(value),
    list: items => lists.format(items),
    weekday,
    weekdays: days =>
      runs(days)
        .map(run =>
          run.length > 2
            ? `${weekday(run[0] ?? 1)}–${weekday(run.at(-1) ?? 1)}`
            : run.map(day => weekday(day)).join(', '),
        )
        .join(', '),
    moment: at => dates.format(at),
  }
}

function moneyIn(language: string, currency: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 })
  } catch {
    return new Intl.NumberFormat(language) // a currency nobody knows is written as a plain number
  }
}

/** Days that follow one another, grouped. */
function runs(days: readonly number[]): number[][] {
  const out: number[][] = []
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = out.at(-1)
    if (last?.at(-1) === day - 1) last.push(day)
    else out.push([day])
  }
  return out
}
