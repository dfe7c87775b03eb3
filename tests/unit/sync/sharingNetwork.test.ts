import '../../support/apart.ts'
import 'fake-indexeddb/auto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { addRecord, editRecord, writeText } from '../../../src/document/commands.ts'
import { openSqliteLog } from '../../../src/server/sqliteLog.ts'
import type { ShareStatus } from '../../../src/sync/sharing.ts'
import { cutSockets } from '../../support/cutSockets.ts'
import { until } from '../../support/localCopyContract.ts'
import { type SharedWorld, sharedWorld } from '../../support/sharedWorld.ts'
import {
  alike,
  allShared,
  deviceAt,
  joinAndOpen,
  linkOf,
  lunchPlan,
  openNew,
  openOn,
  quick,
  stateOf,
} from '../../support/sharingDevices.ts'
import { startChildServer, startTestServer, type TestServerOptions } from '../../support/testServer.ts'
import { startChaosProxy } from '../../support/torture/chaosProxy.ts'

async function world(options: TestServerOptions = {}): Promise<SharedWorld> {
  const made = await sharedWorld(options)
  onTestFinished(() => made.close())
  return made
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sharing-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const lunchOf = ({ session }: SharedWorld['ann']) => session.document.getState().moments.get('moment:lunch')

it('keeps every letter that two people wrote in one text while both were away', async () => {
  const { ann, joins } = await world()
  const ben = await joins()
  ann.session.document.change(writeText('moment:lunch', 'does', '', 'They eat.'))
  await until(() => lunchOf(ben)?.does === 'They eat.')
  for (const { network } of [ann, ben]) network.outage()
  await stateOf(ann.session, 'offline')
  await stateOf(ben.session, 'offline')
  ann.session.document.change(writeText('moment:lunch', 'does', 'They eat.', 'They cook and eat.'))
  ben.session.document.change(writeText('moment:lunch', 'does', 'They eat.', 'They eat and talk.'))
  ben.session.document.change(editRecord('moment:lunch', { title: 'Shared lunch' }))
  expect(ben.session.sharing.getStatus()).toEqual({ state: 'offline', waiting: true })
  for (const { network } of [ann, ben]) network.heal()
  await allShared(ann.session, ben.session)
  const plan = await alike(ann.session, ben.session)
  expect(plan.moments.get('moment:lunch')).toMatchObject({ title: 'Shared lunch', does: 'They cook and eat and talk.' })
})

it('says offline within ten seconds of a network that goes silent, and is back when that is', async () => {
  const { ann, joins } = await world()
  const ben = await joins()
  ben.network.silence()
  ben.session.document.change(editRecord('moment:lunch', { title: 'Into the silence' }))
  expect(ben.session.sharing.getStatus()).toEqual({ state: 'sending' })
  await until(() => ben.session.sharing.getStatus().state === 'offline', 10_000)
  expect(ben.session.sharing.getStatus()).toEqual({ state: 'offline', waiting: true })
  ben.network.heal('reset')
  await until(() => lunchOf(ann)?.title === 'Into the silence')
  await allShared(ben.session)
})

it('believes the page that there is no network within two seconds, unless the server answers', async () => {
  const page = new EventTarget()
  const { ann, server } = await world()
  const network = await startChaosProxy({ seed: 1, target: server.port })
  const device = deviceAt(`http://127.0.0.1:${network.port}`, { page, shareTimes: { ...quick, answering: 60_000 } })
  const ben = await joinAndOpen(device, linkOf(ann.session))
  await allShared(ben)
  page.dispatchEvent(new Event('offline'))
  await new Promise(resolve => setTimeout(resolve, 1300))
  expect(ben.sharing.getStatus().state).toBe('shared')
  network.silence()
  page.dispatchEvent(new Event('offline'))
  await until(() => ben.sharing.getStatus().state === 'offline', 2000)
  network.heal('reset')
  page.dispatchEvent(new Event('online'))
  await allShared(ben)
  await ben.close()
  await network.stop()
})

it('is not held up by a server that takes connections and says nothing', async () => {
  const silent = createServer(() => undefined)
  silent.on('upgrade', () => undefined)
  await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : 0
  const { ann, plan } = await world()
  await ann.session.close()
  const session = await openOn({ ...ann.device, server: `http://127.0.0.1:${port}/sync` }, plan.plan.id)
  session.document.change(editRecord('moment:lunch', { title: 'Written all the same' }))
  await session.copy.flush()
  await stateOf(session, 'offline')
  expect([session.sharing.getStatus(), session.status()]).toEqual([
    { state: 'offline', waiting: true },
    { state: 'offline', waiting: true, at: expect.any(Number) },
  ])
  await session.close()
  silent.closeAllConnections()
  silent.close()
})

it('goes on when the server is killed in the middle and started again on the same disk', async () => {
  const dataDir = folder()
  let server = await startChildServer({ dataDir })
  const [annAt, benAt] = [deviceAt(server.url), deviceAt(server.url)]
  const plan = lunchPlan()
  const ann = await openNew(plan, annAt)
  await ann.sharing.share()
  const ben = await joinAndOpen(benAt, linkOf(ann))
  await allShared(ann, ben)
  for (let i = 0; i < 20; i++) ann.document.change(addRecord({ id: `moment:a${i}`, day: 'day:one', title: `A${i}` }))
  await server.kill()
  for (let i = 0; i < 20; i++) ben.document.change(addRecord({ id: `moment:b${i}`, day: 'day:one', title: `B${i}` }))
  await stateOf(ann, 'offline')
  await stateOf(ben, 'offline')
  server = await startChildServer({ dataDir, port: server.port })
  await allShared(ann, ben)
  expect((await alike(ann, ben)).moments.size).toBe(41)
  await server.kill()
  server = await startChildServer({ dataDir, port: server.port })
  const cem = await joinAndOpen(deviceAt(server.url), linkOf(ann))
  expect(cem.document.getState()).toEqual(ann.document.getState())
  await Promise.all([ann.close(), ben.close(), cem.close()])
  await server.stop()
})

it('never says shared of what is not on the disk of the server', async () => {
  let fails = false
  const log = openSqliteLog(folder(), {
    beforeCommit: () => {
      if (fails) throw new Error('the disk is full')
    },
  })
  const { ann } = await world({ log, report: () => undefined })
  fails = true
  const said: ShareStatus[] = []
  ann.session.sharing.subscribe(() => said.push(ann.session.sharing.getStatus()))
  ann.session.document.change(editRecord('moment:lunch', { title: 'Not on the disk' }))
  const offline = () => said.filter(({ state }) => state === 'offline')
  const triesAgain = () => said.filter(({ state }, at) => state === 'sending' && said[at - 1]?.state === 'offline')
  await until(() => triesAgain().length > 1 && said.at(-1)?.state === 'offline') // between tries it sends again
  expect(said.filter(({ state }) => state === 'shared')).toEqual([])
  expect(offline()).toEqual(offline().map(() => ({ state: 'offline', waiting: true })))
  fails = false
  await allShared(ann.session)
})

it('exchanges by plain calls where WebSockets are cut, and goes back to them when they work', async () => {
  const server = await startTestServer()
  const network = await cutSockets(server.port)
  const ann = await openNew(lunchPlan(), deviceAt(server.url))
  await ann.sharing.share()
  const ben = await joinAndOpen(deviceAt(network.url), linkOf(ann))
  await stateOf(ben, 'shared')
  ben.document.change(editRecord('moment:lunch', { title: 'By plain calls' }))
  await until(() => ann.document.getState().moments.get('moment:lunch')?.title === 'By plain calls')
  ann.document.change(addRecord({ id: 'moment:walk', day: 'day:one', title: 'Walk' }))
  await until(() => ben.document.getState().moments.size === 2)
  await allShared(ann, ben)
  expect([ann.sharing.getPeople(), network.cut() > 2]).toEqual([[], true])
  network.letThrough()
  await until(() => ann.sharing.getPeople().length === 1)
  await allShared(ann, ben)
  await Promise.all([ann.close(), ben.close()])
  network.stop()
  await server.stop()
})

it('connects again when its document has had to take another number while it was connecting', async () => {
  const { ann } = await world()
  ann.network.outage()
  await stateOf(ann.session, 'offline')
  ann.network.heal()
  const { ydoc } = ann.session.document
  const changing = setInterval(() => {
    ydoc.clientID += 1
  }, 1)
  await new Promise(resolve => setTimeout(resolve, 500))
  clearInterval(changing)
  await allShared(ann.session)
})
