import type { FoundTimes } from './findTimes.ts'
import { isColumnHead, type ScheduleLine } from './scheduleLines.ts'
import { isColumnWord, isDuration, namesASchedule } from './scheduleWords.ts'

export interface PlainRow {
  readonly times: FoundTimes
  readonly title: string
  /** The line it stands in, as it was pasted. */
  readonly text: string
}

/** One schedule of a table: alone, or one of several side by side. */
export interface Column {
  readonly title: string
  readonly rows: PlainRow[]
}

const longestTitle = 300

/**
 * The rows of one part, column by column: several stretches in a line stand side by side, and so do several names of one
 * stretch where the table's head says for whom each is.
 */
export function plainRows(
  heads: readonly ScheduleLine[],
  lines: readonly ScheduleLine[],
): { columns: Column[]; left: string[] } {
  const stretches = lines.map(({ times }) => times.length)
  const most = Math.max(0, ...stretches)
  const head = heads.findLast(line => line.words.flat().length > 1 || isColumnHead(line))?.words.flat() ?? []
  const beside = most > 1 && stretches.filter(count => count === most).length * 2 > lines.length ? most : 1
  if (beside > 1) return { columns: sideBySide(head, lines, beside), left: leftOver(heads, head) }
  const names = head.filter(namesASchedule)
  if (names.length > 1) return { columns: namedColumns(names, lines), left: [] }
  const prefix = onlyNumber(head)
  const rows = lines.flatMap(line =>
    line.times.map((times, index) => ({ times, title: titleOf(line, index, prefix), text: line.text })),
  )
  return {
    columns: rows.length > 0 ? [{ title: '', rows }] : [],
    left: leftOver(heads, []),
  }
}

/** A table's head that names nothing we use is said to be left. */
function leftOver(heads: readonly ScheduleLine[], used: readonly string[]): string[] {
  return heads
    .filter(line => line.words.flat().length > 1 && !isColumnHead(line) && line.words.flat().join() !== used.join())
    .map(line => line.text)
}

/** Each stretch of a line with the words beside it; a line's first words go with every stretch that has none. */
function sideBySide(head: readonly string[], lines: readonly ScheduleLine[], count: number): Column[] {
  const names = head.filter(cell => !isColumnWord(cell))
  const timesFirst = lines.filter(({ words }) => words[0]?.length === 0).length * 2 > lines.length
  const columns = Array.from({ length: count }, (_, index) => ({
    title: names.at(index - count) ?? '',
    rows: [] as PlainRow[],
  }))
  for (const { times, words, text } of lines) {
    for (const [index, each] of times.entries()) {
      const cells = timesFirst ? words[index + 1] : words[index]
      const own = cells?.filter(cell => !isDuration(cell) && !isMinutes(cell, each)) ?? []
      const shared = own.length > 0 ? own : (words[0] ?? [])
      columns[times.length === count ? index : 0]?.rows.push({ times: each, title: joined(shared), text })
    }
  }
  return columns
}

function namedColumns(names: readonly string[], lines: readonly ScheduleLine[]): Column[] {
  const columns = names.map(title => ({ title, rows: [] as PlainRow[] }))
  for (const { times, words, text } of lines) {
    const [first] = times
    if (!first) continue
    const cells = words.flat().filter(cell => !isDuration(cell) && !isMinutes(cell, first))
    for (const [index, column] of columns.entries()) {
      const title = cells.length >= names.length ? cells.slice(-names.length)[index] : joined(cells)
      if (title) column.rows.push({ times: first, title, text })
    }
  }
  return columns
}

function titleOf({ times, words }: ScheduleLine, index: number, prefix: string): string {
  const own =
    times.length === 1 ? words.flat() : [...(index === 0 ? (words[0] ?? []) : []), ...(words[index + 1] ?? [])]
  const each = times[index]
  const named = own.filter(cell => !isDuration(cell) && !(own.length > 1 && each && isMinutes(cell, each)))
  const cells = named.some(cell => !isColumnWord(cell)) ? named.filter(cell => !isLabel(cell)) : named
  const title = joined(cells.map(withoutDuration))
  return prefix && /^\d{1,2}[A-Z]?$|^[A-H]$/.test(title) ? `${prefix} ${title}` : title
}

/** "Start", "from" beside the time itself. */
function isLabel(cell: string): boolean {
  return /^(?:starts?|begins?|from|ends?|at|time|start time|end time|inicio|fin|de|hora|las)$/i.test(cell)
}

function withoutDuration(cell: string): string {
  return cell
    .replace(/\s*[([]?\b\d{1,3}\s*(?:min(?:ute|uto)?s?\b\.?|['′’](?!\w))\s*[)\]]?$/i, '')
    .replace(/[\s:,–—-]+$/, '')
    .replace(/\s+(?:from|at|de(?: las)?|a las|las)$/i, '')
}

/** A bare number that is as many minutes as the stretch has: a column of lengths. */
function isMinutes(cell: string, { start, end }: FoundTimes): boolean {
  if (!end || !/^\d{1,3}$/.test(cell)) return false
  const minutes = end.hour * 60 + end.minute - start.hour * 60 - start.minute
  return (Number(cell) - minutes) % 720 === 0
}

/** What a column of bare numbers counts, when its head is that one word: "Period". */
function onlyNumber(head: readonly string[]): string {
  const word = head.find(cell => /^(?:period|block|mod|hour|class|periodo|período|bloque)$/i.test(cell))
  return word ? `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}` : ''
}

function joined(cells: readonly string[]): string {
  return cells.join(' ').replace(/\s+/g, ' ').trim().slice(0, longestTitle)
}
