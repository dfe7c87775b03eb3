import { type Id, kindOf } from '../domain/ids.ts'

/**
 * The names the document keeps things under: one root map with keys `<id>/<field>` and `<id>/<field>/<element>`,
 * and a root text per long text, named like its key. An element may hold slashes (`tags/cbe/mastery`).
 */

export const rootName = 'plan'

/** The version of this layout, kept beside the plan record as `plan:…/schema`. */
export const schemaVersion = 1

/** The field that says whether a record exists: 1, or 0 when it was taken away. */
export const existsField = '_'

/** On a card that was joined to another and is gone: the id of the one kept. */
export const joinedField = '_into'

export const schemaField = 'schema'

/** What a newer file says at its top stands under these keys. */
const morePrefix = 'more/'

/** Names of the layout itself, which a field of a file may not take. */
const reserved: ReadonlySet<string> = new Set([existsField, joinedField, schemaField, 'minutes'])

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

/** In the document every id is of the plain form: pairs have random ids there. */
const plainTail = /^[A-Za-z0-9_-]{1,64}$/

/** What a key or text name speaks of; undefined when it names no record of ours. */
export function parseKey(key: string): Key | undefined {
  const first = key.indexOf('/')
  if (first < 0) return undefined
  const id = key.slice(0, first)
  const kind = kindOf(id)
  if (kind === undefined || !plainTail.test(id.slice(kind.length + 1))) return undefined
  const second = key.indexOf('/', first + 1)
  if (second < 0) return { id: id as Id, field: key.slice(first + 1) } // its kind and tail were checked above
  return { id: id as Id, field: key.slice(first + 1, second), element: key.slice(second + 1) }
}

export function moreKey(name: string): string {
  return morePrefix + name
}

export function moreName(key: string): string | undefined {
  return key.startsWith(morePrefix) ? key.slice(morePrefix.length) : undefined
}
