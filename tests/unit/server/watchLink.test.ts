import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { tokenHashes } from '../../../src/domain/access.ts'
import { memoryLog } from '../../../src/server/memoryLog.ts'
import {
  editFrame,
  frame,
  presenceFrame,
  questionFrame,
  type RawSocket,
  saidFrame,
  titleUpdate,
  tokenFrame,
} from '../../support/rawSocket.ts'
import { letGoAfterEach, type Serving, serve } from '../../support/serving.ts'
import { until } from '../../support/until.ts'
import { call, passOf, roomAt } from '../../support/wireClient.ts'

letGoAfterEach()

const edit = titleUpdate('Changed', 7)

/** Every type of message there is in the sync protocol, and some there are not; each tries to change the plan if it can. */
const messages: Readonly<Record<string, (room: string) => Uint8Array | string>> = {
  'an edit': room => editFrame(room, edit),
  'an answer': room => editFrame(room, edit, 1),
  'an answer of a server': room => editFrame(room, edit, 1, 4),
  'an edit of a server': room => editFrame(room, edit, 2, 4),
  'an unknown step': room => editFrame(room, edit, 3),
  'a question': room => questionFrame(room),
  'a question of a server': room => questionFrame(room, new Uint8Array([0]), 4),
  presence: room => presenceFrame(room, { client: 7, clock: 1, state: { name: 'Ann' } }),
  'presence of another': room => presenceFrame(room, { client: 99, clock: 90, state: null }),
  'a question for presence': room => frame(room, 3),
  'what is kept': room => saidFrame(room, '{"say":"what-is-kept"}'),
  'something said': room => saidFrame(room, '{"do":"end"}'),
  'something said to all': room => saidFrame(room, '{"say":"refused","why":"removed"}', 6),
  'a status': room => frame(room, 8, encoder => encoder.cpos),
  'a ping': room => frame(room, 9),
  'an unknown type': room => frame(room, 77),
  'a goodbye': room => frame(room, 7),
  words: room => room,
}

async function withPlan() {
  const log = memoryLog()
  const serving = await serve({ log, limits: { strangerMs: 200 } })
  const ann = serving.join(serving.links.facilitate)
  ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
  await until(() => ann.provider.unsyncedChanges === 0)
  return { ...serving, log, ann, epoch: 1 }
}

type World = Awaited<ReturnType<typeof withPlan>>

/** From here on the world has new links. */
async function rotate(world: World) {
  world.epoch += 1
  const hashes = tokenHashes(world.links.facilitate, world.epoch)
  expect(await lead(world, { do: 'rotate', epoch: world.epoch, hashes })).toHaveProperty('status', 200)
  world.links = roomAt(world.links.facilitate, world.epoch).links
}

const lookingPass = ({ links }: Serving) => passOf(links.view, 'device-that-looks')

async function seated(world: World): Promise<RawSocket> {
  const socket = await world.dial()
  socket.send(tokenFrame(world.room, lookingPass(world)))
  await until(() => socket.said.length > 0)
  return socket
}

const lead = (world: World, what: unknown) =>
  call(world.url, `/sync/rooms/${world.room}`, what, passOf(world.links.facilitate))

const states: Readonly<Record<string, (world: World) => Promise<RawSocket>>> = {
  'before its link is shown': world => world.dial(),
  'right after its link is shown': async world => {
    const socket = await world.dial()
    socket.send(tokenFrame(world.room, lookingPass(world)))
    return socket
  },
  'once it is in': seated,
  'while the plan is frozen': async world => {
    await lead(world, { do: 'freeze', frozen: true })
    return seated(world)
  },
  'when the plan is frozen and let go again': async world => {
    const socket = await seated(world)
    await lead(world, { do: 'freeze', frozen: true })
    await lead(world, { do: 'freeze', frozen: false })
    return socket
  },
  'after the links were changed': async world => {
    const socket = await seated(world)
    await rotate(world)
    return socket
  },
  'with the link of before': async world => {
    const pass = lookingPass(world)
    await rotate(world)
    const socket = await world.dial()
    socket.send(tokenFrame(world.room, pass))
    return socket
  },
  'with a link that was never one': async world => {
    const socket = await world.dial()
    socket.send(tokenFrame(world.room, { token: 'x'.repeat(43), device: 'device-that-looks' }))
    return socket
  },
}

it.each(Object.keys(states))('a watch link changes nothing, whatever is sent: %s', async state => {
  const world = await withPlan()
  const before = await world.log.read(world.room)
  const rows = world.log.size(world.room)
  for (const [name, make] of Object.entries(messages)) {
    const socket = await states[state]?.(world)
    socket?.send(make(world.room))
    socket?.send(saidFrame(world.room, '{"say":"what-is-kept"}'))
    await until(() => socket?.closed() || socket?.said.some(({ say }) => say === 'kept'), 5_000, `${name}, ${state}`)
    socket?.close()
  }
  expect(world.log.size(world.room)).toEqual(rows)
  expect(await world.log.read(world.room)).toEqual(before)
  expect(world.ann.ydoc.getMap('plan').toJSON()).toEqual({ 'moment:a/title': 'Lunch' })
})

it('a watch link changes nothing by calls', async () => {
  const world = await withPlan()
  const pass = lookingPass(world)
  const rows = world.log.size(world.room)
  const update = Buffer.from(edit).toString('base64')
  const calls: unknown[] = [
    { do: 'rotate', epoch: 2, hashes: tokenHashes(world.links.facilitate, 2) },
    { do: 'freeze', frozen: true },
    { do: 'remove', client: world.ann.ydoc.clientID },
    { do: 'code', secret: world.links.view.secret },
    { do: 'end' },
  ]
  for (const body of calls) {
    expect(await call(world.url, `/sync/rooms/${world.room}`, body, pass)).toEqual({
      status: 403,
      body: { refused: 'facilitator-only' },
    })
  }
  expect(await call(world.url, `/sync/rooms/${world.room}/exchange`, { vector: 'AA==', update }, pass)).toEqual({
    status: 403,
    body: { refused: 'only-looking' },
  })
  expect(world.log.size(world.room)).toEqual(rows)
  expect(world.ann.ydoc.getMap('plan').toJSON()).toEqual({ 'moment:a/title': 'Lunch' })
})

it('tells whoever only looks that an edit was not taken, and lets them look on', async () => {
  const world = await withPlan()
  const socket = await seated(world)
  socket.send(editFrame(world.room, edit))
  await until(() => socket.said.length === 2)
  expect(socket.said[1]).toEqual({ say: 'refused', why: 'only-looking' })
  world.ann.ydoc.getMap('plan').set('moment:a/title', 'Supper')
  await until(() => socket.heard.some(({ type, rest }) => type === 0 && rest[0] === 2))
  expect(socket.closed()).toBeUndefined()
})

it('has nothing against an answer that holds nothing new', async () => {
  const world = await withPlan()
  const socket = await seated(world)
  socket.send(editFrame(world.room, Y.encodeStateAsUpdate(world.ann.ydoc), 1))
  await until(() => socket.heard.some(({ type, rest }) => type === 8 && rest[0] === 1))
  expect(socket.said.filter(({ say }) => say === 'refused')).toEqual([])
})

it('is not asked to make room for what an update of somebody who only looks claims', async () => {
  const world = await withPlan()
  for (const step of [1, 2]) {
    const socket = await seated(world)
    socket.send(editFrame(world.room, new Uint8Array([1, 255, 255, 255, 14, 1, 0]), step))
    await until(() => socket.closed())
    expect(socket.closed()).toEqual({ code: 1008, reason: 'not-understood' })
  }
})
