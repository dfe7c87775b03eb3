import type { Stretch } from '../../domain/clock.ts'

/** One box of a column: one thing, or several that share it, and its lane among those at the same time. */
export interface Box<T extends Stretch> extends Stretch {
  readonly items: readonly T[]
  readonly lane: number
  /** How many lanes its neighbours in time take together with it. */
  readonly lanes: number
  /** Whether it begins when the one above it ends. */
  readonly joined: boolean
}

/**
 * Boxes of one column, by start: things that `sameBox` holds together share a box, others at the same time lie side by side.
 * Where more than `most` would lie side by side they share one box, each then says its own time.
 */
export function layOut<T extends Stretch>(
  things: readonly T[],
  sameBox: (a: T, b: T) => boolean,
  most: number,
): Box<T>[] {
  const together = groupsOf(things, sameBox)
  const boxes = clustersOf(together).flatMap(cluster => lanesOf(cluster, most))
  return boxes.map(box => ({ ...box, joined: boxes.some(other => other !== box && other.end === box.start) }))
}

interface Group<T> extends Stretch {
  readonly items: readonly T[]
}

function groupsOf<T extends Stretch>(things: readonly T[], sameBox: (a: T, b: T) => boolean): Group<T>[] {
  const groups: { start: number; end: number; items: T[] }[] = []
  for (const thing of things) {
    const home = groups.find(group => group.items[0] !== undefined && sameBox(group.items[0], thing))
    if (home) home.items.push(thing)
    else groups.push({ start: thing.start, end: thing.end, items: [thing] })
  }
  return groups.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Groups that overlap one another, directly or through others. */
function clustersOf<T>(groups: readonly Group<T>[]): Group<T>[][] {
  const clusters: { end: number; groups: Group<T>[] }[] = []
  for (const group of groups) {
    const last = clusters.at(-1)
    if (last && group.start < last.end) {
      last.groups.push(group)
      last.end = Math.max(last.end, group.end)
    } else clusters.push({ end: group.end, groups: [group] })
  }
  return clusters.map(cluster => cluster.groups)
}

function lanesOf<T extends Stretch>(cluster: readonly Group<T>[], most: number): Omit<Box<T>, 'joined'>[] {
  const ends: number[] = []
  const placed = cluster.map(group => {
    const free = ends.findIndex(end => end <= group.start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = group.end
    return { ...group, lane }
  })
  if (ends.length <= most) return placed.map(box => ({ ...box, lanes: ends.length }))
  return [
    {
      start: Math.min(...cluster.map(group => group.start)),
      end: Math.max(...cluster.map(group => group.end)),
      items: cluster.flatMap(group => group.items),
      lane: 0,
      lanes: 1,
    },
  ]
}

/** Time between the boxes of a column that nothing fills; no shorter than `least` minutes. */
export function gapsBetween(boxes: readonly Stretch[], least: number): Stretch[] {
  const gaps: Stretch[] = []
  let end: number | undefined
  for (const box of boxes) {
    if (end !== undefined && box.start - end >= least) gaps.push({ start: end, end: box.start })
    end = Math.max(end ?? 0, box.end)
  }
  return gaps
}
