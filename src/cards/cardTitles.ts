import { cardKinds, titleFields } from '../domain/cardKinds.ts'
import { type Id, kindOf } from '../domain/ids.ts'
import { type Plan, tableOf } from '../domain/plan.ts'

export type CardKind = (typeof cardKinds)[number]
export type CardId = Id<CardKind>

export function titleField(kind: CardKind): string {
  return titleFields[kind]
}

export function cardKindOf(id: Id): CardKind | undefined {
  const kind = kindOf(id)
  return cardKinds.find(each => each === kind)
}

/** A card as a bag of fields, or undefined when it is gone. */
export function cardIn(plan: Plan, id: Id): Readonly<Record<string, unknown>> | undefined {
  const kind = kindOf(id)
  const table = kind && tableOf(kind)
  const record = table && (plan[table] as ReadonlyMap<Id, object>).get(id) // one of the tables by id
  return record as Readonly<Record<string, unknown>> | undefined // read field by field
}

/** What a card is called; empty when it has no name yet or is gone. */
export function titleIn(plan: Plan, id: Id): string {
  const kind = cardKindOf(id)
  const title = kind && cardIn(plan, id)?.[titleField(kind)]
  return typeof title === 'string' ? title : ''
}

export function isCardId(id: Id): id is CardId {
  return cardKindOf(id) !== undefined
}
