import * as Y from 'yjs'

/** Changes of a document that are not known to be on the disk: their updates, and how many they are. */
export interface Unsaved {
  add(update: Uint8Array): void
  /** Makes one update of all that wait; undefined when none does. */
  batch(): Batch | undefined
  /** A batch is on the disk. */
  written(batch: Batch): void
  /** What the disk lacks, found by comparing: it covers all that waited. */
  compared(missing: Uint8Array | undefined): void
  /** Nothing is known to be on the disk until somebody has compared. */
  doubt(): void
  /** Throws the updates away, not the count: there will never be a place for them. */
  drop(): void
  count(): number
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
  return {
    add: update => {
      queue.push(update)
      seen += 1
    },
    batch: () => {
      if (queue.length > 1) queue = [Y.mergeUpdates(queue)]
      return queue[0] && { update: queue[0], upTo: seen }
    },
    written: ({ upTo }) => {
      queue.shift()
      kept = upTo
    },
    compared: missing => {
      queue = missing ? [missing] : []
      if (!missing) kept = seen
      else if (seen === kept) seen += 1
    },
    doubt: () => {
      seen += 1
    },
    drop: () => {
      queue = []
    },
    count: () => seen - kept,
    seen: () => seen,
    kept: () => kept,
  }
}
