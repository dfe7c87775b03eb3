import * as Y from 'yjs'

/** The updates that setting the keys one after another makes, in that order, by one person. */
export function editsOf(keys: readonly string[], client = 1): Uint8Array[] {
  const ydoc = new Y.Doc()
  ydoc.clientID = client
  return updatesOf(ydoc, () => {
    for (const key of keys) ydoc.getMap('plan').set(key, `${key} by ${client}`)
  })
}

/** The updates that a piece of work on a document makes. */
export function updatesOf(ydoc: Y.Doc, work: () => void): Uint8Array[] {
  const updates: Uint8Array[] = []
  const collect = (update: Uint8Array) => void updates.push(update)
  ydoc.on('update', collect)
  work()
  ydoc.off('update', collect)
  return updates
}

/** What somebody sees who has this update and nothing else. */
export function seenIn(update: Uint8Array | undefined): Record<string, unknown> {
  const ydoc = new Y.Doc()
  if (update) Y.applyUpdate(ydoc, update)
  return ydoc.getMap('plan').toJSON()
}

/** As many different keys. */
export function keysUpTo(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `key${index}`)
}
