import type * as Y from 'yjs'
import { type ChangedNames, changedNames } from '../../src/document/changedNames.ts'
import { existsField, keyOf, parseKey, rootName } from '../../src/document/keys.ts'
import type { PlanDocument } from '../../src/document/planDocument.ts'
import { type Json, sameJson } from '../../src/domain/field.ts'
import type { Id } from '../../src/domain/ids.ts'
import { ownersOf } from '../../src/domain/owners.ts'
import { tableNames } from '../../src/domain/plan.ts'

type Author = 'me' | 'other'

/** Who said what under one key, the latest last. */
interface Saying {
  readonly author: Author
  readonly value: Json | undefined
}

/**
 * Watches one person's undo with books of its own, kept from what Yjs reports alone:
 * - going back or forth deletes items of one's own only;
 * - going back changes a key only while one's own saying is the latest, and going forth only if nobody else spoke since;
 * - what it says it keeps, it leaves whole;
 * - it takes no record away that somebody else wrote in after it came (back), and leaves no record without what it belongs to;
 * - going back all the way returns every record nobody else had to do with.
 */
export function watchUndo(document: PlanDocument) {
  const { ydoc } = document
  const root = ydoc.getMap<Json>(rootName)
  const sayings = new Map<string, Saying[]>()
  const othersSpoke = new Set<string>() // keys others have changed since I last did
  const othersWroteIn = new Set<Id>() // records others have written in since I last said that they are there or not
  const othersHadToDo = new Set<Id>() // records others have ever written in
  const purged = new Set<Id>()
  const shown = new Map<string, Json>(root.entries())
  const living = new Set<Id>(
    [...shown].flatMap(([key, value]) => (value === 1 && key.endsWith('/_') ? (parseKey(key)?.id ?? []) : [])),
  )
  const touched = new Set<Id | undefined>() // records the latest step back or forth changed
  let moving: 'undo' | 'redo' | undefined

  const changed = new WeakMap<Y.Transaction, ChangedNames>()
  ydoc.on(
    'beforeObserverCalls',
    (transaction: Y.Transaction) => void changed.set(transaction, changedNames(transaction)),
  )
  ydoc.on('afterTransaction', (transaction: Y.Transaction) => {
    const author: Author = transaction.local ? 'me' : 'other'
    const { keys, texts } = changed.get(transaction) ?? changedNames(transaction)
    if (author === 'other') for (const name of texts) noteOther(parseKey(name)?.id)
    if (moving) {
      checkItems(transaction)
      for (const name of [...keys, ...texts]) touched.add(parseKey(name)?.id)
    }
    for (const key of keys) {
      if (author === 'other') noteOther(parseKey(key)?.id)
      const value = root.get(key)
      if (!sameJson(value, shown.get(key))) noteSaying(key, author, value)
    }
    for (const key of keys) {
      const id = parseKey(key)?.id
      if (author === 'me' && id && key === keyOf(id, existsField)) othersWroteIn.delete(id)
      if (
        author === 'me' &&
        id &&
        !moving &&
        shown.get(keyOf(id, existsField)) === 0 &&
        !root.has(keyOf(id, existsField))
      )
        purged.add(id)
    }
    for (const key of keys) {
      const value = root.get(key)
      if (value === undefined) shown.delete(key)
      else shown.set(key, value)
      const id = parseKey(key)?.id
      if (!id || key !== keyOf(id, existsField)) continue
      if (value === 1) living.add(id)
      else living.delete(id)
    }
  })

  function noteOther(id: Id | undefined) {
    if (!id) return
    othersWroteIn.add(id)
    othersHadToDo.add(id)
  }

  function noteSaying(key: string, author: Author, value: Json | undefined) {
    const said = sayings.get(key) ?? [{ author: 'other', value: shown.get(key) }]
    sayings.set(key, said)
    if (author === 'other') othersSpoke.add(key)
    if (moving === 'undo') {
      expect(said.at(-1)?.author === 'me', `undo leaves what others said last: ${key}`)
      while (said.at(-1)?.author === 'me' && !sameJson(said.at(-1)?.value, value)) said.pop()
      if (!sameJson(said.at(-1)?.value, value)) said.push({ author: 'other', value })
    } else {
      expect(moving !== 'redo' || !othersSpoke.has(key), `redo leaves what others said since: ${key}`)
      said.push({ author, value })
    }
    if (author === 'me') othersSpoke.delete(key)
  }

  function checkItems(transaction: Y.Transaction) {
    for (const client of transaction.deleteSet.clients.keys()) {
      expect(client === ydoc.clientID, `${moving} deletes nothing another person made`)
    }
  }

  function move(direction: 'undo' | 'redo') {
    const before = new Set(living)
    const written = new Set(othersWroteIn)
    moving = direction
    touched.clear()
    const { kept } = document[direction]()
    moving = undefined
    for (const id of kept) expect(!touched.has(id), `${direction} leaves ${id} whole, which it keeps`)
    const gone = [...before].filter(id => !living.has(id))
    for (const id of gone) expect(!written.has(id), `${direction} keeps ${id}, which others have written in`)
    if (gone.length === 0) return
    for (const [id, owners] of withoutOwner(document)) {
      expect(!owners.some(owner => gone.includes(owner)), `${direction} takes nothing away from under ${id}`)
    }
  }

  return {
    /** Takes one step back; false when there was none. */
    undo(): boolean {
      if (!document.canUndo()) return false
      move('undo')
      return true
    },
    redo() {
      if (document.canRedo()) move('redo')
    },
    /** Takes all steps back, and checks the records nobody else had to do with against the start. Gives how many. */
    undoAll(start: Y.Doc): number {
      const concerned = withAllOwners(othersHadToDo, document)
      while (document.canUndo()) move('undo')
      const startRoot = start.getMap<Json>(rootName)
      let returned = 0
      const mine = new Set<Id>()
      for (const key of [...sayings.keys(), ...startRoot.keys()]) {
        const id = parseKey(key)?.id
        if (!id || concerned.has(id) || purged.has(id)) continue
        expect(sameJson(root.get(key), startRoot.get(key)), `undo-all returns ${key}`)
        mine.add(id)
      }
      for (const name of [...ydoc.share.keys()]) {
        const id = parseKey(name)?.id
        if (!id || concerned.has(id) || purged.has(id)) continue
        expect(
          ydoc.getText(name).toString() === start.getText(name).toString(),
          `undo-all returns the letters of ${name}`,
        )
      }
      returned = mine.size
      return returned
    },
  }
}

/** Records one of whose owners is not there, with their owners. */
function withoutOwner(document: PlanDocument): Map<Id, Id[]> {
  const plan = document.getState()
  const records = [...tableNames.flatMap(name => [...plan[name].values()]), ...plan.links.values()]
  const there = new Set<Id>([plan.plan.id, ...records.map(({ id }) => id)])
  return new Map(
    records
      .filter(record => ownersOf(record).some(owner => !there.has(owner)))
      .map(record => [record.id, ownersOf(record)]),
  )
}

/** The given records of the document with everything they belong to or join. */
function withAllOwners(ids: ReadonlySet<Id>, document: PlanDocument): Set<Id> {
  const root = document.ydoc.getMap<Json>(rootName)
  const found = new Set(ids)
  for (const id of found) {
    const record = {
      id,
      ...Object.fromEntries(
        ['day', 'moment', 'learner', 'session', 'on', 'from', 'to'].map(name => [name, root.get(keyOf(id, name))]),
      ),
    }
    for (const owner of ownersOf(record)) found.add(owner)
  }
  return found
}

function expect(holds: boolean, promise: string) {
  if (!holds) throw new Error(`broken: ${promise}`)
}
