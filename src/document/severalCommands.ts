import { type Id, kindOf } from '../domain/ids.ts'
import { type Plan, tableOf } from '../domain/plan.ts'
import type { Command } from './commands.ts'
import { editFields } from './edits.ts'

/** Gives several cards the same value in one field; those that are gone are left alone. */
export function editSeveral(ids: readonly Id[], field: string, value: unknown): Command {
  return document => {
    for (const id of ids) editFields(document, id, { [field]: value })
  }
}

/** Adds an element to a list that each of several cards has, or takes it out of all; what else they list stays. */
export function tickSeveral(ids: readonly Id[], field: 'voice' | 'tags', element: string, on: boolean): Command {
  return document => {
    for (const id of ids) {
      const listed = listIn(document.plan(), id, field)
      if (listed.includes(element) === on) continue
      editFields(document, id, { [field]: on ? [...listed, element] : listed.filter(other => other !== element) })
    }
  }
}

function listIn(plan: Plan, id: Id, field: 'voice' | 'tags'): readonly string[] {
  const kind = kindOf(id)
  const table = kind && tableOf(kind)
  const record = table && (plan[table] as ReadonlyMap<Id, Readonly<Record<string, unknown>>>).get(id) // one of the tables by id
  const list = record?.[field]
  return Array.isArray(list) ? list : []
}
