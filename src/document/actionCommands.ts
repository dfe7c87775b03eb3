import type { Id } from '../domain/ids.ts'
import { byOrder, keyAfter } from '../domain/order.ts'
import type { RecordIn } from '../domain/plan.ts'
import { addRecord, type Command } from './commands.ts'
import { editFields } from './edits.ts'
import { addLink } from './linkCommands.ts'

type Action = RecordIn<'actions'>

/** Where an action stands: how far it is, and the action of the same column it comes right after; null: it comes first. */
export interface PlaceOfAction {
  readonly status: Action['status']
  readonly after: Id<'action'> | null
}

/** Moves an action within its column, or into another. Refused when what it should come after is not in that column. */
export function moveAction(id: Id<'action'>, { status, after }: PlaceOfAction): Command {
  return document => {
    const { actions } = document.plan()
    const before = after === null ? null : actions.get(after)
    if (!actions.has(id) || after === id || before === undefined || (before && before.status !== status)) return
    const column = [...actions.values()].filter(other => other.id !== id && other.status === status).sort(byOrder)
    const order = keyAfter(
      before?.order ?? null,
      column.map(other => other.order),
    )
    editFields(document, id, { status, order })
  }
}

type Delivered = Id<'support'> | Id<'practice'>

/** What is known of an action when it is made. */
export interface NewAction {
  readonly id: Id<'action'>
  readonly title: string
  readonly firstTest?: boolean
}

/**
 * Makes an action that brings supports or practices about; whoever sees to the first of these that has an owner sees to
 * the action. Refused when none of them is there or the id is in use.
 */
export function planAction({ id, title, firstTest = false }: NewAction, delivers: readonly Delivered[]): Command {
  return document => {
    const there = delivers.filter(one => document.has(one))
    if (there.length === 0 || document.has(id)) return
    addRecord({ id, title, firstTest })(document)
    for (const one of there) addLink('delivers', id, one)(document)
    const owned = [...document.plan().links.values()].filter(link => link.kind === 'owns')
    const owner = there.flatMap(one => owned.find(link => link.to === one)?.from ?? [])[0]
    if (owner) addLink('owns', owner as Id<'role'>, id)(document) // from is a role: it is an owns link
  }
}
