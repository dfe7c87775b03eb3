import type { SketchPoint } from '../../domain/sketch.ts'

/** How many units of the sheet one whole step of pressure weighs. */
const pressureWeight = 10

/**
 * The fewest of the points between which no other lies further off than `tolerance` (units of the sheet, pressure
 * weighed in). The first and the last stay; points on one spot are one.
 */
export function simplifyPoints(points: readonly SketchPoint[], tolerance: number): SketchPoint[] {
  const kept = new Uint8Array(points.length)
  if (points.length > 0) kept[0] = kept[points.length - 1] = 1
  const open: [from: number, to: number][] = [[0, points.length - 1]]
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch
    const furthest = furthestBetween(points, from, to)
    if (furthest.distance <= tolerance) continue
    kept[furthest.at] = 1
    open.push([from, furthest.at], [furthest.at, to])
  }
  const left = points.filter((_, at) => kept[at] === 1)
  return left.filter((point, at) => at === 0 || !isSameSpot(point, left[at - 1]))
}

function furthestBetween(points: readonly SketchPoint[], from: number, to: number) {
  let furthest = { at: from, distance: 0 }
  for (let at = from + 1; at < to; at += 1) {
    const distance = distanceToStretch(points[at], points[from], points[to])
    if (distance > furthest.distance) furthest = { at, distance }
  }
  return furthest
}

/** How far a point lies from the straight stretch between two others (units of the sheet). */
export function distanceToStretch(
  point: SketchPoint | undefined,
  from: SketchPoint | undefined,
  to: SketchPoint | undefined,
): number {
  if (!point || !from || !to) return 0
  const [p, a, b] = [inSpace(point), inSpace(from), inSpace(to)]
  const along = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
  const length = along[0] ** 2 + along[1] ** 2 + along[2] ** 2
  const dot = (p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1] + (p[2] - a[2]) * along[2]
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, dot / length))
  return Math.hypot(p[0] - a[0] - along[0] * part, p[1] - a[1] - along[1] * part, p[2] - a[2] - along[2] * part)
}

function inSpace({ x, y, pressure = 0 }: SketchPoint): readonly [number, number, number] {
  return [x, y, pressure * pressureWeight]
}

function isSameSpot(a: SketchPoint, b: SketchPoint | undefined): boolean {
  return b !== undefined && Math.round(a.x) === Math.round(b.x) && Math.round(a.y) === Math.round(b.y)
}
