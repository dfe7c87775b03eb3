import { useEffect, useState } from 'react'
import { create } from 'zustand'
import type { Id } from '../../domain/ids.ts'

interface Spoken {
  readonly plan: Id<'plan'>
  readonly code: string
  /** In milliseconds since 1970. */
  readonly until: number
}

/** The last code this screen asked for, so that the dialog shows it again when it is opened again. */
const useSpoken = create<{ readonly last: Spoken | null }>(() => ({ last: null }))

export function rememberCode(last: Spoken | null): void {
  useSpoken.setState({ last })
}

/** The plan's code while it works; `over` once it has ended under somebody's eyes. */
export function useSpokenCode(plan: Id<'plan'>): { readonly spoken: Spoken | null; readonly isOver: boolean } {
  const last = useSpoken(state => (state.last?.plan === plan ? state.last : null))
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!last) return
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, last.until - Date.now()) + 50)
    return () => clearTimeout(timer)
  }, [last])
  const isOver = last !== null && last.until <= now
  return { spoken: isOver ? null : last, isOver }
}

/** Eight digits as they are said, `4821 7730`; the space keeps their order where the words around run from right to left. */
export function groupCode(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1\u00a0')
}
