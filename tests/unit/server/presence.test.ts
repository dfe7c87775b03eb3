import { describe, expect, it } from 'vitest'
import { readPresence, writePresence } from '../../../src/server/presence.ts'
import { presenceFrame, type RawSocket, tokenFrame } from '../../support/rawSocket.ts'
import { letGoAfterEach, type Serving, serve } from '../../support/serving.ts'
import { until } from '../../support/until.ts'
import { type Client, passOf } from '../../support/wireClient.ts'

letGoAfterEach()

const seenBy = ({ provider }: Client) => {
  const states = provider.awareness?.getStates() ?? new Map()
  return Object.fromEntries([...states].filter(([, state]) => state.name !== undefined))
}

async function seated({ dial, room, links }: Serving, device: string): Promise<RawSocket> {
  const socket = await dial()
  socket.send(tokenFrame(room, passOf(links.edit, device)))
  await until(() => socket.said.length > 0)
  return socket
}

async function withWatcher(options: Parameters<typeof serve>[0] = {}) {
  const serving = await serve(options)
  const ann = serving.join(serving.links.view)
  await until(() => ann.provider.synced)
  return { ...serving, ann }
}

const ben = { client: 7, clock: 1, state: { name: 'Ben' } }

describe('what people show of themselves', () => {
  it('reaches the others, also when it was shown before the plan was there', async () => {
    const world = await withWatcher()
    const socket = await world.dial()
    socket.send(presenceFrame(world.room, ben))
    socket.send(tokenFrame(world.room, passOf(world.links.edit)))
    await until(() => seenBy(world.ann)[7])
    expect(seenBy(world.ann)).toEqual({ 7: { name: 'Ben' } })
  })

  it('goes when they go, by themselves or without a word', async () => {
    const world = await withWatcher()
    const ways = [
      (socket: RawSocket) => socket.close(),
      (socket: RawSocket) => socket.send(presenceFrame(world.room, { client: 7, clock: 9, state: null })),
    ]
    for (const [index, goes] of ways.entries()) {
      const socket = await seated(world, 'device-of-ben')
      socket.send(presenceFrame(world.room, { ...ben, clock: index + 1 }))
      await until(() => seenBy(world.ann)[7])
      goes(socket)
      await until(() => !seenBy(world.ann)[7])
      socket.close()
    }
  })

  it('cannot be changed or taken away by anybody else', async () => {
    const world = await withWatcher()
    const socket = await seated(world, 'device-of-ben')
    socket.send(presenceFrame(world.room, ben))
    const forger = await seated(world, 'device-of-eve')
    await until(() => seenBy(world.ann)[7])
    forger.send(presenceFrame(world.room, { client: 7, clock: 5, state: { name: 'Not Ben' } }))
    forger.send(presenceFrame(world.room, { client: 7, clock: 6, state: null }))
    forger.send(
      presenceFrame(world.room, { client: 8, clock: 1, state: { name: 'Eve' } }, { ...ben, clock: 7, state: null }),
    )
    await until(() => seenBy(world.ann)[8])
    expect(seenBy(world.ann)).toEqual({ 7: { name: 'Ben' }, 8: { name: 'Eve' } })
    forger.close()
    await until(() => !seenBy(world.ann)[8])
    expect(seenBy(world.ann)).toEqual({ 7: { name: 'Ben' } })
  })

  it('can be shown by whoever comes, though others have said that they are gone', async () => {
    const world = await withWatcher()
    const eve = await seated(world, 'device-of-eve')
    eve.send(presenceFrame(world.room, { client: 8, clock: 1, state: { name: 'Eve' } }))
    eve.send(presenceFrame(world.room, { ...ben, state: null }))
    await until(() => seenBy(world.ann)[8])
    const socket = await seated(world, 'device-of-ben')
    socket.send(presenceFrame(world.room, ben))
    await until(() => seenBy(world.ann)[7])
    expect(seenBy(world.ann)).toEqual({ 7: { name: 'Ben' }, 8: { name: 'Eve' } })
  })

  it('is of one person a socket', async () => {
    const world = await withWatcher()
    const socket = await seated(world, 'device-of-ben')
    socket.send(presenceFrame(world.room, ben))
    await until(() => seenBy(world.ann)[7])
    socket.send(presenceFrame(world.room, { client: 8, clock: 1, state: { name: 'Ben again' } }))
    await until(() => seenBy(world.ann)[8])
    expect(seenBy(world.ann)).toEqual({ 8: { name: 'Ben again' } })
  })

  it('goes over to the new connection of a device that has lost its old one', async () => {
    const world = await withWatcher()
    const lost = await seated(world, 'device-of-ben')
    lost.send(presenceFrame(world.room, ben))
    await until(() => seenBy(world.ann)[7])
    const found = await seated(world, 'device-of-ben')
    found.send(presenceFrame(world.room, { ...ben, clock: 2, state: { name: 'Ben is back' } }))
    await until(() => seenBy(world.ann)[7]?.name === 'Ben is back')
    await until(() => lost.closed())
    expect(seenBy(world.ann)).toEqual({ 7: { name: 'Ben is back' } })
  })

  it('is not shown when it is too large, and comes ten times a second at most', async () => {
    const world = await withWatcher({ limits: { presenceBytes: 100, presencePerSecond: 1, presenceBurst: 3 } })
    const socket = await seated(world, 'device-of-ben')
    socket.send(presenceFrame(world.room, { ...ben, state: { name: 'x'.repeat(100) } }))
    for (let clock = 2; clock < 10; clock++)
      socket.send(presenceFrame(world.room, { ...ben, clock, state: { name: clock } }))
    await until(() => seenBy(world.ann)[7])
    expect(seenBy(world.ann)).toEqual({ 7: { name: 3 } })
    expect(socket.closed()).toBeUndefined()
  })

  it('is refused when it is of far too many at once', async () => {
    const world = await withWatcher()
    const socket = await seated(world, 'device-of-ben')
    const crowd = Array.from({ length: 2_000 }, (_, client) => ({ client, clock: 1, state: { name: 'x' } }))
    socket.send(presenceFrame(world.room, ...crowd))
    await until(() => socket.closed())
    expect(socket.closed()).toEqual({ code: 1009, reason: 'message-too-large' })
  })

  it.each([
    ['no JSON', '{name'],
    ['a list', []],
    ['text', '"Ben"'],
    ['a number', 3],
    ['something too deep', JSON.parse(`${'{"a":'.repeat(9)}1${'}'.repeat(9)}`)],
  ])('is refused when it is %s', async (_, state) => {
    const world = await withWatcher()
    const socket = await seated(world, 'device-of-ben')
    socket.send(presenceFrame(world.room, { ...ben, state }))
    await until(() => socket.closed())
    expect(socket.closed()).toEqual({ code: 1008, reason: 'not-understood' })
    expect(seenBy(world.ann)).toEqual({})
  })
})

describe('a presence message', () => {
  it('reads as it was written', () => {
    const entries = [
      { client: 7, clock: 1, state: '{"name":"Ben"}' },
      { client: 2 ** 32 - 1, clock: 0, state: 'null' },
    ]
    expect(readPresence(writePresence(entries), 1024)).toEqual(entries)
  })

  it.each([
    ['cut off', writePresence([{ client: 7, clock: 1, state: '{"name":"Ben"}' }]).slice(0, -1)],
    ['longer than it says', new Uint8Array([0, 0])],
    ['counting more than it holds', new Uint8Array([255, 255, 255, 255, 15])],
    ['of a clock beyond all time', writePresence([{ client: 7, clock: 2 ** 40, state: '{}' }])],
  ])('is none when it is %s', (_, bytes) => {
    expect(readPresence(bytes, 1024)).toBeUndefined()
  })
})
