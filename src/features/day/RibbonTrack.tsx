import { type KeyboardEvent, memo, Suspense, useEffect, useRef, useState } from 'react'
import type { Id } from '../../domain/ids.ts'
import { useWord } from '../../store/language.tsx'
import { holdPointer } from '../../ui/holdPointer.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'
import { Markers } from './Markers.tsx'
import styles from './Ribbon.module.css'
import { clampLevel, heightOf, type Level, levelAt } from './ribbon.ts'
import type { Column } from './stripLayout.ts'

const PointFaces = lazily(async () => (await import('./PointFaces.tsx')).PointFaces, ClosedAgain)

interface RibbonTrackProps {
  column: Column
  at: Id<'moment'>
  title: string
  learner: string
  index: number
  when: 'aim' | 'today'
  level: number | undefined
  step: number
  onDrag: (drag: { readonly at: Id<'moment'>; readonly level: number } | null) => void
  onMark: (at: Id<'moment'>, level: number | null) => void
}

/**
 * Where one moment's feeling is marked: press a level, drag the point, or use the arrow keys; Delete clears it. The
 * point itself pressed, or Enter, offers five faces and the way to take the mark away.
 */
export const RibbonTrack = memo(function RibbonTrack(props: RibbonTrackProps) {
  const { column, at, learner, index, when, level, step, onDrag, onMark } = props
  const say = useWord()
  const title = props.title || say('moment.untitled')
  const [dragged, setDragged] = useState<Level | null>(null)
  const point = useRef<HTMLDivElement>(null)
  const held = useRef<(() => void) | undefined>(undefined)
  const before = useRef(level)
  before.current = level
  const [isChoosing, setChoosing] = useState(false)
  const shown = dragged ?? level

  useEffect(() => () => held.current?.(), [])

  function drag(down: PointerEvent, element: HTMLElement) {
    let reached: Level | undefined
    let moved = false
    const move = (event: PointerEvent) => {
      const next = levelAt(event.clientY - element.getBoundingClientRect().top, step)
      if (next === reached) return
      moved = reached !== undefined
      reached = next
      setDragged(next)
      onDrag({ at, level: next })
    }
    const up = () => {
      if (reached === undefined) return
      if (reached !== before.current) onMark(at, reached)
      else if (!moved) setChoosing(true)
      end()
    }
    held.current = holdPointer(down, element, { move, up, cancel: end })
    move(down)
  }

  function end() {
    held.current?.()
    setDragged(null)
    onDrag(null)
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, Home: -9, End: 9 }[event.key]
    if (event.key === 'Escape' && dragged !== null) end()
    else if (event.key === 'Enter' || event.key === ' ') setChoosing(true)
    else if (event.key === 'Delete' || event.key === 'Backspace') onMark(at, null)
    else if (by !== undefined && !event.altKey) onMark(at, levelAfter(shown, by))
    else return
    event.preventDefault()
  }

  const label = say('day.point', { learner, title, when: say(`when.${when}`) })
  const feels = (value: number) => say(`valence.${clampLevel(value)}`)
  return (
    <>
      <div
        className={styles.track}
        style={{ insetInlineStart: column.x, inlineSize: column.width }}
        onPointerDown={event => {
          if (event.button !== 0) return
          point.current?.focus({ preventScroll: true })
          drag(event.nativeEvent, event.currentTarget)
        }}
      >
        <div
          ref={point}
          role="slider"
          tabIndex={0}
          className={styles.point}
          style={{ insetBlockStart: heightOf(shown ?? 0, step) }}
          aria-orientation="vertical"
          aria-valuemin={-2}
          aria-valuemax={2}
          aria-valuenow={shown ?? 0}
          aria-label={label}
          aria-valuetext={shown === undefined ? say('day.point.unmarked') : feels(shown)}
          onKeyDown={onKeyDown}
        >
          <svg aria-hidden="true" width="28" height="28" viewBox="0 0 28 28">
            {shown === undefined ? (
              <path d="M8 14H20M14 8V20" className={styles.plus} />
            ) : (
              <Markers index={index} scale={1.4} at={[{ x: 14, y: 14 }]} />
            )}
          </svg>
          {dragged !== null && <span className={styles.told}>{feels(dragged)}</span>}
        </div>
      </div>
      {isChoosing && (
        <Suspense>
          <PointFaces
            point={point}
            label={label}
            level={level}
            onChoose={next => onMark(at, next)}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </>
  )
})

/** From a point nobody has marked the first step leads to the middle, and Home and End to the ends. */
function levelAfter(level: number | undefined, by: number): Level {
  return level === undefined && Math.abs(by) === 1 ? 0 : clampLevel((level ?? 0) + by)
}
