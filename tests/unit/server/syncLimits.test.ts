import { request } from 'node:http'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { newRoomLink, tokenHashes } from '../../../src/domain/access.ts'
import type { Limits } from '../../../src/server/limits.ts'
import { memoryLog } from '../../../src/server/memoryLog.ts'
import { openMemoryDatabase } from '../../../src/server/planDatabase.ts'
import { openRoomBook } from '../../../src/server/roomBook.ts'
import {
  editFrame,
  frame,
  questionFrame,
  type RawSocket,
  saidFrame,
  titleUpdate,
  tokenFrame,
} from '../../support/rawSocket.ts'
import { letGoAfterEach, type Serving, serve } from '../../support/serving.ts'
import { until } from '../../support/until.ts'
import { call, passOf } from '../../support/wireClient.ts'

letGoAfterEach()

async function seated(serving: Serving, device = 'device-of-ann'): Promise<RawSocket> {
  const socket = await serving.dial()
  socket.send(tokenFrame(serving.room, passOf(serving.links.edit, device)))
  await until(() => socket.said.length > 0)
  return socket
}

async function untilSockets({ url }: Serving, count: number) {
  const isSo = async () => (await (await fetch(`${url}/sync/metrics`)).text()).includes(`backmap_sockets ${count}\n`)
  for (let tries = 0; !(await isSo()); tries++) expect(tries).toBeLessThan(500)
}

/** What a socket is closed with after it has sent something. */
async function closeAfter(limits: Partial<Limits>, send: (socket: RawSocket, serving: Serving) => void) {
  const serving = await serve({ limits })
  const socket = await seated(serving)
  send(socket, serving)
  await until(() => socket.closed())
  return { closed: socket.closed(), said: socket.said.at(-1) }
}

const refusal = (code: number, why: string) => ({ closed: { code, reason: why }, said: { say: 'refused', why } })

it('a message may be as large as a plan', async () => {
  const after = await closeAfter({ messageBytes: 1000 }, (socket, { room }) =>
    socket.send(editFrame(room, titleUpdate('x'.repeat(1000)))),
  )
  expect(after).toEqual(refusal(1009, 'message-too-large'))
})

it('what is far larger is not even read', async () => {
  const after = await closeAfter({ messageBytes: 1000 }, (socket, { room }) =>
    socket.send(editFrame(room, titleUpdate('x'.repeat(10_000)))),
  )
  expect(after.closed?.code).toBe(1009)
})

it('a plan may be as large as one that can be saved', async () => {
  const log = memoryLog()
  const serving = await serve({ log, limits: { planBytes: 5_000 } })
  const socket = await seated(serving)
  socket.send(editFrame(serving.room, titleUpdate('x'.repeat(4_000), 7)))
  await until(() => log.size(serving.room).rows === 1)
  socket.send(editFrame(serving.room, titleUpdate('x'.repeat(4_000), 8)))
  await until(() => socket.closed())
  expect(socket.closed()).toEqual({ code: 1008, reason: 'plan-too-large' })
  expect(log.size(serving.room).rows).toBe(1)
})

it('what was written and written over does not make a plan too large', async () => {
  const log = memoryLog()
  const { room, links, join } = await serve({ log, limits: { planBytes: 5_000 } })
  const ann = join(links.edit)
  for (let edit = 0; edit < 20; edit++) {
    ann.ydoc.getMap('plan').set('moment:a/title', `${edit}`.repeat(500))
    await until(() => log.size(room).rows === edit + 1)
  }
  expect(await ann.isKept()).toBe(true)
  expect(ann.closes).toEqual([])
})

it('before a link is shown there is little to be said', async () => {
  for (const limits of [{ greetingBytes: 500 }, { greetingMessages: 3 }]) {
    const { room, dial } = await serve({ limits })
    const socket = await dial()
    for (let sent = 0; sent < 10; sent++) socket.send(editFrame(room, titleUpdate('Lunch')))
    await until(() => socket.closed())
    expect(socket.closed()).toEqual({ code: 1009, reason: 'message-too-large' })
  }
})

it('who shows no link within the time is hung up on, however much they say', async () => {
  const { room, dial } = await serve({ limits: { strangerMs: 100 } })
  const silent = await dial()
  const talking = await dial()
  const talk = setInterval(() => talking.send(frame(room, 3)), 10)
  await until(() => silent.closed() && talking.closed(), 2_000)
  clearInterval(talk)
  expect([silent.closed(), talking.closed()]).toEqual([
    { code: 1008, reason: '' },
    { code: 1008, reason: '' },
  ])
})

it.each([{ sockets: 2 }, { strangers: 2 }])('there are only so many sockets: %o', async limits => {
  const { dial } = await serve({ limits })
  await dial()
  await dial()
  await expect(dial()).rejects.toThrow('503 {"refused":"too-many-connections"}')
})

it('only so many people are in a plan', async () => {
  const serving = await serve({ limits: { people: 2 } })
  await seated(serving, 'device-1')
  const second = await seated(serving, 'device-2')
  const third = await serving.dial()
  third.send(tokenFrame(serving.room, passOf(serving.links.edit, 'device-3')))
  await until(() => third.closed())
  expect(third.closed()).toEqual({ code: 1013, reason: 'too-many-people' })
  second.close()
  await new Promise(resolve => setTimeout(resolve, 50))
  await seated(serving, 'device-3')
})

it('there are only so many plans', async () => {
  const book = openRoomBook(openMemoryDatabase(), { maxRooms: 1 })
  const { url } = await serve({ log: memoryLog(), book })
  const link = newRoomLink()
  expect(await call(url, '/sync/rooms', { room: link.room, hashes: tokenHashes(link, 1) })).toEqual({
    status: 503,
    body: { refused: 'too-many-rooms' },
  })
})

it('plans are not made without end', async () => {
  const { url } = await serve({ limits: { newRoomsBurst: 3, newRoomsPerSecond: 0.001 } })
  const answers = []
  for (let made = 0; made < 4; made++) {
    const link = newRoomLink()
    answers.push(await call(url, '/sync/rooms', { room: link.room, hashes: tokenHashes(link, 1) }))
  }
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 429, 429]) // one was there before
})

it('what comes too fast waits, and none of it is lost', async () => {
  const log = memoryLog()
  const serving = await serve({ log, limits: { socketMessagesPerSecond: 200, socketMessagesBurst: 10 } })
  const socket = await seated(serving)
  const start = performance.now()
  for (let sent = 1; sent <= 110; sent++) socket.send(editFrame(serving.room, titleUpdate('Lunch', sent)))
  await until(() => log.size(serving.room).rows === 110)
  socket.send(editFrame(serving.room, titleUpdate('Supper', 111)))
  await until(() => log.size(serving.room).rows === 111)
  expect(performance.now() - start).toBeGreaterThan(500)
  expect(socket.closed()).toBeUndefined()
})

it.each([
  ['messages of a socket', { socketMessagesPerSecond: 50, socketMessagesBurst: 10 }],
  ['bytes of a socket', { socketBytesPerSecond: 1_000, socketBytesBurst: 1_000 }],
  ['messages in a room', { roomMessagesPerSecond: 50, roomMessagesBurst: 10 }],
  ['bytes in a room', { roomBytesPerSecond: 1_000, roomBytesBurst: 1_000 }],
])('what comes far too fast is refused: %s', async (_, limits) => {
  const after = await closeAfter({ ...limits, tooFastMs: 500 }, (socket, { room }) => {
    for (let sent = 1; sent <= 100; sent++) socket.send(editFrame(room, titleUpdate('Lunch', sent)))
  })
  expect(after).toEqual(refusal(1013, 'too-fast'))
})

it('asking for the whole plan again and again counts for more than a word', async () => {
  const after = await closeAfter(
    { wholePlanMessages: 20, socketMessagesPerSecond: 20, socketMessagesBurst: 100, tooFastMs: 100 },
    (socket, { room }) => {
      for (let sent = 0; sent < 40; sent++) socket.send(questionFrame(room))
    },
  )
  expect(after).toEqual(refusal(1013, 'too-fast'))
})

it('who does not read is not waited for', async () => {
  const serving = await serve({ limits: { unreadBytes: 100_000, wholePlanMessages: 0 } })
  const ann = serving.join(serving.links.edit)
  ann.ydoc.getMap('plan').set('moment:a/title', 'x'.repeat(2_000_000))
  await until(() => ann.provider.unsyncedChanges === 0)
  const deaf = await seated(serving, 'device-that-is-deaf')
  deaf.pause()
  for (let asked = 0; asked < 20; asked++) deaf.send(questionFrame(serving.room))
  await untilSockets(serving, 1)
})

it('who reads is sent as much as they ask for, and may send as much as they like in whole messages', async () => {
  const serving = await serve({
    limits: { unreadBytes: 100_000, unreadInAllBytes: 100_000, unfinishedInAllBytes: 100_000, wholePlanMessages: 0 },
  })
  const ann = serving.join(serving.links.edit)
  ann.ydoc.getMap('plan').set('moment:a/title', 'x'.repeat(40_000))
  await until(() => ann.provider.unsyncedChanges === 0)
  const reader = await seated(serving, 'device-that-reads')
  const answers = () => reader.heard.filter(({ type, rest }) => type === 0 && rest[0] === 1).length
  for (let asked = 1; asked <= 10; asked++) {
    reader.send(questionFrame(serving.room))
    reader.send(editFrame(serving.room, titleUpdate('x'.repeat(30_000), asked)))
    await until(() => answers() === asked)
  }
  expect(reader.closed()).toBeUndefined()
})

it('what nobody reads may come to so much in all', async () => {
  const serving = await serve({ limits: { unreadInAllBytes: 3_000_000, wholePlanMessages: 0 } })
  const ann = serving.join(serving.links.edit)
  ann.ydoc.getMap('plan').set('moment:a/title', 'x'.repeat(1_000_000))
  await until(() => ann.provider.unsyncedChanges === 0)
  const deaf = await seated(serving, 'device-that-is-deaf')
  deaf.pause()
  for (let asked = 0; asked < 20; asked++) deaf.send(questionFrame(serving.room))
  await untilSockets(serving, 1)
  const ben = serving.join(serving.links.view)
  await until(() => ben.ydoc.getMap('plan').size === 1) // what the deaf one held is free again
})

it('a stranger sends no large message, not even in parts', async () => {
  const serving = await serve({ limits: { greetingBytes: 10_000 } })
  const socket = await serving.dial()
  socket.startMessage(20_000, 15_000)
  await until(() => socket.closed())
})

it('messages of which only a part has come may be so much in all', async () => {
  const serving = await serve({ limits: { unfinishedInAllBytes: 100_000 } })
  const first = await seated(serving, 'device-1')
  const second = await seated(serving, 'device-2')
  first.startMessage(100_000, 60_000)
  await new Promise(resolve => setTimeout(resolve, 50))
  second.startMessage(100_000, 60_000)
  await until(() => second.closed())
  expect(first.closed()).toBeUndefined()
  first.close()
  await untilSockets(serving, 0)
  const third = await seated(serving, 'device-3')
  third.startMessage(100_000, 60_000)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(third.closed()).toBeUndefined()
})

it('only so many calls are answered at a time', async () => {
  const serving = await serve({ limits: { calls: 0 } }) // besides the one that is let in
  const { token, device } = passOf(serving.links.edit)
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}.${device}` }
  const slow = request(`${serving.url}/sync/rooms/${serving.room}`, { method: 'POST', headers })
  slow.on('error', () => {})
  slow.write('{"do":')
  const look = () => call(serving.url, `/sync/rooms/${serving.room}`, { do: 'look' }, passOf(serving.links.edit))
  const refused = { status: 503, body: { refused: 'too-many-connections' } }
  for (let tries = 0; (await look()).status !== 503; tries++) expect(tries).toBeLessThan(200)
  expect(await look()).toEqual(refused)
  slow.destroy()
  for (let tries = 0; (await look()).status !== 200; tries++) expect(tries).toBeLessThan(200)
})

it('who is silent, and does not answer either, is let go', async () => {
  const serving = await serve({ limits: { heartbeatMs: 50 } })
  const socket = await seated(serving)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(socket.closed()).toBeUndefined() // it answers, as every browser does
  socket.pause()
  await untilSockets(serving, 0)
})

it('edits that build on what is not here wait, but not without end', async () => {
  const log = memoryLog()
  const serving = await serve({ log, limits: { pendingBytes: 500 } })
  const late = (client: number, text: string) => {
    const ydoc = new Y.Doc()
    ydoc.clientID = client
    ydoc.getMap('plan').set('moment:a/title', 'first')
    const before = Y.encodeStateVector(ydoc)
    ydoc.getMap('plan').set('moment:a/title', text)
    return Y.encodeStateAsUpdate(ydoc, before)
  }
  const socket = await seated(serving)
  socket.send(editFrame(serving.room, late(7, 'a'.repeat(300))))
  await until(() => log.size(serving.room).rows === 1)
  socket.send(editFrame(serving.room, late(8, 'b'.repeat(300))))
  await until(() => socket.closed())
  expect(socket.closed()).toEqual({ code: 1008, reason: 'not-understood' })
})

it.each<[string, (room: string) => Uint8Array | string]>([
  ['text', () => 'hello'],
  ['no bytes', () => new Uint8Array()],
  ['half a message', room => editFrame(room, titleUpdate('Lunch')).slice(0, 40)],
  ['an update that is none', room => editFrame(room, new Uint8Array([1, 2, 3]))],
  ['seven bytes that claim thirty million', room => editFrame(room, new Uint8Array([1, 255, 255, 255, 14, 1, 0]))],
  ['a state vector that is none', room => questionFrame(room, new Uint8Array([9]))],
  ['another room', room => questionFrame([...room].reverse().join(''))],
  ['a name that is no room', () => questionFrame('../../etc')],
  ['two names in one', room => questionFrame(`${room}\0session`)],
  ['a word nobody knows', room => saidFrame(room, '{"say":"everything"}')],
  ['a word to everybody', room => saidFrame(room, '{}', 6)],
  ['a type nobody knows', room => frame(room, 200)],
])('what is not understood ends the connection, and nothing else: %s', async (_, make) => {
  const serving = await serve()
  const other = await seated(serving, 'device-of-ben')
  const socket = await seated(serving)
  socket.send(make(serving.room))
  await until(() => socket.closed())
  expect(socket.closed()).toEqual({ code: 1008, reason: 'not-understood' })
  other.send(saidFrame(serving.room, '{"say":"what-is-kept"}'))
  await until(() => other.said.some(({ say }) => say === 'kept'))
})
