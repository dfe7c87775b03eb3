import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type Listening, usualPorts } from './addresses.ts'
import { answer, type Site } from './staticFiles.ts'

export interface Certificate {
  readonly cert: Buffer
  readonly key: Buffer
}

/** The server of the app, not yet listening. Whatever else shares its port is added to the same server. */
export function createAppServer(site: Site, certificate?: Certificate): Server {
  const listener: RequestListener = (request, response) => {
    answer(site, request, response).catch(error => {
      console.error(error)
      response.destroy()
    })
  }
  return certificate ? createTlsServer({ ...certificate }, listener) : createPlainServer(listener)
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
