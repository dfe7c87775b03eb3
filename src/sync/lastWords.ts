import * as Y from 'yjs'
import { fromBase64, toBase64 } from '../domain/base64.ts'

/** Where a page can leave words behind without having to wait: `localStorage`, or what a test gives. */
export type WordStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * The changes of one document that its page could not be sure to put on the disk before it went. A write to IndexedDB
 * dies with the page that asked for it; this does not. They are read at the next opening, and are gone once written.
 */
export interface LastWords {
  /** Adds an update to what was left before. Does nothing where there is no room. */
  leave(update: Uint8Array): void
  /** All that was left, by any page; undefined when nothing was. */
  read(): Uint8Array | undefined
  /** What was left or read here is on the disk. What another page has left since stays. */
  written(): void
  /** Nothing that was left is wanted any more. */
  forget(): void
}

/** Null stands for a page without storage. */
export function lastWordsOf(name: string, given: WordStore | null | undefined): LastWords {
  const store = wordStoreOf(given)
  const key = `backmap.lastWords.${name}`
  let known: string | undefined

  function stored(): string | undefined {
    return tried(() => store?.getItem(key)) ?? undefined
  }

  function remove(): void {
    tried(() => store?.removeItem(key))
    known = undefined
  }

  return {
    leave: update => {
      const before = updateOf(stored())
      const text = toBase64(before ? Y.mergeUpdates([before, update]) : update)
      tried(() => store?.setItem(key, text))
      known = text
    },
    read: () => {
      known = stored()
      return updateOf(known)
    },
    written: () => {
      if (known !== undefined && known === stored()) remove()
    },
    forget: remove,
  }
}

function wordStoreOf(given: WordStore | null | undefined): WordStore | undefined {
  if (given !== undefined) return given ?? undefined
  return tried(() => globalThis.localStorage) // reading the property throws where storage is forbidden
}

/** Text that is no update any more is as good as none. */
function updateOf(text: string | undefined): Uint8Array | undefined {
  const update = text === undefined ? undefined : fromBase64(text)
  return update && tried(() => Y.decodeUpdate(update)) && update
}

function tried<T>(take: () => T): T | undefined {
  try {
    return take()
  } catch {
    return undefined
  }
}
