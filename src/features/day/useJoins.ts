import { useCallback, useState } from 'react'
import type { ComparedDay } from './compareLayout.ts'

interface Join {
  readonly key: string
  readonly d: string
}

/** Quiet lines between moments that stand for one another, drawn where the page has put them. */
export function useJoins(both: readonly [ComparedDay, ComparedDay]) {
  const [joins, setJoins] = useState<readonly Join[]>([])
  const ref = useCallback(
    (axis: HTMLElement | null) => {
      if (!axis || typeof ResizeObserver === 'undefined') return
      const observer = new ResizeObserver(() => setJoins(joinsOf(axis, both)))
      observer.observe(axis)
      return () => observer.disconnect()
    },
    [both],
  )
  return [joins, ref] as const
}

function joinsOf(axis: HTMLElement, [above]: readonly [ComparedDay, ComparedDay]): Join[] {
  const origin = axis.getBoundingClientRect()
  const boxOf = (id: string) => axis.querySelector(`[data-joins="${CSS.escape(id)}"]`)?.getBoundingClientRect()
  return above.timed.flatMap(({ moment, other }): Join[] => {
    const from = boxOf(moment.id)
    const to = other && boxOf(other)
    if (!from || !to) return []
    if (axis.dataset.down === undefined) {
      const [x1, x2] = [from.left + from.width / 2 - origin.left, to.left + to.width / 2 - origin.left]
      const [y1, y2] = [from.bottom - origin.top, to.top - origin.top]
      const middle = (y1 + y2) / 2
      return [{ key: moment.id, d: `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}` }]
    }
    const mirrored = to.left < from.left
    const [x1, x2] = [(mirrored ? from.left : from.right) - origin.left, (mirrored ? to.right : to.left) - origin.left]
    const [y1, y2] = [from.top + 14 - origin.top, to.top + 14 - origin.top]
    return [{ key: moment.id, d: `M${x1} ${y1}L${x2} ${y2}` }]
  })
}
