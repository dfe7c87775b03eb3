import { useEffect, useState } from 'react'
import { useOpenPlan } from '../../store/openPlan.tsx'
import type { PlanHistory } from '../../sync/planHistory.ts'
import type { PointList } from '../../sync/restorePoints.ts'

export type Found =
  | { readonly state: 'opening' }
  | { readonly state: 'away' }
  | { readonly state: 'ready'; readonly history: PlanHistory; readonly list: PointList }

/** What is kept of the open plan, read again when asked. */
export function useHistory(): readonly [Found, () => Promise<void>] {
  const plan = useOpenPlan()
  const [found, setFound] = useState<Found>({ state: 'opening' })
  const read = async () => {
    const history = await plan.history?.()
    setFound(history ? { state: 'ready', history, list: await history.list() } : { state: 'away' })
  }
  useEffect(() => {
    let wanted = true
    const open = async () => {
      const history = await plan.history?.()
      const list = await history?.list()
      if (wanted) setFound(history && list ? { state: 'ready', history, list } : { state: 'away' })
    }
    open().catch(() => wanted && setFound({ state: 'away' }))
    return () => {
      wanted = false
    }
  }, [plan])
  return [found, read]
}
