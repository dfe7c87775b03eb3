import { Socket } from 'node:net'

/** What somebody writes on a connection to the server who does not speak as they should. */
export interface HostileCall {
  readonly name: string
  readonly bytes: Buffer
}

const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n'

function upgrade(headers: string, after: Uint8Array = new Uint8Array(0), path = '/sync'): Buffer {
  const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${headers}\r\n`
  return Buffer.concat([Buffer.from(head), after])
}

function request(line: string, body: string | Buffer = '', headers = ''): Buffer {
  const length = Buffer.byteLength(body)
  const head = `${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: ${length}\r\n${headers}\r\n`
  return Buffer.concat([Buffer.from(head), Buffer.from(body)])
}

const json = 'Content-Type: application/json\r\n'

/** A frame of the WebSocket protocol; masked, as a client's has to be, unless told otherwise. */
function wsFrame(first: number, length: number | bigint, body: Uint8Array, masked = true): Buffer {
  const head =
    typeof length === 'bigint'
      ? Buffer.concat([Buffer.of(first, 127 | (masked ? 128 : 0)), big(length)])
      : Buffer.of(first, length | (masked ? 128 : 0))
  return Buffer.concat([head, masked ? Buffer.alloc(4) : Buffer.alloc(0), body])
}

function big(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(value)
  return bytes
}

/** Every kind; those that name a room speak of one that is there. */
export function hostileCalls(room: string): HostileCall[] {
  const calls: Readonly<Record<string, Buffer>> = {
    'a handshake from elsewhere': upgrade(`${key}Origin: https://elsewhere.example\r\n`),
    'a handshake from nowhere': upgrade(`${key}Origin: null\r\n`),
    'a handshake from no address': upgrade(`${key}Origin: http://[\r\n`),
    'a handshake without a key': upgrade('Sec-WebSocket-Version: 13\r\n'),
    'a handshake of another version': upgrade(key.replace('13', '7')),
    'a handshake at another place': upgrade(key, undefined, '/sync/../../etc/passwd'),
    'a frame without a mask': upgrade(key, wsFrame(130, 3, Buffer.from('abc'), false)),
    'a frame with bits nobody agreed on': upgrade(key, wsFrame(130 | 64, 3, Buffer.from('abc'))),
    'a frame of a kind there is not': upgrade(key, wsFrame(128 | 5, 3, Buffer.from('abc'))),
    'a frame of 2^62 bytes': upgrade(key, wsFrame(130, 2n ** 62n, Buffer.alloc(10))),
    'a frame of 100 MB': upgrade(key, wsFrame(130, 100_000_000n, Buffer.alloc(10))),
    'a long ping': upgrade(key, wsFrame(137, 127, Buffer.alloc(200))),
    'a frame of text': upgrade(key, wsFrame(129, 3, Buffer.from('abc'))),
    'text that is none': upgrade(key, wsFrame(129, 2, Buffer.of(0xff, 0xfe))),
    'a continuation of nothing': upgrade(key, wsFrame(128, 3, Buffer.from('abc'))),
    'a close with a code there is not': upgrade(key, wsFrame(136, 2, Buffer.of(0, 1))),
    'headers of 200 kB': request('GET /sync/health', '', `X-Long: ${'x'.repeat(200_000)}\r\n`),
    'five thousand headers': request('GET /sync/health', '', 'X-Many: 1\r\n'.repeat(5000)),
    'no language at all': Buffer.from(Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256)),
    'a body that is no JSON': request('POST /sync/rooms', '{"room":', json),
    'a body of deep lists': request('POST /sync/rooms', '['.repeat(3000), json),
    'a body of deeper lists': request('POST /sync/rooms', '['.repeat(100_000) + ']'.repeat(100_000), json),
    'a body of 20 MB': request('POST /sync/rooms', `"${'x'.repeat(20_000_000)}"`, json),
    'an exchange of 20 MB': request(
      `POST /sync/rooms/${room}/exchange`,
      `{"vector":"AA==","update":"${'A'.repeat(20_000_000)}"}`,
      json,
    ),
    'a body that is no text': request('POST /sync/rooms', Buffer.of(0xff, 0xfe, 0x00, 0x22), json),
    'a body of another type': request('POST /sync/rooms', '{}', 'Content-Type: text/plain\r\n'),
    'a body without a type': request('POST /sync/rooms', '{}'),
    'a body with names of the language': request(
      'POST /sync/rooms',
      '{"__proto__":{"room":"x"},"constructor":1}',
      json,
    ),
    'a body of null': request('POST /sync/rooms', 'null', json),
    'a room of odd letters': request('POST /sync/rooms/%2e%2e%2f%00', '{"do":"look"}', json),
    'a room of a thousand letters': request(`POST /sync/rooms/${'r'.repeat(1000)}`, '{"do":"look"}', json),
    'a call without a pass': request(`POST /sync/rooms/${room}`, '{"do":"end"}', json),
    'a call with a pass that is none': request(
      `POST /sync/rooms/${room}`,
      '{"do":"end"}',
      `${json}Authorization: Bearer ${'p'.repeat(5000)}\r\n`,
    ),
    'a call with a stranger’s pass': request(
      `POST /sync/rooms/${room}`,
      '{"do":"end"}',
      `${json}Authorization: Bearer ${'A'.repeat(43)}.${'d'.repeat(20)}\r\n`,
    ),
    'a call from elsewhere': request('POST /sync/rooms', '{}', `${json}Origin: https://elsewhere.example\r\n`),
    'a code that is none': request('POST /sync/codes', '{"code":{"toString":1}}', json),
    'another verb': request(`DELETE /sync/rooms/${room}`),
    'a question where one may only tell': request('GET /sync/rooms'),
    'a way through': Buffer.from('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: x\r\n\r\n'),
    'two lengths': request('POST /sync/rooms', '{}', `${json}Content-Length: 5\r\n`),
    'a length and pieces': Buffer.from(
      `POST /sync/rooms HTTP/1.1\r\nHost: x\r\n${json}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ),
    'pieces of no length': Buffer.from(
      `POST /sync/rooms HTTP/1.1\r\nHost: x\r\n${json}Transfer-Encoding: chunked\r\n\r\nZZ\r\n\r\n`,
    ),
    'a call with more behind it': Buffer.concat([request('POST /sync/rooms', 'null', json), Buffer.alloc(5000, 65)]),
  }
  return Object.entries(calls).map(([name, bytes]) => ({ name, bytes }))
}

/** What became of a call: the number of the answer, how a WebSocket was closed, 'hung up', or 'open' when nothing ended it. */
export function answerTo(port: number, { bytes }: HostileCall, waitMs = 6000): Promise<string> {
  return new Promise(resolve => {
    const socket = new Socket()
    const heard: Buffer[] = []
    const timer = setTimeout(() => done('open'), waitMs)
    const done = (otherwise: string) => {
      clearTimeout(timer)
      socket.destroy()
      const [, status] = /^HTTP\/1\.1 (\d+)/.exec(Buffer.concat(heard).toString('latin1')) ?? []
      resolve(status === '101' ? (otherwise === 'open' ? 'open' : 'closed') : (status ?? otherwise))
    }
    socket.on('data', chunk => heard.push(chunk))
    socket.on('error', () => done('hung up'))
    socket.on('close', () => done('hung up'))
    socket.connect(port, '127.0.0.1', () => socket.write(bytes))
  })
}

/** So many connections that begin a request and never end it; those still open can be counted. */
export function silentCrowd(port: number, count: number) {
  const open = new Set<Socket>()
  for (let index = 0; index < count; index++) {
    const socket = new Socket()
    open.add(socket)
    socket.resume() // or its end is not heard
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    socket.connect(port, '127.0.0.1', () => {
      socket.write(
        index % 2 ? 'GET /sync HTTP/1.1\r\nHost: x\r\n' : 'POST /sync/rooms HTTP/1.1\r\nContent-Length: 100\r\n',
      )
    })
  }
  return {
    stillOpen: () => open.size,
    leave: () => {
      for (const socket of open) socket.destroy()
    },
  }
}
