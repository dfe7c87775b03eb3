import { byId } from '../../domain/ids.ts'
import type { Plan, RecordIn } from '../../domain/plan.ts'

/** The notes a way in is about: the first of their kind. */
export function visitOf(plan: Pick<Plan, 'visits'>, kind: 'shadow' | 'visit'): RecordIn<'visits'> | undefined {
  return [...plan.visits.values()].filter(visit => visit.kind === kind).sort(byId)[0]
}
