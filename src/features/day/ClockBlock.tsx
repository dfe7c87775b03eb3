import { memo, type PointerEvent, useState } from 'react'
import { LensOnCard } from '../../cards/LensOnCard.tsx'
import type { TimedMoment } from '../../domain/plan.ts'
import { useFormat } from '../../store/language.tsx'
import { select, useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import styles from './ClockBand.module.css'
import { endAt, startAt } from './moveInDay.ts'
import { useMoments } from './useMoments.ts'

interface ClockBlockProps {
  moment: TimedMoment
  /** Pixels from the start of the band. */
  start: number
  perMinute: number
  top: number
  still: boolean
}

/** One moment on the clock: drag it to another time, drag its end to another length. Keys and fields do the same. */
export const ClockBlock = memo(function ClockBlock({ moment, start, perMinute, top, still }: ClockBlockProps) {
  const format = useFormat()
  const { retime } = useMoments()
  const selected = useScreen(screen => screen.selected === moment.id)
  const [drag, setDrag] = useState<{
    readonly what: 'start' | 'end'
    readonly from: number
    readonly by: number
  } | null>(null)
  const by = (drag?.by ?? 0) / perMinute
  const moved =
    drag?.what === 'start' ? startAt(moment, moment.start + by) : drag ? endAt(moment, moment.end + by) : moment

  function begin(event: PointerEvent<HTMLElement>) {
    if (still || event.button !== 0) return
    const what = event.target instanceof Element && event.target.closest('[data-edge]') ? 'end' : 'start'
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ what, from: event.clientX, by: 0 })
    const letGo = (key: KeyboardEvent) => key.key === 'Escape' && setDrag(null)
    addEventListener('keydown', letGo, { once: true })
  }

  function follow(event: PointerEvent<HTMLElement>) {
    if (!drag) return
    const across = event.clientX - drag.from
    setDrag({ ...drag, by: getComputedStyle(event.currentTarget).direction === 'rtl' ? -across : across })
  }

  return (
    <div
      className={cx(styles.block, selected && styles.selected, drag && styles.dragged)}
      style={{
        insetInlineStart: start + (moved.start - moment.start) * perMinute,
        inlineSize: (moved.end - moved.start) * perMinute,
        insetBlockStart: top,
      }}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={() => {
        if (drag && (moved.start !== moment.start || moved.end !== moment.end)) retime(moment.id, moved)
        else select(moment.id)
        setDrag(null)
      }}
      onPointerCancel={() => setDrag(null)}
    >
      <LensOnCard id={moment.id} as="block" />
      {drag && <span className={styles.told}>{format.stretch(moved.start, moved.end)}</span>}
      {!drag && moment.title.length * 8 + 36 < (moment.end - moment.start) * perMinute && (
        <span className={styles.name} dir="auto">
          {moment.title}
        </span>
      )}
      {!still && <span data-edge="" className={styles.edge} />}
    </div>
  )
})
