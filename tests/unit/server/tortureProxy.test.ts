import { createServer, type Server, Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { type ChaosProxy, type NetworkOptions, startChaosProxy } from '../../support/torture/chaosProxy.ts'
import { pause, until } from '../../support/torture/waiting.ts'

/** The bad network that the server is tested with does what it says. */

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function startEcho(): Promise<number> {
  const echo: Server = createServer(socket => {
    socket.on('error', () => {})
    socket.pipe(socket)
  })
  await new Promise<void>(resolve => echo.listen(0, '127.0.0.1', resolve))
  open.push(() => echo.close())
  const address = echo.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function networkOf(options: Partial<NetworkOptions>): Promise<ChaosProxy> {
  const proxy = await startChaosProxy({ seed: 1, target: await startEcho(), ...options })
  open.push(proxy.stop)
  return proxy
}

/** A connection that notes what comes back and how it ends. */
function connect({ port }: ChaosProxy) {
  const socket = new Socket()
  const got: Buffer[] = []
  const state = { end: '', text: () => Buffer.concat(got).toString() }
  socket.on('data', chunk => got.push(chunk))
  socket.on('error', (error: NodeJS.ErrnoException) => {
    state.end = error.code ?? 'error'
  })
  socket.on('close', () => {
    state.end ||= 'closed'
  })
  socket.connect(port, '127.0.0.1')
  open.push(() => socket.destroy())
  return { socket, state }
}

it('delivers everything in order, never sooner than its delay', async () => {
  const proxy = await networkOf({ delayMs: 30, jitterMs: 10 })
  const { socket, state } = connect(proxy)
  const start = performance.now()
  const words = Array.from({ length: 100 }, (_, index) => `${index},`)
  for (const word of words) {
    socket.write(word)
    await pause(1) // or all goes in one piece, which cannot come in another order
  }
  await until(() => state.text().length === words.join('').length, 20_000)
  expect(state.text()).toBe(words.join(''))
  expect(performance.now() - start).toBeGreaterThan(2 * 20 - 1)
  expect(proxy.passed()).toEqual({ up: words.join('').length, down: words.join('').length })
})

it('is no faster than its line', async () => {
  const { socket, state } = connect(await networkOf({ bytesPerSecond: 1_000_000 }))
  socket.write('x'.repeat(150_000))
  const took = await until(() => state.text().length === 150_000, 20_000)
  expect(took).toBeGreaterThan(145)
})

it('cuts with a reset, with an end, or without a word', async () => {
  const proxy = await networkOf({})
  const reset = connect(proxy)
  await until(() => proxy.connections() === 1, 20_000)
  expect(proxy.cut('reset')).toBe(1)
  await until(() => reset.state.end !== '', 20_000)
  expect(reset.state.end).toBe('ECONNRESET')

  const ended = connect(proxy)
  await until(() => proxy.connections() === 1, 20_000)
  expect(proxy.cut('end')).toBe(1)
  await until(() => ended.state.end !== '', 20_000)
  expect(ended.state.end).toBe('closed')

  const lost = connect(proxy)
  await until(() => proxy.connections() === 1, 20_000)
  expect(proxy.cut('lose')).toBe(1)
  lost.socket.write('anybody?')
  expect(await until(() => lost.state.end !== '' || lost.state.text() !== '', 100)).toBeUndefined()
  proxy.heal()
  await until(() => lost.state.end !== '', 20_000)
  expect(lost.state.end).toBe('ECONNRESET')
})

it('holds everything in a silence, and delivers it afterwards', async () => {
  const proxy = await networkOf({})
  const before = connect(proxy)
  await until(() => proxy.connections() === 1, 20_000)
  proxy.silence()
  const during = connect(proxy)
  before.socket.write('one')
  during.socket.write('two')
  expect(await until(() => before.state.text() + during.state.text() !== '', 100)).toBeUndefined()
  proxy.heal()
  await until(() => before.state.text() !== '' && during.state.text() !== '', 20_000)
  expect([before.state.text(), during.state.text()]).toEqual(['one', 'two'])
})

it('lets nobody through in an outage, and everybody afterwards, to where the server stands then', async () => {
  const proxy = await networkOf({})
  const before = connect(proxy)
  await until(() => proxy.connections() === 1, 20_000)
  proxy.outage()
  const during = connect(proxy)
  await until(() => before.state.end !== '' && during.state.end !== '', 20_000)
  expect([before.state.end, during.state.end]).toEqual(['ECONNRESET', 'ECONNRESET'])
  proxy.retarget(await startEcho())
  proxy.heal()
  const after = connect(proxy)
  after.socket.write('back')
  await until(() => after.state.text() !== '', 20_000)
  expect(after.state.text()).toBe('back')
})

it('cuts the same connections when it is given the same seed', async () => {
  const cutOf = async () => {
    const proxy = await networkOf({ seed: 7 })
    for (let index = 1; index <= 20; index++) {
      connect(proxy)
      await until(() => proxy.connections() === index, 5000, 1)
    }
    return proxy.cut('reset', 0.5)
  }
  const first = await cutOf()
  expect(first).toBeGreaterThan(3)
  expect(first).toBeLessThan(17)
  expect(await cutOf()).toBe(first)
})
