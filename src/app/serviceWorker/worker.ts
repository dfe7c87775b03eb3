import { belongs, fileFor, isHashed, type Precache, pageFile } from './precache.ts'

/** Keeps the built app on this device, so that it opens without its server. It never touches what people write. */

declare const self: ServiceWorkerGlobalScope
/** Written in by the build. */
declare const PRECACHE: Precache

const { scope } = self.registration
const family = `backmap ${new URL(scope).pathname} ` // other copies of the app may live on the same address
const { version, files: list } = PRECACHE
const current = family + version
const files: ReadonlySet<string> = new Set(list)
const lanes = 3

self.addEventListener('install', event => event.waitUntil(keepAll()))

self.addEventListener('activate', event => event.waitUntil(sweep().then(() => self.clients.claim())))

self.addEventListener('message', event => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting())
})

self.addEventListener('fetch', event => {
  const file = fileFor(event.request, scope, files)
  if (file === undefined) return
  event.respondWith(find(file).then(kept => kept ?? fetch(event.request)))
  if (file === pageFile) event.waitUntil(sweep())
})

/** Fetches what is not kept yet. What came before a failure stays for the next attempt. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(current)
  const missing = list.filter(file => file !== pageFile)
  const lane = async () => {
    for (let file = missing.shift(); file !== undefined; file = missing.shift()) await keep(file, cache)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  await keep(pageFile, cache)
}

async function keep(file: string, cache: Cache): Promise<void> {
  if (await cache.match(addressOf(file))) return
  const known = isHashed(file) ? await find(file) : undefined
  await cache.put(addressOf(file), known ?? (await ask(file)))
}

/** A hashed file comes out of the browser's own cache when the page has just fetched it; all else is asked for anew. */
async function ask(file: string): Promise<Response> {
  const cache = isHashed(file) ? 'force-cache' : 'no-cache'
  const response = await fetch(addressOf(file), { cache, priority: 'low' })
  if (!response.ok) throw new Error(`${file} is not to be had`)
  if (file === pageFile) return asPage(response)
  // Some servers answer with a page where there is nothing.
  if (response.headers.get('Content-Type')?.startsWith('text/html')) throw new Error(`a page came instead of ${file}`)
  return response
}

async function asPage(response: Response): Promise<Response> {
  const text = await response.clone().text()
  if (!belongs(text, files)) throw new Error('the page is of another version')
  if (!response.redirected) return response
  return new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }) // a redirected one may not answer a navigation
}

/** A file as this worker keeps it, or as one before it did: an older page in another tab goes on with its own files. */
async function find(file: string): Promise<Response | undefined> {
  for (const name of [current, ...(await olderCaches())]) {
    const kept = await (await caches.open(name)).match(addressOf(file), { ignoreVary: true })
    if (kept) return kept
    if (!isHashed(file)) return undefined
  }
  return undefined
}

/** Forgets older versions, unless a page of one may still be open or a newer worker may be taking from them. */
async function sweep(): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length > 1) return
  for (const name of await olderCaches()) await caches.delete(name)
}

async function olderCaches(): Promise<string[]> {
  return (await caches.keys()).filter(name => name.startsWith(family) && name !== current)
}

function addressOf(file: string): string {
  return new URL(file, scope).href
}
