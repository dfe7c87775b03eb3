import { readSchedules, type Schedule, type ScheduleRow } from '../../domain/schedule/readSchedules.ts'

/** A moment read from pasted text. Minutes after midnight. */
export interface PastedMoment {
  readonly title: string
  readonly start?: number
  readonly end?: number
  readonly weekdays?: readonly number[]
}

/** What pasted text is: bell schedules, with the lines that are in none, or one moment a line. */
export type Pasted =
  | { readonly as: 'schedules'; readonly schedules: readonly Schedule[]; readonly left: readonly string[] }
  | { readonly as: 'lines'; readonly moments: readonly PastedMoment[] }

/** What a person chose of a schedule: its passing times too, its weekdays, and the rows whose half of the day is the other one. */
export interface ScheduleChoice {
  readonly withPassing: boolean
  readonly onItsDays: boolean
  readonly turned: ReadonlySet<ScheduleRow>
}

/** Takes text for a schedule when most of it reads as one; a list with a time here and there stays a list. */
export function readPasted(text: string): Pasted {
  const { schedules, unread } = readSchedules(text)
  const rows = schedules.reduce((sum, schedule) => sum + schedule.rows.length, 0)
  const isSchedule = rows > 2 || (rows > 0 && unread.length === 0)
  return isSchedule ? { as: 'schedules', schedules, left: unread } : { as: 'lines', moments: pastedMoments(text) }
}

/** The rows of a schedule as chosen, by their start. */
export function rowsChosen(
  { rows, passing }: Schedule,
  { withPassing, turned }: ScheduleChoice,
): readonly ScheduleRow[] {
  const chosen = (withPassing ? [...rows, ...passing] : rows).map(row => ({
    row,
    by: turned.has(row) ? turn(row) : row,
  }))
  return chosen.sort((a, b) => a.by.start - b.by.start || a.by.end - b.by.end).map(({ row }) => row)
}

/** The same stretch in the other half of the day. */
export function turn(row: ScheduleRow): ScheduleRow {
  const by = row.start < 720 ? 720 : -720
  return { ...row, start: row.start + by, end: Math.min(1440, row.end + by) }
}

/** The moments of a schedule as chosen. */
export function momentsOfSchedule(schedule: Schedule, choice: ScheduleChoice): PastedMoment[] {
  return rowsChosen(schedule, choice).map(row => {
    const { title, start, end } = choice.turned.has(row) ? turn(row) : row
    return {
      title,
      start,
      end,
      ...(choice.onItsDays && schedule.weekdays.length > 0 && { weekdays: schedule.weekdays }),
    }
  })
}

const clock = String.raw`(\d{1,2})[:.h](\d{2})(?!\d)(?:\s*([ap])\.?m\.?(?![a-z]))?`
const dash = String.raw`(?:\s*[-–—\t]\s*|\s+(?:to|a)\s+)`
const range = new RegExp(`^${clock}${dash}${clock}[\\s:,–—-]*(.*)$`, 'i')
const single = new RegExp(`^${clock}[\\s:,–—-]*(.*)$`, 'i')
const bullet = /^(?:[-*•·–]\s+|\d{1,2}[.)]\s+)/
const longest = 300
const most = 200

/**
 * Reads pasted lines as moments. A line may begin with `8:10-8:30` or `8:10`; a lone start ends where the next line
 * starts. Hours from one to six without am are taken for the afternoon. What is not a plain time stays in the title.
 */
export function pastedMoments(text: string): PastedMoment[] {
  const lines = text
    .split(/\r?\n/)
    .map(line => readLine(line.trim().replace(bullet, '')))
    .filter(line => line.title !== '')
    .slice(0, most)
  return lines.map((line, index) => {
    const { title, start } = line
    const end = line.end ?? lines[index + 1]?.start
    return start !== undefined && end !== undefined && end > start ? { title, start, end } : { title }
  })
}

function readLine(line: string): PastedMoment {
  const both = range.exec(line)
  if (both) {
    const start = minutes(both[1], both[2], both[3] ?? both[6])
    const end = minutes(both[4], both[5], both[6])
    if (start !== undefined && end !== undefined) {
      const earlier = start > end && both[3] === undefined ? minutes(both[1], both[2], 'a') : undefined
      return { title: titleOf(both[7]), start: earlier ?? start, end }
    }
  }
  const one = single.exec(line)
  const start = one ? minutes(one[1], one[2], one[3]) : undefined
  return one && start !== undefined ? { title: titleOf(one[4]), start } : { title: titleOf(line) }
}

function titleOf(raw: string | undefined): string {
  return (raw ?? '').replace(/\s+/g, ' ').trim().slice(0, longest)
}

function minutes(hours: string | undefined, past: string | undefined, half: string | undefined): number | undefined {
  const hour = Number(hours)
  const minute = Number(past)
  if (hour > 23 || minute > 59 || (half && hour > 12)) return undefined
  const morning = half?.toLowerCase() === 'a'
  const evening = half ? !morning : hour >= 1 && hour < 7
  return ((hour % (half || evening ? 12 : 24)) + (evening ? 12 : 0)) * 60 + minute
}
