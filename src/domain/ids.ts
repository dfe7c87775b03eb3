import { nanoid } from 'nanoid'

/** Every kind of record; the part of an id before its colon. */
export const kinds = [
  'plan',
  'day',
  'learner',
  'outcome',
  'moment',
  'feeling',
  'curve',
  'face',
  'practice',
  'role',
  'person',
  'support',
  'permission',
  'fund',
  'grant',
  'condition',
  'assumption',
  'evidence',
  'measure',
  'action',
  'offer',
  'visit',
  'session',
  'step',
  'idea',
  'comment',
  'vote',
  'decision',
  'version',
  'link',
] as const

export type Kind = (typeof kinds)[number]

/** `moment:m4`: what it identifies, then `[A-Za-z0-9_-]{1,64}`; links and curve points spell out their pair. */
export type Id<K extends Kind = Kind> = `${K}:${string}`

const known: ReadonlySet<string> = new Set(kinds)
const plainTail = /^[A-Za-z0-9_-]{1,64}$/
const pairTail = /^[A-Za-z0-9_:/.-]{1,300}$/

/** A fresh random id of the kind. */
export function newId<K extends Kind>(kind: K): Id<K> {
  return `${kind}:${nanoid()}`
}

/** The kind an id starts with, or undefined when it is no id of ours. */
export function kindOf(id: string): Kind | undefined {
  const kind = id.slice(0, Math.max(0, id.indexOf(':')))
  return known.has(kind) ? (kind as Kind) : undefined // checked against the list in the line above
}

/** Whether a value from outside is an id of that kind. */
export function isId<K extends Kind>(kind: K, value: unknown): value is Id<K> {
  if (typeof value !== 'string' || !value.startsWith(`${kind}:`)) return false
  const tail = value.slice(kind.length + 1)
  return (kind === 'link' || kind === 'curve' ? pairTail : plainTail).test(tail)
}

/** Whether a value from outside is an id of any kind. */
export function isAnyId(value: unknown): value is Id {
  if (typeof value !== 'string') return false
  const kind = kindOf(value)
  return kind !== undefined && isId(kind, value)
}

/** The part after the colon. */
export function tailOf(id: Id): string {
  return id.slice(id.indexOf(':') + 1)
}

/** Order by UTF-16 code unit, never by locale: the same on every device. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}
