import '../../support/apart.ts'
import 'fake-indexeddb/auto'
import { expect, it, onTestFinished } from 'vitest'
import { addRecord, editRecord, writeText } from '../../../src/document/commands.ts'
import { linksFrom } from '../../../src/domain/access.ts'
import { until } from '../../support/localCopyContract.ts'
import { type SharedWorld, sharedWorld } from '../../support/sharedWorld.ts'
import {
  alike,
  allShared,
  deviceAt,
  joinAndOpen,
  joinOn,
  linkOf,
  lunchPlan,
  openNew,
  openOn,
  stateOf,
} from '../../support/sharingDevices.ts'
import { startTestServer, type TestServerOptions } from '../../support/testServer.ts'

async function world(options: TestServerOptions = {}): Promise<SharedWorld> {
  const made = await sharedWorld(options)
  onTestFinished(() => made.close())
  return made
}

const titleOf = ({ session }: SharedWorld['ann']) => session.document.getState().moments.get('moment:lunch')?.title

it('brings a plan to whoever has the link, and each sees what the other does', async () => {
  const { ann, joins } = await world()
  const ben = await joins()
  ann.session.document.change(editRecord('moment:lunch', { title: 'Shared lunch' }))
  ben.session.document.change(addRecord({ id: 'moment:walk', day: 'day:one', title: 'Walk' }))
  await until(() => titleOf(ben) === 'Shared lunch' && ann.session.document.getState().moments.size === 2)
  await allShared(ann.session, ben.session)
  expect([await alike(ann.session, ben.session), ann.session.sharing.getTier(), ben.session.sharing.getTier()]).toEqual(
    [ben.session.document.getState(), 'facilitate', 'edit'],
  )
})

it('says on the chip that it is here and shared, and with how many', async () => {
  const { ann, joins } = await world()
  expect(ann.session.status()).toEqual({ state: 'shared', people: 0, at: expect.any(Number) })
  const ben = await joins()
  await until(() => JSON.stringify(ann.session.status()).includes('"people":1'))
  await ben.session.close()
  await until(() => JSON.stringify(ann.session.status()).includes('"people":0'))
})

it('opens what was joined without the server, tells what waits, and brings it when the server is back', async () => {
  const { ann, joins, plan } = await world()
  const { device, session } = await joins()
  await session.close()
  const offline = await openOn({ ...device, server: 'http://127.0.0.1:9/sync' }, plan.plan.id)
  expect(await stateOf(offline, 'offline')).toEqual({ state: 'offline', waiting: false })
  offline.document.change(writeText('moment:lunch', 'does', '', 'Eats with a friend'))
  await until(() => JSON.stringify(offline.sharing.getStatus()) === '{"state":"offline","waiting":true}')
  await offline.close()
  const stillOffline = await openOn({ ...device, server: 'http://127.0.0.1:9/sync' }, plan.plan.id)
  expect(await stateOf(stillOffline, 'offline')).toEqual({ state: 'offline', waiting: true })
  await stillOffline.close()
  const back = await openOn(device, plan.plan.id)
  await until(() => ann.session.document.getState().moments.get('moment:lunch')?.does === 'Eats with a friend')
  await allShared(ann.session, back)
  await back.close()
})

it('makes one room of two presses, and none where the server is not reached', async () => {
  const server = await startTestServer()
  const session = await openNew(lunchPlan(), deviceAt(server.url))
  const [first, second] = await Promise.all([session.sharing.share(), session.sharing.share()])
  expect([first, second]).toEqual([{ done: true }, { done: true }])
  const { room } = linkOf(session)
  expect((await (await fetch(`${server.url}/sync/metrics`)).text()).match(/rooms\S* \d+/g)?.[0]).toMatch(/ 1$/)
  expect(room).toHaveLength(21)
  await session.close()
  await server.stop()
  const alone = await openNew(lunchPlan(), deviceAt(server.url))
  expect([await alone.sharing.share(), alone.sharing.getStatus(), alone.sharing.getLinks()]).toEqual([
    { done: false, why: 'unreachable' },
    { state: 'not-shared' },
    {},
  ])
  await alone.close()
})

it('lets a watch link look, and nothing more', async () => {
  const { ann, joins } = await world()
  const watcher = await joins(linkOf(ann.session, 'view'))
  await stateOf(watcher.session, 'shared')
  expect([
    watcher.session.sharing.getTier(),
    watcher.session.sharing.mayEdit(),
    Object.keys(watcher.session.sharing.getLinks()),
  ]).toEqual(['view', false, ['view']])
  ann.session.document.change(editRecord('moment:lunch', { title: 'Seen lunch' }))
  await until(() => titleOf(watcher) === 'Seen lunch')
  watcher.session.document.change(editRecord('moment:lunch', { title: 'Forced' })) // as no screen lets them
  await stateOf(watcher.session, 'sending')
  ann.session.document.change(addRecord({ id: 'moment:walk', day: 'day:one', title: 'Walk' }))
  await until(() => watcher.session.document.getState().moments.size === 2)
  expect([titleOf(ann), watcher.session.sharing.getStatus()]).toEqual(['Seen lunch', { state: 'sending' }])
})

it('pauses editing for everyone but who leads, and what was done meanwhile goes out when it goes on', async () => {
  const { ann, joins } = await world()
  const ben = await joins()
  expect(await ann.session.sharing.freeze(true)).toEqual({ done: true })
  await until(() => ben.session.sharing.isFrozen())
  expect([ben.session.sharing.mayEdit(), ann.session.sharing.mayEdit()]).toEqual([false, true])
  ben.session.document.change(editRecord('moment:lunch', { title: 'Typed just before' }))
  await stateOf(ben.session, 'sending')
  await ann.session.sharing.freeze(false)
  await until(() => ben.session.sharing.mayEdit() && titleOf(ann) === 'Typed just before')
  await allShared(ann.session, ben.session)
})

it('ends the links given out when new ones are made, and the plan stays on the devices', async () => {
  const { ann, joins } = await world()
  const ben = await joins()
  const old = linkOf(ben.session)
  expect(await ann.session.sharing.rotate()).toEqual({ done: true })
  expect(await stateOf(ben.session, 'refused')).toEqual({ state: 'refused', why: 'wrong-link' })
  ben.session.document.change(editRecord('moment:lunch', { title: 'Kept by Ben' }))
  await ben.session.copy.flush()
  expect([titleOf(ben), linkOf(ann.session).secret === old.secret]).toEqual(['Kept by Ben', false])
  expect(await joinOn(deviceAt(ben.device.server?.replace('/sync', '') ?? ''), old)).toEqual({ why: 'wrong-link' })
  const again = await joinAndOpen(ben.device, linkOf(ann.session)) // the same device, by the new link
  await until(() => titleOf(ann) === 'Kept by Ben')
  await again.close()
})

it('asks one person to leave: their device is refused, others stay', async () => {
  const { ann, joins } = await world()
  const [ben, cem] = [await joins(), await joins()]
  ben.session.sharing.show({ name: 'Ben' })
  await until(() => ann.session.sharing.getPeople().some(({ name }) => name === 'Ben'))
  const client = ann.session.sharing.getPeople().find(({ name }) => name === 'Ben')?.client ?? 0
  expect(await ann.session.sharing.remove(client)).toEqual({ done: true })
  expect(await stateOf(ben.session, 'refused')).toEqual({ state: 'refused', why: 'removed' })
  expect(await joinOn(ben.device, linkOf(ann.session))).toEqual({ why: 'removed' })
  ann.session.document.change(editRecord('moment:lunch', { title: 'Without Ben' }))
  await until(() => titleOf(cem) === 'Without Ben')
  expect(titleOf(ben)).toBe('Lunch')
})

it('is no longer shared once its room has ended, and can be shared anew', async () => {
  const { ann, joins } = await world()
  const ben = await joins(linkOf(ann.session, 'view'))
  const old = linkOf(ann.session)
  expect(await ann.session.sharing.end()).toEqual({ done: true })
  expect([ann.session.sharing.getStatus(), ann.session.sharing.getLinks()]).toEqual([{ state: 'not-shared' }, {}])
  expect(await stateOf(ben.session, 'refused')).toEqual({ state: 'refused', why: 'no-such-room' })
  expect(ben.session.sharing.mayEdit()).toBe(true) // it is their own now
  expect(await joinOn(ben.device, old)).toEqual({ why: 'no-such-room' })
  expect(await ben.session.sharing.share()).toEqual({ done: true })
  await allShared(ben.session)
  const cem = await joins(linkOf(ben.session))
  expect(titleOf(cem)).toBe('Lunch')
})

it('forgets the link on this device alone, and keeps the plan', async () => {
  const { ann, joins, plan } = await world()
  const ben = await joins()
  await ben.session.sharing.leave()
  await ben.session.close()
  const again = await openOn(ben.device, plan.plan.id)
  ann.session.document.change(editRecord('moment:lunch', { title: 'Without Ben' }))
  await allShared(ann.session)
  expect([again.sharing.getStatus(), again.document.getState().moments.get('moment:lunch')?.title]).toEqual([
    { state: 'not-shared' },
    'Lunch',
  ])
  await again.close()
})

it('stands a code of eight digits for the join link', async () => {
  const { ann } = await world()
  const made = await ann.session.sharing.makeCode()
  const { callServer } = await import('../../../src/sync/roomCalls.ts')
  const calls = callServer(ann.device.server)
  if (!('code' in made)) throw new Error(made.why)
  const { room, secret } = linkOf(ann.session)
  expect([await calls.findCode(made.code), made.until > Date.now()]).toEqual([{ room, secret }, true])
  expect(await calls.findCode(made.code === '00000000' ? '00000001' : '00000000')).toEqual({ why: 'no-such-code' })
})

it('lets nobody lead who was not given that link', async () => {
  const { ann, joins } = await world()
  const { sharing } = (await joins()).session
  expect([await sharing.freeze(true), await sharing.end(), await sharing.remove(1), await sharing.makeCode()]).toEqual([
    { done: false, why: 'facilitator-only' },
    { done: false, why: 'facilitator-only' },
    { done: false, why: 'facilitator-only' },
    { done: false, why: 'facilitator-only' },
  ])
  expect(ann.session.sharing.isFrozen()).toBe(false)
})

it('keeps the links of a new epoch that another who leads has made', async () => {
  const { ann, joins } = await world()
  const lead = await joins(linkOf(ann.session, 'facilitate'))
  expect([await lead.session.sharing.rotate(), await ann.session.sharing.rotate()]).toEqual([
    { done: true },
    { done: true },
  ])
  const links = linksFrom(linkOf(ann.session, 'facilitate'), 3)
  await until(() => JSON.stringify(lead.session.sharing.getLinks()) === JSON.stringify(links))
  expect(ann.session.sharing.getLinks()).toEqual(links)
})
