import { type CardId, type CardKind, cardIn, cardKindOf } from '../../cards/cardTitles.ts'
import { partOf } from '../../derive/theDay.ts'
import { addRecord, type Command, editRecord, type NewRecord } from '../../document/commands.ts'
import { addLink, removeLink } from '../../document/linkCommands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import { keyAfter } from '../../domain/order.ts'
import { type Plan, tableOf } from '../../domain/plan.ts'
import type { PartOfDay } from '../../domain/studentDay.ts'
import type { Place } from './place.ts'
import type { Relation } from './relations.ts'

/** Hangs a card under another by the link of that place in the list. */
export function hangUnder(relation: Relation, parent: CardId, child: CardId): Command {
  const from = relation.childFirst ? child : parent
  const to = relation.childFirst ? parent : child
  if (relation.link === 'does') return addLink('does', from as Id<'role'>, to as Id<'practice'>, { part: 'R' }) // what a does link joins
  return addLink(relation.link, from as never, to as never) // the relation says which kinds it joins
}

/** Takes a card off the one it hangs under; both stay. */
export function takeOff(relation: Relation, parent: CardId, child: CardId): Command {
  return relation.childFirst
    ? removeLink(linkId(relation.link, child, parent))
    : removeLink(linkId(relation.link, parent, child))
}

interface PlaceInDay {
  readonly day: Id<'day'>
  readonly part: PartOfDay
}

/** A new card of a kind that comes right after another, or last; a moment in the part of that one, else in `place`. */
export function newCard(plan: Plan, kind: CardKind, after: CardId | null, place?: PlaceInDay): NewRecord {
  const id = newId(kind)
  const before = after && cardIn(plan, after)?.order
  const order = typeof before === 'string' ? { order: keyAfter(before, ordersOf(plan, kind)) } : {}
  const current = after && cardKindOf(after) === 'moment' ? plan.moments.get(after as Id<'moment'>) : undefined // its kind was read
  const ownPlace = current ? { day: current.day, part: partOf(current, plan.plan.school) } : place
  return { id, ...order, ...(kind === 'moment' && ownPlace) } as NewRecord // only fields its kind has
}

/** A card after another one of its list, hung where that one hangs. */
export function siblingOf(plan: Plan, { id, hangs }: Place): { readonly id: CardId; readonly commands: Command[] } {
  const kind = cardKindOf(id)
  if (!kind) return { id, commands: [] }
  const record = newCard(plan, kind, id)
  const made = record.id as CardId // of the kind of its sibling
  return {
    id: made,
    commands: [addRecord(record), ...(hangs ? [hangUnder(hangs.relation, hangs.parent, made)] : [])],
  }
}

/** One step earlier or later among the siblings; null at the ends and where order comes from something else. */
export function stepInOrder(plan: Plan, { id, siblings }: Place, step: -1 | 1): Command | null {
  const index = siblings.indexOf(id)
  const target = index + step
  const kind = cardKindOf(id)
  if (!kind || typeof cardIn(plan, id)?.order !== 'string' || target < 0 || target >= siblings.length) return null
  const others = siblings.filter(other => other !== id)
  const before = others[target - 1]
  const keyBefore = before && cardIn(plan, before)?.order
  const order = keyAfter(typeof keyBefore === 'string' ? keyBefore : null, ordersOf(plan, kind, id))
  return editRecord(id as Id<'practice'>, { order }) // every kind with an order has it under this name
}

function ordersOf(plan: Plan, kind: CardKind, but?: CardId): string[] {
  const table = tableOf(kind)
  if (!table) return []
  return [...plan[table].values()].flatMap(record => ('order' in record && record.id !== but ? [record.order] : []))
}
