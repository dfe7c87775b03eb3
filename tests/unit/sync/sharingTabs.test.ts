import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { type Command, editRecord } from '../../../src/document/commands.ts'
import { openPlanDocument } from '../../../src/document/planDocument.ts'
import { type RoomLink, tokenOf } from '../../../src/domain/access.ts'
import { toBase64 } from '../../../src/domain/base64.ts'
import { openPlanSession } from '../../../src/sync/planSession.ts'
import { callServer } from '../../../src/sync/roomCalls.ts'
import { until } from '../../support/localCopyContract.ts'
import { allShared, deviceAt, linkOf, lunchPlan, openNew, openOn, stateOf } from '../../support/sharingDevices.ts'
import { startTestServer } from '../../support/testServer.ts'

it('follows in another tab what one tab shares, ends and leaves', async () => {
  const server = await startTestServer()
  const device = deviceAt(server.url)
  const plan = lunchPlan()
  const first = await openNew(plan, device)
  const second = await openOn(
    deviceAt(server.url, { indexedDB: device.indexedDB, ticket: device.ticket }),
    plan.plan.id,
  )
  await first.sharing.share()
  await allShared(first, second)
  expect([second.sharing.getTier(), second.sharing.getLinks()]).toEqual(['facilitate', first.sharing.getLinks()])
  expect([first.sharing.getPeople(), second.sharing.getPeople()]).toEqual([[], []]) // it is me in both
  await first.sharing.end()
  await stateOf(second, 'not-shared')
  await Promise.all([first.close(), second.close()])
  await server.stop()
})

it('stores what comes from the server once for all tabs, and says nothing of saving while it waits', async () => {
  const server = await startTestServer()
  const device = deviceAt(server.url)
  const plan = lunchPlan()
  const first = await openNew(plan, device)
  await first.sharing.share()
  const second = await openOn(
    deviceAt(server.url, { indexedDB: device.indexedDB, ticket: device.ticket }),
    plan.plan.id,
  )
  await allShared(first, second)
  await Promise.all([first.copy.flush(), second.copy.flush()])
  const written: string[] = []
  first.copy.onWritten(() => written.push('first'))
  second.copy.onWritten(() => written.push('second'))
  const said: string[] = []
  second.subscribe(() => said.push(second.status().state))
  await elsewhere(server.url, linkOf(first), editRecord('moment:lunch', { title: 'From another device' }))
  await until(() => second.document.getState().moments.get('moment:lunch')?.title === 'From another device')
  await until(() => written.length > 0)
  await new Promise(resolve => setTimeout(resolve, 800)) // longer than the other would have waited
  expect([written.length, said.includes('saving')]).toEqual([1, false])
  first.document.change(editRecord('moment:lunch', { title: 'From the first tab' }))
  await until(() => second.document.getState().moments.get('moment:lunch')?.title === 'From the first tab')
  await until(() => written.length > 1)
  await new Promise(resolve => setTimeout(resolve, 800))
  expect(written.slice(1)).toEqual(['first'])
  await Promise.all([first.close(), second.close()])
  const again = openPlanSession(plan.plan.id, { ...device, server: undefined })
  await again.ready
  expect(again.document.getState().moments.get('moment:lunch')?.title).toBe('From the first tab')
  await again.close()
  await server.stop()
})

/** Somebody on another device changes the plan: by plain calls, so that no channel between tabs brings it here. */
async function elsewhere(url: string, link: RoomLink, command: Command): Promise<void> {
  const calls = callServer(`${url}/sync`)
  const pass = { token: tokenOf(link), device: 'another-device' }
  const ydoc = new Y.Doc()
  const exchange = async (update?: Uint8Array) => {
    const vector = toBase64(Y.encodeStateVector(ydoc))
    const answer = await calls.exchange(link.room, pass, { vector, ...(update && { update: toBase64(update) }) })
    if ('why' in answer) throw new Error(answer.why)
    Y.applyUpdate(ydoc, answer.update)
  }
  await exchange()
  openPlanDocument(ydoc).change(command)
  await exchange(Y.encodeStateAsUpdate(ydoc))
}
