import 'fake-indexeddb/auto'
import { expect, it, onTestFinished } from 'vitest'
import { addRecord, editRecord, writeText } from '../../../src/document/commands.ts'
import { until } from '../../support/localCopyContract.ts'
import { freshPlanId, planOf } from '../../support/plans.ts'
import { allShared, deviceAt, joinAndOpen, linkOf, openNew, openOn, stateOf } from '../../support/sharingDevices.ts'
import { startTestServer, type TestServerOptions } from '../../support/testServer.ts'

function freshPlan() {
  return planOf(
    {
      days: [{ id: 'day:one', title: 'Ideal day' }],
      moments: [{ id: 'moment:lunch', day: 'day:one', title: 'Lunch', start: '12:00', end: '12:30' }],
    },
    { id: freshPlanId() },
  )
}

async function server(options: TestServerOptions = {}) {
  const started = await startTestServer(options)
  onTestFinished(() => started.stop())
  return started
}

/** Ann's device with a plan that she has shared, and Ben's, who has joined by her link. */
async function annAndBen(options: TestServerOptions = {}) {
  const started = await server(options)
  const devices = { ann: deviceAt(started.url), ben: deviceAt(started.url) }
  const plan = freshPlan()
  const ann = await openNew(plan, devices.ann)
  expect(await ann.sharing.share()).toEqual({ done: true })
  await stateOf(ann, 'shared')
  const ben = await joinAndOpen(devices.ben, linkOf(ann))
  await stateOf(ben, 'shared')
  onTestFinished(async () => {
    await Promise.all([ann.close(), ben.close()])
  })
  return { ...started, devices, plan, ann, ben }
}

it('brings a plan to whoever has the link, and both see what either does', async () => {
  const { ann, ben } = await annAndBen()
  ann.document.change(editRecord('moment:lunch', { title: 'Shared lunch' }))
  ben.document.change(addRecord({ id: 'moment:walk', day: 'day:one', title: 'Walk' }))
  await until(() => ann.document.getState().moments.size === 2)
  await until(() => ben.document.getState().moments.get('moment:lunch')?.title === 'Shared lunch')
  await allShared(ann, ben)
  expect(ann.document.getState()).toEqual(ben.document.getState())
  expect([ann.sharing.getTier(), ben.sharing.getTier()]).toEqual(['facilitate', 'edit'])
  expect(ann.status()).toMatchObject({ state: 'shared', people: 1 })
})

it('opens what was joined without the server, and brings what was done then when it is back', async () => {
  const { ann, ben, devices, plan } = await annAndBen()
  await ben.close()
  const away = { ...devices.ben, server: 'http://127.0.0.1:9/sync' }
  const offline = await openOn(away, plan.plan.id)
  expect(await stateOf(offline, 'offline')).toEqual({ state: 'offline', waiting: false })
  offline.document.change(writeText('moment:lunch', 'does', '', 'Eats with a friend'))
  await until(() => JSON.stringify(offline.sharing.getStatus()) === '{"state":"offline","waiting":true}')
  await offline.close()
  const back = await openOn(devices.ben, plan.plan.id)
  await until(() => ann.document.getState().moments.get('moment:lunch')?.does === 'Eats with a friend')
  await allShared(ann, back)
  await back.close()
})
