import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { close, createAppServer, listen } from '../../../src/server/appServer.ts'
import { readSite } from '../../../src/server/staticFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'backmap-site-'))
afterAll(() => rmSync(folder, { recursive: true }))

const script = `console.log('${'backmap '.repeat(400)}')`
mkdirSync(join(folder, 'dist/assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'not for anyone')
writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>Backmap</title>')
writeFileSync(join(folder, 'dist/assets/index-1a2b.js'), script)
writeFileSync(join(folder, 'dist/assets/letters-3c4d.woff2'), Buffer.alloc(5000, 7))

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await close(server)
})

async function serve(): Promise<{ server: Server; port: number; address: string }> {
  const server = createAppServer(readSite(join(folder, 'dist')))
  servers.push(server)
  const port = await listen(server, { host: '127.0.0.1', port: 0, isFixed: true })
  return { server, port, address: `http://127.0.0.1:${port}` }
}

/** What stands on the wire, without the browser's own tidying of paths and encodings. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: number; text: string }>(
    (resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path, headers, method }, answer => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          const body = Buffer.concat(parts)
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            bytes: body.length,
            text: body.toString(),
          })
        })
      })
      asked.on('error', reject).end()
    },
  )
}

it('serves the page at / with every header of the policy', async () => {
  const { port } = await serve()
  const { status, headers, text } = await ask(port, '/')
  expect({ status, text }).toEqual({ status: 200, text: '<!doctype html><title>Backmap</title>' })
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy': expect.stringContaining(`connect-src 'self' ws://127.0.0.1:${port};`),
  })
})

it('lets browsers keep hashed files for good and sends text compressed', async () => {
  const { address, port } = await serve()
  const compressed = await ask(port, '/assets/index-1a2b.js', { 'Accept-Encoding': 'gzip, deflate, br' })
  expect(compressed.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  })
  expect(compressed.bytes).toBeLessThan(script.length / 10)
  for (const encoding of ['br', 'gzip', 'identity', 'br;q=0, gzip']) {
    const answer = await fetch(`${address}/assets/index-1a2b.js`, { headers: { 'Accept-Encoding': encoding } })
    expect(await answer.text()).toBe(script)
  }
})

it('sends what is compressed already as it is', async () => {
  const { port } = await serve()
  const { headers, bytes } = await ask(port, '/assets/letters-3c4d.woff2', { 'Accept-Encoding': 'br' })
  expect({ bytes, type: headers['content-type'], encoding: headers['content-encoding'] }).toEqual({
    bytes: 5000,
    type: 'font/woff2',
    encoding: undefined,
  })
})

it('answers a browser that has the page already without sending it again', async () => {
  const { port } = await serve()
  const { headers } = await ask(port, '/')
  const again = await ask(port, '/', { 'If-None-Match': String(headers.etag) })
  expect({ status: again.status, bytes: again.bytes }).toEqual({ status: 304, bytes: 0 })
})

it('answers HEAD with the headers alone, and nothing but GET and HEAD', async () => {
  const { port } = await serve()
  const head = await ask(port, '/assets/index-1a2b.js', {}, 'HEAD')
  expect({ status: head.status, bytes: head.bytes, length: head.headers['content-length'] }).toEqual({
    status: 200,
    bytes: 0,
    length: String(script.length),
  })
  const post = await ask(port, '/', {}, 'POST')
  expect({ status: post.status, allow: post.headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' })
})

it.each([
  '/missing',
  '/assets/',
  '/assets',
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..\\..\\secret.txt',
  '//secret.txt',
  '/index.html/..',
])('finds nothing at %s, and says so under the policy', async path => {
  const { port } = await serve()
  const { status, headers, text } = await ask(port, path)
  expect({ status, text }).toEqual({ status: 404, text: 'There is nothing at this address.\n' })
  expect(headers['content-security-policy']).toContain("default-src 'none'")
})

it('takes the next free port unless one was asked for', async () => {
  const { port } = await serve()
  const second = createAppServer(new Map())
  servers.push(second)
  await expect(listen(second, { host: '127.0.0.1', port, isFixed: true })).rejects.toThrow('EADDRINUSE')
  expect(await listen(second, { host: '127.0.0.1', port, isFixed: false })).toBeGreaterThan(port)
})

it('stops though a connection stands open', async () => {
  const { server, port } = await serve()
  const socket = connect(port, '127.0.0.1')
  await new Promise(resolve => socket.once('connect', resolve))
  const hungUp = new Promise(resolve => socket.once('close', resolve))
  await close(server)
  await hungUp
  expect(server.listening).toBe(false)
})
