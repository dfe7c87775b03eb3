import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** The plainest host there is: the files of one folder below one path, with their type and nothing else. */
export interface StaticHost {
  /** Where the page is, with a slash at its end. */
  readonly address: string
  /** What was asked for, as method and path below the page's, oldest first. */
  readonly asked: string[]
  /** Hands out another folder from now on. */
  serve(folder: string): void
  /** Nobody answers at the address until `start`. */
  stop(): Promise<void>
  start(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Listens on `localhost`, or on another address of this machine. */
export async function openStaticHost(folder: string, below = '/', host = 'localhost'): Promise<StaticHost> {
  let served = folder
  let port = 0
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const name = path.startsWith(below) ? path.slice(below.length) || 'index.html' : undefined
    if (name !== undefined) asked.push(`${request.method} ${name}`)
    const file = name === undefined || name.split('/').includes('..') ? undefined : join(served, name)
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>')
      return
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  const start = () =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        port = (server.address() as AddressInfo).port // it listens on a port, not on a pipe
        resolve()
      })
    })
  await start()
  return {
    address: `http://${host}:${port}${below}`,
    asked,
    serve: next => {
      served = next
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start,
  }
}
