import { area, curveMonotoneX, line } from 'd3-shape'

/** The ribbon of feeling: five levels down the page, one place across it for each moment. */
export const levels = [2, 1, 0, -1, -2] as const
export type Level = (typeof levels)[number]

export interface Mark {
  /** Pixels across. */
  readonly x: number
  /** How it feels there; undefined where nobody has said. */
  readonly level: number | undefined
}

/** Pixels down from the top of the ribbon. */
export function heightOf(level: number, step: number): number {
  return (2.5 - level) * step
}

/** The level nearest to a point of the ribbon. */
export function levelAt(y: number, step: number): Level {
  return clampLevel(Math.round(2.5 - y / step))
}

export function clampLevel(level: number): Level {
  return levels.find(known => known === Math.min(2, Math.max(-2, level))) ?? 0
}

/** The path of one curve, broken where nobody has marked; empty when nothing is. */
export function curvePath(marks: readonly Mark[], step: number): string {
  return (
    line<Mark>()
      .defined(mark => mark.level !== undefined)
      .x(mark => mark.x)
      .y(mark => heightOf(mark.level ?? 0, step))
      .curve(curveMonotoneX)(marks) ?? ''
  )
}

/** The room between two curves, where both are marked. */
export function betweenPath(upper: readonly Mark[], lower: readonly Mark[], step: number): string {
  const pairs = upper.map((mark, index) => ({ x: mark.x, a: mark.level, b: lower[index]?.level }))
  return (
    area<(typeof pairs)[number]>()
      .defined(pair => pair.a !== undefined && pair.b !== undefined)
      .x(pair => pair.x)
      .y0(pair => heightOf(pair.b ?? 0, step))
      .y1(pair => heightOf(pair.a ?? 0, step))
      .curve(curveMonotoneX)(pairs) ?? ''
  )
}
