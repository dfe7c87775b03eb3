import { createServer, type Server, Socket } from 'node:net'
import { randomFrom } from '../seeded.ts'

/** A bad network between clients and a server: what it does is drawn from a seed. */
export interface NetworkOptions {
  readonly seed: number
  readonly target: number
  /** Milliseconds one way, and how many more or fewer at random. */
  readonly delayMs?: number
  readonly jitterMs?: number
  /** Of each connection, each way. */
  readonly bytesPerSecond?: number
}

/** `reset` (RST), `end` (FIN), or `lose`: from then on nothing arrives, and nobody is told. */
export type Cut = 'reset' | 'end' | 'lose'

export interface ChaosProxy {
  readonly port: number
  /** Connections that are open, lost ones included. */
  connections(): number
  /** How many bytes have passed each way. */
  passed(): { readonly up: number; readonly down: number }
  /** The server stands at another port now. */
  retarget(port: number): void
  /** Cuts a share of the connections; gives how many. */
  cut(how: Cut, share?: number): number
  /** Nothing passes any more and no new connection is answered, but none is closed. */
  silence(): void
  /** Every connection is cut and new ones are refused. */
  outage(): void
  /** Ends silence and outage: what silence held is delivered, or its connections are reset. Lost connections are reset. */
  heal(held?: 'deliver' | 'reset'): void
  stop(): Promise<void>
}

interface Pipe {
  readonly client: Socket
  server: Socket | undefined
  lost: boolean
  /** What waits because of a silence. */
  readonly held: (() => void)[]
}

/** Starts a network in front of a port of this machine. */
export async function startChaosProxy(options: NetworkOptions): Promise<ChaosProxy> {
  const { delayMs = 0, jitterMs = 0, bytesPerSecond = Number.POSITIVE_INFINITY } = options
  const random = randomFrom(options.seed)
  const pipes = new Set<Pipe>()
  const count = { up: 0, down: 0 }
  let { target } = options
  let weather: 'fine' | 'silent' | 'out' = 'fine'

  const listener = createServer(client => {
    const pipe: Pipe = { client, server: undefined, lost: false, held: [] }
    if (weather === 'out') {
      client.resetAndDestroy()
      return
    }
    pipes.add(pipe)
    keepQuiet(client)
    client.setNoDelay(true)
    client.on('close', () => {
      if (!pipe.server) pipes.delete(pipe)
    })
    client.pause()
    const connect = () => join(pipe)
    if (weather === 'silent') pipe.held.push(connect)
    else connect()
  })

  function join(pipe: Pipe): void {
    if (pipe.client.destroyed) return
    const server = new Socket()
    keepQuiet(server)
    server.setNoDelay(true)
    server.connect(target, '127.0.0.1')
    pipe.server = server
    carry(pipe, pipe.client, server, bytes => {
      count.up += bytes
    })
    carry(pipe, server, pipe.client, bytes => {
      count.down += bytes
    })
    pipe.client.resume()
  }

  /** Takes what one end says to the other: late, in order, and no faster than the line. */
  function carry(pipe: Pipe, from: Socket, to: Socket, passed: (bytes: number) => void): void {
    let free = 0 // when the line has delivered all before
    let onTheWay = 0
    const line: (() => void)[] = []
    const later = (bytes: number, deliver: () => void) => {
      const now = performance.now()
      const arrival = now + delayMs + (random() * 2 - 1) * jitterMs
      free = Math.max(free, arrival, now) + (bytes / bytesPerSecond) * 1000
      line.push(deliver)
      setTimeout(() => {
        const next = line.shift() // timers of different lengths may come in another order than the bytes
        if (pipe.lost || !next) return
        if (weather === 'silent') pipe.held.push(next)
        else next()
      }, free - now)
    }
    from.on('data', chunk => {
      onTheWay += chunk.length
      if (onTheWay > 1_000_000) from.pause()
      later(chunk.length, () => {
        onTheWay -= chunk.length
        if (onTheWay < 500_000) from.resume()
        passed(chunk.length)
        if (to.writable) to.write(chunk)
      })
    })
    from.on('end', () => later(0, () => to.end()))
    from.on('close', () => {
      later(0, () => {
        to.destroy()
        pipes.delete(pipe)
      })
    })
  }

  function close(pipe: Pipe, how: Cut): void {
    pipe.lost = true
    if (how === 'lose') return
    pipes.delete(pipe)
    for (const end of [pipe.client, pipe.server]) {
      if (how === 'reset') end?.resetAndDestroy()
      else end?.destroySoon()
    }
  }

  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
  return {
    port: portOf(listener),
    connections: () => pipes.size,
    passed: () => ({ ...count }),
    retarget: port => {
      target = port
    },
    cut: (how, share = 1) => {
      const chosen = [...pipes].filter(({ lost }) => !lost && random() < share)
      for (const pipe of chosen) close(pipe, how)
      return chosen.length
    },
    silence: () => {
      weather = 'silent'
    },
    outage: () => {
      weather = 'out'
      for (const pipe of [...pipes]) close(pipe, 'reset')
    },
    heal: (held = 'deliver') => {
      weather = 'fine'
      for (const pipe of [...pipes]) {
        const waiting = pipe.held.splice(0)
        if (pipe.lost || (held === 'reset' && waiting.length > 0)) close(pipe, 'reset')
        else for (const deliver of waiting) deliver()
      }
    },
    stop: async () => {
      for (const pipe of [...pipes]) close(pipe, 'reset')
      await new Promise(resolve => listener.close(resolve))
    },
  }
}

/** An end that was cut says so with an error; that it is closed is enough here. */
function keepQuiet(socket: Socket): void {
  socket.on('error', () => {})
}

function portOf(listener: Server): number {
  const address = listener.address()
  if (typeof address !== 'object' || address === null) throw new Error('the proxy does not listen')
  return address.port
}
