import { writeClock } from '../clock.ts'
import { readHalves } from './halves.ts'
import { joinCellLines } from './joinCellLines.ts'
import { type PlainRow, plainRows } from './plainRows.ts'
import { isColumnHead, type ScheduleLine, scheduleLines } from './scheduleLines.ts'
import { isPassing, weekdaysIn } from './scheduleWords.ts'

/** One moment of a schedule. Minutes after midnight. `certain` is false where the text leaves a doubt about its times or its name. */
export interface ScheduleRow {
  readonly start: number
  readonly end: number
  readonly title: string
  readonly certain: boolean
}

export interface Schedule {
  readonly title: string
  /** 1 (Monday) to 7; empty when the text names none. */
  readonly weekdays: readonly number[]
  readonly rows: readonly ScheduleRow[]
  /** The time between classes, where it has rows of its own: left out of `rows`. */
  readonly passing: readonly ScheduleRow[]
  /** The text gives points in time, not stretches: each row ends where the next begins. */
  readonly fromPoints: boolean
}

export interface SchedulesRead {
  readonly schedules: readonly Schedule[]
  /** Lines that say something which is not in a schedule above, as they were pasted. */
  readonly unread: readonly string[]
}

const most = 2000 // lines
const mostRows = 400

/**
 * Reads pasted text as the bell schedules it holds, in whatever shape a school published them. Never refuses: what it does
 * not understand is in `unread`, and a row it is not sure of says so.
 */
export function readSchedules(text: string): SchedulesRead {
  const lines = joinCellLines(scheduleLines(text).slice(0, most))
  const schedules: Schedule[] = []
  const unread = new Set(lines.filter(({ isProse }) => isProse).map(({ text }) => text))
  for (const part of partsOf(lines.filter(({ isProse }) => !isProse))) {
    if (part.lines.length === 0) {
      addAll(
        unread,
        part.heads.filter(head => !isColumnHead(head)).map(head => head.text),
      )
      continue
    }
    const { columns, left } = plainRows(part.heads, part.lines)
    const titled = titleOf(part.heads)
    addAll(unread, [...titled.left, ...left])
    for (const column of columns) {
      const own = column.title
      const title = [titled.title, own].filter(Boolean).join(' · ')
      const weekdays = weekdaysIn(own).length > 0 ? weekdaysIn(own) : titled.weekdays
      schedules.push(...schedulesOf(title, weekdays, column.rows.slice(0, mostRows), unread))
    }
  }
  return { schedules, unread: lines.filter(({ text: said }) => unread.has(said)).map(({ text: said }) => said) }
}

function addAll(set: Set<string>, items: readonly string[]): void {
  for (const item of items) set.add(item)
}

/** The same as plain JSON: times as `HH:MM`. */
export function schedulesAsJson({ schedules, unread }: SchedulesRead) {
  return {
    schedules: schedules.map(({ title, weekdays, rows, passing }) => ({
      title,
      ...(weekdays.length > 0 && { weekdays }),
      rows: rows.map(row => [writeClock(row.start), writeClock(row.end), row.title, row.certain] as const),
      ...(passing.length > 0 && { passing: passing.length }),
    })),
    unread,
  }
}

interface Part {
  readonly heads: ScheduleLine[]
  readonly lines: ScheduleLine[]
}

/** Headings, then the lines with times under them. A heading in the midst of rows begins a new part. */
function partsOf(lines: readonly ScheduleLine[]): Part[] {
  const parts: Part[] = []
  let part: Part = { heads: [], lines: [] }
  for (const line of lines) {
    if (line.times.length > 0) part.lines.push(line)
    else {
      if (part.lines.length > 0) {
        parts.push(part)
        part = { heads: [], lines: [] }
      }
      part.heads.push(line)
    }
  }
  parts.push(part)
  return joinContinued(parts)
}

/** A heading between rows that go on through the day ("Afternoon") does not begin another schedule. */
function joinContinued(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    if (before && goesOn(before, part)) {
      before.heads.push(...part.heads.map(head => ({ ...head, words: [] })))
      before.lines.push(...part.lines)
    } else joined.push({ heads: [...part.heads], lines: [...part.lines] })
  }
  return joined
}

function goesOn(before: Part, part: Part): boolean {
  if (before.lines.length === 0 || part.lines.length === 0) return false
  const texts = part.heads.filter(head => !isColumnHead(head)).map(head => head.text)
  if (texts.length === 0 || texts.some(text => weekdaysIn(text).length > 0)) return false
  if (part.heads.some(head => head.words.flat().length > 1 || isColumnHead(head))) return false
  const all = [...before.lines, ...part.lines].map(({ times }) => times[0]).filter(times => times !== undefined)
  const read = readHalves(all)
  const border = read[before.lines.length]
  const last = read[before.lines.length - 1]
  return (
    border !== undefined && last !== undefined && !border.startsAnew && border.start >= (last.end ?? last.start) - 5
  )
}

/** The last heading is the title; the weekdays may stand in any; what is above goes unread. */
function titleOf(heads: readonly ScheduleLine[]): { title: string; weekdays: readonly number[]; left: string[] } {
  const plain = heads.filter(head => !isColumnHead(head) && !isTableHead(head))
  const own = plain.filter(head => head.words.length > 0)
  const weekdays = own.map(head => weekdaysIn(headingText(head))).findLast(days => days.length > 0) ?? []
  const chosen =
    own.findLast(head => !isOnlyDays(head.text) && namesADay(head.text)) ??
    own.findLast(head => !isOnlyDays(head.text)) ??
    own.at(-1)
  const left = plain.filter(head => head !== chosen && !isOnlyDays(head.text)).map(head => head.text)
  return { title: chosen ? headingText(chosen) : '', weekdays, left }
}

/** "Early Release", "B Day", "Bell Schedule": what schools call a schedule. */
function namesADay(text: string): boolean {
  return /\b(?:schedule|days?|horario|d[ií]a|bells?|release|start|dismissal|week|minimum|regular|assembly|delay|advisory|rally|finals?|exams?|timetable)\b/i.test(
    text,
  )
}

function isTableHead(head: ScheduleLine): boolean {
  return head.words.flat().length > 1
}

function headingText(head: ScheduleLine): string {
  return head.words
    .flat()
    .join(' ')
    .replace(/^#+\s*/, '')
    .trim()
}

function isOnlyDays(text: string): boolean {
  return (
    weekdaysIn(text).length > 0 &&
    text
      .split(/[\s,/&+\-–—().:]+/)
      .every(
        word =>
          word === '' ||
          weekdaysIn(word).length > 0 ||
          /^(?:[mtwrf]|th|tu|to|through|and|y|a|only|schedule|horario)$/i.test(word),
      )
  )
}

/** A column's rows as one schedule, or as several where the times go back to the morning. */
function schedulesOf(
  title: string,
  weekdays: readonly number[],
  rows: readonly PlainRow[],
  unread: Set<string>,
): Schedule[] {
  const read = readHalves(rows.map(({ times }) => times))
  const groups: Placed[][] = [[]]
  for (const [index, { start, end, certain, startsAnew }] of read.entries()) {
    if (startsAnew) groups.push([])
    const row = rows[index]
    if (!row) continue
    const isPoint = end === undefined
    const isRow = end !== undefined && end > start
    groups.at(-1)?.push({
      row: { start, end: end ?? start, title: row.title, certain: certain && row.title !== '' && (isPoint || isRow) },
      isPoint,
      text: row.text,
    })
  }
  return groups.filter(group => group.length > 0).map(group => scheduleOf(title, weekdays, group, unread))
}

interface Placed {
  readonly row: ScheduleRow
  readonly isPoint: boolean
  readonly text: string
}

function scheduleOf(
  title: string,
  weekdays: readonly number[],
  group: readonly Placed[],
  unread: Set<string>,
): Schedule {
  const rows: ScheduleRow[] = []
  const fromPoints = group.every(({ isPoint }) => isPoint)
  for (const [index, { row, isPoint, text }] of group.entries()) {
    const end = isPoint ? group[index + 1]?.row.start : row.end
    const isLastPoint = isPoint && index === group.length - 1
    if (end !== undefined && end > row.start) rows.push({ ...row, end })
    else if (!(isLastPoint && (fromPoints || rows.at(-1)?.end === row.start))) unread.add(text)
  }
  return {
    title,
    weekdays,
    rows: rows.filter(row => !isPassing(row.title)),
    passing: rows.filter(row => isPassing(row.title)),
    fromPoints,
  }
}
