import { thread } from '../../derive/trace.ts'
import { type Id, isAnyId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { type CardId, columnOf } from '../../output/mapColumns.ts'

/** The cards and links of one thread. */
export interface ThreadInFront {
  readonly selected: CardId
  readonly cards: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
}

/** [D17] The whole thread of a card both ways, itself among its cards; none for what is no card. */
export function threadInFront(plan: Plan, id: string): ThreadInFront | null {
  if (!isAnyId(id) || !columnOf(id)) return null
  const { enablers, enabled, links } = thread(plan, id)
  return {
    selected: id as CardId,
    cards: new Set([id, ...[...enablers, ...enabled].map(reached => reached.id)]),
    links: new Set(links),
  } // it has a column
}
