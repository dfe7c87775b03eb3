import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { linksFrom, tokenHashes, tokenOf } from '../../../src/domain/access.ts'
import { type Pass, type RoomCall, writePass } from '../../../src/domain/wire.ts'
import { openRoomBook } from '../../../src/server/roomBook.ts'
import { openSqliteLog, type SqliteLog } from '../../../src/server/sqliteLog.ts'
import { randomFrom } from '../../support/seeded.ts'
import { startTestServer, type TestServer } from '../../support/testServer.ts'
import { forgers } from '../../support/torture/forgedUpdates.ts'
import {
  authFrame,
  awarenessFrame,
  awarenessOf,
  bareFrame,
  frameTypes,
  syncFrame,
  textFrame,
} from '../../support/torture/frames.ts'
import { whenHandled, whenRead } from '../../support/torture/handled.ts'
import { hostileFrames } from '../../support/torture/hostileFrames.ts'
import { enterRaw, openRawPeer, type RawPeer } from '../../support/torture/rawPeer.ts'
import { joinRoom, type RoomMember } from '../../support/torture/roomMember.ts'
import { callRoom, post, startRoom } from '../../support/torture/startRoom.ts'
import { pause, until } from '../../support/torture/waiting.ts'
import { smallWorld } from '../document/smallWorld.ts'

/** Who may only look changes nothing, whatever they send, whenever they send it. */

const folder = mkdtempSync(join(tmpdir(), 'backmap-watch-'))
let log: SqliteLog
let server: TestServer
let socketUrl: string
const guests: { leave(): void }[] = []

beforeAll(async () => {
  log = openSqliteLog(folder)
  // the limits on how much is sent stand aside: what is sent is the question here
  const limits = { greetingMessages: 100_000, greetingBytes: 1e9, socketMessagesBurst: 1e9, roomMessagesBurst: 1e9 }
  server = await startTestServer({ log, book: openRoomBook(log.database), limits })
  socketUrl = `${server.url.replace('http', 'ws')}/sync`
})
afterAll(async () => {
  for (const guest of guests) guest.leave()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A room with somebody honest in it, its links, and an edit for which everything is right but the link. */
async function room() {
  const link = await startRoom(server.url, smallWorld())
  const { edit = link, view = link } = linksFrom(link, 1)
  const honest = joinRoom(socketUrl, edit, { name: 'honest' })
  guests.push(honest)
  await until(() => honest.document.isSeeded() && honest.provider.synced, 20_000)
  return { link, edit, view, honest }
}

/** Every row of every table, and what the honest person has. Only when a room was last used may differ. */
async function everything({ document }: RoomMember): Promise<string> {
  await pause(100) // what was let through would be on its way to the others
  const tables = log.database.sql.prepare("select name from sqlite_master where type = 'table'").all()
  const rows = tables.map(({ name }) => {
    const all = log.database.sql.prepare(`select * from ${name}`).all()
    return [name, all.map(({ last_used_at, ...row }) => row)]
  })
  const bytes = (_key: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
  return JSON.stringify([rows, Buffer.from(Y.encodeStateAsUpdate(document.ydoc)).toString('hex')], bytes)
}

/** Edits of the honest person's plan, by somebody new, under the honest person's own number, and one that only deletes. */
function edits({ document }: RoomMember): Uint8Array[] {
  const before = Y.encodeStateAsUpdate(document.ydoc)
  const editBy = (client: number, work: (ydoc: Y.Doc) => void) => {
    const ydoc = new Y.Doc()
    Y.applyUpdate(ydoc, before)
    const vector = Y.encodeStateVector(ydoc)
    ydoc.clientID = client
    ydoc.transact(() => work(ydoc))
    return [Y.encodeStateAsUpdate(ydoc, vector), Y.encodeStateAsUpdate(ydoc)]
  }
  const rename = (ydoc: Y.Doc) => void ydoc.getMap('plan').set('moment:lunch/title', 'looked at')
  const write = (ydoc: Y.Doc) => ydoc.getText('moment:welcome/does').insert(0, 'looked ')
  const erase = (ydoc: Y.Doc) => {
    for (const key of ydoc.getMap('plan').keys()) ydoc.getMap('plan').delete(key)
  }
  return [
    ...editBy(4711, rename),
    ...editBy(document.ydoc.clientID, rename),
    ...editBy(4712, write),
    ...editBy(4713, erase),
  ]
}

/** A frame of each type there is and of some there are not, around each body. */
function frames(name: string, honest: RoomMember): Uint8Array[] {
  const random = randomFrom(1)
  const changes = edits(honest)
  const forged = Object.values(forgers).map(forge => forge(random))
  const inSteps = (steps: readonly number[]) => (body: Uint8Array) =>
    steps.flatMap(step => [syncFrame(name, step, body), syncFrame(name, step, body, 'syncReply')])
  const synced = [...changes.flatMap(inSteps([0, 1, 2, 3])), ...forged.flatMap(inSteps([1, 2]))]
  const shown = [...changes, ...forged].map(body => awarenessFrame(name, body))
  const under = Object.values(frameTypes).concat([11, 99] as never[])
  const others = changes.flatMap(body => under.map(type => bareFrame(name, type, body)))
  const texts = (['stateless', 'broadcastStateless', 'close'] as const).flatMap(type =>
    ['', { say: 'kept', snapshot: 'AAA=' }, { say: 'room', room: { tier: 'edit' } }, { say: 'what-is-kept' }].map(
      text => textFrame(name, type, text),
    ),
  )
  const ghosts = [honest.document.ydoc.clientID, 4711].flatMap(client =>
    [null, { name: 'ghost' }].map(state => awarenessFrame(name, awarenessOf([{ client, clock: 9, state }]))),
  )
  const mutated = hostileFrames(
    {
      room: name,
      otherRoom: 'another-room-of-tests',
      valid: [...synced, ...ghosts],
      clients: [honest.document.ydoc.clientID],
    },
    random,
  )
  return [
    ...synced,
    ...shown,
    ...others,
    ...texts,
    ...ghosts,
    ...Array.from({ length: 150 }, () => mutated.next().value.bytes),
  ]
}

/** Sends every frame, each on a connection that is open, and waits until the server is done with it. */
async function sendAll(
  all: readonly Uint8Array[],
  name: string,
  enter: () => Promise<RawPeer | undefined>,
  isStranger = false,
) {
  let sent = 0
  const queue = [...all]
  const one = async () => {
    let peer: RawPeer | undefined
    for (let frame = queue.pop(); frame; frame = queue.pop()) {
      if (!peer || peer.closed()) peer = await enter()
      if (!peer) return
      sent++
      peer.send(frame)
      if (isStranger) await whenRead(peer)
      else await whenHandled(peer, name)
      await peer.whenClosed(1)
    }
    peer?.close()
  }
  await Promise.all([one(), one(), one(), one()])
  return sent
}

it('changes nothing by any message of any type, however it came in', async () => {
  const { link, view, honest } = await room()
  const all = frames(link.room, honest)
  const before = await everything(honest)
  const stranger = () => openRawPeer(socketUrl)
  const watcher = () => enterRaw(socketUrl, view)
  const pass = { token: tokenOf(view), device: 'device-that-watches' }
  const hasty = async () => {
    const peer = await openRawPeer(socketUrl)
    peer?.send(authFrame(link.room, pass))
    return peer
  }
  const late = async () => {
    const peer = await watcher()
    peer?.send(authFrame(link.room, pass), syncFrame(link.room, 'vector', Uint8Array.of(0)))
    return peer
  }
  expect(await sendAll(all, link.room, stranger, true)).toBe(all.length)
  expect(await sendAll(all, link.room, watcher)).toBe(all.length)
  expect(await sendAll(all, link.room, hasty)).toBe(all.length)
  expect(await sendAll(all, link.room, late)).toBe(all.length)
  expect(await everything(honest)).toBe(before)

  await callRoom(server.url, link, { do: 'freeze', frozen: true })
  const frozen = await everything(honest)
  expect(await sendAll(all, link.room, watcher)).toBe(all.length)
  expect(await sendAll(all, link.room, () => enterRaw(socketUrl, linksFrom(link, 1).edit ?? view))).toBe(all.length)
  expect(await everything(honest)).toBe(frozen)
})

it('changes nothing in another room either', async () => {
  const here = await room()
  const there = await room()
  const all = frames(there.link.room, there.honest).filter((_, index) => index % 3 === 0)
  const before = [await everything(here.honest), await everything(there.honest)]
  expect(await sendAll(all, here.link.room, () => enterRaw(socketUrl, here.view))).toBe(all.length)
  expect(await sendAll(all, here.link.room, () => enterRaw(socketUrl, here.link))).toBe(all.length)
  expect([await everything(here.honest), await everything(there.honest)]).toEqual(before)
})

it('changes nothing with a link that was ended, even over a connection that is still open', async () => {
  const { link, view, edit, honest } = await room()
  const all = frames(link.room, honest).slice(0, 400)
  const peers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      enterRaw(socketUrl, index % 2 ? view : edit, `device-that-stays-${index}`),
    ),
  )
  honest.leave()
  const hashes = tokenHashes(link, 2)
  const answer = await callRoom(server.url, link, { do: 'rotate', epoch: 2, hashes })
  expect(answer.status).toBe(200)
  const before = await everything(honest)
  for (const [index, frame] of all.entries()) peers[index % peers.length]?.send(frame)
  await Promise.all(peers.map(peer => peer?.whenClosed(2000)))
  expect(peers.map(peer => peer?.closed()?.why)).toEqual(peers.map(() => 'wrong-link'))
  expect(await enterRaw(socketUrl, view)).toBeUndefined()
  expect(await enterRaw(socketUrl, edit)).toBeUndefined()
  expect(await everything(honest)).toBe(before)
})

it('changes nothing by calls', async () => {
  const { link, view, honest } = await room()
  const before = await everything(honest)
  const calls: readonly RoomCall[] = [
    { do: 'look' },
    { do: 'rotate', epoch: 2, hashes: tokenHashes(link, 2) },
    { do: 'freeze', frozen: true },
    { do: 'remove', client: honest.document.ydoc.clientID },
    { do: 'code', secret: 'A'.repeat(43) },
    { do: 'end' },
  ]
  const statuses: number[] = []
  for (const call of calls) statuses.push((await callRoom(server.url, view, call)).status)
  expect(statuses).toEqual([200, 403, 403, 403, 403, 403])

  const vector = Buffer.from(Y.encodeStateVector(new Y.Doc())).toString('base64')
  const exchange = (update: Uint8Array, pass: Pass | string) =>
    post(
      server.url,
      `/sync/rooms/${link.room}/exchange`,
      { vector, update: Buffer.from(update).toString('base64') },
      { authorization: `Bearer ${typeof pass === 'string' ? pass : writePass(pass)}` },
    )
  const random = randomFrom(2)
  const updates = [...edits(honest), ...Object.values(forgers).map(forge => forge(random))]
  const pass = { token: tokenOf(view), device: 'device-that-watches' }
  for (const update of updates) {
    const { status } = await exchange(update, pass)
    expect(status).toBeGreaterThanOrEqual(400)
    expect((await exchange(update, 'no pass at all')).status).toBeGreaterThanOrEqual(400)
  }
  const again = await post(server.url, '/sync/rooms', { room: link.room, hashes: tokenHashes(view, 1) })
  expect(again.status).toBe(409)
  expect(await everything(honest)).toBe(before)
})

it('would see a change: the same edit through the join link is one', async () => {
  const { link, edit, honest } = await room()
  const before = await everything(honest)
  const peer = await enterRaw(socketUrl, edit)
  const [change = new Uint8Array()] = edits(honest)
  peer?.send(syncFrame(link.room, 'edit', change))
  expect(await peer?.next('status')).toEqual({ heard: 'status', applied: true })
  expect(await everything(honest)).not.toBe(before)
})
