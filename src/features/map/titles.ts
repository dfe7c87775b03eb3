import { titleIn } from '../../cards/cardTitles.ts'
import { type Id, isId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** What a card, or a feeling inside one, is called; empty when it has no name or is not there. */
export function nameOf(plan: Plan, id: Id): string {
  const name = isId('feeling', id) ? plan.feelings.get(id)?.word : titleIn(plan, id)
  return (name ?? '').trim()
}
