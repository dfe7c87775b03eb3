import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { editRecord } from '../../../src/document/commands.ts'
import { createPlanOnDevice } from '../../../src/sync/createPlan.ts'
import type { Device } from '../../../src/sync/device.ts'
import { forgetPlan } from '../../../src/sync/forgetPlan.ts'
import { openPlanSession } from '../../../src/sync/planSession.ts'
import { until } from '../../support/localCopyContract.ts'
import { allShared, deviceAt, lunchPlan, openNew, stateOf } from '../../support/sharingDevices.ts'
import { startTestServer } from '../../support/testServer.ts'

const nowhere = 'http://127.0.0.1:9'

/** What is found of plans on a device: their rows, and the databases of their copies. */
async function foundOn({ library, indexedDB }: Device) {
  const databases = (await indexedDB?.databases()) ?? []
  return {
    rows: (await library.list()).rows.map(({ id }) => id),
    copies: databases.map(({ name }) => name).filter(name => name?.startsWith('backmap-plan:')),
  }
}

it('deletes a plan wholly once that is said, and nothing of it before', async () => {
  const device = deviceAt(nowhere)
  const [plan, other] = [lunchPlan(), lunchPlan()]
  const [id, otherId] = [plan.plan.id, other.plan.id]
  await createPlanOnDevice(plan, device)
  await createPlanOnDevice(other, device)
  const before = await foundOn(device)
  expect(await forgetPlan(id, device)).toBe('only-here')
  expect(await foundOn(device)).toEqual(before)
  expect(await forgetPlan(id, device, { evenOnlyHere: true })).toBe('forgotten')
  expect(await foundOn(device)).toEqual({ rows: [otherId], copies: [`backmap-${otherId}`] })
  expect(await device.library.getPaint(id)).toBeUndefined()
  const session = openPlanSession(id, device)
  expect(await session.ready).toBe('missing')
  await session.close()
})

it('deletes without more ado what the server has, with its link, but not while something waits to be sent', async () => {
  const server = await startTestServer()
  const device = deviceAt(server.url)
  const plan = lunchPlan()
  const session = await openNew(plan, device)
  await session.sharing.share()
  await allShared(session)
  session.document.change(editRecord('moment:lunch', { title: 'On the disk of the server' }))
  await allShared(session)
  await session.close()
  const offline = openPlanSession(plan.plan.id, { ...device, server: `${nowhere}/sync` })
  await offline.ready
  await stateOf(offline, 'offline')
  offline.document.change(editRecord('moment:lunch', { title: 'Not sent yet' }))
  await offline.close()
  expect(await forgetPlan(plan.plan.id, device)).toBe('only-here')
  const back = openPlanSession(plan.plan.id, device)
  await back.ready
  await allShared(back)
  await back.close()
  expect([await forgetPlan(plan.plan.id, device), await foundOn(device)]).toEqual([
    'forgotten',
    { rows: [], copies: [] },
  ])
  await server.stop()
})

it('takes a plan away from under another tab that has it open, which brings nothing of it back', async () => {
  const device = deviceAt(nowhere)
  const plan = lunchPlan()
  const otherTab = deviceAt(nowhere, { indexedDB: device.indexedDB })
  const other = await openNew(plan, otherTab)
  expect(await forgetPlan(plan.plan.id, device, { evenOnlyHere: true })).toBe('forgotten')
  await until(() => other.state() === 'missing')
  other.document.change(editRecord('moment:lunch', { title: 'Too late' }))
  await other.close()
  expect(await foundOn(device)).toEqual({ rows: [], copies: [] })
  const again = openPlanSession(plan.plan.id, otherTab)
  expect(await again.ready).toBe('missing')
  await again.close()
})

it('forgets a plan that the device had not taken', async () => {
  const device = deviceAt(nowhere, { indexedDB: null })
  const plan = lunchPlan()
  await createPlanOnDevice(plan, device)
  expect(await forgetPlan(plan.plan.id, device, { evenOnlyHere: true })).toBe('forgotten')
  const session = openPlanSession(plan.plan.id, device)
  expect([(await session.ready) === 'ready', (await device.library.list()).rows]).toEqual([false, []])
  await session.close()
})
