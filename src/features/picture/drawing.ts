import { penSize } from '../../derive/sketchPaths.ts'
import { largestSketch, type SketchPoint, type Stroke, sketchSize } from '../../domain/sketch.ts'
import { distanceToStretch, simplifyPoints } from './simplifyPoints.ts'

/** A drawing in hand: its lines, and what it was before each step. */
export interface Drawing {
  readonly strokes: readonly Stroke[]
  readonly past: readonly (readonly Stroke[])[]
}

/** How far off (units of the sheet) a point may be left out; more where there is little room. */
const tolerances = [0.8, 1.6, 3.2]
/** A finger does not hit a thin line exactly. */
const reach = 10

export function drawingOf(strokes: readonly Stroke[]): Drawing {
  return { strokes, past: [] }
}

/** The drawing with one more line, as simple as it may be; undefined where it has no room. */
export function addStroke({ strokes, past }: Drawing, stroke: Stroke): Drawing | undefined {
  for (const tolerance of tolerances) {
    const next = [...strokes, { ...stroke, points: simplifyPoints(stroke.points, tolerance) }]
    if (sketchSize(next) <= largestSketch) return { strokes: next, past: [...past, strokes] }
  }
  return undefined
}

/** As it was before the last step. */
export function undoStep({ strokes, past }: Drawing): Drawing {
  return { strokes: past.at(-1) ?? strokes, past: past.slice(0, -1) }
}

export function clearAll({ strokes, past }: Drawing): Drawing {
  return strokes.length > 0 ? { strokes: [], past: [...past, strokes] } : { strokes, past }
}

/** The drawing without the lines that are touched between two points; one gesture, begun when it was `before`, is one step. */
export function rubOut(drawing: Drawing, from: SketchPoint, to: SketchPoint, before: readonly Stroke[]): Drawing {
  const strokes = drawing.strokes.filter(stroke => !isTouched(stroke, from, to))
  if (strokes.length === drawing.strokes.length) return drawing
  return { strokes, past: drawing.past.at(-1) === before ? drawing.past : [...drawing.past, before] }
}

function isTouched({ points, width }: Stroke, from: SketchPoint, to: SketchPoint): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / reach))
  const near = reach + penSize(width) / 2
  const flat = points.map(({ x, y }) => ({ x, y }))
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  })).some(spot => flat.some((point, at) => distanceToStretch(spot, flat[at - 1] ?? point, point) <= near))
}

/** How much of the room a drawing may take is used, in whole percent. */
export function percentFull({ strokes }: Drawing): number {
  return Math.min(100, Math.floor((sketchSize(strokes) / largestSketch) * 100))
}
