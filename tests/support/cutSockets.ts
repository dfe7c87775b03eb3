import { createServer, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'

/** A network that lets calls through to a port of this machine and cuts every WebSocket, as some schools' do. */
export interface CutSockets {
  readonly url: string
  /** How many WebSockets it has cut. */
  cut(): number
  /** From now on WebSockets pass too. */
  letThrough(): void
  stop(): void
}

export async function cutSockets(port: number): Promise<CutSockets> {
  let cuts = true
  let count = 0

  function forward({ method, url, headers }: IncomingMessage, change: Record<string, string> = {}): Socket {
    const onward = connect(port, '127.0.0.1')
    const lines = Object.entries({ ...headers, ...change }).map(([name, value]) => `${name}: ${value}`)
    onward.write(`${[`${method} ${url} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`)
    return onward
  }

  const between = createServer((request, response) => {
    const onward = forward(request, { connection: 'close' })
    onward.on('error', () => response.destroy())
    response.on('error', () => onward.destroy())
    request.pipe(onward, { end: false })
    if (response.socket) onward.pipe(response.socket)
  })
  between.on('upgrade', (request, socket, first) => {
    socket.on('error', () => undefined)
    if (cuts) {
      count += 1
      socket.destroy()
      return
    }
    const onward = forward(request)
    onward.on('error', () => socket.destroy())
    onward.write(first)
    socket.pipe(onward).pipe(socket)
  })
  await new Promise<void>(resolve => between.listen(0, '127.0.0.1', resolve))
  const address = between.address()
  if (typeof address !== 'object' || address === null) throw new Error('it listens on no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut: () => count,
    letThrough: () => {
      cuts = false
    },
    stop: () => {
      between.closeAllConnections()
      between.close()
    },
  }
}
