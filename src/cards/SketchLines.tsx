import { memo } from 'react'
import { sketchPaths } from '../derive/sketchPaths.ts'
import type { Stroke } from '../domain/sketch.ts'

/** The lines of a drawing, inside an `svg` of the sheet's size. */
export const SketchLines = memo(function SketchLines({ strokes }: { strokes: readonly Stroke[] }) {
  return sketchPaths(strokes).map(({ token, d }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place in the drawing
    <path key={at} d={d} strokeWidth={0} style={{ fill: `var(--${token})`, stroke: `var(--${token})` }} />
  ))
})
