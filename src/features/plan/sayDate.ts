import { isDate } from '../../domain/fieldKinds.ts'

/** A date as a language writes it; other words as they were written. */
export function sayDate(date: string, language: string): string {
  if (!isDate(date)) return date
  let dates = inLanguage.get(language)
  if (!dates) {
    dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
    inLanguage.set(language, dates) // a formatter takes far longer to make than a date to say
  }
  return dates.format(Date.parse(date))
}

const inLanguage = new Map<string, Intl.DateTimeFormat>()
