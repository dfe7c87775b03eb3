import { readFileSync } from 'node:fs'
import { get } from 'node:https'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { inFolder } from '../../support/inFolder.ts'
import { startChildServer } from '../../support/testServer.ts'

// made for these tests and trusted by nothing else
const cert = resolve('tests/support/testCertificate/cert.pem')
const key = resolve('tests/support/testCertificate/key.pem')
const ca = readFileSync(cert)

function ask(port: number, path: string) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((done, fail) => {
    get({ host: 'localhost', port, path, ca }, answer => {
      let text = ''
      answer.on('data', part => {
        text += part
      })
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    }).on('error', fail)
  })
}

describe('with a certificate', () => {
  it('serves the page, the calls and the WebSocket by https on one port, and says so', () =>
    inFolder(async dataDir => {
      const env = { TLS_CERT: cert, TLS_KEY: key }
      let said = ''
      const server = await startChildServer({ dataDir, env, hear: words => (said += words) })
      const { port } = server
      const page = await ask(port, '/')
      const health = await ask(port, '/sync/health')
      const socket = new WebSocket(`wss://localhost:${port}/sync`, { ca, origin: `https://localhost:${port}` })
      const opened = await new Promise<string>(done => {
        socket.on('open', () => done('open'))
        socket.on('error', error => done(error.message))
      })
      socket.terminate()
      await server.stop()
      expect(said).toContain(`Backmap is open at https://127.0.0.1:${port}/`)
      expect([page.status, health.status, opened]).toEqual([200, 200, 'open'])
      expect(page.headers).toMatchObject({ 'strict-transport-security': 'max-age=31536000' })
      expect(String(page.headers['content-security-policy'])).toContain(`connect-src 'self' wss://localhost:${port};`)
    }))

  it('does not start with half of it, or with a file that is not there', () =>
    inFolder(async dataDir => {
      const half = startChildServer({ dataDir, env: { TLS_CERT: cert } })
      await expect(half).rejects.toThrow('TLS_CERT and TLS_KEY belong together')
      const none = startChildServer({ dataDir, env: { TLS_CERT: join(dataDir, 'none.pem'), TLS_KEY: key } })
      await expect(none).rejects.toThrow('The certificate could not be read')
    }))
})
