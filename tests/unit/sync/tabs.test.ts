import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openLocalCopy } from '../../../src/sync/localCopy.ts'
import { connectTabs } from '../../../src/sync/tabs.ts'
import { faultyStorage } from '../../support/faultyStorage.ts'
import { until } from '../../support/localCopyContract.ts'

let names = 0

/** A tab that has the document of that name open; each with a storage of its own faults. */
async function openTab(name: string) {
  const ydoc = new Y.Doc()
  const storage = faultyStorage(indexedDB)
  const copy = openLocalCopy(ydoc, name, { indexedDB: storage.factory, retryMs: 20 })
  const tabs = connectTabs(ydoc, copy, name)
  await copy.opened
  const map = ydoc.getMap<unknown>('plan')
  return {
    ydoc,
    copy,
    tabs,
    faults: storage.faults,
    log: storage.log,
    set: (key: string) => void map.set(key, 1),
    all: () => map.toJSON(),
    close: async () => {
      tabs.close()
      await copy.close()
    },
  }
}

/** Two tabs that have met: messages arrive in order, so whatever they exchanged on meeting has come before these. */
async function twoTabs(name: string) {
  const [ann, ben] = [await openTab(name), await openTab(name)]
  for (const [from, to, key] of [
    [ben, ann, 'hello'],
    [ann, ben, 'to you'],
    [ben, ann, 'too'],
  ] as const) {
    from.set(key)
    await until(() => to.all()[key] === 1)
  }
  await Promise.all([ann.copy.flush(), ben.copy.flush()])
  ann.log.length = 0
  ben.log.length = 0
  return [ann, ben] as const
}

const met = { hello: 1, 'to you': 1, too: 1 }

function freshName(): string {
  names += 1
  return `tabs-${names}`
}

async function stored(name: string): Promise<Record<string, unknown>> {
  const ydoc = new Y.Doc()
  const copy = openLocalCopy(ydoc, name)
  await copy.close()
  return ydoc.getMap('plan').toJSON()
}

it('shows in one tab what was done in another, and only the one that did it stores it', async () => {
  const name = freshName()
  const [ann, ben] = await twoTabs(name)
  ann.set('lunch')
  await until(() => ben.all().lunch === 1)
  await ben.copy.flush()
  expect([ann.log, ben.log, await stored(name)]).toEqual([['write strict', 'on the disk'], [], { ...met, lunch: 1 }])
  await Promise.all([ann.close(), ben.close()])
})

it('shows in another tab only what is on the disk, so that its chip is never wrong', async () => {
  const name = freshName()
  const [ann, ben] = await twoTabs(name)
  const atArrival = new Promise<Record<string, unknown>>(resolve => {
    ben.ydoc.on('update', () => resolve(stored(name)))
  })
  ann.set('lunch')
  expect([ben.copy.getStatus().state, await atArrival]).toEqual(['saved', { ...met, lunch: 1 }])
  await Promise.all([ann.close(), ben.close()])
})

it('stores in the other tab what the one that did it cannot store', async () => {
  const name = freshName()
  const [ann, ben] = await twoTabs(name)
  ann.faults.write = 'quota'
  ann.set('lunch')
  await until(() => ben.all().lunch === 1)
  await ben.copy.flush()
  expect([ann.copy.getStatus(), await stored(name)]).toEqual([
    { state: 'cannot-keep', why: 'full', waiting: 1 },
    { ...met, lunch: 1 },
  ])
  ann.tabs.close()
  ann.faults.write = undefined
  await Promise.all([ann.close(), ben.close()])
})

it('gives a tab opened later what another has not stored yet, and takes from it what it lacks', async () => {
  const name = freshName()
  const ann = await openTab(name)
  ann.faults.write = 'quota'
  ann.set('lunch')
  await until(() => ann.copy.getStatus().state === 'cannot-keep')
  const ben = await openTab(name)
  await until(() => ben.all().lunch === 1)
  await ben.copy.flush()
  expect(await stored(name)).toEqual({ lunch: 1 })
  ann.faults.write = undefined
  await Promise.all([ann.close(), ben.close()])
})

it('learns on waking what it missed', async () => {
  const name = freshName()
  const ann = await openTab(name)
  const asleep = new Y.Doc()
  const copy = openLocalCopy(asleep, name)
  await copy.opened
  ann.set('lunch')
  await ann.copy.flush()
  const tabs = connectTabs(asleep, copy, name) // greets as a page does on coming back
  await until(() => asleep.getMap('plan').toJSON().lunch === 1)
  tabs.close()
  await Promise.all([copy.close(), ann.close()])
})

it('keeps two tabs alike that are edited at once, deletions too', async () => {
  const name = freshName()
  const [ann, ben] = [await openTab(name), await openTab(name)]
  for (let i = 0; i < 20; i++) {
    ann.set(`ann${i}`)
    ben.set(`ben${i}`)
  }
  ben.ydoc.getMap('plan').delete('ben0')
  const sorted = (tab: { all(): Record<string, unknown> }) => Object.keys(tab.all()).sort()
  await until(() => sorted(ann).length === 39 && sorted(ben).length === 39)
  await Promise.all([ann.copy.flush(), ben.copy.flush()])
  expect([sorted(ann), Object.keys(await stored(name)).sort()]).toEqual([sorted(ben), sorted(ben)])
  await Promise.all([ann.close(), ben.close()])
})

it('pays no heed to messages of another make', async () => {
  const name = freshName()
  const ann = await openTab(name)
  const stranger = new BroadcastChannel(`backmap-tabs:${name}`)
  const garbage = new Uint8Array([255, 255, 255, 255, 1, 2, 3])
  for (const message of [
    null,
    'hello',
    { kind: 'new' },
    { kind: 'update', update: garbage, stored: true },
    { kind: 'state', update: garbage, vector: garbage },
    { kind: 'hello', vector: 'x' },
  ]) {
    stranger.postMessage(message)
  }
  const ben = await openTab(name)
  ben.set('lunch')
  await until(() => ann.all().lunch === 1)
  expect(ann.all()).toEqual({ lunch: 1 })
  stranger.close()
  await Promise.all([ann.close(), ben.close()])
})
