import { type RefObject, useLayoutEffect } from 'react'

/** Marks a place as full when its words do not fit at their largest, so that they step down one size before they scroll. */
export function useFit(place: RefObject<HTMLElement | null>, told: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew whenever something else is told
  useLayoutEffect(() => {
    const { current } = place
    if (!current) return
    const measure = () => {
      delete current.dataset.full
      if (current.scrollHeight > current.clientHeight + 1) current.dataset.full = ''
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [place, told])
}
