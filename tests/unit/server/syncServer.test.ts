import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { newRoomLink } from '../../../src/domain/access.ts'
import { memoryLog } from '../../../src/server/memoryLog.ts'
import { inFolder } from '../../support/inFolder.ts'
import { editFrame, questionFrame, titleUpdate, tokenFrame } from '../../support/rawSocket.ts'
import { letGoAfterEach, serve } from '../../support/serving.ts'
import { startTestServer } from '../../support/testServer.ts'
import { until } from '../../support/until.ts'
import { type Client, connect, makeRoom, passOf } from '../../support/wireClient.ts'

letGoAfterEach()

const planOf = ({ ydoc }: Client) => ydoc.getMap('plan').toJSON()

it('brings together what two people write', async () => {
  const { links, join } = await serve()
  const ann = join(links.edit)
  const ben = join(links.facilitate)
  ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
  ben.ydoc.getMap('plan').set('moment:b/title', 'Circle')
  ben.ydoc.getText('moment:b/notes').insert(0, 'In a ring')
  await until(() => ann.ydoc.getMap('plan').size === 2 && ben.ydoc.getMap('plan').size === 2)
  await until(() => ann.ydoc.getText('moment:b/notes').length > 0)
  expect(planOf(ann)).toEqual({ 'moment:a/title': 'Lunch', 'moment:b/title': 'Circle' })
  expect(planOf(ben)).toEqual(planOf(ann))
})

it('has everything again after a restart', async () => {
  await inFolder(async dataDir => {
    const first = await startTestServer({ dataDir })
    const { links } = await makeRoom(first.url)
    const ann = connect(first.wsUrl, links.edit)
    ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
    await until(() => ann.provider.unsyncedChanges === 0)
    expect(await ann.isKept()).toBe(true)
    ann.close()
    await first.stop()
    const second = await startTestServer({ dataDir })
    const ben = connect(second.wsUrl, links.view)
    await until(() => ben.ydoc.getMap('plan').size === 1)
    expect(planOf(ben)).toEqual({ 'moment:a/title': 'Lunch' })
    ben.close()
    await second.stop()
  })
})

it('lets work go on through a restart, with what was written meanwhile', async () => {
  await inFolder(async dataDir => {
    const first = await startTestServer({ dataDir })
    const { links } = await makeRoom(first.url)
    const ann = connect(first.wsUrl, links.edit)
    await until(() => ann.provider.synced)
    await first.kill()
    await until(() => !ann.provider.synced)
    ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
    const second = await startTestServer({ dataDir, port: first.port })
    await until(() => ann.provider.synced)
    expect(await ann.isKept()).toBe(true)
    ann.close()
    await second.stop()
  })
})

it('says how the room is to whoever comes in', async () => {
  const { links, join } = await serve()
  const ben = join(links.view)
  await until(() => ben.said.length > 0)
  expect(ben.said).toEqual([{ say: 'room', room: { tier: 'view', epoch: 1, frozen: false } }])
})

it.each([
  ['no-such-room', (room: string, token: string) => ({ room: room.replace(/./g, 'x'), token })],
  ['wrong-link', (room: string, token: string) => ({ room, token: token.replace(/^./, c => (c === 'A' ? 'B' : 'A')) })],
])('refuses with %s, and hangs up', async (why, forge) => {
  const { room, links, dial } = await serve()
  const pass = passOf(links.edit)
  const forged = forge(room, pass.token)
  const socket = await dial()
  socket.send(tokenFrame(forged.room, { ...pass, token: forged.token }))
  await until(() => socket.closed())
  expect(socket.closed()).toEqual({ code: 1008, reason: why })
})

it('tells the provider why a link is refused', async () => {
  const { room, join } = await serve()
  const ann = join({ ...newRoomLink(), room }, { once: true })
  await until(() => ann.closes.length > 0)
  expect(ann.refusals).toEqual(['wrong-link'])
  expect(ann.closes).toEqual([{ code: 1008, reason: 'wrong-link' }])
})

it('writes an edit once, however often it comes', async () => {
  const log = memoryLog()
  const { room, links, dial } = await serve({ log })
  const ydoc = new Y.Doc()
  ydoc.getMap('plan').set('moment:a/title', 'Lunch')
  ydoc.getMap('plan').set('moment:a/title', 'Supper') // which deletes the first
  const state = Y.encodeStateAsUpdate(ydoc)
  for (const step of [1, 2, 1]) {
    const socket = await dial()
    socket.send(tokenFrame(room, passOf(links.edit, `device-${step}`)))
    socket.send(editFrame(room, state, step))
    await until(() => socket.heard.some(({ type, rest }) => type === 8 && rest[0] === 1))
  }
  expect(log.size(room).rows).toBe(1)
})

it('writes a deletion that it has not, even if it has what is deleted', async () => {
  const log = memoryLog()
  const { room, links, join } = await serve({ log })
  const ann = join(links.edit)
  ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
  await until(() => log.size(room).rows === 1)
  ann.ydoc.getMap('plan').delete('moment:a/title')
  await until(() => log.size(room).rows === 2)
  const ben = join(links.view)
  await until(() => ben.provider.synced)
  expect(planOf(ben)).toEqual({})
})

it('makes a room small again when nobody is in it', async () => {
  const log = memoryLog()
  const { room, links, join } = await serve({ log, limits: { rowsOnLeaving: 3 } })
  const ann = join(links.edit)
  for (let edit = 0; edit < 10; edit++) ann.ydoc.getMap('plan').set('moment:a/title', `Lunch ${edit}`)
  await until(() => log.size(room).rows === 10)
  ann.close()
  await until(() => log.size(room).rows === 1)
  const ben = join(links.view)
  await until(() => ben.provider.synced)
  expect(planOf(ben)).toEqual({ 'moment:a/title': 'Lunch 9' })
})

it('makes a room small while people are in it', async () => {
  const log = memoryLog()
  const { room, links, join } = await serve({ log, limits: { rows: 5 } })
  const ann = join(links.edit)
  for (let edit = 0; edit < 12; edit++) ann.ydoc.getMap('plan').set('moment:a/title', `Lunch ${edit}`)
  await until(() => ann.provider.unsyncedChanges === 0)
  expect(await ann.isKept()).toBe(true)
  expect(log.size(room).rows).toBeLessThan(5)
})

it('gives the plan to whoever asks, before and after the others have left', async () => {
  const { room, links, join, dial } = await serve()
  const ann = join(links.edit)
  ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
  await until(() => ann.provider.unsyncedChanges === 0)
  ann.close()
  const socket = await dial()
  socket.send(tokenFrame(room, passOf(links.view)))
  socket.send(questionFrame(room))
  await until(() => socket.heard.some(({ type, rest }) => type === 0 && rest[0] === 1))
})

it('keeps what is edited within the moment of connecting', async () => {
  const log = memoryLog()
  const { room, links, dial } = await serve({ log })
  const socket = await dial()
  socket.send(tokenFrame(room, passOf(links.edit)))
  socket.send(editFrame(room, titleUpdate('Lunch')))
  await until(() => log.size(room).rows === 1)
  expect(socket.closed()).toBeUndefined()
})
