import { useMemo } from 'react'
import type { Json } from '../domain/field.ts'
import { readStrokes, sheet } from '../domain/sketch.ts'
import { SketchLines } from './SketchLines.tsx'

/** A kept drawing, as large as its place. */
export function SketchDrawing({ strokes, label }: { strokes: Json; label: string }) {
  const read = useMemo(() => readStrokes(strokes), [strokes])
  return (
    <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} role="img" aria-label={label}>
      <SketchLines strokes={read} />
    </svg>
  )
}
