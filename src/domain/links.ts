import type { Fields, Shape } from './field.ts'
import * as f from './fieldKinds.ts'
import { type Id, isAnyId, type Kind, kindOf, kinds } from './ids.ts'
import * as keyed from './keyedFields.ts'
import { glimpse, type Report } from './report.ts'
import { commonFields } from './studentDay.ts'

/** Every relation between two records: what it may join, and the fields it adds to a reason and a confidence. */
const ends = {
  'aims-at': { from: ['moment'], to: ['outcome'] },
  makes: { from: ['practice'], to: ['moment'] },
  shapes: { from: ['practice'], to: ['feeling'] },
  builds: { from: ['practice'], to: ['outcome'] },
  does: { from: ['role'], to: ['practice'] },
  fills: { from: ['person'], to: ['role'] },
  assigned: { from: ['person'], to: ['practice'] },
  needs: { from: ['practice'], to: ['support'] },
  requires: { from: ['support'], to: ['support'] },
  awaits: { from: ['support'], to: ['permission'] },
  owns: { from: ['role'], to: ['support', 'action'] },
  pays: { from: ['fund'], to: ['support'] },
  tilts: { from: ['condition'], to: ['support', 'practice'] },
  underlies: { from: ['assumption'], to: kinds },
  backs: { from: ['evidence'], to: ['practice'] },
  reads: { from: ['measure'], to: ['outcome', 'feeling'] },
  delivers: { from: ['action'], to: ['support', 'practice'] },
  asks: { from: ['offer'], to: ['support'] },
  informs: { from: ['visit'], to: ['moment', 'learner'] },
} as const satisfies Record<string, { from: readonly Kind[]; to: readonly Kind[] }>

export type LinkKind = keyof typeof ends
export const linkKinds = Object.keys(ends) as LinkKind[] // the keys of the object above

const extras = {
  'aims-at': {},
  makes: {},
  shapes: {},
  builds: { evidence: f.maybe(f.ref('evidence')), tier: f.maybe(f.whole(4, 1, 4)) },
  does: { part: keyed.letters('RACI'), count: f.number(1, 0, 100_000) },
  fills: {},
  assigned: { moments: keyed.refs('moment'), weekdays: keyed.weekdays() },
  needs: { weight: f.oneOf(['needed', 'helpful']) },
  requires: {},
  awaits: {},
  owns: {},
  pays: { share: f.maybe(f.number(0, 0, 100)) },
  tilts: {},
  underlies: {},
  backs: { outcome: f.maybe(f.ref('outcome')) },
  reads: {},
  delivers: {},
  asks: {},
  informs: {},
} as const

const linkFields = { ...commonFields, reason: f.words(), confidence: f.maybe(f.number(0, 0, 100)) }

export type LinkFrom<K extends LinkKind> = Id<(typeof ends)[K]['from'][number]>
export type LinkTo<K extends LinkKind> = Id<(typeof ends)[K]['to'][number]>
type LinkExtras<K extends LinkKind> = Shape<typeof linkFields> & Shape<(typeof extras)[K]>
type LinkOf<K extends LinkKind> = K extends LinkKind
  ? { readonly id: Id<'link'>; readonly kind: K; readonly from: LinkFrom<K>; readonly to: LinkTo<K> } & LinkExtras<K>
  : never

/** A link of one kind, or of any. */
export type Link<K extends LinkKind = LinkKind> = LinkOf<K>

/** The one id the file, the snapshot and every reference use for a pair. */
export function linkId(kind: LinkKind, from: Id, to: Id): Id<'link'> {
  return `link:${kind}/${from}/${to}`
}

const fieldsByKind: ReadonlyMap<LinkKind, Fields> = new Map(
  linkKinds.map(kind => [kind, { ...linkFields, ...extras[kind] }]),
)

/** The fields of a link kind but `kind`, `from` and `to`. */
export function fieldsOfLink(kind: LinkKind): Fields {
  return fieldsByKind.get(kind) ?? linkFields
}

function isLinkKind(raw: unknown): raw is LinkKind {
  return typeof raw === 'string' && Object.hasOwn(ends, raw)
}

/** The kinds of record a kind of link may join. */
export function endsOf(kind: LinkKind): { readonly from: readonly Kind[]; readonly to: readonly Kind[] } {
  return ends[kind]
}

/** Whether a kind of link may join records of these kinds. */
export function canJoin(kind: LinkKind, from: Id, to: Id): boolean {
  const fits = endsOf(kind)
  const fromKind = kindOf(from)
  const toKind = kindOf(to)
  return fromKind !== undefined && toKind !== undefined && fits.from.includes(fromKind) && fits.to.includes(toKind)
}

/** The three fields that say which pair a link joins, or undefined (reported) when they say none. */
export function parsePair(
  raw: Record<string, unknown>,
  report: Report,
): { kind: LinkKind; from: Id; to: Id } | undefined {
  const { kind, from, to } = raw
  if (!isLinkKind(kind) || !isAnyId(from) || !isAnyId(to))
    return report.left('no-id', `${glimpse(kind)}: ${glimpse(from)} → ${glimpse(to)}`)
  if (!canJoin(kind, from, to)) return report.left('bad-field', `${kind}: ${from} → ${to}`)
  return { kind, from, to }
}
