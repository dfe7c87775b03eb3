import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { cacheControl, type Reached, securityHeaders } from './headers.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

export type Encoding = 'br' | 'gzip' | 'identity'

/** One file of the built app, held in memory; each encoding is made once, when it is first asked for. */
export interface SiteFile {
  readonly type: string
  readonly etag: string
  body(encoding: Encoding): Promise<Buffer>
}

/** The built app by path. Only what is in it can be asked for, so no path leads out of it. */
export type Site = ReadonlyMap<string, SiteFile>

/** Reads a folder into memory; its `index.html` also stands at `/`. */
export function readSite(folder: string): Site {
  const site = new Map<string, SiteFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    site.set(`/${relative(folder, file).split(sep).join('/')}`, siteFile(entry.name, readFileSync(file)))
  }
  const page = site.get('/index.html')
  if (page) site.set('/', page)
  return site
}

const compress = {
  br: (plain: Buffer) =>
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) as Promise<Buffer>, // Buffer in, Buffer out
  gzip: (plain: Buffer) => promisify(gzip)(plain, { level: 9 }) as Promise<Buffer>, // the same
}

function siteFile(name: string, plain: Buffer): SiteFile {
  const type = types[extname(name).toLowerCase()] ?? 'application/octet-stream'
  const isText = type.includes('charset') && plain.length > 1024
  const made = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(plain)]])
  return {
    type,
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`,
    body: encoding => {
      const kept = made.get(isText ? encoding : 'identity')
      if (kept !== undefined) return kept
      const fresh = encoding === 'identity' ? Promise.resolve(plain) : compress[encoding](plain)
      made.set(encoding, fresh)
      return fresh
    },
  }
}

/** The smallest encoding a browser says it reads. */
function chooseEncoding(accepted: string): Encoding {
  const named = new Set(
    accepted
      .split(',')
      .map(part =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/),
      )
      .filter(([, quality]) => quality === undefined || !/^q=0(?:\.0*)?$/.test(quality))
      .map(([name]) => name),
  )
  return named.has('br') ? 'br' : named.has('gzip') ? 'gzip' : 'identity'
}

/** Answers a request with a file of the app, or in words why not. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders(howReached(request)))) response.setHeader(name, value)
  const isHead = request.method === 'HEAD'
  if (request.method !== 'GET' && !isHead) {
    response.setHeader('Allow', 'GET, HEAD')
    return say(response, 405, 'This address only hands out pages.')
  }
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const file = site.get(path)
  if (!file) return say(response, 404, 'There is nothing at this address.')

  response.setHeader('Cache-Control', cacheControl(path))
  response.setHeader('ETag', file.etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end()
    return
  }
  const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''))
  const plain = await file.body('identity')
  const body = await file.body(encoding)
  if (body !== plain) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Type', file.type)
  response.setHeader('Content-Length', body.length)
  response.writeHead(200).end(isHead ? undefined : body)
}

function say(response: ServerResponse, status: number, words: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Cache-Control', 'no-cache')
  response.writeHead(status).end(`${words}\n`)
}

/** A proxy in front of us that ends the encryption says so in `X-Forwarded-Proto`. */
export function howReached(request: IncomingMessage): Reached {
  return {
    host: request.headers.host ?? '',
    isEncrypted: 'encrypted' in request.socket || request.headers['x-forwarded-proto'] === 'https',
  }
}
