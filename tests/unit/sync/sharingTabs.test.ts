import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { allShared, deviceAt, lunchPlan, openNew, openOn, stateOf } from '../../support/sharingDevices.ts'
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
