import { type PointerEvent, useRef, useState } from 'react'
import { SketchLines } from '../../cards/SketchLines.tsx'
import { type SketchPoint, type Stroke, sheet } from '../../domain/sketch.ts'
import styles from './Picture.module.css'
import { mayDraw, pointsOf } from './penPoints.ts'

interface DrawingSheetProps {
  label: string
  strokes: readonly Stroke[]
  /** Ink and width of the next line; without, what is touched is rubbed out. */
  pen: Pick<Stroke, 'ink' | 'width'> | undefined
  onStroke: (stroke: Stroke) => void
  onRub: (from: SketchPoint, to: SketchPoint, goesOn: boolean) => void
}

interface Going {
  readonly pointer: number
  readonly type: string
  readonly points: readonly SketchPoint[]
}

/** The sheet that is drawn on, by pen, finger or mouse. */
export function DrawingSheet({ label, strokes, pen, onStroke, onRub }: DrawingSheetProps) {
  const [live, setLive] = useState<readonly SketchPoint[]>([])
  const going = useRef<Going | null>(null)
  const penAt = useRef(Number.NEGATIVE_INFINITY)

  function put(next: Going | null) {
    going.current = next
    setLive(next?.points ?? [])
  }

  function begin(event: PointerEvent<SVGSVGElement>) {
    if (!mayDraw(event.nativeEvent, going.current?.type, penAt.current)) return
    event.preventDefault()
    event.currentTarget.setPointerCapture?.(event.pointerId)
    const points = pointsOf(event.nativeEvent, event.currentTarget.getBoundingClientRect()).slice(-1)
    put({ pointer: event.pointerId, type: event.pointerType, points })
    if (!pen) rub(points, points, false)
  }

  function follow(event: PointerEvent<SVGSVGElement>) {
    if (event.pointerType === 'pen') penAt.current = event.timeStamp
    const here = going.current
    if (here?.pointer !== event.pointerId) return
    const added = pointsOf(event.nativeEvent, event.currentTarget.getBoundingClientRect())
    if (!pen) rub(here.points, added, true)
    put({ ...here, points: pen ? [...here.points, ...added] : added })
  }

  function rub(before: readonly SketchPoint[], after: readonly SketchPoint[], goesOn: boolean) {
    const from = before.at(-1)
    const to = after.at(-1)
    if (from && to) onRub(from, to, goesOn)
  }

  function end(event: PointerEvent<SVGSVGElement>) {
    const here = going.current
    if (here?.pointer !== event.pointerId) return
    put(null)
    if (pen) onStroke({ ...pen, points: here.points })
  }

  function drop(event: PointerEvent<SVGSVGElement>) {
    if (going.current?.pointer === event.pointerId) put(null)
  }

  return (
    <svg
      className={styles.sheet}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={label}
      data-rubs={pen ? undefined : ''}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={drop}
      onContextMenu={event => event.preventDefault()}
    >
      <SketchLines strokes={strokes} />
      {pen && live.length > 0 && <SketchLines strokes={[{ ...pen, points: live }]} />}
    </svg>
  )
}
