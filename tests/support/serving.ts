import { afterEach } from 'vitest'
import type { RoomLink } from '../../src/domain/access.ts'
import { type RawSocket, type RawSocketOptions, rawSocket } from './rawSocket.ts'
import { startTestServer, type TestServer, type TestServerOptions } from './testServer.ts'
import { type Client, type ClientOptions, connect, makeRoom, type TestRoom } from './wireClient.ts'

export interface Serving extends TestServer, TestRoom {
  join(link: RoomLink, options?: ClientOptions): Client
  /** A socket that says what it is told to, and nothing by itself. */
  dial(options?: RawSocketOptions): Promise<RawSocket>
}

const ends: (() => unknown)[] = []

/** A server with a room in it, gone after the test with all who joined. */
export async function serve(options: TestServerOptions = {}): Promise<Serving> {
  const server = await startTestServer(options)
  ends.push(() => server.stop())
  const room = await makeRoom(server.url)
  return {
    ...server,
    ...room,
    join: (link, how) => {
      const client = connect(server.wsUrl, link, how)
      ends.push(() => client.close())
      return client
    },
    dial: async how => {
      const socket = await rawSocket(server.wsUrl, how)
      ends.push(() => socket.close())
      return socket
    },
  }
}

/** Call once in a test file: lets go of everything after each test. */
export function letGoAfterEach(): void {
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
  })
}
