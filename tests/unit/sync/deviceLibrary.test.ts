import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { type LibraryRow, openDeviceLibrary } from '../../../src/sync/deviceLibrary.ts'
import { openLocalCopy } from '../../../src/sync/localCopy.ts'
import { faultyStorage } from '../../support/faultyStorage.ts'
import { until } from '../../support/localCopyContract.ts'

function row(name: string, changedAt = 1): LibraryRow {
  const counts = { moments: 10, practices: 4 }
  return {
    id: `plan:${name}`,
    doc: `backmap-plan:${name}`,
    title: `Plan ${name}`,
    changedAt,
    picture: '<svg/>',
    counts,
  }
}

function freshLibrary() {
  const storage = faultyStorage(new IDBFactory())
  const open = () => openDeviceLibrary({ indexedDB: storage.factory, now: () => 500, timeoutMs: 400 })
  return { ...storage, open, library: open() }
}

it('lists the plans of this device, the last changed first, also when opened again', async () => {
  const { library, open } = freshLibrary()
  expect(await library.list()).toEqual({ rows: [], kept: true })
  expect(await library.put(row('a', 1))).toBe(true)
  await library.put(row('c', 3))
  await library.put(row('b', 3))
  library.close()
  const again = open()
  expect(await again.list()).toEqual({ rows: [row('b', 3), row('c', 3), row('a', 1)], kept: true })
  again.close()
})

it('removes a plan softly: it is marked, stays so when it changes, and comes back', async () => {
  const { library } = freshLibrary()
  await library.put(row('a', 1))
  await library.remove('plan:a')
  await library.put(row('a', 2))
  expect((await library.list()).rows).toEqual([{ ...row('a', 2), removedAt: 500 }])
  await library.restore('plan:a')
  expect((await library.list()).rows).toEqual([row('a', 2)])
  await library.remove('plan:unknown')
  expect((await library.list()).rows).toEqual([row('a', 2)])
  library.close()
})

const shared = { room: 'r'.repeat(21), tier: 'edit', secret: 's'.repeat(43), epoch: 2 } as const

it('keeps the link of a shared plan while its row changes, until it is forgotten', async () => {
  const { library, open } = freshLibrary()
  await library.put(row('a', 1))
  expect(await library.putLink('plan:a', shared)).toBe(true)
  await library.put(row('a', 2))
  await library.putKept('plan:a', shared.room, new Uint8Array([1, 2]))
  await library.putKept('plan:a', 'another room', new Uint8Array([3]))
  library.close()
  const again = open()
  expect((await again.list()).rows).toEqual([{ ...row('a', 2), shared: { ...shared, kept: new Uint8Array([1, 2]) } }])
  await again.remove('plan:a')
  await again.restore('plan:a')
  await again.putLink('plan:a', undefined)
  await again.putLink('plan:unknown', shared)
  expect((await again.list()).rows).toEqual([row('a', 2)])
  again.close()
})

it('tells that a link was kept or forgotten, and says nothing of what is known to be on the server', async () => {
  const { library } = freshLibrary()
  await library.put(row('a'))
  const heard: string[] = []
  library.subscribe(what => heard.push(what))
  await library.putLink('plan:a', shared)
  await library.putKept('plan:a', shared.room, new Uint8Array([1]))
  await library.put(row('a', 2))
  expect(heard).toEqual(['link', 'row'])
  library.close()
})

it('forgets a plan at once, with what paints it', async () => {
  const { library } = freshLibrary()
  await library.put(row('a'))
  await library.putPaint('plan:a', '{}')
  await library.put(row('b'))
  expect(await library.forget('plan:a')).toBe(true)
  expect([(await library.list()).rows, await library.getPaint('plan:a')]).toEqual([[row('b')], undefined])
  library.close()
})

it('deletes for good only what was removed before that time, with its copy', async () => {
  const { library, factory } = freshLibrary()
  const ydoc = new Y.Doc()
  ydoc.getMap('plan').set('lunch', 1)
  await openLocalCopy(ydoc, row('a').doc, { indexedDB: factory }).close()
  await library.put(row('a'))
  await library.putPaint('plan:a', '{}')
  await library.put(row('b'))
  await library.remove('plan:a')
  expect(await library.purgeRemoved(500)).toEqual([])
  expect(await library.purgeRemoved(501)).toEqual(['plan:a'])
  const empty = new Y.Doc()
  await openLocalCopy(empty, row('a').doc, { indexedDB: factory }).close()
  expect([(await library.list()).rows, await library.getPaint('plan:a'), empty.getMap('plan').toJSON()]).toEqual([
    [row('b')],
    undefined,
    {},
  ])
  library.close()
})

it('keeps the text that paints a plan, and has none for a plan it does not know', async () => {
  const { library, open } = freshLibrary()
  expect(await library.putPaint('plan:a', '{"format":"backmap-plan"}')).toBe(true)
  library.close()
  const again = open()
  expect([await again.getPaint('plan:a'), await again.getPaint('plan:b')]).toEqual([
    '{"format":"backmap-plan"}',
    undefined,
  ])
  again.close()
})

it('tells its own listeners and those of other tabs that something changed', async () => {
  const { library, open } = freshLibrary()
  const other = open()
  const heard: string[] = []
  library.subscribe(() => heard.push('here'))
  const stop = other.subscribe(() => heard.push('there'))
  await library.put(row('a'))
  await until(() => heard.length === 2)
  expect(heard).toEqual(['here', 'there'])
  stop()
  await library.remove('plan:a')
  await until(() => heard.length === 3)
  expect(heard).toEqual(['here', 'there', 'here'])
  library.close()
  other.close()
})

it('lives in memory where there is no storage, and says so', async () => {
  const library = openDeviceLibrary({ indexedDB: null, now: () => 500 })
  expect(await library.put(row('a'))).toBe(false)
  expect(await library.remove('plan:a')).toBe(false)
  expect(await library.putPaint('plan:a', '{}')).toBe(false)
  expect([await library.list(), await library.getPaint('plan:a'), await library.purgeRemoved(1000)]).toEqual([
    { rows: [{ ...row('a'), removedAt: 500 }], kept: false },
    '{}',
    [],
  ])
  library.close()
})

it.each(['never', 'error', 'blocked'] as const)(
  'says what it last knew while the storage fails (%s), and writes what it held when it works again',
  async fault => {
    const { library, faults, open } = freshLibrary()
    await library.put(row('a', 1))
    faults.open = fault
    expect(await library.put(row('b', 2))).toBe(false)
    expect(await library.list()).toEqual({ rows: [row('b', 2), row('a', 1)], kept: false })
    faults.open = undefined
    expect(await library.list()).toEqual({ rows: [row('b', 2), row('a', 1)], kept: false })
    expect(await library.put(row('a', 3))).toBe(true)
    const other = open()
    expect(await other.list()).toEqual({ rows: [row('a', 3), row('b', 2)], kept: true })
    library.close()
    other.close()
  },
)

it('leaves out a stored row that is none, and mends one with bad fields', async () => {
  const { library, factory } = freshLibrary()
  await library.list()
  const request = factory.open('backmap-library')
  await new Promise(resolve => request.addEventListener('success', resolve))
  const transaction = request.result.transaction('plans', 'readwrite')
  const store = transaction.objectStore('plans')
  store.put('no row', 'x')
  store.put({ id: 'moment:a', doc: 'd' }, 'y')
  const odd = [{ room: 'r' }, { tier: 'all' }, { secret: 7 }, { epoch: 0 }, { secret: '/'.repeat(43) }]
  for (const [index, wrong] of odd.entries()) {
    store.put({ ...row(`odd${index}`), shared: { ...shared, ...wrong } }, `plan:odd${index}`)
  }
  store.put({ ...row('even'), shared: { ...shared, kept: 'x' } }, 'plan:even')
  store.put({ id: 'plan:a', doc: 'd', title: 7, changedAt: Number.NaN, counts: null, removedAt: 'then' }, 'plan:a')
  await new Promise(resolve => transaction.addEventListener('complete', resolve))
  request.result.close()
  expect((await library.list()).rows).toEqual([
    { ...row('even'), shared },
    ...odd.map((_, index) => row(`odd${index}`)),
    { id: 'plan:a', doc: 'd', title: '', changedAt: 0, picture: '', counts: { moments: 0, practices: 0 } },
  ])
  library.close()
})
