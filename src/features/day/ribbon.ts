import { area, curveMonotoneX, line } from 'd3-shape'

/** The ribbon of feeling: five levels down the page, one place across it for each moment. */
export const levels = [2, 1, 0, -1, -2] as const
export type Level = (typeof levels)[number]

export interface Mark {
  /** Pixels across. */
  readonly x: number
  /** How it feels there; undefined where nobody has said. */
  readonly level: number | undefined
  /** Pixels down beside its level, where others feel the same. */
  readonly side?: number
}

/** Where a mark lies: its level, beside those who feel the same. */
export function markHeight({ level, side = 0 }: Mark, step: number): number {
  return heightOf(level ?? 0, step) + side
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
      .y(mark => markHeight(mark, step))
      .curve(curveMonotoneX)(marks) ?? ''
  )
}

/** The room between two curves, where both are marked. */
export function betweenPath(upper: readonly Mark[], lower: readonly Mark[], step: number): string {
  const pairs = upper.map((mark, index) => ({ a: mark, b: lower[index] ?? { x: mark.x, level: undefined } }))
  return (
    area<(typeof pairs)[number]>()
      .defined(({ a, b }) => a.level !== undefined && b.level !== undefined)
      .x(({ a }) => a.x)
      .y0(({ b }) => markHeight(b, step))
      .y1(({ a }) => markHeight(a, step))
      .curve(curveMonotoneX)(pairs) ?? ''
  )
}
