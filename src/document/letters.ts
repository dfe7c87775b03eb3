import * as Y from 'yjs'

type Letters = Y.UndoManager['undoStack'][number]['insertions']

/**
 * Letters with all that stand for them since they were taken and brought back. Yjs follows a run of letters to its copy
 * but not to the copy's second half once something was written in its midst: a letter would stay for ever.
 */
export function withCopies(transaction: Y.Transaction, letters: Letters): Letters {
  const all = [letters]
  for (let latest = letters; latest.clients.size > 0; all.push(latest)) {
    const copies = Y.createDeleteSet()
    Y.iterateDeletedStructs(transaction, latest, run => {
      if (!(run instanceof Y.Item) || !run.redone) return
      const { client, clock } = run.redone
      copies.clients.set(client, [...(copies.clients.get(client) ?? []), { clock, len: run.length }])
    })
    latest = copies
  }
  return Y.mergeDeleteSets(all)
}

/** Letters but those whose text is to be left alone. */
export function withoutThoseOf(
  transaction: Y.Transaction,
  letters: Letters,
  isLeftAlone: (text: unknown) => boolean,
): Letters {
  const others = Y.createDeleteSet()
  Y.iterateDeletedStructs(transaction, letters, run => {
    if (!(run instanceof Y.Item) || isLeftAlone(run.parent)) return
    const { client, clock } = run.id
    others.clients.set(client, [...(others.clients.get(client) ?? []), { clock, len: run.length }])
  })
  return others
}
