import * as Y from 'yjs'
import type { Json } from '../domain/field.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/report.ts'
import { type ChangedNames, changedNames } from './changedNames.ts'
import type { Command } from './commands.ts'
import { keyOf, rootName, schemaField, schemaVersion } from './keys.ts'
import { seed } from './seed.ts'
import { createSnapshot } from './snapshot.ts'
import { createUndo, type Undone } from './undo.ts'
import { createWriter, type Pending } from './writer.ts'

/** A plan that people change together: a plain snapshot to read, commands to change it, undo of one's own. */
export interface PlanDocument {
  readonly ydoc: Y.Doc
  /** The plain plan. Records and tables a transaction did not touch stay the same objects. */
  getState(): Plan
  /** Calls back once after every transaction that changed something. Gives the way to stop. */
  subscribe(listener: () => void): () => void
  /** Runs commands as one transaction and one undo step. Does nothing while the document is read-only. */
  change(...commands: Command[]): void
  /** The next change is a step of its own, even one made with `sameGesture`. */
  endGesture(): void
  /** My latest step, which `undo` takes back: the same object until I change, undo or redo something. */
  lastStep(): object | undefined
  /** Takes my latest step back; names the records that stay because a colleague has written in them since. */
  undo(): Undone
  redo(): Undone
  canUndo(): boolean
  canRedo(): boolean
  /** What reading mended or left out. */
  problems(): readonly Problem[]
  /** Whether a newer version of the app wrote it, so that this one only shows it. */
  readonly readOnly: boolean
  /** Whether there is a plan in it yet. */
  isSeeded(): boolean
  /** Stops listening; the Yjs document itself stays open. */
  close(): void
}

/** A new document of a plan, seeded this once. The seeding cannot be undone. */
export function createPlanDocument(plan: Plan): PlanDocument {
  const ydoc = new Y.Doc()
  seed(ydoc, plan)
  return openPlanDocument(ydoc)
}

/** The plan in a Yjs document, as far as it has arrived. Never seeds: an empty document reads as an empty plan. */
export function openPlanDocument(ydoc: Y.Doc): PlanDocument {
  const root = ydoc.getMap<Json>(rootName)
  const snapshot = createSnapshot(ydoc)
  const undo = createUndo(ydoc, snapshot)
  const listeners = new Set<() => void>()
  const changes = new WeakMap<Y.Transaction, Pending>()
  const touched = new WeakMap<Y.Transaction, ChangedNames>()

  function follow(transaction: Y.Transaction) {
    const { keys, texts } = touched.get(transaction) ?? changedNames(transaction)
    if (keys.size === 0 && texts.size === 0) return
    for (const key of keys) snapshot.touchKey(key)
    for (const name of texts) snapshot.touchText(name)
    undo.follow(transaction, keys, texts, changes.get(transaction))
    snapshot.read()
    for (const listener of [...listeners]) listener()
  }
  // Names are looked up before anybody reads: reading a text that just came from others puts another object in its place.
  const lookUp = (transaction: Y.Transaction) => void touched.set(transaction, changedNames(transaction))
  ydoc.on('beforeObserverCalls', lookUp)
  ydoc.on('afterTransaction', follow)

  function isReadOnly(): boolean {
    const schema = root.get(keyOf(snapshot.read().plan.id, schemaField))
    return typeof schema === 'number' && schema > schemaVersion
  }

  return {
    ydoc,
    getState: () => snapshot.read(),
    subscribe: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change: (...commands) => {
      if (isReadOnly()) return
      ydoc.transact(transaction => {
        const pending: Pending = { step: { keys: new Map(), texts: [] }, joins: false, undoable: true }
        changes.set(transaction, pending)
        const writer = createWriter(ydoc, snapshot, undo.texts, pending)
        for (const command of commands) command(writer)
      }, undo.origin)
    },
    endGesture: undo.endGesture,
    lastStep: undo.lastStep,
    undo: () => (isReadOnly() ? { kept: [] } : undo.undo()),
    redo: () => (isReadOnly() ? { kept: [] } : undo.redo()),
    canUndo: undo.canUndo,
    canRedo: undo.canRedo,
    problems: () => {
      snapshot.read()
      return snapshot.problems()
    },
    get readOnly() {
      return isReadOnly()
    },
    isSeeded: () => snapshot.documentIds(snapshot.read().plan.id).length > 0,
    close: () => {
      ydoc.off('beforeObserverCalls', lookUp)
      ydoc.off('afterTransaction', follow)
      undo.close()
      listeners.clear()
    },
  }
}
