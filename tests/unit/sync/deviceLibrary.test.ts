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
  store.put({ id: 'plan:a', doc: 'd', title: 7, changedAt: Number.NaN, counts: null, removedAt: 'then' }, 'plan:a')
  await new Promise(resolve => transaction.addEventListener('complete', resolve))
  request.result.close()
  expect((await library.list()).rows).toEqual([
    { id: 'plan:a', doc: 'd', title: '', changedAt: 0, picture: '', counts: { moments: 0, practices: 0 } },
  ])
  library.close()
})
