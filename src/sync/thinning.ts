import { latestFirst, type RestorePoint } from './restorePoint.ts'

const hour = 3_600_000
const day = 24 * hour

/** How many restore points a plan has at most, and how many bytes they take; named ones count, but are never dropped. */
const mostPoints = 60
const mostBytes = 20 * 1024 * 1024

/**
 * The points to give up: of the last day none, of the week before that all but the last of each hour, of earlier times
 * all but the last of each day; beyond the limits the oldest. Named ones and the latest stay.
 */
export function pointsToDrop(points: readonly RestorePoint[], now: number): RestorePoint[] {
  const named = points.filter(point => point.title !== undefined)
  let count = named.length
  let bytes = named.reduce((sum, point) => sum + point.bytes, 0)
  let isFull = false
  let latest: RestorePoint | undefined
  const seen = new Set<string>()
  const dropped: RestorePoint[] = []
  for (const point of points.filter(({ title }) => title === undefined).sort(latestFirst)) {
    const stretch = stretchOf(point, now)
    isFull ||= latest !== undefined && (count + 1 > mostPoints || bytes + point.bytes > mostBytes)
    if (isFull || seen.has(stretch)) {
      dropped.push(point)
      continue
    }
    latest ??= point
    seen.add(stretch)
    count += 1
    bytes += point.bytes
  }
  return dropped
}

/** The stretch of time of which one point is enough. */
function stretchOf({ at, id }: RestorePoint, now: number): string {
  if (now - at < day) return id
  return now - at < 8 * day ? `hour ${Math.floor(at / hour)}` : `day ${Math.floor(at / day)}`
}
