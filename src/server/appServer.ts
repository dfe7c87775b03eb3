import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type Listening, usualPorts } from './addresses.ts'
import { answer, type Site } from './staticFiles.ts'
import type { SyncServer } from './syncServer.ts'

export interface Certificate {
  readonly cert: Buffer
  readonly key: Buffer
}

/** How long a request may take to be said (milliseconds): a slow network needs some, and nobody may hold a place for long. */
const patience = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 }

/** The server of the app and of what is shared, not yet listening. */
export function createAppServer(site: Site, certificate?: Certificate, sync?: SyncServer): Server {
  const listener: RequestListener = (request, response) => {
    if (sync?.answer(request, response)) return
    answer(site, request, response).catch(error => {
      console.error(error)
      response.destroy()
    })
  }
  const server = certificate
    ? createTlsServer({ ...certificate, ...patience }, listener)
    : createPlainServer(patience, listener)
  if (sync) server.on('upgrade', (request, socket, head) => sync.upgrade(request, socket, head))
  return server
}

/** Listens as asked and gives the port; without a fixed one the next free port of twenty will do. */
export async function listen(server: Server, { host, port, isFixed }: Listening): Promise<number> {
  for (let next = port; ; next++) {
    try {
      return await listenAt(server, host, next)
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || isFixed || next + 1 >= port + usualPorts) throw error
    }
  }
}

function listenAt(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port) // it listens on a port, not on a pipe
    })
  })
}

/** Stops listening and hangs up on everyone. */
export function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
