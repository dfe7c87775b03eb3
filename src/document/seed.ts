import type * as Y from 'yjs'
import type { Json } from '../domain/field.ts'
import { type Id, newId } from '../domain/ids.ts'
import { type Plan, tableNames } from '../domain/plan.ts'
import { existsField, keyOf, moreKey, rootName, schemaField, schemaVersion } from './keys.ts'
import { localOrigin } from './origins.ts'
import { partsOfRecord } from './recordForm.ts'

/** Writes a whole plan into an empty document. Only its creator does, once. */
export function seed(ydoc: Y.Doc, plan: Plan): void {
  const root = ydoc.getMap<Json>(rootName)
  const write = (id: Id, record: object) => {
    const { values, texts } = partsOfRecord(id, record)
    root.set(keyOf(id, existsField), 1)
    for (const [key, value] of values) root.set(key, value)
    for (const [name, text] of texts) ydoc.getText(name).insert(0, text)
  }
  ydoc.transact(() => {
    root.set(keyOf(plan.plan.id, schemaField), schemaVersion)
    write(plan.plan.id, plan.plan)
    for (const table of tableNames) {
      for (const record of plan[table].values()) write(table === 'curve' ? newId('curve') : record.id, record)
    }
    for (const link of plan.links.values()) write(newId('link'), link)
    for (const [name, value] of Object.entries(plan.more)) root.set(moreKey(name), value)
  }, localOrigin('seed'))
}
