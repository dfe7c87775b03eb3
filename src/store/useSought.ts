import { useEffect, useRef } from 'react'
import type { Id } from '../domain/ids.ts'
import { show, useScreen } from './screen.ts'

/** Brings a card in sight that was asked for elsewhere, once this view is on the page. */
export function useSought(bring: (id: Id) => void): void {
  const sought = useScreen(screen => screen.sought)
  const latest = useRef(bring)
  latest.current = bring
  useEffect(() => {
    if (!sought) return
    show({ sought: null })
    latest.current(sought)
  }, [sought])
}
