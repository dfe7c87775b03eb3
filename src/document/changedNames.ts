import * as Y from 'yjs'
import { rootName } from './keys.ts'

/** What a transaction touched: keys of the root map, and long texts by name. */
export interface ChangedNames {
  readonly keys: ReadonlySet<string>
  readonly texts: ReadonlySet<string>
}

/** Reads a transaction's changes by name; to be called before anything else looks at the texts it brought. */
export function changedNames(transaction: Y.Transaction): ChangedNames {
  const keys = new Set<string>()
  const texts = new Set<string>()
  const root = transaction.doc.share.get(rootName)
  for (const [type, parts] of transaction.changed) {
    if (Object.is(type, root)) {
      for (const key of parts) if (key !== null) keys.add(key)
    } else if (type._item === null) texts.add(Y.findRootTypeKey(type))
  }
  return { keys, texts }
}
