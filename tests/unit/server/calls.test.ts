import { request } from 'node:http'
import { connect as connectTcp } from 'node:net'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newRoomLink, tokenHashes } from '../../../src/domain/access.ts'
import type { Exchanged } from '../../../src/domain/wire.ts'
import { memoryLog } from '../../../src/server/memoryLog.ts'
import { titleUpdate } from '../../support/rawSocket.ts'
import { letGoAfterEach, type Serving, serve } from '../../support/serving.ts'
import { until } from '../../support/until.ts'
import { call, passOf } from '../../support/wireClient.ts'

letGoAfterEach()

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

function exchange({ url, room, links }: Serving, body: unknown, pass = passOf(links.edit)) {
  return call(url, `/sync/rooms/${room}/exchange`, body, pass)
}

/** One round for a document: what it has goes, what it lacks comes. Gives what is kept. */
async function exchangeAll(serving: Serving, ydoc: Y.Doc): Promise<Y.Snapshot> {
  const vector = base64(Y.encodeStateVector(ydoc))
  const { status, body } = await exchange(serving, { vector, update: base64(Y.encodeStateAsUpdate(ydoc)) })
  expect(status).toBe(200)
  const { update, kept } = body as Exchanged // as the contract says
  Y.applyUpdate(ydoc, bytesOf(update))
  return Y.decodeSnapshot(bytesOf(kept))
}

describe('an exchange without WebSockets', () => {
  it('gives what is lacking, takes what is new, and says what is kept', async () => {
    const serving = await serve()
    const [ann, ben] = [new Y.Doc(), new Y.Doc()]
    ann.getMap('plan').set('moment:a/title', 'Lunch')
    ben.getMap('plan').set('moment:b/title', 'Circle')
    await exchangeAll(serving, ann)
    const kept = await exchangeAll(serving, ben)
    await exchangeAll(serving, ann)
    expect(ann.getMap('plan').toJSON()).toEqual({ 'moment:a/title': 'Lunch', 'moment:b/title': 'Circle' })
    expect(ben.getMap('plan').toJSON()).toEqual(ann.getMap('plan').toJSON())
    expect(Y.equalSnapshots(kept, Y.snapshot(ben))).toBe(true)
  })

  it('reaches those on a WebSocket, and they it', async () => {
    const serving = await serve()
    const ann = serving.join(serving.links.edit)
    const ben = new Y.Doc()
    ben.getMap('plan').set('moment:b/title', 'Circle')
    await until(() => ann.provider.synced)
    await exchangeAll(serving, ben)
    await until(() => ann.ydoc.getMap('plan').size === 1)
    ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
    await until(() => ann.provider.unsyncedChanges === 0)
    await exchangeAll(serving, ben)
    expect(ben.getMap('plan').toJSON()).toEqual({ 'moment:a/title': 'Lunch', 'moment:b/title': 'Circle' })
  })

  it('says how the room is', async () => {
    const serving = await serve()
    const answer = await exchange(serving, { vector: 'AA==' }, passOf(serving.links.view))
    expect(answer).toEqual({
      status: 200,
      body: { tier: 'view', epoch: 1, frozen: false, update: 'AAA=', kept: 'AAA=' },
    })
  })

  it('takes nothing while the plan is frozen but what is there already', async () => {
    const log = memoryLog()
    const serving = await serve({ log })
    const ydoc = new Y.Doc()
    ydoc.getMap('plan').set('moment:a/title', 'Lunch')
    await exchangeAll(serving, ydoc)
    await call(
      serving.url,
      `/sync/rooms/${serving.room}`,
      { do: 'freeze', frozen: true },
      passOf(serving.links.facilitate),
    )
    await exchangeAll(serving, ydoc)
    ydoc.getMap('plan').set('moment:a/title', 'Supper')
    const update = base64(Y.encodeStateAsUpdate(ydoc))
    expect(await exchange(serving, { vector: 'AA==', update })).toEqual({ status: 403, body: { refused: 'frozen' } })
    expect(log.size(serving.room).rows).toBe(1)
  })

  it('keeps a plan in memory while it is asked for, and no longer', async () => {
    const serving = await serve({ limits: { idleMs: 100 } })
    const loaded = async () =>
      /backmap_rooms_loaded (\d+)/.exec(await (await fetch(`${serving.url}/sync/metrics`)).text())?.[1]
    await exchangeAll(serving, new Y.Doc())
    await exchangeAll(serving, new Y.Doc())
    expect(await loaded()).toBe('1')
    for (let tries = 0; (await loaded()) !== '0'; tries++) expect(tries).toBeLessThan(500)
  })

  it.each([
    ['nothing', {}],
    ['a list', []],
    ['no vector', { update: 'AAA=' }],
    ['a vector that is none', { vector: 'CQ==' }],
    ['a vector that is not base64', { vector: '§' }],
    ['an update that is none', { vector: 'AA==', update: 'AQID' }],
    ['an update that is a number', { vector: 'AA==', update: 3 }],
    [
      'an update that claims thirty million',
      { vector: 'AA==', update: base64(new Uint8Array([1, 255, 255, 255, 14, 1, 0])) },
    ],
  ])('does not understand %s', async (_, body) => {
    expect(await exchange(await serve(), body)).toEqual({ status: 400, body: { refused: 'not-understood' } })
  })

  it('is refused when a plan would be too large, or the call itself is', async () => {
    const serving = await serve({ limits: { planBytes: 5_000, exchangeBytes: 10_000 } })
    const sent = (length: number) =>
      exchange(serving, { vector: 'AA==', update: base64(titleUpdate('x'.repeat(length))) })
    expect(await sent(6_000)).toEqual({ status: 413, body: { refused: 'plan-too-large' } })
    expect(await sent(10_000)).toEqual({ status: 413, body: { refused: 'message-too-large' } })
  })

  it('is refused when a room is asked too often', async () => {
    const serving = await serve({ limits: { roomMessagesBurst: 30, roomMessagesPerSecond: 1, wholePlanMessages: 20 } })
    const asked = () => exchange(serving, { vector: 'AA==' })
    expect([(await asked()).status, (await asked()).status, await asked()]).toEqual([
      200,
      200,
      { status: 429, body: { refused: 'too-fast' } },
    ])
  })
})

describe('a call', () => {
  it.each([
    ['POST', '/sync', 404],
    ['POST', '/sync/', 404],
    ['POST', '/sync/rooms/short', 404],
    ['POST', '/sync/health', 404],
    ['GET', '/sync/rooms', 405],
    ['PUT', '/sync/codes', 405],
    ['GET', '/sync/anything', 404],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const { url } = await serve()
    expect((await fetch(`${url}${path}`, { method })).status).toBe(status)
  })

  it('carries the headers of everything else, and is not stored', async () => {
    const { url } = await serve()
    const { headers } = await fetch(`${url}/sync/health`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['no link', undefined, 401, 'wrong-link'],
    ['a link that never was one', 'x'.repeat(43), 401, 'wrong-link'],
    ['no words of a link', 'hello', 401, 'wrong-link'],
  ])('about a room with %s is refused', async (_, token, status, refused) => {
    const { url, room } = await serve()
    const pass = token === undefined ? undefined : { token, device: 'device-of-ann' }
    expect(await call(url, `/sync/rooms/${room}`, { do: 'look' }, pass)).toEqual({ status, body: { refused } })
  })

  it('about a room that never was is refused', async () => {
    const { url, links } = await serve()
    const link = newRoomLink()
    expect(await call(url, `/sync/rooms/${link.room}`, { do: 'look' }, passOf(links.edit))).toEqual({
      status: 404,
      body: { refused: 'no-such-room' },
    })
  })

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a verb nobody knows', '{"do":"dance"}'],
    ['letters that are none', Buffer.from([0x22, 0xff, 0x22])],
    ['something very deep', `{"do":"look","more":${'['.repeat(1_900)}${']'.repeat(1_900)}}`],
  ])('that holds %s is not understood', async (_, body) => {
    const serving = await serve()
    const answer = await fetch(`${serving.url}/sync/rooms/${serving.room}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization: bearer(serving) },
    })
    expect([answer.status, await answer.json()]).toEqual([400, { refused: 'not-understood' }])
  })

  it('has to be JSON, which no form can send', async () => {
    const serving = await serve()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a']) {
      const headers = { 'content-type': type, authorization: bearer(serving) }
      const answer = await fetch(`${serving.url}/sync/rooms/${serving.room}`, {
        method: 'POST',
        body: '{"do":"look"}',
        headers,
      })
      expect([answer.status, await answer.json()]).toEqual([400, { refused: 'not-understood' }])
    }
  })

  it('is short, whether its length is said or not', async () => {
    const serving = await serve()
    const body = JSON.stringify({ do: 'look', more: 'x'.repeat(5_000) })
    const said = await call(serving.url, `/sync/rooms/${serving.room}`, JSON.parse(body), passOf(serving.links.edit))
    expect(said).toEqual({ status: 413, body: { refused: 'message-too-large' } })
    const unsaid = await new Promise<number | undefined>(resolve => {
      const sending = request(
        `${serving.url}/sync/rooms/${serving.room}`,
        { method: 'POST', headers: { 'content-type': 'application/json', authorization: bearer(serving) } },
        response => resolve(response.resume().statusCode),
      )
      sending.write(body)
      sending.end()
    })
    expect(unsaid).toBe(413)
  })

  it('that is refused hears so, even while it is still being sent', async () => {
    const serving = await serve()
    const body = { vector: 'AA==', update: base64(titleUpdate('x'.repeat(3_000_000))) }
    const stranger = { token: 'x'.repeat(43), device: 'device-of-eve' }
    expect(await exchange(serving, body, stranger)).toEqual({ status: 401, body: { refused: 'wrong-link' } })
  })

  it('has to come within some time', async () => {
    const serving = await serve({ limits: { callMs: 100 } })
    const status = await new Promise<number | undefined>(resolve => {
      const sending = request(
        `${serving.url}/sync/rooms/${serving.room}`,
        { method: 'POST', headers: { 'content-type': 'application/json', authorization: bearer(serving) } },
        response => resolve(response.resume().statusCode),
      )
      sending.on('error', () => {})
      sending.write('{"do":')
    })
    expect(status).toBe(429)
  })

  it('that breaks off harms nobody', async () => {
    const reports: string[] = []
    const serving = await serve({ report: words => void reports.push(words) })
    await new Promise<void>(resolve => {
      const socket = connectTcp(serving.port, '127.0.0.1', () => {
        socket.write(`POST /sync/rooms/${serving.room} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n`)
        socket.write(`Authorization: ${bearer(serving)}\r\nContent-Length: 100\r\n\r\n{"do":`, () => {
          socket.destroy()
          resolve()
        })
      })
    })
    expect((await fetch(`${serving.url}/sync/health`)).status).toBe(200)
    expect(reports).toEqual([])
  })

  it('makes a room once', async () => {
    const { url } = await serve()
    const link = newRoomLink()
    const made = { room: link.room, hashes: tokenHashes(link, 1) }
    expect(await call(url, '/sync/rooms', made)).toEqual({
      status: 201,
      body: { tier: 'facilitate', epoch: 1, frozen: false },
    })
    expect(await call(url, '/sync/rooms', made)).toEqual({ status: 409, body: { refused: 'room-is-there' } })
  })
})

describe('what is open to all', () => {
  it('says that a Backmap server is here, and where others reach it', async () => {
    const { url } = await serve()
    expect(await (await fetch(`${url}/sync/health`)).json()).toEqual({ app: 'backmap', wire: 1, addresses: [] })
  })

  it('counts what has happened', async () => {
    const serving = await serve()
    const ann = serving.join(serving.links.edit)
    ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
    await until(() => ann.provider.unsyncedChanges === 0)
    await call(serving.url, '/sync/codes', { code: '00000000' })
    const lines = (await (await fetch(`${serving.url}/sync/metrics`)).text()).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'backmap_rooms 1',
        'backmap_rooms_loaded 1',
        'backmap_sockets 1',
        'backmap_strangers 0',
        'backmap_edits_total 1',
        'backmap_refusals_total{why="no-such-code"} 1',
        'backmap_refusals_total{why="not-kept"} 0',
      ]),
    )
    for (const line of lines) expect(line).toMatch(/^$|^# (HELP|TYPE) |^[a-z_0-9]+(\{why="[a-z-]+"\})? [\d.e+-]+$/)
  })
})

describe('pages of other addresses', () => {
  const foreign = [
    'https://elsewhere.example',
    'null',
    'http://127.0.0.1:1',
    'nonsense',
    'file://',
    'http://127.0.0.1.elsewhere.example',
  ]

  it.each(foreign)('%s may not call', async origin => {
    const { url, room, links } = await serve()
    expect(await call(url, `/sync/rooms/${room}`, { do: 'look' }, passOf(links.edit), { origin })).toEqual({
      status: 403,
      body: { refused: 'wrong-origin' },
    })
  })

  it.each(foreign)('%s may not connect', async origin => {
    const { dial } = await serve()
    await expect(dial({ origin })).rejects.toThrow('403 {"refused":"wrong-origin"}')
  })

  it('our own, and those in the list, may', async () => {
    const serving = await serve({ allowedOrigins: ['https://plans.example'] })
    for (const origin of [serving.url, 'https://plans.example']) {
      const answer = await call(
        serving.url,
        `/sync/rooms/${serving.room}`,
        { do: 'look' },
        passOf(serving.links.edit),
        { origin },
      )
      expect(answer.status).toBe(200)
      await serving.dial({ origin })
    }
  })

  it('nobody connects at another path', async () => {
    const { dial } = await serve()
    await expect(dial({ path: '/else' })).rejects.toThrow('400 {"refused":"not-understood"}')
  })
})

function bearer({ links }: Serving): string {
  const { token, device } = passOf(links.edit)
  return `Bearer ${token}.${device}`
}
