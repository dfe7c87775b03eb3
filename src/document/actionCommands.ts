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

/**
 * Makes an action that brings a support about; whoever sees to the support sees to the action. Refused when the support
 * is not there or the id is in use.
 */
export function planSupport(support: Id<'support'>, action: Id<'action'>, title: string): Command {
  return document => {
    if (!document.has(support) || document.has(action)) return
    addRecord({ id: action, title })(document)
    addLink('delivers', action, support)(document)
    for (const link of document.plan().links.values()) {
      if (link.kind === 'owns' && link.to === support) {
        addLink('owns', link.from as Id<'role'>, action)(document) // from is a role: it is an owns link
        return
      }
    }
  }
}
