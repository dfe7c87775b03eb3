import { supportReach } from '../../derive/supportReach.ts'
import { dreamedMoments } from '../../derive/theDay.ts'
import { linksByFrom } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** [D18] How many moments of ideal and variant days each practice, role and support is part of. */
export function usedBy(plan: Plan): ReadonlyMap<Id, number> {
  const dreamed = dreamedMoments(plan)
  const makes = linksByFrom(plan, 'makes')
  const madeBy = (practice: Id<'practice'>) =>
    (makes.get(practice) ?? []).map(link => link.to).filter(moment => dreamed.has(moment))
  const counts = new Map<Id, number>()
  for (const id of plan.practices.keys()) counts.set(id, new Set(madeBy(id)).size)
  const does = linksByFrom(plan, 'does')
  for (const id of plan.roles.keys()) {
    counts.set(id, new Set((does.get(id) ?? []).flatMap(link => madeBy(link.to))).size)
  }
  for (const { support, moments } of supportReach(plan)) counts.set(support, moments)
  return counts
}
