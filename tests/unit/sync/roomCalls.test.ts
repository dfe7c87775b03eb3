import { createServer, type ServerResponse } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { callServer, type RoomCalls } from '../../../src/sync/roomCalls.ts'

const room = 'r'.repeat(21)
const pass = { token: 't'.repeat(43), device: 'device-1' }

/** Calls to a server that answers everything in the same way, and what it was asked. */
async function serverSaying(answer: (response: ServerResponse) => void) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim())
    request.resume()
    answer(response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { calls: callServer(`http://127.0.0.1:${port}/sync`), asked }
}

const json = (body: unknown, status = 200) =>
  serverSaying(response => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })

async function everyAnswer(calls: RoomCalls) {
  const hashes = { facilitate: 'a', edit: 'b', view: 'c' }
  return Promise.all([
    calls.makeRoom({ room, hashes }),
    calls.look(room, pass),
    calls.lead(room, pass, { do: 'end' }),
    calls.makeCode(room, pass, 's'.repeat(43)),
    calls.exchange(room, pass, { vector: 'AA==' }),
    calls.findCode('12345678'),
  ])
}

it('asks where the contract says, with its pass', async () => {
  const { calls, asked } = await json({ refused: 'wrong-link' }, 403)
  expect(await everyAnswer(calls)).toEqual(Array(6).fill({ why: 'wrong-link' }))
  const bearer = `Bearer ${pass.token}.${pass.device}`
  expect(asked.sort()).toEqual(
    [
      'POST /sync/rooms',
      `POST /sync/rooms/${room} ${bearer}`,
      `POST /sync/rooms/${room} ${bearer}`,
      `POST /sync/rooms/${room} ${bearer}`,
      `POST /sync/rooms/${room}/exchange ${bearer}`,
      'POST /sync/codes',
    ].sort(),
  )
})

it('reads what the contract says', async () => {
  const { calls } = await json({
    tier: 'edit',
    epoch: 2,
    frozen: true,
    code: '01234567',
    until: 9,
    room,
    secret: 's'.repeat(43),
    update: 'AQI=',
    kept: 'AA==',
    more: 'unknown',
  })
  const now = { tier: 'edit', epoch: 2, frozen: true }
  expect(await everyAnswer(calls)).toEqual([
    {},
    now,
    now,
    { code: '01234567', until: 9 },
    { ...now, update: new Uint8Array([1, 2]), kept: new Uint8Array([0]) },
    { room, secret: 's'.repeat(43) },
  ])
})

it('takes an answer that says something else for one of another version', async () => {
  for (const body of [{}, { tier: 'all', epoch: 1, frozen: false }, { tier: 'edit', epoch: '1', frozen: false }]) {
    const { calls } = await json(body)
    const [, ...answers] = await everyAnswer(calls)
    expect(answers).toEqual(Array(5).fill({ why: 'other-version' }))
  }
})

it('finds nobody where something else answers, or nothing', async () => {
  const pages = [
    await serverSaying(response => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>')),
    await serverSaying(response => response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end()),
    await serverSaying(response => response.writeHead(502).end('{"refused":"not a word of ours"}')),
    await serverSaying(response => response.destroy()),
  ]
  for (const { calls } of [...pages, { calls: callServer(undefined) }, { calls: callServer('http://127.0.0.1:9') }]) {
    expect(await everyAnswer(calls)).toEqual(Array(6).fill({ why: 'unreachable' }))
    expect(await calls.isThere()).toBe(false)
  }
})

it('knows a server of this app by its health', async () => {
  const there = async (body: unknown) => (await json(body)).calls.isThere()
  expect([
    await there({ app: 'backmap', wire: 1, addresses: [] }),
    await there({ app: 'backmap', wire: 2 }),
    await there({ app: 'another', wire: 1 }),
  ]).toEqual([true, false, false])
})
