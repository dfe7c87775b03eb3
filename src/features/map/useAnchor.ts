import { useLayoutEffect, useRef } from 'react'
import { columnNames } from '../../output/mapColumns.ts'
import type { BoardLayout, Front } from './boardLayout.ts'

/** About what stands above the board on the page. */
const boardTop = 140

/** Keeps what is in sight where it is while cards above it turn out higher or lower than they were taken for. */
export function useAnchor(layout: Pick<BoardLayout, 'berths' | 'order'>, front: Front | null, isOn: boolean) {
  const before = useRef({ layout, front })
  useLayoutEffect(() => {
    const { layout: old, front: oldFront } = before.current
    before.current = { layout, front }
    if (!isOn || front !== oldFront || old === layout || scrollY < boardTop) return
    const longest = columnNames.reduce((a, b) => (layout.order[b].length > layout.order[a].length ? b : a))
    const anchor = old.order[longest].find(id => (old.berths.get(id)?.top ?? 0) > scrollY - boardTop)
    const [from, to] = anchor ? [old.berths.get(anchor), layout.berths.get(anchor)] : []
    if (from && to && from.top !== to.top) scrollBy({ top: to.top - from.top, behavior: 'instant' })
  }, [layout, front, isOn])
}
