import * as Y from 'yjs'
import { openLocalCopy } from '../../src/sync/localCopy.ts'
import { localCopyPromises } from './localCopyContract.ts'

/** What a test asks of a page that does nothing but keep a document on this device. */
export interface KeepingPage {
  /** How many edits of each round are there. */
  found(): Promise<Record<string, number>>
  /** Edits without end at random moments, and tells at every change of the status how many edits it made and calls saved. */
  edit(round: number): void
  readonly promises: readonly string[]
  /** Checks one promise; gives what went wrong, or nothing. */
  check(index: number): Promise<string | undefined>
}

declare global {
  interface Window {
    keeping: KeepingPage
    /** Given by the test. */
    tellSaved?: (round: number, saved: number, made: number) => void
  }
}

const ydoc = new Y.Doc()
const edits = ydoc.getMap<number>('edits')
const copy = openLocalCopy(ydoc, 'keeping', { compactAt: 15 }) // so small that it is killed while compacting, too
const unhandled: string[] = []
window.addEventListener('unhandledrejection', event => unhandled.push(String(event.reason)))

window.keeping = {
  found: async () => {
    const opened = await copy.opened
    if (!opened.ok || opened.unreadable.length > 0) throw new Error(JSON.stringify(opened))
    const counts: Record<string, number> = {}
    for (const key of edits.keys()) {
      const round = key.slice(0, key.indexOf('.'))
      counts[round] = (counts[round] ?? 0) + 1
    }
    return counts
  },

  edit: round => {
    let made = 0
    copy.subscribe(() => {
      const status = copy.getStatus()
      if (status.state === 'saving') window.tellSaved?.(round, made - status.waiting, made)
      if (status.state === 'saved') window.tellSaved?.(round, made, made)
    })
    const next = () => {
      made += 1
      edits.set(`${round}.${made}`, made)
      setTimeout(next, Math.random() ** 3 * 120)
    }
    next()
  },

  promises: localCopyPromises.map(each => each.promise),
  check: async index => {
    try {
      await localCopyPromises[index]?.check(indexedDB)
      return unhandled.shift()
    } catch (error) {
      return String(error)
    }
  },
}
