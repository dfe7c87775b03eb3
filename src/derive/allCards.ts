import { cardKinds } from '../domain/cardKinds.ts'
import type { Id } from '../domain/ids.ts'
import { type Plan, tableOf } from '../domain/plan.ts'
import type { Voice } from '../domain/studentDay.ts'

/** Every card of a plan, by kind. */
export function allCards(plan: Plan): readonly { readonly id: Id; readonly voice: readonly Voice[] }[] {
  return cardKinds.flatMap(kind => {
    const table = tableOf(kind)
    return table ? [...(plan[table].values() as Iterable<{ readonly id: Id; readonly voice: readonly Voice[] }>)] : [] // every record has both
  })
}
