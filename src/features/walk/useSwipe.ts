import { type PointerEvent, useRef } from 'react'
import { swipe } from './walkKeys.ts'

/** Handlers for a place that is stroked sideways by a finger or a pen; a mouse marks words there instead. */
export function useSwipe(direction: 'ltr' | 'rtl', onSwipe: (way: 'next' | 'back') => void) {
  const from = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      const isFirst = event.isPrimary && event.pointerType !== 'mouse'
      from.current = isFirst ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent) => {
      const start = from.current
      from.current = null
      if (start?.id !== event.pointerId) return
      const way = swipe(event.clientX - start.x, event.clientY - start.y, direction)
      if (way) onSwipe(way)
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
