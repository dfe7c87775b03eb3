import '../../support/apart.ts'
import 'fake-indexeddb/auto'
import { expect, it, onTestFinished } from 'vitest'
import { editRecord } from '../../../src/document/commands.ts'
import { newRoomLink } from '../../../src/domain/access.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { createPlanOnDevice } from '../../../src/sync/createPlan.ts'
import type { Device } from '../../../src/sync/device.ts'
import { openPlanSession } from '../../../src/sync/planSession.ts'
import { until } from '../../support/localCopyContract.ts'
import { sharedWorld } from '../../support/sharedWorld.ts'
import { allShared, deviceAt, joinOn, linkOf, openOn, stateOf } from '../../support/sharingDevices.ts'

async function world() {
  const made = await sharedWorld()
  onTestFinished(() => made.close())
  return { ...made, link: linkOf(made.ann.session), device: () => deviceAt(made.server.url) }
}

async function titlesOn({ library }: Device) {
  return (await library.list()).rows.map(({ title, shared }) => [title, shared?.tier]).sort()
}

async function planOn(device: Device, id: Plan['plan']['id']): Promise<Plan> {
  const session = openPlanSession(id, device, { connects: false })
  await session.ready
  await session.close()
  return session.document.getState()
}

it('puts the plan on the device with its link, and it opens there without the server', async () => {
  const { plan, link, device, server } = await world()
  const ben = device()
  expect(await joinOn(ben, link)).toEqual({ id: plan.plan.id })
  await server.kill()
  const [row] = (await ben.library.list()).rows
  expect([row?.title, row?.shared, await planOn(ben, plan.plan.id)]).toEqual([
    'Test plan',
    { ...link, epoch: 1, kept: expect.any(Uint8Array) },
    plan,
  ])
})

it('needs the server, and a room that is there', async () => {
  const { link, device, server } = await world()
  expect(await joinOn(device(), newRoomLink())).toEqual({ why: 'no-such-room' })
  expect(await joinOn(device(), { ...link, secret: newRoomLink().secret })).toEqual({ why: 'wrong-link' })
  const ben = device()
  await server.kill()
  expect([await joinOn(ben, link), await ben.library.list()]).toEqual([
    { why: 'unreachable' },
    { rows: [], kept: true },
  ])
  expect(await joinOn({ ...ben, server: undefined }, link)).toEqual({ why: 'unreachable' })
})

it('merges with the plan that this device has from the same beginning', async () => {
  const { ann, plan, link, device } = await world()
  const ben = device()
  await joinOn(ben, link)
  const alone = openPlanSession(plan.plan.id, ben, { connects: false })
  await alone.ready
  await alone.sharing.leave()
  alone.document.change(editRecord('moment:lunch', { title: 'Written apart' }))
  await alone.close()
  ann.session.document.change(editRecord('day:one', { title: 'Renamed day' }))
  await allShared(ann.session)
  expect(await joinOn(ben, link)).toEqual({ id: plan.plan.id })
  const session = await openOn(ben, plan.plan.id)
  await allShared(session)
  await until(() => ann.session.document.getState().moments.get('moment:lunch')?.title === 'Written apart')
  expect([session.document.getState(), (await ben.library.list()).rows.length]).toEqual([
    ann.session.document.getState(),
    1,
  ])
  await session.close()
})

it('keeps a plan made apart under the same id as a plan of its own, and mixes nothing', async () => {
  const { ann, plan, link, device } = await world()
  const ben = device()
  await createPlanOnDevice({ ...plan, plan: { ...plan.plan, title: 'From a file' }, moments: new Map() }, ben)
  expect(await joinOn(ben, link)).toEqual({ id: plan.plan.id })
  const { rows } = await ben.library.list()
  const own = rows.find(({ shared }) => !shared)
  if (!own) throw new Error('the own plan is gone')
  expect([await titlesOn(ben), await planOn(ben, plan.plan.id)]).toEqual([
    [
      ['From a file (copy)', undefined],
      ['Test plan', 'edit'],
    ],
    plan,
  ])
  expect((await planOn(ben, own.id)).moments.size).toBe(0)
  const session = await openOn(ben, plan.plan.id)
  await stateOf(session, 'shared')
  expect([session.document.getState(), ann.session.document.getState()]).toEqual([plan, plan])
  await session.close()
})

it('keeps apart what a watch link could never bring to the others', async () => {
  const { ann, plan, device } = await world()
  const ben = device()
  await joinOn(ben, linkOf(ann.session))
  const alone = openPlanSession(plan.plan.id, ben, { connects: false })
  await alone.ready
  await alone.sharing.leave()
  alone.document.change(editRecord('moment:lunch', { title: 'Written apart' }))
  await alone.close()
  expect(await joinOn(ben, linkOf(ann.session, 'view'))).toEqual({ id: plan.plan.id })
  expect([await titlesOn(ben), await planOn(ben, plan.plan.id)]).toEqual([
    [
      ['Test plan (copy)', undefined],
      ['Test plan', 'view'],
    ],
    plan,
  ])
})

it('lets a stronger link do more on joining again, and a weaker one not less', async () => {
  const { ann, device, plan } = await world()
  const ben = device()
  const tierAfter = async (tier: 'facilitate' | 'edit' | 'view') => {
    await joinOn(ben, linkOf(ann.session, tier))
    return (await ben.library.list()).rows.find(({ id }) => id === plan.plan.id)?.shared?.tier
  }
  expect([await tierAfter('view'), await tierAfter('edit'), await tierAfter('view')]).toEqual(['view', 'edit', 'edit'])
  expect([await tierAfter('facilitate'), await tierAfter('edit')]).toEqual(['facilitate', 'facilitate'])
})

it('takes the weaker link when the stronger one has ended', async () => {
  const { ann, device } = await world()
  const ben = device()
  await joinOn(ben, linkOf(ann.session))
  await ann.session.sharing.rotate()
  await joinOn(ben, linkOf(ann.session, 'view'))
  expect(await titlesOn(ben)).toEqual([['Test plan', 'view']])
})

it('brings a plan back that this device had put among the removed ones', async () => {
  const { link, device, plan } = await world()
  const ben = device()
  await joinOn(ben, link)
  await ben.library.remove(plan.plan.id)
  await joinOn(ben, link)
  expect((await ben.library.list()).rows.map(({ removedAt }) => removedAt)).toEqual([undefined])
})

it('holds the plan in the page where the device cannot keep it', async () => {
  const { ann, link, server, plan } = await world()
  const ben = deviceAt(server.url, { indexedDB: null })
  expect(await joinOn(ben, link)).toEqual({ id: plan.plan.id })
  const session = await openOn(ben, plan.plan.id)
  session.document.change(editRecord('moment:lunch', { title: 'By a guest' }))
  await until(() => ann.session.document.getState().moments.get('moment:lunch')?.title === 'By a guest')
  await until(() => session.sharing.getPeople().length === 1)
  await stateOf(session, 'shared')
  expect(session.status()).toEqual({ state: 'only-shared', why: 'no-storage', people: 1 })
  await session.close()
})
