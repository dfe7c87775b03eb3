import type { Json } from '../domain/field.ts'
import { type Id, kindOf } from '../domain/ids.ts'
import { isOrderKey } from '../domain/order.ts'
import { hasRecord } from '../domain/plan.ts'
import { type Command, removeRecord } from './commands.ts'
import { editFields } from './edits.ts'
import { existsField, keyOf } from './keys.ts'
import { wipe } from './writer.ts'

/** Cards of the map whose `place` is an order key in their column (a moment's is where it happens). */
const placedKinds: ReadonlySet<string> = new Set([
  'practice',
  'role',
  'support',
  'permission',
  'condition',
  'assumption',
  'fund',
])

/** Keeps a card where someone put it in its column of the map; null lets it be placed by its threads again. */
export function placeCard(id: Id, key: string | null): Command {
  return document => {
    if (!placedKinds.has(kindOf(id) ?? '') || (key !== null && !isOrderKey(key))) return
    editFields(document, id, { place: key ?? undefined })
  }
}

/** Gives the plan its own version of a list, or with null the built-in one back. Other lists stay as they are. */
export function replaceList(list: string, own: Json | null): Command {
  return document => {
    const { id, lists } = document.plan().plan
    const { [list]: _, ...others } = lists
    editFields(document, id, { lists: own === null ? others : { ...others, [list]: own } })
  }
}

/** Takes away every link one of whose ends is gone. */
export function clearLooseEnds(): Command {
  return document => {
    const plan = document.plan()
    for (const { id, from, to } of plan.links.values()) {
      if (!hasRecord(plan, from) || !hasRecord(plan, to)) removeRecord(id)(document)
    }
  }
}

/** Forgets for good what was taken away. Cannot be undone. */
export function purgeDiscarded(): Command {
  return document => {
    document.cannotBeUndone()
    for (const id of [...document.snapshot.knownIds()]) {
      if (document.get(keyOf(id, existsField)) === 0) wipe(document, id)
    }
  }
}
