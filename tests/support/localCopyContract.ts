import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { WordStore } from '../../src/sync/lastWords.ts'
import { type LocalCopy, type LocalCopyOptions, openLocalCopy } from '../../src/sync/localCopy.ts'
import { type FaultyStorage, faultyStorage } from './faultyStorage.ts'

// The same promises are checked in Node and in a browser, so nothing here knows of a test runner.

/** One promise of the copy on this device, and a check that throws when it is broken. */
export interface KeepingPromise {
  readonly promise: string
  readonly check: (storage: IDBFactory) => Promise<void>
}

interface World extends FaultyStorage {
  readonly name: string
  /** Opens a document with its copy, which soon tries again. */
  open(options?: LocalCopyOptions, ydoc?: Y.Doc): Opened
  /** What somebody finds who opens the real storage now. */
  found(): Promise<Record<string, unknown>>
  rows(): Promise<{ keys: IDBValidKey[]; values: unknown[] }>
  addRow(value: unknown): Promise<void>
}

interface Opened {
  readonly copy: LocalCopy
  readonly ydoc: Y.Doc
  /** Every state its status has had. */
  readonly states: string[]
  set(key: string, value?: unknown): void
  all(): Record<string, unknown>
}

/** Throws unless both say the same as JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Error(`expected ${b}, got ${a}`)
}

/** Waits until a condition holds; a deadline, not a measure. */
export async function until(condition: () => boolean, ms = 10_000): Promise<void> {
  const end = Date.now() + ms
  while (!condition()) {
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${condition}`)
    await pause(5)
  }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function reasonOf(promise: Promise<void>): Promise<unknown> {
  try {
    await promise
    return 'kept'
  } catch (error) {
    return error instanceof Error ? error.cause : error
  }
}

/** A place for last words that nothing of the page is needed for. */
function wordStore(): WordStore & { readonly held: Map<string, string> } {
  const held = new Map<string, string>()
  return {
    held,
    getItem: key => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: key => void held.delete(key),
  }
}

const leave = (page: EventTarget) => page.dispatchEvent(new Event('pagehide'))

const quick = { retryMs: 20, now: () => 1000 }
const saved = { state: 'saved', at: 1000 }
let worlds = 0

function promise(text: string, check: (world: World) => Promise<void>): KeepingPromise {
  return {
    promise: text,
    check: async real => {
      worlds += 1
      const world = makeWorld(real, `promise-${worlds}-${Date.now()}`)
      await check(world)
    },
  }
}

function makeWorld(real: IDBFactory, name: string): World {
  const storage = faultyStorage(real)

  function open(options: LocalCopyOptions = {}, ydoc = new Y.Doc()): Opened {
    const copy = openLocalCopy(ydoc, name, { ...quick, indexedDB: storage.factory, ...options })
    const states: string[] = []
    copy.subscribe(() => states.push(copy.getStatus().state))
    const map = ydoc.getMap<unknown>('plan')
    return { copy, ydoc, states, set: (key, value = 1) => void map.set(key, value), all: () => map.toJSON() }
  }

  async function inRows<T>(work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    const request = real.open(name)
    await settled(request)
    const transaction = request.result.transaction('updates', 'readwrite')
    const result = await work(transaction.objectStore('updates'))
    request.result.close()
    return result
  }

  return {
    ...storage,
    name,
    open,
    found: async () => {
      const reader = open({ indexedDB: real })
      same(await reader.copy.opened, { ok: true, unreadable: [] })
      await reader.copy.close()
      return reader.all()
    },
    rows: () =>
      inRows(async store => ({ keys: await settled(store.getAllKeys()), values: await settled(store.getAll()) })),
    addRow: value => inRows(async store => void (await settled(store.add(value)))),
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

const sorted = (map: Record<string, unknown>) => Object.entries(map).sort()

const garbage = new Uint8Array([255, 255, 255, 255, 1, 2, 3])

/** What a copy on this device promises. */
export const localCopyPromises: readonly KeepingPromise[] = [
  promise('finds after opening again what was saved', async ({ open, found }) => {
    const { copy, set } = open()
    same(await copy.opened, { ok: true, unreadable: [] })
    set('lunch', 'Shared lunch')
    await copy.flush()
    same(copy.getStatus(), saved)
    same(await found(), { lunch: 'Shared lunch' })
    await copy.close()
  }),

  promise('says saved after the write is on the disk, never before', async ({ open, log }) => {
    const { copy, set } = open()
    await copy.opened
    copy.subscribe(() => log.push(copy.getStatus().state))
    set('lunch')
    await until(() => copy.getStatus().state === 'saved')
    same(log, ['saving', 'write strict', 'on the disk', 'saved'])
    await copy.close()
  }),

  promise('writes many changes as one row', async ({ open, rows }) => {
    const { copy, set } = open()
    await copy.opened
    for (let i = 0; i < 20; i++) set(`moment${i}`)
    same(copy.getStatus(), { state: 'saving', waiting: 20 })
    await until(() => copy.getStatus().state === 'saved')
    same((await rows()).keys.length, 1)
    await copy.close()
  }),

  promise('does not store again what it has read, nor lets undo follow it', async ({ open, rows }) => {
    const first = open()
    first.set('lunch')
    await first.copy.close()
    const ydoc = new Y.Doc()
    const undo = new Y.UndoManager(ydoc.getMap('plan'))
    const { copy, all } = open({}, ydoc)
    await copy.opened
    await copy.flush()
    same([all(), undo.canUndo(), (await rows()).keys.length], [{ lunch: 1 }, false, 1])
    await copy.close()
  }),

  promise('stores on opening what the document held before', async ({ open, found }) => {
    const ydoc = new Y.Doc()
    ydoc.getMap('plan').set('seeded', true)
    const { copy } = open({}, ydoc)
    await copy.opened
    await copy.flush()
    same(await found(), { seeded: true })
    await copy.close()
  }),

  promise('stores a change made while it opens, and a deletion', async ({ open, found }) => {
    const first = open()
    first.set('lunch')
    first.set('break')
    await first.copy.close()
    const { copy, set, ydoc } = open()
    set('arrival')
    await copy.opened
    ydoc.getMap('plan').delete('break')
    await copy.flush()
    same(await found(), { lunch: 1, arrival: 1 })
    await copy.close()
  }),

  promise('refuses a new document under a name that is taken, and mixes nothing', async ({ open, found }) => {
    const first = open({ isNew: true })
    first.set('lunch')
    await first.copy.close()
    const ydoc = new Y.Doc()
    ydoc.getMap('plan').set('other', true)
    const { copy, all } = open({ isNew: true }, ydoc)
    same(await copy.opened, { ok: false, reason: 'taken' })
    same(await reasonOf(copy.flush()), 'broken')
    await copy.close()
    same([all(), await found()], [{ other: true }, { lunch: 1 }])
  }),

  promise('says so where there is no storage, and counts what waits', async ({ open }) => {
    const { copy, set } = open({ indexedDB: null })
    same(await copy.opened, { ok: false, reason: 'no-storage' })
    set('lunch')
    same(copy.getStatus(), { state: 'cannot-keep', why: 'no-storage', waiting: 1 })
    same(await reasonOf(copy.flush()), 'no-storage')
    await copy.close()
  }),

  promise('says within two seconds that the storage does not answer, and keeps all when it does', async world => {
    world.faults.open = 'never'
    const { copy, set } = world.open()
    set('lunch')
    await until(() => copy.getStatus().state === 'cannot-keep', 2000)
    same(await copy.opened, { ok: false, reason: 'blocked' })
    same(copy.getStatus(), { state: 'cannot-keep', why: 'blocked', waiting: 1 })
    world.faults.open = undefined
    await until(() => copy.getStatus().state === 'saved')
    same(await world.found(), { lunch: 1 })
    await copy.close()
  }),

  ...(['blocked', 'error', 'version'] as const).map(fault =>
    promise(`says when opening fails (${fault}), tries again, and keeps what waited`, async world => {
      world.faults.open = fault
      const { copy, set } = world.open({ timeoutMs: 300 })
      const reason = fault === 'blocked' ? 'blocked' : 'broken'
      same(await copy.opened, { ok: false, reason })
      set('lunch')
      same(copy.getStatus(), { state: 'cannot-keep', why: reason, waiting: 1 })
      world.faults.open = undefined
      await until(() => copy.getStatus().state === 'saved')
      same(await world.found(), { lunch: 1 })
      await copy.close()
    }),
  ),

  ...(['quota', 'quota at once'] as const).map(fault =>
    promise(`says when no room is left (${fault}), holds the changes, and writes them when there is`, async world => {
      const { copy, set } = world.open()
      await copy.opened
      world.faults.write = fault
      set('lunch')
      same(await reasonOf(copy.flush()), 'full')
      set('break')
      same(copy.getStatus(), { state: 'cannot-keep', why: 'full', waiting: 2 })
      same(await world.found(), {})
      world.faults.write = undefined
      await until(() => copy.getStatus().state === 'saved')
      same(await world.found(), { lunch: 1, break: 1 })
      await copy.close()
    }),
  ),

  promise('says when writes are aborted again and again, and keeps what waited', async world => {
    const { copy, set } = world.open()
    await copy.opened
    world.faults.write = 'abort'
    set('lunch')
    same(await reasonOf(copy.flush()), 'broken')
    same(copy.getStatus(), { state: 'cannot-keep', why: 'broken', waiting: 1 })
    world.faults.write = undefined
    await until(() => copy.getStatus().state === 'saved')
    same(await world.found(), { lunch: 1 })
    await copy.close()
  }),

  promise('does not say saved while a write is unheard of, and finds it when it looks', async world => {
    const { copy, set, states } = world.open({ timeoutMs: 300 })
    await copy.opened
    world.faults.write = 'unheard'
    set('lunch')
    states.length = 0
    await until(() => copy.getStatus().state === 'cannot-keep')
    same(states, ['cannot-keep'])
    await until(() => copy.getStatus().state === 'saved')
    same([await world.found(), (await world.rows()).keys.length], [{ lunch: 1 }, 1])
    await copy.close()
  }),

  promise('opens a dead handle again before anybody hears of it', async world => {
    const { copy, set, states } = world.open()
    await copy.opened
    const handle = world.handles[0]
    if (handle) handle.close()
    set('lunch')
    await copy.flush()
    same([states.includes('cannot-keep'), await world.found()], [false, { lunch: 1 }])
    await copy.close()
  }),

  promise('says when every handle is dead, and recovers', async world => {
    const { copy, set } = world.open()
    await copy.opened
    world.faults.dead = true
    set('lunch')
    same(await reasonOf(copy.flush()), 'broken')
    world.faults.dead = false
    await until(() => copy.getStatus().state === 'saved')
    same(await world.found(), { lunch: 1 })
    await copy.close()
  }),

  promise('looks again when the browser closes the database, and says saved only then', async world => {
    const { copy, set, states } = world.open()
    set('lunch')
    await copy.flush()
    states.length = 0
    const handle = world.handles[0]
    handle?.close()
    handle?.onclose?.(new Event('close'))
    same(copy.getStatus(), { state: 'saving', waiting: 1 })
    await until(() => copy.getStatus().state === 'saved')
    same([states, (await world.rows()).keys.length], [['saving', 'saved'], 1])
    await copy.close()
  }),

  promise('writes everything anew when the browser has thrown the database away', async world => {
    const { copy, set, ydoc } = world.open()
    set('lunch')
    await copy.flush()
    const handle = world.handles[0]
    handle?.close()
    await settled(world.factory.deleteDatabase(world.name))
    handle?.onclose?.(new Event('close'))
    await until(() => copy.getStatus().state === 'saved')
    same(await world.found(), { lunch: 1 })
    await copy.close()
    ydoc.destroy()
  }),

  promise('lets another tab delete the database, says so, and comes back with the next change', async world => {
    const { copy, set } = world.open()
    set('lunch')
    await copy.flush()
    await settled(world.factory.deleteDatabase(world.name))
    same(copy.getStatus(), { state: 'cannot-keep', why: 'broken', waiting: 1 })
    set('break')
    await until(() => copy.getStatus().state === 'saved')
    same(await world.found(), { lunch: 1, break: 1 })
    await copy.close()
  }),

  promise('opens the rest when one row is garbage, reports it, and leaves it where it is', async world => {
    const first = world.open()
    first.set('lunch')
    await first.copy.close()
    await world.addRow(garbage)
    await world.addRow('not even bytes')
    const second = world.open({ compactAt: 2 })
    same(await second.copy.opened, { ok: true, unreadable: [2, 3] })
    second.set('break')
    await second.copy.flush()
    same(second.all(), { lunch: 1, break: 1 })
    await second.copy.close()
    const { keys, values } = await world.rows()
    same([keys, [...(values[0] as Uint8Array)], values[1]], [[2, 3, 5], [...garbage], 'not even bytes']) // put there above
  }),

  promise('opens the rest when the device cannot give one row any more', async world => {
    const first = world.open()
    first.set('lunch')
    await first.copy.flush()
    const twin = world.open()
    await twin.copy.opened
    twin.set('break')
    await twin.copy.close()
    await first.copy.close()
    world.faults.unreadable = 2
    const { copy, all } = world.open({ compactAt: 1 })
    same([await copy.opened, all()], [{ ok: true, unreadable: [2] }, { lunch: 1 }])
    await copy.close()
    world.faults.unreadable = undefined
    same((await world.rows()).keys, [2, 3])
    same(sorted(await world.found()), sorted({ lunch: 1, break: 1 }))
  }),

  promise('makes one row of many, with what other tabs wrote meanwhile', async world => {
    const { copy, set, all } = world.open({ compactAt: 5 })
    await copy.opened
    const other = world.open()
    await other.copy.opened
    other.set('by another tab')
    await other.copy.close()
    for (const key of ['a', 'b', 'c', 'd', 'e']) {
      set(key)
      await copy.flush()
    }
    const expected = { 'by another tab': 1, a: 1, b: 1, c: 1, d: 1, e: 1 }
    same((await world.rows()).keys.length, 1)
    same([sorted(all()), sorted(await world.found())], [sorted(expected), sorted(expected)])
    await copy.close()
  }),

  promise('opens what plain y-indexeddb wrote', async ({ name, found }) => {
    const ydoc = new Y.Doc()
    const plain = new IndexeddbPersistence(name, ydoc)
    await plain.whenSynced
    ydoc.getMap('plan').set('lunch', 1)
    await plain.destroy()
    same(await found(), { lunch: 1 })
  }),

  promise('writes what plain y-indexeddb opens', async ({ open, name }) => {
    const { copy, set } = open({ compactAt: 2 })
    await copy.opened
    for (const key of ['a', 'b', 'c']) {
      set(key)
      await copy.flush()
    }
    await copy.close()
    const ydoc = new Y.Doc()
    const plain = new IndexeddbPersistence(name, ydoc)
    await plain.whenSynced
    same(Object.keys(ydoc.getMap('plan').toJSON()).sort(), ['a', 'b', 'c'])
    await plain.destroy()
  }),

  promise('writes what waits before it closes', async ({ open, found }) => {
    const { copy, set } = open()
    set('lunch')
    await copy.close()
    same(await found(), { lunch: 1 })
  }),

  promise('finds again what a page was writing when it went, and what was changed in it after', async world => {
    const words = wordStore()
    const page = new EventTarget()
    const { copy, set } = world.open({ words, page })
    await copy.opened
    world.faults.write = 'abort'
    set('lunch')
    leave(page)
    set('break')
    await until(() => copy.getStatus().state === 'cannot-keep')
    await copy.letGo()
    same(await world.found(), {})
    world.faults.write = undefined
    const next = world.open({ words })
    await next.copy.opened
    same(sorted(next.all()), sorted({ lunch: 1, break: 1 }))
    await until(() => next.copy.getStatus().state === 'saved')
    await next.copy.close()
    same([sorted(await world.found()), words.held.size], [sorted({ lunch: 1, break: 1 }), 0])
  }),

  promise('leaves behind what a write has not taken with it that was under way', async world => {
    const words = wordStore()
    const page = new EventTarget()
    const { copy, set } = world.open({ words, page, timeoutMs: 100 })
    await copy.opened
    world.faults.write = 'unheard' // the page goes before it hears
    set('lunch')
    await until(() => world.log.includes('on the disk'))
    set('break')
    leave(page)
    world.faults.write = undefined
    const next = world.open({ words })
    await next.copy.opened
    same(sorted(next.all()), sorted({ lunch: 1, break: 1 }))
    await next.copy.letGo()
    await copy.letGo()
  }),

  promise('leaves nothing behind when its write gets through, nor when nothing waits', async ({ open, log }) => {
    const words = wordStore()
    const page = new EventTarget()
    const { copy, set } = open({ words, page })
    await copy.opened
    leave(page)
    same(words.held.size, 0)
    set('lunch')
    same(words.held.size, 1)
    await until(() => copy.getStatus().state === 'saved')
    same([words.held.size, log], [0, ['write strict', 'on the disk']])
    page.dispatchEvent(new Event('pageshow'))
    set('break')
    same(words.held.size, 0)
    await copy.close()
  }),

  promise('keeps the last words of every page, and passes over what is none', async world => {
    const words = wordStore()
    world.faults.write = 'abort'
    for (const key of ['lunch', 'break']) {
      const page = new EventTarget()
      const { copy, set } = world.open({ words, page })
      await until(() => copy.getStatus().state !== 'opening')
      set(key)
      leave(page)
      await copy.letGo()
    }
    world.faults.write = undefined
    const next = world.open({ words })
    await next.copy.flush()
    same([sorted(next.all()), words.held.size], [sorted({ lunch: 1, break: 1 }), 0])
    await next.copy.close()
    for (const nonsense of ['no base64', btoa('no update')]) {
      words.held.set(`backmap.lastWords.${world.name}`, nonsense)
      const { copy, all } = world.open({ words })
      same(await copy.opened, { ok: true, unreadable: [] })
      same(sorted(all()), sorted({ lunch: 1, break: 1 }))
      await copy.letGo()
    }
  }),

  promise('gives a new document nothing of the last words of one that was deleted', async world => {
    const words = wordStore()
    const page = new EventTarget()
    const { copy, set } = world.open({ words, page })
    await copy.opened
    set('lunch')
    leave(page)
    same(words.held.size, 1)
    await copy.destroy()
    same(words.held.size, 0)
    words.held.set(`backmap.lastWords.${world.name}`, 'AAA=')
    const next = world.open({ words, isNew: true })
    await next.copy.opened
    same([next.all(), words.held.size], [{}, 0])
    await next.copy.destroy()
  }),

  promise('deletes itself, and says whether it could', async ({ open, found }) => {
    const { copy, set } = open()
    set('lunch')
    await copy.flush()
    same([await copy.destroy(), await found()], [true, {}])
    same(await open({ indexedDB: null }).copy.destroy(), false)
  }),
]
