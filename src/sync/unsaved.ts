import * as Y from 'yjs'
import { isCovered } from './ranges.ts'

/** Changes of a document that are not known to be on the disk: their updates, and how many they are. */
export interface Unsaved {
  /** `quiet`: it is safe elsewhere, so that nobody need be told while it waits a moment. */
  add(update: Uint8Array, quiet?: boolean): void
  /** Another has put this update on the disk: what it covers need not be written again. */
  writtenElsewhere(update: Uint8Array): void
  /** Makes one update of all that wait; undefined when none does. */
  batch(): Batch | undefined
  /** All that wait as one update, also what is being written; undefined when none does. */
  waiting(): Uint8Array | undefined
  /** A batch is on the disk. */
  written(batch: Batch): void
  /** What the disk lacks, found by comparing: it covers all that waited. */
  compared(missing: Uint8Array | undefined): void
  /** Nothing is known to be on the disk until somebody has compared. */
  doubt(): void
  /** Throws the updates away, not the count: there will never be a place for them. */
  drop(): void
  count(): number
  /** Whether only what is safe elsewhere waits. */
  isQuiet(): boolean
  /** How many changes were ever seen, and how many of the first of them are on the disk. */
  seen(): number
  kept(): number
}

export interface Batch {
  readonly update: Uint8Array
  readonly upTo: number
}

/** Nothing waits, or the whole of a document that was there before. */
export function createUnsaved(whole: boolean): Unsaved {
  let queue: Uint8Array[] = []
  let seen = whole ? 1 : 0
  let kept = 0
  let loud = seen // the last of those that somebody is told of
  return {
    add: (update, quiet = false) => {
      queue.push(update)
      seen += 1
      if (!quiet) loud = seen
    },
    writtenElsewhere: update => {
      const before = queue.length
      queue = queue.filter(each => !isCovered(each, update))
      if (before > 0 && queue.length === 0) kept = seen
    },
    batch: () => {
      if (queue.length > 1) queue = [Y.mergeUpdates(queue)]
      return queue[0] && { update: queue[0], upTo: seen }
    },
    waiting: () => (queue.length > 1 ? Y.mergeUpdates(queue) : queue[0]),
    written: ({ upTo }) => {
      queue.shift()
      kept = upTo
    },
    compared: missing => {
      queue = missing ? [missing] : []
      if (!missing) kept = seen
      else if (seen === kept) seen += 1
      loud = seen
    },
    doubt: () => {
      seen += 1
      loud = seen
    },
    drop: () => {
      queue = []
    },
    count: () => seen - kept,
    isQuiet: () => loud <= kept,
    seen: () => seen,
    kept: () => kept,
  }
}
