import { bringBack } from '../document/bringBack.ts'
import { addRecord } from '../document/commands.ts'
import type { Plan } from '../domain/plan.ts'
import type { PlanHistory } from '../sync/planHistory.ts'
import type { OpenPlan } from './openPlan.tsx'

/** Keeps the plan as it is now under a name, which the team sees; what it says stays on this device. */
export async function nameNow(history: PlanHistory, plan: OpenPlan, title: string, by: string): Promise<void> {
  const { id, at } = await history.keep('named', { title, ...(by !== '' && { by }) })
  if (!plan.isEditable()) return
  plan.endGesture()
  plan.change(addRecord({ id: `version:${id}`, title, at: new Date(at).toISOString(), ...(by !== '' && { by }) }))
}

/** Keeps the plan as it is now, before something large. */
export async function keepBefore(plan: OpenPlan, why: 'restore' | 'import'): Promise<void> {
  const history = await plan.history?.()
  await history?.keep(why)
}

/** Makes the plan what it was, in one step; the names given since stay. */
export function goBackTo(plan: OpenPlan, target: Plan): void {
  if (!plan.isEditable()) return
  plan.endGesture()
  plan.change(bringBack({ ...target, versions: plan.getState().versions }))
}
