/** What the build tells the worker: paths relative to the worker's own, and a word that changes when any of them does. */
export interface Precache {
  readonly version: string
  readonly files: readonly string[]
}

/** The page itself. */
export const pageFile = './'

/** The path, relative to the worker's scope, that a request is answered with; undefined leaves it to the network. */
export function fileFor(
  request: { readonly url: string; readonly method: string; readonly mode: string },
  scope: string,
  files: ReadonlySet<string>,
): string | undefined {
  const url = new URL(request.url)
  const folder = new URL(scope)
  if (request.method !== 'GET' || url.origin !== folder.origin || !url.pathname.startsWith(folder.pathname)) return
  const path = url.pathname.slice(folder.pathname.length)
  if (request.mode === 'navigate' && (path === '' || path === 'index.html')) return pageFile
  return isHashed(path) || files.has(path) ? path : undefined // an older page may still ask for its own hashed files
}

/** Files whose name changes with their content. */
export function isHashed(path: string): boolean {
  return path.startsWith('assets/')
}

/**
 * Whether a page belongs to this list: all hashed files it names are in it, and it names some. A page of another
 * version, or of a network that wants a sign-in first, would not open offline.
 */
export function belongs(page: string, files: ReadonlySet<string>): boolean {
  const named = [...page.matchAll(/\bassets\/[\w.-]+/g)].map(([path]) => path)
  return named.length > 0 && named.every(path => files.has(path))
}
