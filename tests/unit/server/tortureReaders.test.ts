import { afterAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { editRecord } from '../../../src/document/commands.ts'
import { linksFrom } from '../../../src/domain/access.ts'
import { startTestServer } from '../../support/testServer.ts'
import { syncFrame } from '../../support/torture/frames.ts'
import { enterRaw, type RawPeer } from '../../support/torture/rawPeer.ts'
import { joinRoom } from '../../support/torture/roomMember.ts'
import { startRoom } from '../../support/torture/startRoom.ts'
import { until } from '../../support/torture/waiting.ts'
import { smallWorld } from '../document/smallWorld.ts'

const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

it('lets those go who read nothing of a large plan, and nobody else, when all hold too much', async () => {
  const server = await startTestServer({ limits: { unreadInAllBytes: 6_000_000 } })
  closing.push(server.stop)
  const large = await startRoom(server.url, smallWorld())
  const writer = await enterRaw(server.wsUrl, large)
  const ydoc = new Y.Doc()
  ydoc.getText('moment:welcome/does').insert(0, 'x'.repeat(3_000_000))
  writer?.send(syncFrame(large.room, 'edit', Y.encodeStateAsUpdate(ydoc)))
  expect(await writer?.next('status')).toEqual({ heard: 'status', applied: true })
  writer?.close()

  const small = await startRoom(server.url, smallWorld())
  const { edit = small } = linksFrom(small, 1)
  const ann = joinRoom(server.wsUrl, edit, { name: 'ann', silenceMs: 60_000 })
  const ben = joinRoom(server.wsUrl, edit, { name: 'ben', silenceMs: 60_000 })
  closing.push(ann.leave, ben.leave)
  await until(() => [ann, ben].every(({ document, provider }) => document.isSeeded() && provider.synced), 20_000)
  let closes = 0
  for (const { provider } of [ann, ben]) provider.on('close', () => closes++)

  const readers: RawPeer[] = []
  for (let index = 0; index < 6; index++) {
    const reader = await enterRaw(server.wsUrl, linksFrom(large, 1).view ?? large, `device-that-reads-not-${index}`)
    if (!reader) continue
    closing.push(reader.close)
    readers.push(reader)
    reader.socket.pause()
    // the system takes some of it before the server has to hold it
    for (let times = 0; times < 3; times++) reader.send(syncFrame(large.room, 'vector', Uint8Array.of(0)))
    ann.document.change(editRecord('moment:lunch', { title: `Lunch ${index}` }))
    await until(() => ben.document.getState().moments.get('moment:lunch')?.title === `Lunch ${index}`, 20_000)
    expect(ben.document.getState().moments.get('moment:lunch')?.title).toBe(`Lunch ${index}`)
  }
  expect(readers).toHaveLength(6)
  expect(closes).toBe(0)
  const metrics = await (await fetch(`${server.url}/sync/metrics`)).text()
  const sockets = Number(/^\S*sockets\S* (\d+)$/m.exec(metrics)?.[1])
  expect(sockets).toBeLessThan(7) // of eight
})
