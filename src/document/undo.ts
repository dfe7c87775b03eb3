import * as Y from 'yjs'
import type { Json } from '../domain/field.ts'
import type { Id } from '../domain/ids.ts'
import { belongingsAfter } from './belongings.ts'
import {
  createOthersWork,
  isEmptyStep,
  joinSteps,
  keptStanding,
  noteBeneath,
  type Step,
  valueBeneath,
} from './history.ts'
import { existsField, parseKey, rootName } from './keys.ts'
import { withCopies, withoutThoseOf } from './letters.ts'
import { type LocalOrigin, localOrigin } from './origins.ts'
import { standsOn } from './references.ts'
import type { Snapshot } from './snapshot.ts'
import type { Pending } from './writer.ts'

/** What going back or forth left standing because others have written in it since. */
export interface Undone {
  readonly kept: readonly Id[]
}

export interface Undo {
  /** Keeps track of the letters of long texts; the texts a command writes in are added to its scope. */
  readonly texts: Y.UndoManager
  readonly origin: LocalOrigin
  /** A transaction has run: ours (with what it changed) or somebody else's. */
  follow(transaction: Y.Transaction, keys: ReadonlySet<string>, textNames: ReadonlySet<string>, ours?: Pending): void
  /** What `undo` takes back next: the same object for as long as it is the same step. */
  lastStep(): object | undefined
  undo(): Undone
  redo(): Undone
  canUndo(): boolean
  canRedo(): boolean
  endGesture(): void
  close(): void
}

/**
 * Undo of one person's changes. Keys of the root map go back only while nobody else has written them since (Yjs' own
 * manager takes a key away whose writers met; https://github.com/yjs/yjs/issues/514); letters go back by Yjs' manager.
 */
export function createUndo(ydoc: Y.Doc, snapshot: Snapshot): Undo {
  const root = ydoc.getMap<Json>(rootName)
  const change = localOrigin('change')
  const origins = { undo: localOrigin('undo'), redo: localOrigin('redo') }
  const others = createOthersWork()
  const stacks: Record<'undo' | 'redo', Step[]> = { undo: [], redo: [] }
  const moving = new WeakMap<Y.Transaction, Step>()
  let standing: ReadonlySet<Id> = new Set()
  let inGesture = false
  const texts = new Y.UndoManager([], {
    doc: ydoc,
    captureTimeout: 0,
    trackedOrigins: new Set([change, origins.undo, origins.redo]),
    deleteFilter: item => !isOfKept(item.parent),
  })

  function isOfKept(parent: unknown): boolean {
    if (standing.size === 0 || !(parent instanceof Y.Text)) return false
    const id = parseKey(Y.findRootTypeKey(parent))?.id
    return id !== undefined && standing.has(id)
  }

  function record({ step, joins, undoable }: Pending) {
    if (!undoable) {
      texts.undoStack = []
      noteOthers([...step.keys.keys()], [])
      return
    }
    const noted: Step = { keys: step.keys, texts: texts.undoStack.splice(0) }
    for (const keyChange of noted.keys.values()) keyChange.seen = others.seen()
    const last = joins && inGesture ? stacks.undo.pop() : undefined
    const whole = last ? joinSteps(last, noted, others) : noted
    inGesture = joins && !isEmptyStep(whole)
    if (isEmptyStep(whole)) return
    stacks.undo.push(whole)
    stacks.redo = []
  }

  function noteOthers(keys: Iterable<string>, names: Iterable<string>, transaction?: Y.Transaction) {
    if (stacks.undo.length + stacks.redo.length === 0) {
      others.forget()
      return
    }
    others.arrive()
    for (const name of [...keys, ...names]) {
      const id = parseKey(name)?.id
      if (id) others.note(id)
    }
    for (const key of keys) {
      const beneath = transaction ? valueBeneath(root, key, transaction) : { won: false }
      if (!beneath.won) others.note(key)
      else if (beneath.value !== undefined) noteBeneath(key, beneath.value, oldestFirst(), others)
    }
  }

  function* oldestFirst() {
    yield* stacks.undo
    yield* stacks.redo.toReversed()
  }

  /** The records a step would take away, with how much of others' work it had seen. */
  function goingWith(step: Step, end: 'before' | 'after'): Map<Id, number> {
    const going = new Map<Id, number>()
    for (const [key, keyChange] of step.keys) {
      const parsed = parseKey(key)
      if (parsed?.field !== existsField || root.get(key) !== 1 || keyChange[end] === 1) continue
      if (!others.wroteSince(key, keyChange.seen)) going.set(parsed.id, keyChange.seen)
    }
    return going
  }

  function move(from: 'undo' | 'redo', to: 'undo' | 'redo', end: 'before' | 'after'): Undone {
    inGesture = false
    let kept: readonly Id[] = []
    ydoc.transact(transaction => {
      let hasChanged = false
      while (!hasChanged && kept.length === 0) {
        const step = stacks[from].pop()
        if (!step) return
        const going = goingWith(step, end)
        const after = belongingsAfter(step, end, going, key => root.get(key), others)
        standing = keptStanding(going, others, (id, without) => {
          const shown = snapshot.shownId(id)
          return after.isComingTo(shown) || standsOn(snapshot, id, new Set([...without, ...after.leaving(shown)]))
        })
        kept = [...standing].map(id => snapshot.shownId(id))
        for (const [key, keyChange] of step.keys) {
          const id = parseKey(key)?.id
          if ((id && standing.has(id)) || others.wroteSince(key, keyChange.seen)) continue
          const value = keyChange[end]
          if (root.get(key) === value) continue
          if (value === undefined) root.delete(key)
          else root.set(key, value)
          hasChanged = true
        }
        for (const letters of step.texts) {
          letters.insertions = withCopies(transaction, letters.insertions)
          if (standing.size > 0) letters.deletions = withoutThoseOf(transaction, letters.deletions, isOfKept)
        }
        texts.undoStack = step.texts
        step.texts = []
        while (texts.undoStack.length > 0) hasChanged = texts.undo() !== null || hasChanged
        moving.set(transaction, step)
        stacks[to].push(step)
      }
    }, origins[from])
    standing = new Set()
    return { kept }
  }

  return {
    texts,
    origin: change,
    follow(transaction, keys, names, ours) {
      const moved = moving.get(transaction)
      if (ours) record(ours)
      else if (moved) moved.texts = texts.undoStack.splice(0)
      else noteOthers(keys, names, transaction)
    },
    lastStep: () => stacks.undo.at(-1),
    undo: () => move('undo', 'redo', 'before'),
    redo: () => move('redo', 'undo', 'after'),
    canUndo: () => stacks.undo.length > 0,
    canRedo: () => stacks.redo.length > 0,
    endGesture: () => {
      inGesture = false
    },
    close: () => texts.destroy(),
  }
}
