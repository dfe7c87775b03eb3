import type { Pattern } from '../domain/pattern.ts'
import { readPatternFile } from '../domain/patternFile.ts'
import { answerOf, completionOf, openDatabase, storageOf, type WhyNotKept, whyNotKept, withinTime } from './database.ts'

/** A pattern on this device. `text` is that of its file; times are milliseconds since 1970. */
export interface PatternRow {
  readonly id: string
  readonly at: number
  readonly text: string
}

export interface KeptPattern extends PatternRow {
  readonly pattern: Pattern
}

/** `why` says what keeps this device from having them all on its disk; some live in this page only then. */
export interface PatternList {
  readonly patterns: readonly KeptPattern[]
  readonly why?: WhyNotKept
}

export interface DevicePatternsOptions {
  /** Null stands for a page without storage. */
  readonly indexedDB?: IDBFactory | null | undefined
  readonly timeoutMs?: number
}

/** The team's own patterns on this device. Every wait settles; what the device refuses lives in this page until it takes it. */
export interface DevicePatterns {
  /** All of them, the latest first. */
  list(): Promise<PatternList>
  /** Keeps a pattern; undefined once it is on the disk, else why it is not. */
  put(row: PatternRow): Promise<WhyNotKept | undefined>
  /** Takes a pattern away; false when the device did not. */
  remove(id: string): Promise<boolean>
}

const databaseName = 'backmap-patterns'
const rows = 'patterns'

/** The patterns of this device. The storage is opened anew for each need, so that no dead handle stands in the way. */
export function openDevicePatterns({ indexedDB, timeoutMs = 1500 }: DevicePatternsOptions = {}): DevicePatterns {
  const held = new Map<string, PatternRow>()

  async function inStorage<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
    const database = await openDatabase(storageOf(indexedDB), databaseName, makeStores, timeoutMs)
    try {
      return await withinTime(work(database), 4 * timeoutMs)
    } finally {
      database.close()
    }
  }

  async function list(): Promise<PatternList> {
    try {
      const stored = await inStorage(database =>
        answerOf<unknown[]>(database.transaction(rows).objectStore(rows).getAll()),
      )
      const all = new Map([...stored.flatMap(readRow), ...held.values()].map(row => [row.id, row]))
      return { patterns: inOrder(all.values()), ...(held.size > 0 && { why: 'broken' }) }
    } catch (error) {
      return { patterns: inOrder(held.values()), why: whyNotKept(error) }
    }
  }

  /** Keeps a pattern, and with it what could not be kept before. */
  async function put(row: PatternRow): Promise<WhyNotKept | undefined> {
    held.set(row.id, row)
    const all = [...held.values()]
    try {
      await inStorage(async database => {
        const transaction = database.transaction(rows, 'readwrite', { durability: 'strict' })
        const written = completionOf(transaction)
        try {
          for (const each of all) transaction.objectStore(rows).put(each, each.id)
        } catch (error) {
          throw transaction.error ?? error // what ended it half way says why
        }
        await written
      })
    } catch (error) {
      return whyNotKept(error)
    }
    for (const each of all) if (held.get(each.id) === each) held.delete(each.id)
    return undefined
  }

  async function remove(id: string): Promise<boolean> {
    const wasHeld = held.delete(id)
    const gone = inStorage(async database => {
      const transaction = database.transaction(rows, 'readwrite', { durability: 'strict' })
      transaction.objectStore(rows).delete(id)
      await completionOf(transaction)
      return true
    })
    return gone.catch(() => wasHeld)
  }

  return { list, put, remove }
}

function makeStores(database: IDBDatabase): void {
  database.createObjectStore(rows)
}

/** A row from storage; nothing without its id and text. */
function readRow(raw: unknown): PatternRow[] {
  if (typeof raw !== 'object' || raw === null) return []
  const { id, at, text } = raw as Record<string, unknown> // an object, as checked
  if (typeof id !== 'string' || typeof text !== 'string') return []
  return [{ id, at: typeof at === 'number' && Number.isFinite(at) ? at : 0, text }]
}

/** The latest first; what reads as no pattern is left out. */
function inOrder(all: Iterable<PatternRow>): KeptPattern[] {
  return [...all]
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
    .flatMap(row => {
      const reading = readPatternFile(row.text)
      return 'pattern' in reading ? [{ ...row, pattern: reading.pattern }] : []
    })
}
