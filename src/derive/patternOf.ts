import type { Fields } from '../domain/field.ts'
import { byId, compareText, type Id, kindOf } from '../domain/ids.ts'
import { fieldsOfLink, type Link, linkId } from '../domain/links.ts'
import { byOrder } from '../domain/order.ts'
import { emptyMap, type Pattern, patternTables } from '../domain/pattern.ts'
import { type Plan, type RecordIn, tables } from '../domain/plan.ts'
import { trace } from './trace.ts'
import { validLinks } from './validLinks.ts'

/** What belongs to the place and the people a pattern comes from, and stays there. */
const staysThere: ReadonlySet<string> = new Set(['voice', 'order', 'place', 'day', 'variantOf', 'date'])
const behind: ReadonlySet<string> = new Set([
  'practice',
  'role',
  'support',
  'permission',
  'fund',
  'condition',
  'assumption',
  'evidence',
])

const none = new Map<never, never>()

/**
 * A moment with all that stands behind it: its feelings and outcomes, all that makes it or shapes these feelings possible
 * (D17), who owns the supports among that, and the evidence that speaks for it.
 */
export function mapBehind(whole: Plan, moment: Id<'moment'>): ReadonlySet<Id> {
  const plan = { ...whole, people: none, actions: none } // what stands behind these only is theirs
  const { enabled, enablers } = trace(plan, moment)
  const outcomes = enabled.map(({ id }) => id).filter(id => kindOf(id) === 'outcome')
  const feelings = enabled.map(({ id }) => id).filter(id => isFelt(plan, id))
  const reached = [enablers, ...feelings.map(id => trace(plan, id).enablers)].flatMap(some => some.map(({ id }) => id))
  const found = new Set([moment, ...feelings, ...outcomes, ...reached.filter(id => behind.has(kindOf(id) ?? ''))])
  for (const { from, to } of validLinks(plan, 'owns')) if (found.has(to)) found.add(from)
  for (const { from, to, evidence } of validLinks(plan, 'builds')) {
    if (found.has(from) && found.has(to) && evidence && plan.evidence.has(evidence)) found.add(evidence)
  }
  return found
}

/** Whether a picture or sketch of the moment comes along. */
export interface Taken {
  readonly picture: boolean
}

/**
 * A moment of a plan as a pattern: nobody's name, voice or place in a list comes along, permissions are to be asked for
 * again, and ids are counted afresh, so that none tells where it was. Undefined when the moment is gone.
 */
export function patternOf(plan: Plan, id: Id<'moment'>, { picture }: Taken = { picture: true }): Pattern | undefined {
  const moment = plan.moments.get(id)
  if (!moment) return undefined
  const found = withLearners(plan, mapBehind(plan, id))
  const ids = new Map<Id, Id>()
  const records = patternTables.map(name => {
    const there = [...(plan[name] as ReadonlyMap<Id, RecordIn<typeof name>>).values()] // one table of many
      .filter(({ id: each }) => found.has(each))
      .sort((a, b) => ('order' in a && 'order' in b ? byOrder(a, b) : byId(a, b)))
    const digits = String(there.length).length
    for (const [at, record] of there.entries()) {
      ids.set(record.id, `${tables[name].kind}:${String(at + 1).padStart(digits, '0')}`)
    }
    return [name, there] as const
  })
  const filled = records.map(([name, there]) => [
    name,
    new Map(there.map(record => [ids.get(record.id), asPattern(record, tables[name].fields, ids, picture)])),
  ])
  const { language, currency } = plan.plan
  return {
    facts: { title: moment.title, about: '', language, currency },
    moment: ids.get(id) as Id<'moment'>, // a moment is called a moment
    map: { ...emptyMap(), ...Object.fromEntries(filled), links: linksAmong(plan, ids) },
  }
}

/** The same with the learners it speaks of. */
function withLearners(plan: Plan, found: ReadonlySet<Id>): ReadonlySet<Id> {
  const all = new Set(found)
  for (const id of found) {
    const feeling = plan.feelings.get(id as Id<'feeling'>) // asked for any id
    if (feeling?.learner) all.add(feeling.learner)
    for (const learner of plan.moments.get(id as Id<'moment'>)?.learners ?? []) all.add(learner) // asked for any id
  }
  return all
}

/** Whether it is a feeling, of everyone or of a learner who is there. */
function isFelt(plan: Plan, id: Id): boolean {
  const feeling = plan.feelings.get(id as Id<'feeling'>) // asked for any id
  return feeling !== undefined && (feeling.learner === null || plan.learners.has(feeling.learner))
}

function asPattern(record: { readonly id: Id }, fields: Fields, ids: ReadonlyMap<Id, Id>, picture: boolean): object {
  const given: Readonly<Record<string, unknown>> = { ...record }
  const isLearner = kindOf(record.id) === 'learner'
  const out: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const isKept = !staysThere.has(name) && !isLearner && (picture || (name !== 'picture' && name !== 'sketch'))
    const value = isKept && given[name] !== undefined ? renamed(name, given[name], ids) : field.fallback
    if (value !== undefined) out[name] = value
  }
  if (kindOf(record.id) === 'permission') out.status = fields.status?.fallback
  const { start, end } = given
  const time = kindOf(record.id) === 'moment' && start !== undefined && end !== undefined ? { start, end } : {}
  return { ...out, ...time, id: ids.get(record.id) }
}

/** What names another record, by its new name: of several, those that come along. Any other value as it is. */
function renamed(name: string, value: unknown, ids: ReadonlyMap<Id, Id>): unknown {
  if (name === 'moment' || name === 'learner') return ids.get(value as Id) ?? null // a reference, or null
  if (name === 'learners' && Array.isArray(value)) return value.flatMap(one => ids.get(one) ?? [])
  return value
}

function linksAmong(plan: Plan, ids: ReadonlyMap<Id, Id>): Plan['links'] {
  const links = [...plan.links.values()].flatMap((link): Link[] => {
    const from = ids.get(link.from)
    const to = ids.get(link.to)
    if (!from || !to || from === to) return []
    const given: Readonly<Record<string, unknown>> = { ...link }
    const out: Record<string, unknown> = { kind: link.kind, from, to, id: linkId(link.kind, from, to) }
    for (const [name, field] of Object.entries(fieldsOfLink(link.kind))) {
      const isRef = name === 'evidence' || name === 'outcome'
      const value = isRef ? ids.get(given[name] as Id) : name === 'voice' ? undefined : given[name] // only refs are looked up
      if (value !== undefined || field.fallback !== undefined) out[name] = value ?? field.fallback
    }
    return [out as unknown as Link] // the fields of its kind
  })
  return new Map(links.sort((a, b) => compareText(a.id, b.id)).map(link => [link.id, link]))
}
