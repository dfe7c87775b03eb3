/** One change of a text: at a place of the text before, counted in letters (code points). */
export interface TextEdit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** Past this many differing letters a text counts as rewritten in one piece. */
const mostDifferences = 600

/** The letters of a text: code points, so that no change ever cuts one in half. */
export function lettersOf(text: string): string[] {
  return Array.from(text)
}

/** The fewest letters to take and put to make `after` of `before`, in order of place. */
export function diffLetters(before: readonly string[], after: readonly string[]): TextEdit[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const a = before.slice(start, before.length - end)
  const b = after.slice(start, after.length - end)
  if (a.length === 0 && b.length === 0) return []
  const whole: TextEdit = { at: start, remove: a.length, insert: b.join('') }
  if (a.length === 0 || b.length === 0) return [whole]
  return shortestEdits(a, b)?.map(edit => ({ ...edit, at: edit.at + start })) ?? [whole]
}

/** Myers' greedy search; undefined when the two differ too much. */
function shortestEdits(a: readonly string[], b: readonly string[]): TextEdit[] | undefined {
  const furthest = new Map<number, number>([[1, 0]])
  const trace: Map<number, number>[] = []
  for (let d = 0; d <= mostDifferences; d++) {
    trace.push(new Map(furthest))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach(furthest, k - 1) < reach(furthest, k + 1))
      let x = down ? reach(furthest, k + 1) : reach(furthest, k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      furthest.set(k, x)
      if (x >= a.length && x - k >= b.length) return editsAlong(trace, a, b)
    }
  }
  return undefined
}

function reach(furthest: ReadonlyMap<number, number>, diagonal: number): number {
  return furthest.get(diagonal) ?? -1
}

/** Walks the search back from the end and joins neighbouring steps into edits. */
function editsAlong(trace: readonly Map<number, number>[], a: readonly string[], b: readonly string[]): TextEdit[] {
  const edits: TextEdit[] = []
  let x = a.length
  let y = b.length
  for (let d = trace.length - 1; d > 0; d--) {
    const furthest = trace[d] ?? new Map<number, number>()
    const k = x - y
    const down = k === -d || (k !== d && reach(furthest, k - 1) < reach(furthest, k + 1))
    const fromX = reach(furthest, down ? k + 1 : k - 1)
    const fromY = fromX - (down ? k + 1 : k - 1)
    const step = down ? { at: fromX, remove: 0, insert: b[fromY] ?? '' } : { at: fromX, remove: 1, insert: '' }
    const next = edits.at(-1)
    if (next && step.at + step.remove === next.at) {
      edits[edits.length - 1] = { at: step.at, remove: step.remove + next.remove, insert: step.insert + next.insert }
    } else edits.push(step)
    x = fromX
    y = fromY
  }
  return edits.reverse()
}

/**
 * What a writer changed between `before` and `after`, as edits of the text as it is `now`: others' letters stay, and
 * letters already gone are not taken again.
 */
export function rebaseEdits(before: string, after: string, now: string): TextEdit[] {
  const letters = lettersOf(before)
  const mine = diffLetters(letters, lettersOf(after))
  if (before === now) return mine
  const places = placesNow(letters, lettersOf(now))
  return mine.flatMap((edit): TextEdit[] => {
    const insertAt = insertionPlace(places, edit.at)
    const taken: TextEdit[] = []
    for (let index = edit.at; index < edit.at + edit.remove; index++) {
      const place = places[index]
      if (place !== undefined && place >= 0) taken.push({ at: place, remove: 1, insert: '' })
    }
    return edit.insert === '' ? taken : [{ at: insertAt, remove: 0, insert: edit.insert }, ...taken]
  })
}

/** Where each letter of the text before stands now; −1 for those that are gone. */
function placesNow(before: readonly string[], now: readonly string[]): number[] {
  const places: number[] = []
  let shift = 0
  let index = 0
  for (const edit of diffLetters(before, now)) {
    for (; index < edit.at; index++) places.push(index + shift)
    for (; index < edit.at + edit.remove; index++) places.push(-1)
    shift += lettersOf(edit.insert).length - edit.remove
  }
  for (; index < before.length; index++) places.push(index + shift)
  return places
}

/** Right after the nearest letter before the place that still stands, or at the start. */
function insertionPlace(places: readonly number[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const place = places[index]
    if (place !== undefined && place >= 0) return place + 1
  }
  return 0
}
