/** A time as it is written: its half of the day is known only where the text says so. */
export interface WrittenTime {
  readonly hour: number
  readonly minute: number
  /** `24` is a time that can only be meant by the 24-hour clock. */
  readonly half?: 'am' | 'pm' | '24'
}

/** A stretch of the clock, or one point of it, as found in a line; `from` and `to` are where its letters begin and end. */
export interface FoundTimes {
  readonly start: WrittenTime
  readonly end?: WrittenTime
  readonly from: number
  readonly to: number
}

interface FoundTime {
  readonly time: WrittenTime
  readonly from: number
  readonly to: number
  /** An hour alone, or digits without a colon: a time only beside another. */
  readonly isBare: boolean
}

const half = String.raw`(?:\s*(?<half>[ap])\.?\s?m\b\.?|(?<letter>[ap])(?![a-z\d])\.?)?`
const clock = String.raw`(?<hour>[01]?\d|2[0-3])\s?[:;.h]\s?(?<minute>[0-5]\d)(?![\d%])${half}`
const hourWithHalf = String.raw`(?<hour>1[0-2]|0?[1-9])\s*(?<half>[ap])\.?\s?m\b\.?`
const digits = String.raw`(?<hour>[01]?\d|2[0-3])(?<minute>[0-5]\d)(?!\d)${half}`
const bareHour = String.raw`(?<hour>1[0-2]|[1-9])(?![\d:.%/]|st|nd|rd|th|º|ª|°)`
const named = String.raw`(?<noon>noon|midday|mediod[ií]a)\b`
const forms = [
  { form: new RegExp(clock, 'iy'), isBare: false },
  { form: new RegExp(hourWithHalf, 'iy'), isBare: false },
  { form: new RegExp(named, 'iy'), isBare: false },
  { form: new RegExp(digits, 'iy'), isBare: true },
  { form: new RegExp(bareHour, 'iy'), isBare: true },
]
const between =
  /^[\s.,;|)\]]*(?:[-–—−‐‑~→>/]+(?:\s*[-–—]+)*|\b(?:to|until|till?|thru|through|(?:and )?ends?(?: time)?(?: at)?|a|al|hasta(?: las)?|a las|(?:y )?(?:termina|fin))\b:?)[\s([]*$/i
const spaceBetween = /^[\s|,;)\]([]*$/
const oClock = /^\s?(?:hrs?|hs|uhr)\b\.?/i
const numberBefore = /(?:period|per\.?|periodo|block|bloque|class|mod|hour|hora|p|grade|room|day|#)\s?$/i

/** Every stretch and point of the clock in a line, in the order they stand. */
export function findTimes(line: string): FoundTimes[] {
  const times = singleTimes(line)
  const found: FoundTimes[] = []
  for (let index = 0; index < times.length; index++) {
    const first = times[index]
    const second = times[index + 1]
    if (!first) continue
    const gap = second && line.slice(first.to, second.from)
    if (second && gap !== undefined && isPair(first, second, gap)) {
      found.push({ start: first.time, end: second.time, from: first.from, to: second.to })
      index += 1
    } else if (!first.isBare) found.push({ start: first.time, from: first.from, to: first.to })
  }
  return found
}

function isPair(first: FoundTime, second: FoundTime, gap: string): boolean {
  if (first.isBare && second.isBare)
    return (
      isDigits(first) && isDigits(second) && between.test(gap) && !areYears(first, second) && isShort(first, second)
    )
  if (between.test(gap)) return true
  return spaceBetween.test(gap) && !first.isBare && !second.isBare
}

/** "2026-2027" is a school year. */
function areYears({ time: first }: FoundTime, { time: second }: FoundTime): boolean {
  return (first.hour === 19 || first.hour === 20) && (second.hour === 19 || second.hour === 20)
}

/** What is longer is a number of something else: a telephone's. */
function isShort({ time: first }: FoundTime, { time: second }: FoundTime): boolean {
  const minutes = second.hour * 60 + second.minute - first.hour * 60 - first.minute
  return (minutes + 720) % 720 <= 240
}

function isDigits({ from, to }: FoundTime): boolean {
  return to - from >= 3
}

function singleTimes(line: string): FoundTime[] {
  const times: FoundTime[] = []
  for (let at = 0; at < line.length; at++) {
    if (isInsideWord(line, at) && !isAfterGluedNumber(line, at)) continue
    const found = timeAt(line, at)
    if (!found) continue
    times.push(found)
    at = found.to - 1
  }
  return times
}

/** A digit after a digit, or after a point or colon that follows one, is the middle of something; a letter before is not. */
function isInsideWord(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 2), at)
  return /\d$|\d[.:,]$|[$€#]$/.test(before)
}

/** "Period 29:05" is period 2, 9:05. */
function isAfterGluedNumber(line: string, at: number): boolean {
  return /(?:^|\D)\d$/.test(line.slice(0, at)) && numberBefore.test(line.slice(0, at - 1))
}

function timeAt(line: string, at: number): FoundTime | undefined {
  for (const { form, isBare } of forms) {
    form.lastIndex = at
    const match = form.exec(line)
    if (!match) continue
    const to = at + match[0].length
    if (isBare && /[a-z]$/i.test(line.slice(0, at))) return undefined
    if (isBare && numberBefore.test(line.slice(0, at))) return undefined
    const time = writtenTime(match.groups ?? {})
    if (time && !(isBare && time.half === '24' && match[0].length < 4)) {
      return { time, from: at, to: to + (oClock.exec(line.slice(to))?.[0].length ?? 0), isBare }
    }
  }
  return undefined
}

function writtenTime(groups: { [name: string]: string | undefined }): WrittenTime | undefined {
  if (groups.noon) return { hour: 12, minute: 0, half: 'pm' }
  const hour = Number(groups.hour)
  const minute = Number(groups.minute ?? 0)
  const letter = groups.half ?? groups.letter
  const said = letter?.toLowerCase() === 'a' ? 'am' : letter ? 'pm' : undefined
  if (hour > 12 || hour === 0) return { hour, minute, half: '24' } // "13:05 pm" is read by its hours
  return said ? { hour, minute, half: said } : { hour, minute }
}

/** A number before a time is often glued to it: "Period 18:00" may say period 1, 8:00. The other reading, if there is one. */
export function withDigitGivenBack(line: string, times: FoundTimes): FoundTimes | undefined {
  const { start, end, from } = times
  if (start.hour < 10 || !/\d\d/.test(line.slice(from, from + 2)) || !numberBefore.test(line.slice(0, from)))
    return undefined
  const hour = start.hour % 10
  return hour === 0 || !end ? undefined : { ...times, start: { hour, minute: start.minute }, from: from + 1 }
}

/** Letters of other scripts and machines, as the forms above expect them. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC') // full-width digits and colons, hard spaces
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200b-\u200f\u2060\u202a-\u202e\ufeff]/g, '')
    .replace(/上午\s*(\d{1,2}[:.]\d\d)/g, '$1 am')
    .replace(/下午\s*(\d{1,2}[:.]\d\d)/g, '$1 pm')
    .replace(/(\d{1,2}[:.]\d\d)\s*ص(?!\p{L})/gu, '$1 am')
    .replace(/(\d{1,2}[:.]\d\d)\s*م(?!\p{L})/gu, '$1 pm')
}
