import fc from 'fast-check'
import { writeClock } from '../../src/domain/clock.ts'
import type { Id, Kind } from '../../src/domain/ids.ts'
import { endsOf, type LinkKind, linkKinds } from '../../src/domain/links.ts'
import { type Plan, type TableName, tableNames, tables } from '../../src/domain/plan.ts'
import { type FileRecord, linkOf, planOf } from './plans.ts'

/**
 * Random plans with every nasty case: records that are gone but spoken of, part-week and weekend records, untimed and
 * touching moments, several days of each kind or none, variants of variants, circles among supports, refused
 * permissions, practices nobody is assigned to.
 */

type Fields = Record<string, fc.Arbitrary<unknown>>

/** Mostly full lists, sometimes short or empty ones, so that much meets and something is always missing. */
const mostlyMany = <T>(one: fc.Arbitrary<T>, idOf: (item: T) => string, least: number, most: number) => {
  const list = (minLength: number) =>
    fc.uniqueArray(one, { selector: idOf, minLength, maxLength: most, size: 'max' as const })
  return fc.oneof({ weight: 1, arbitrary: list(0) }, { weight: 7, arbitrary: list(least) })
}

/** Names are few, so that records meet; `gone` names no record ever. */
const names = ['a', 'b', 'B', 'c', 'd']
const here = (kind: Kind) => fc.constantFrom(...names.map(name => `${kind}:${name}`))
const perhapsGone = (kind: Kind) =>
  fc.oneof({ weight: 9, arbitrary: here(kind) }, { weight: 1, arbitrary: fc.constant(`${kind}:gone`) })

const weekdays = fc.oneof(fc.constant([]), fc.subarray([1, 2, 3, 4, 5, 6, 7]), fc.subarray([1, 2]))
const order = fc.constantFrom('a0', 'a1', 'a2')
/** On a grid of ten minutes in four hours, so that stretches touch and overlap. */
const stretch = fc
  .tuple(fc.integer({ min: 48, max: 71 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start: writeClock(start * 10), end: writeClock((start + length) * 10) }))
const few = fc.constantFrom(0, 1, 2, 0.1, 0.2, 0.7)

const price = fc.constantFrom(null, 0, 100, 0.1, 250.5)
const who = fc.constantFrom('adult', 'shared', 'student')
const voice = fc.subarray(['students', 'families', 'educators', 'leaders', 'partners'], { maxLength: 2 })
const valence = fc.integer({ min: -2, max: 2 })

const records: Partial<Record<TableName, Fields>> = {
  days: { kind: fc.constantFrom('aim', 'aim', 'aim', 'today', 'variant'), order },
  learners: {
    access: fc.record(
      { device: fc.constantFrom('own', 'none'), homeInternet: fc.constantFrom('reliable', 'limited') },
      { requiredKeys: [] },
    ),
    order,
  },
  outcomes: { evidence: fc.constantFrom('', 'a page of notes'), order },
  moments: {
    day: fc.oneof({ weight: 3, arbitrary: fc.constant('day:a') }, { weight: 2, arbitrary: perhapsGone('day') }),
    part: fc.constantFrom('before', 'morning', 'after'),
    weekdays,
    minAdults: fc.constantFrom(null, 0, 1, 2, 3),
    students: fc.constantFrom(0, 10, 24),
    learners: fc.oneof(fc.constant([]), fc.uniqueArray(perhapsGone('learner'), { maxLength: 3 })),
    variantOf: perhapsGone('moment'),
    choice: fc.record({ topic: who, pace: who, product: who }, { requiredKeys: [] }),
    needsDevice: fc.boolean(),
    needsInternet: fc.boolean(),
    voice,
    order,
  },
  feelings: {
    moment: perhapsGone('moment'),
    kind: fc.constantFrom('aim', 'guard'),
    learner: fc.oneof(fc.constant(null), perhapsGone('learner')),
    voice,
  },
  curve: {
    moment: perhapsGone('moment'),
    learner: perhapsGone('learner'),
    when: fc.constantFrom('today', 'aim'),
    valence,
  },
  faces: { moment: perhapsGone('moment'), valence, voice },
  practices: {
    visibility: fc.constantFrom('frontstage', 'frontstage', 'backstage'),
    timing: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ kind: 'during' }) },
      { weight: 1, arbitrary: stretch.map(time => ({ kind: 'at', ...time })) },
      { weight: 1, arbitrary: fc.constant({ kind: 'floating', purpose: 'prep', minutes: 30, timesPerWeek: 2 }) },
    ),
    weekdays,
    status: fc.constantFrom('in place', 'partly', 'new'),
    voice,
    order,
  },
  roles: { headcount: few, order },
  people: { fte: fc.constantFrom(0, 0.1, 0.2, 0.7, 1), order },
  supports: {
    status: fc.constantFrom('in place', 'partly', 'missing'),
    type: fc.constantFrom('tools', 'training', 'partners', 'data'),
    costOneTime: price,
    costPerYear: price,
    leadWeeks: fc.constantFrom(null, 0, 2, 4, 5, 30),
    hours: few,
    order,
  },
  permissions: {
    status: fc.constantFrom('to ask', 'asked', 'granted', 'granted', 'refused'),
    granter: fc.constantFrom('Principal', 'board', ''),
    weeks: fc.constantFrom(null, 1, 8),
  },
  funds: { recurring: fc.boolean(), tiers: fc.subarray([1, 2, 3, 4], { maxLength: 2 }) },
  conditions: {
    area: fc.constantFrom('clarity', 'culture', 'capacity'),
    effect: fc.constantFrom('helps', 'hinders'),
    strength: fc.constantFrom(1, 2, 4),
  },
  assumptions: { risk: fc.constantFrom('low', 'medium', 'high') },
  evidence: { tier: fc.constantFrom(1, 2, 3, 4) },
  measures: {},
  actions: {},
}

/** Fields a moment may lack; the others have defaults of their own. */
const optional = new Set(['students', 'variantOf', 'choice', 'access'])

function tableOfRecords(name: TableName): fc.Arbitrary<FileRecord[]> {
  const fields = records[name] ?? {}
  const requiredKeys = Object.keys(fields).filter(field => !optional.has(field))
  const one = fc.record(
    { id: here(tables[name].kind), ...fields },
    { requiredKeys: ['id', ...requiredKeys] as never[] },
  ) // keys of the record itself
  if (name === 'curve') return mostlyMany(one.map(asPoint), ({ id }) => id, 8, 16)
  const time = fc.option(stretch, { freq: 5 })
  const all = name === 'moments' ? fc.tuple(one, time).map(([it, ends]) => ({ ...it, ...ends })) : one
  return mostlyMany(all as fc.Arbitrary<FileRecord>, ({ id }) => id, names.length - 1, names.length) // an id and its fields
}

/** A point of a curve is named by what it is a pair of. */
function asPoint(record: Record<string, unknown>): FileRecord {
  const [moment, learner] = [record.moment, record.learner].map(id => String(id).split(':')[1])
  return { ...record, id: `curve:${moment}.${learner}.${record.when}` }
}

const linkExtras: { readonly [K in LinkKind]?: fc.Arbitrary<Record<string, unknown>> } = {
  does: fc.record({ part: fc.constantFrom('R', 'R', 'A', 'RA', 'RCI', 'C', ''), count: few }),
  assigned: fc.record({
    moments: fc.oneof(fc.constant([]), fc.constant([]), fc.uniqueArray(perhapsGone('moment'), { maxLength: 2 })),
    weekdays: fc.oneof(fc.constant([]), weekdays),
  }),
  needs: fc.record({ weight: fc.constantFrom('needed', 'helpful') }),
  pays: fc.record({ share: fc.constantFrom(0, 30, 50, 80, 100) }, { requiredKeys: [] }),
  builds: fc.record({ tier: fc.constantFrom(1, 2, 3, 4) }, { requiredKeys: [] }),
}

const linkable = linkKinds.filter(kind => !['asks', 'informs'].includes(kind))

function linkOfKind(kind: LinkKind): fc.Arbitrary<FileRecord> {
  const { from, to } = endsOf(kind)
  const known = new Set(Object.keys(records).map(name => tables[name as TableName].kind)) // its keys are tables
  const end = (kinds: readonly Kind[]) => fc.constantFrom(...kinds.filter(one => known.has(one as never))).chain(here) // asked for any kind
  return fc
    .tuple(end(from), end(to), linkExtras[kind] ?? fc.constant({}))
    .map(([a, b, extra]) => linkOf(kind, a, b, extra))
}

/** Most links are of the kinds that rules lean on. */
const busy: readonly LinkKind[] = ['makes', 'assigned', 'does', 'needs', 'requires', 'shapes', 'fills']
const anyLink = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...busy).chain(linkOfKind) },
  { weight: 1, arbitrary: fc.constantFrom(...linkable).chain(linkOfKind) },
)

/** Random plans; ends of links are often not there, since every name may be missing from its table. */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .record({
    tables: fc.record(Object.fromEntries(Object.keys(records).map(name => [name, tableOfRecords(name as 'days')]))), // its keys are tables
    links: mostlyMany(anyLink, ({ id }) => id, 40, 80),
    students: fc.option(fc.constantFrom(0, 96), { nil: undefined }),
    contact: fc.constantFrom(0, 100, 330),
    ends: fc.constantFrom({}, { dayStart: '08:00' }, { dayStart: '08:00', dayEnd: '15:00' }),
  })
  .map(({ tables: tablesGiven, links, students, contact, ends }) =>
    planOf(
      { ...tablesGiven, links },
      {
        school: {
          ...ends,
          ...(students !== undefined && { students }),
          contract: { maxContactMinutesPerDay: contact },
        },
      },
    ),
  )

/** Any day one can ask for: one of the plan, one that is not there, or none in particular. */
export const randomDay: fc.Arbitrary<string | undefined> = fc.option(fc.constantFrom('day:a', 'day:b', 'day:gone'), {
  nil: undefined,
})

/** The same plan with the records of every table, and the links, in another order. */
export function inAnotherOrder(plan: Plan, seed: number): Plan {
  const rank = (id: string) => [...id].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), seed)
  return mapTables(plan, table => new Map([...table].sort(([a], [b]) => rank(a) - rank(b))))
}

/** The same plan, throwing when anyone writes to it. */
export function frozen(plan: Plan): Plan {
  const refuse = () => {
    throw new Error('a rule wrote to a table of the plan')
  }
  return Object.freeze(
    mapTables(plan, table => Object.assign(new Map(table), { set: refuse, delete: refuse, clear: refuse })),
  )
}

function mapTables(plan: Plan, change: (table: ReadonlyMap<Id, unknown>) => ReadonlyMap<Id, unknown>): Plan {
  const changed = [...tableNames, 'links' as const].map(name => {
    const table: ReadonlyMap<Id, unknown> = plan[name]
    for (const record of table.values()) deepFreeze(record)
    return [name, change(table)]
  })
  deepFreeze(plan.plan)
  return { ...plan, ...Object.fromEntries(changed) }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
}

/** The plan with more links, each of which leads to or from a record that is not there. */
export function withDanglingLinks(plan: Plan): Plan {
  const dangling = linkable.flatMap(kind => {
    const [from, to] = [endsOf(kind).from[0], endsOf(kind).to[0]]
    return names.flatMap(name => [
      linkOf(kind, `${from}:${name}`, `${to}:gone`, extraOfDangling[kind]),
      linkOf(kind, `${from}:gone`, `${to}:${name}`, extraOfDangling[kind]),
    ])
  })
  return { ...plan, links: new Map([...planOf({ links: dangling }).links, ...plan.links]) }
}

const extraOfDangling: Partial<Record<LinkKind, Record<string, unknown>>> = { does: { part: 'RA', count: 5 } }
