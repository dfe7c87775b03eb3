import { expect, it } from 'vitest'
import { tokenHashes } from '../../../src/domain/access.ts'
import type { RoomNow } from '../../../src/domain/wire.ts'
import { letGoAfterEach, type Serving, serve } from '../../support/serving.ts'
import { until } from '../../support/until.ts'
import { type Client, call, passOf, roomAt } from '../../support/wireClient.ts'

letGoAfterEach()

function lead({ url, room, links }: Serving, what: unknown, pass = passOf(links.facilitate, 'device-that-leads')) {
  return call(url, `/sync/rooms/${room}`, what, pass)
}

const roomsSaid = ({ said }: Client) => said.flatMap(each => (each.say === 'room' ? [each.room] : []))
const refusalsSaid = ({ said }: Client) => said.flatMap(each => (each.say === 'refused' ? [each.why] : []))
const now = (tier: RoomNow['tier'], epoch: number, frozen: boolean): RoomNow => ({ tier, epoch, frozen })

async function withPeople() {
  const serving = await serve()
  const { links, join } = serving
  const people = {
    leader: join(links.facilitate, { device: 'device-that-leads' }),
    editor: join(links.edit, { once: true, device: 'device-that-edits' }),
    watcher: join(links.view, { once: true, device: 'device-that-looks' }),
  }
  for (const person of Object.values(people)) await until(() => roomsSaid(person).length > 0 && person.provider.synced)
  return { ...serving, ...people }
}

it('new links end the connections of the old ones within two seconds, and only those', async () => {
  const world = await withPeople()
  const start = performance.now()
  const answer = await lead(world, { do: 'rotate', epoch: 2, hashes: tokenHashes(world.links.facilitate, 2) })
  expect(answer).toEqual({ status: 200, body: now('facilitate', 2, false) })
  await until(() => world.editor.closes.length > 0 && world.watcher.closes.length > 0)
  expect(performance.now() - start).toBeLessThan(2_000)
  expect([refusalsSaid(world.editor), refusalsSaid(world.watcher)]).toEqual([['wrong-link'], ['wrong-link']])
  expect(roomsSaid(world.leader)).toEqual([now('facilitate', 1, false), now('facilitate', 2, false)])
  const again = world.join(roomAt(world.links.facilitate, 2).links.edit)
  await until(() => roomsSaid(again).length > 0)
  expect(roomsSaid(again)).toEqual([now('edit', 2, false)])
})

it('what is frozen is told to all, and only its leader edits on', async () => {
  const { leader, editor, ...world } = await withPeople()
  expect(await lead(world, { do: 'freeze', frozen: true })).toEqual({ status: 200, body: now('facilitate', 1, true) })
  await until(() => roomsSaid(editor).length === 2)
  expect(roomsSaid(editor)).toEqual([now('edit', 1, false), now('edit', 1, true)])
  editor.ydoc.getMap('plan').set('moment:a/title', 'Not now')
  leader.ydoc.getMap('plan').set('moment:b/title', 'Circle')
  await until(() => refusalsSaid(editor).length > 0 && editor.ydoc.getMap('plan').size === 2)
  expect(refusalsSaid(editor)).toEqual(['frozen'])
  expect(leader.ydoc.getMap('plan').toJSON()).toEqual({ 'moment:b/title': 'Circle' })
  expect(editor.closes).toEqual([])
})

it('when it is let go again, what was written meanwhile is taken with the next connection', async () => {
  const { leader, ...world } = await withPeople()
  const editor = world.join(world.links.edit)
  await until(() => editor.provider.synced)
  await lead(world, { do: 'freeze', frozen: true })
  editor.ydoc.getMap('plan').set('moment:a/title', 'Later')
  await until(() => refusalsSaid(editor).length > 0)
  await lead(world, { do: 'freeze', frozen: false })
  editor.provider.configuration.websocketProvider.webSocket?.close()
  await until(() => leader.ydoc.getMap('plan').size === 1)
  expect(leader.ydoc.getMap('plan').toJSON()).toEqual({ 'moment:a/title': 'Later' })
})

it('somebody who is asked to leave goes, and does not come back on that device', async () => {
  const world = await withPeople()
  const { editor, watcher, join, links } = world
  editor.provider.setAwarenessField('name', 'Ben')
  await until(() => watcher.provider.awareness?.getStates().has(editor.ydoc.clientID))
  expect(await lead(world, { do: 'remove', client: editor.ydoc.clientID })).toHaveProperty('status', 200)
  await until(() => editor.closes.length > 0)
  expect(refusalsSaid(editor)).toEqual(['removed'])
  await until(() => !watcher.provider.awareness?.getStates().has(editor.ydoc.clientID))
  const again = join(links.edit, { once: true, device: 'device-that-edits' })
  await until(() => again.refusals.length > 0)
  expect(again.refusals).toEqual(['removed'])
  const other = join(links.edit, { device: 'another-device' })
  await until(() => other.provider.synced)
})

it('knows of no number that nobody goes by', async () => {
  const world = await withPeople()
  expect(await lead(world, { do: 'remove', client: 12345 })).toEqual({
    status: 400,
    body: { refused: 'not-understood' },
  })
})

it('a plan that is no longer shared ends for everybody, for good', async () => {
  const world = await withPeople()
  world.leader.ydoc.getMap('plan').set('moment:b/title', 'Circle')
  await until(() => world.editor.ydoc.getMap('plan').size === 1)
  expect(await lead(world, { do: 'end' })).toHaveProperty('status', 200)
  await until(() => world.editor.closes.length > 0 && world.watcher.closes.length > 0)
  expect(refusalsSaid(world.editor)).toEqual(['no-such-room'])
  expect(await lead(world, { do: 'look' })).toEqual({ status: 404, body: { refused: 'no-such-room' } })
  const again = { room: world.room, hashes: tokenHashes(world.links.facilitate, 1) }
  expect(await call(world.url, '/sync/rooms', again)).toEqual({ status: 409, body: { refused: 'room-is-there' } })
})

it('everybody may look, only the leader leads', async () => {
  const world = await withPeople()
  const edits = passOf(world.links.edit, 'device-that-edits')
  expect(await lead(world, { do: 'look' }, edits)).toEqual({ status: 200, body: now('edit', 1, false) })
  expect(await lead(world, { do: 'freeze', frozen: true }, edits)).toEqual({
    status: 403,
    body: { refused: 'facilitator-only' },
  })
})

it('a spoken code stands for the join link, until the links change', async () => {
  const world = await withPeople()
  const { secret } = world.links.edit
  const made = await lead(world, { do: 'code', secret })
  expect(made).toEqual({
    status: 200,
    body: { code: expect.stringMatching(/^\d{8}$/), until: expect.any(Number) },
  })
  const { code } = made.body as { code: string } // as was just seen
  const found = await call(world.url, '/sync/codes', { code })
  expect(found).toEqual({ status: 200, body: { room: world.room, secret } })
  await lead(world, { do: 'rotate', epoch: 2, hashes: tokenHashes(world.links.facilitate, 2) })
  expect(await call(world.url, '/sync/codes', { code })).toEqual({ status: 404, body: { refused: 'no-such-code' } })
})

it('a code stands for nothing but the join link', async () => {
  const world = await withPeople()
  for (const { secret } of [world.links.facilitate, world.links.view]) {
    expect(await lead(world, { do: 'code', secret })).toEqual({ status: 401, body: { refused: 'wrong-link' } })
  }
})
