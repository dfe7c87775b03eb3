import { useLayoutEffect, useRef } from 'react'
import type { CardId } from '../../output/mapColumns.ts'
import type { BoardLayout } from './boardLayout.ts'

/** Keeps a card under the pointer that has just selected it, when its column stands differently with its thread in front. */
export function useStill(selected: CardId | undefined, { berths }: Pick<BoardLayout, 'berths'>) {
  const before = useRef({ selected, berths })
  useLayoutEffect(() => {
    const { selected: last, berths: stood } = before.current
    before.current = { selected, berths }
    if (!selected || selected === last) return
    const [from, to] = [stood.get(selected), berths.get(selected)]
    if (from && to && from.top !== to.top) scrollBy({ top: to.top - from.top, behavior: 'instant' })
  }, [selected, berths])
}
