import { type FoundTimes, findTimes, plainLetters, withDigitGivenBack } from './findTimes.ts'
import { isColumnWord, isDuration, isSentence } from './scheduleWords.ts'

/** One line of a pasted schedule: its stretches and points of the clock, and the words before, between and after them. */
export interface ScheduleLine {
  /** As it was pasted, trimmed. */
  readonly text: string
  readonly times: readonly FoundTimes[]
  /** The cells before the first time, between two, and after the last: one group more than there are times. */
  readonly words: readonly (readonly string[])[]
  /** A sentence, whatever times it names. */
  readonly isProse: boolean
}

const bullet = /^(?:[-*•·–▪◦]\s+|\d{1,2}[.)]\s+(?=\S))/
const cellBorder = /\t+|\s*\|\s*|\s{2,}/
const edges = /^[\s:,;–—\-|.()[\]>*→=]+|[\s:,;–—\-|([>*→=]+$/g
const ruler = /^[\s|:=_\-–—+*]*$/

/** The lines that say something; rulers of tables and empty lines are left out, an empty line is kept as undefined. */
export function scheduleLines(text: string): (ScheduleLine | undefined)[] {
  return text.split(/\r\n?|\n/).map(raw => {
    if (ruler.test(raw)) return undefined
    return readLine(
      plainLetters(raw)
        .replace(/\*\*|__/g, '')
        .replace(/^\s*"|"\s*$/g, '')
        .replace(/","/g, '\t')
        .replace(/^\s*\|/, '')
        .replace(/\|\s*$/, ''),
      raw.trim(),
    )
  })
}

function readLine(line: string, text: string): ScheduleLine {
  const bare = line.trim().replace(bullet, '')
  const found = findTimes(bare).map(times => {
    const isTurned = times.end && minutesOf(times.start) > minutesOf(times.end)
    return (isTurned && withDigitGivenBack(bare, times)) || times
  })
  const isProse = isSentence(withoutTimes(bare, found))
  return isProse
    ? { text, times: [], words: [], isProse }
    : { text, times: found, words: wordsAround(bare, found), isProse }
}

function minutesOf({ hour, minute }: { readonly hour: number; readonly minute: number }): number {
  return hour * 60 + minute
}

function withoutTimes(line: string, times: readonly FoundTimes[]): string {
  return times.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, line)
}

function wordsAround(line: string, times: readonly FoundTimes[]): string[][] {
  const borders = [0, ...times.flatMap(({ from, to }) => [from, to]), line.length]
  const groups: string[][] = []
  for (let at = 0; at < borders.length; at += 2) groups.push(cellsOf(line.slice(borders[at], borders[at + 1])))
  return groups
}

function cellsOf(part: string): string[] {
  return part
    .split(cellBorder)
    .map(tidyCell)
    .filter(cell => cell !== '')
}

function tidyCell(cell: string): string {
  const opensAndCloses = /^[^()]*\([^()]*\)$/.test(cell.trim())
  const tidy = cell.replace(edges, '').trim()
  return opensAndCloses && !tidy.endsWith(')') ? `${tidy})` : tidy
}

/** Whether a line has times and no words but a duration: the words stand in lines of their own. */
export function isTimesOnly({ times, words }: ScheduleLine): boolean {
  return times.length > 0 && words.flat().every(isDuration)
}

/** Whether a line has words only, and they are a duration. */
export function isDurationOnly({ times, words }: ScheduleLine): boolean {
  return times.length === 0 && words.flat().length > 0 && words.flat().every(isDuration)
}

/** Whether a line without times only names columns. */
export function isColumnHead({ times, words }: ScheduleLine): boolean {
  const cells = words.flat()
  return times.length === 0 && cells.length > 0 && cells.every(isColumnWord)
}
