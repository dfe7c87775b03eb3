import { type Id, isId, type Kind, kindOf } from '../domain/ids.ts'

/**
 * The names the document keeps things under: one root map with keys `<id>/<field>` and `<id>/<field>/<element>`,
 * and a root text per long text, named like its key. An element may hold slashes (`tags/cbe/mastery`).
 */

export const rootName = 'plan'

/** The version of this layout, kept beside the plan record as `plan:…/schema`. */
export const schemaVersion = 1

/** The field that says whether a record exists: 1, or 0 when it was taken away. */
export const existsField = '_'

export const schemaField = 'schema'

/** What a newer file says at its top stands under these keys. */
const morePrefix = 'more/'

/** Names of the layout itself, which a field of a file may not take. */
const reserved: ReadonlySet<string> = new Set([existsField, schemaField, 'minutes'])

export function isReserved(field: string): boolean {
  return reserved.has(field)
}

/** The name an unknown field is kept under: its own, unless that would read as something else. */
export function escapedName(name: string): string {
  if (!isReserved(name) && !/[/~]/.test(name)) return name
  return `~${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

export function unescapedName(field: string): string {
  return field.startsWith('~') ? field.slice(1).replaceAll('~1', '/').replaceAll('~0', '~') : field
}

export interface Key {
  readonly id: Id
  readonly field: string
  readonly element?: string
}

export function keyOf(id: Id, field: string, element?: string): string {
  return element === undefined ? `${id}/${field}` : `${id}/${field}/${element}`
}

/** What a key or text name speaks of; undefined when it names no record of ours. */
export function parseKey(key: string): Key | undefined {
  const first = key.indexOf('/')
  if (first < 0) return undefined
  const id = key.slice(0, first)
  const kind = kindOf(id)
  if (kind === undefined || !isDocumentId(kind, id)) return undefined
  const second = key.indexOf('/', first + 1)
  if (second < 0) return { id, field: key.slice(first + 1) }
  return { id, field: key.slice(first + 1, second), element: key.slice(second + 1) }
}

const documentTail = /^[A-Za-z0-9_-]{1,64}$/

/** In the document every id is of the plain form: pairs have random ids there. */
function isDocumentId(kind: Kind, id: string): id is Id {
  return isId(kind, id) && documentTail.test(id.slice(kind.length + 1))
}

export function moreKey(name: string): string {
  return morePrefix + name
}

export function moreName(key: string): string | undefined {
  return key.startsWith(morePrefix) ? key.slice(morePrefix.length) : undefined
}
