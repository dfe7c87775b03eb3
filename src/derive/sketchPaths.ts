import { getStroke } from 'perfect-freehand'
import type { Ink, PenWidth, SketchPoint, Stroke } from '../domain/sketch.ts'

/** One line of a drawing as a filled shape: the `d` of a path, in units of the sheet. */
export interface SketchPath {
  readonly token: InkToken
  readonly d: string
}

/** The colour of an ink, by its name in the palette. */
export type InkToken = 'ink' | `${Exclude<Ink, 'ink'>}-line`

const thickness: Readonly<Record<PenWidth, number>> = { fine: 5, medium: 11, broad: 24 }
/** Kept points stand far apart where a line is straight; without points between them its corners would be rounded off. */
const longestStep = 7

/** The lines of a drawing as shapes: the same wherever it is shown. */
export function sketchPaths(strokes: readonly Stroke[]): SketchPath[] {
  return strokes.map(stroke => ({ token: inkToken(stroke.ink), d: strokePath(stroke) }))
}

export function inkToken(ink: Ink): InkToken {
  return ink === 'ink' ? 'ink' : `${ink}-line`
}

/** How thick a line of a width is, in units of the sheet. */
export function penSize(width: PenWidth): number {
  return thickness[width]
}

function strokePath({ width, points }: Stroke): string {
  const hasPressure = points.some(point => point.pressure !== undefined)
  const outline = getStroke(
    between(points).map(({ x, y, pressure = 0.5 }) => [x, y, pressure]),
    {
      size: thickness[width],
      thinning: hasPressure ? 0.6 : 0,
      smoothing: 0.5,
      streamline: 0.3,
      simulatePressure: false,
      last: true,
    },
  )
  const [first] = outline
  if (!first) return ''
  const curves = outline.map(([x, y], at) => {
    const [nextX, nextY] = outline[(at + 1) % outline.length] ?? first
    return `Q${short(x)} ${short(y)} ${short((x + nextX) / 2)} ${short((y + nextY) / 2)}`
  })
  const [lastX, lastY] = outline.at(-1) ?? first
  return `M${short((first[0] + lastX) / 2)} ${short((first[1] + lastY) / 2)}${curves.join('')}Z`
}

/** The points of a line with more of them where they are far apart. */
function between(points: readonly SketchPoint[]): SketchPoint[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1]
    if (!before) return [point]
    const steps = Math.max(1, Math.ceil(Math.hypot(point.x - before.x, point.y - before.y) / longestStep))
    return Array.from({ length: steps }, (_, step) => partWay(before, point, (step + 1) / steps))
  })
}

function partWay(from: SketchPoint, to: SketchPoint, part: number): SketchPoint {
  const at = (a: number, b: number) => a + (b - a) * part
  return {
    x: at(from.x, to.x),
    y: at(from.y, to.y),
    ...(to.pressure !== undefined && { pressure: at(from.pressure ?? to.pressure, to.pressure) }),
  }
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}
