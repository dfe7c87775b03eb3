import { isColumnHead, isDurationOnly, isTimesOnly, type ScheduleLine } from './scheduleLines.ts'

/**
 * Puts the cells of a table that was pasted one cell a line into rows again: a start and an end under each other become
 * one stretch, and each stretch takes the words before it or after it, whichever way the whole text goes.
 */
export function joinCellLines(lines: readonly (ScheduleLine | undefined)[]): ScheduleLine[] {
  const said = lines.filter(line => line !== undefined)
  const timed = said.filter(({ times }) => times.length > 0)
  const alone = timed.filter(isTimesOnly)
  if (alone.length < 2 || alone.length * 2 < timed.length) return said
  return runsOf(lines).flatMap(run => joinRun(run))
}

/** Empty lines part the text only where both sides have times. */
function runsOf(lines: readonly (ScheduleLine | undefined)[]): ScheduleLine[][] {
  const runs: ScheduleLine[][] = [[]]
  for (const line of lines) {
    if (line) runs.at(-1)?.push(line)
    else if (isWhole(runs.at(-1) ?? [])) runs.push([])
  }
  const last = runs.at(-1)
  if (runs.length > 1 && last && !last.some(({ times }) => times.length > 0)) runs.at(-2)?.push(...(runs.pop() ?? []))
  return runs
}

/** Whether a run holds rows of its own: several times, each with words. */
function isWhole(run: readonly ScheduleLine[]): boolean {
  const { words, times } = countOf(joinTimes(run))
  return times > 1 && words >= times
}

function countOf(run: readonly ScheduleLine[]): { words: number; times: number } {
  const times = run.filter(isTimesOnly).length
  return { times, words: run.filter(line => line.times.length === 0 && !isColumnHead(line)).length }
}

function joinRun(run: readonly ScheduleLine[]): ScheduleLine[] {
  const lines = joinTimes(run.filter(line => !isDurationOnly(line)))
  const body = lines.filter(line => !isColumnHead(line))
  const first = body.findIndex(isTimesOnly)
  if (first < 0) return lines
  const wordsFirst = first > 0 && !(body.at(-1)?.times.length === 0 && countOf(body).words > countOf(body).times)
  const joined: ScheduleLine[] = []
  let waiting: ScheduleLine | undefined
  for (const line of body) {
    if (!isTimesOnly(line) && line.times.length > 0) joined.push(line)
    else if (wordsFirst) {
      if (!isTimesOnly(line)) {
        if (waiting) joined.push(waiting)
        waiting = line
      } else {
        joined.push(waiting ? withWords(line, waiting) : line)
        waiting = undefined
      }
    } else if (isTimesOnly(line)) {
      if (waiting) joined.push(waiting)
      waiting = line
    } else {
      joined.push(waiting ? withWords(waiting, line) : line)
      waiting = undefined
    }
  }
  if (waiting) joined.push(waiting)
  return [...lines.filter(isColumnHead), ...joined]
}

/** Two lines of one time each, one under the other, are a stretch. */
function joinTimes(run: readonly ScheduleLine[]): ScheduleLine[] {
  const joined: ScheduleLine[] = []
  for (let index = 0; index < run.length; index++) {
    const line = run[index]
    const next = run[index + 1]
    const [start, ...more] = line?.times ?? []
    const [end, ...others] = next?.times ?? []
    const arePair =
      line && next && isTimesOnly(line) && isTimesOnly(next) && start && end && more.length + others.length === 0
    if (line && next && arePair && !start.end && !end.end) {
      joined.push({
        text: `${line.text} ${next.text}`,
        times: [{ ...start, end: end.start }],
        words: [[], []],
        isProse: false,
      })
      index += 1
    } else if (line) joined.push(line)
  }
  return joined
}

function withWords(line: ScheduleLine, words: ScheduleLine): ScheduleLine {
  return { ...line, text: `${words.text} ${line.text}`, words: [words.words.flat(), ...line.words.slice(1)] }
}
