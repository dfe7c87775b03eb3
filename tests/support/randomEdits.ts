import fc from 'fast-check'
import type { Plan, TableName } from '../../src/domain/plan.ts'
import { randomPlan } from './randomPlans.ts'

/** Edits as the document makes them: the tables and records an edit does not touch stay the very same. */

type Records = ReadonlyMap<string, { readonly id: string }>
type Edit = (plan: Plan, other: Plan) => Plan

const places: readonly (TableName | 'links')[] = [
  ...['moments', 'moments', 'practices', 'practices', 'supports', 'feelings', 'people', 'days'],
  ...['roles', 'permissions', 'curve', 'learners', 'outcomes', 'funds', 'assumptions', 'conditions', 'evidence'],
  ...['links', 'links', 'links', 'links'],
] as (TableName | 'links')[] // all are names of tables

function nth<T>(items: Iterable<T>, index: number): T | undefined {
  const all = [...items]
  return all[index % Math.max(1, all.length)]
}

function withTable(plan: Plan, place: TableName | 'links', records: Records): Plan {
  return { ...plan, [place]: records }
}

/** One record takes some fields, or one field, of a record in another plan. */
function taken(place: TableName | 'links', at: number, field: number): Edit {
  return (plan, other) => {
    const records: Records = plan[place]
    const id = nth(records.keys(), at)
    const theirs = id === undefined ? undefined : (other[place] as Records).get(id)
    const before = id === undefined ? undefined : records.get(id)
    if (id === undefined || !theirs || !before) return plan
    const name = nth(Object.keys(theirs), field)
    const fields =
      name === undefined || ['start', 'end', 'id'].includes(name) ? theirs : { [name]: Reflect.get(theirs, name) }
    return withTable(plan, place, new Map(records).set(id, { ...before, ...fields }))
  }
}

/** A record gets another title, which only one rule reads. */
function retitled(place: TableName | 'links', at: number): Edit {
  return plan => {
    const records: Records = plan[place]
    const id = nth(records.keys(), at)
    const before = id === undefined ? undefined : records.get(id)
    return id === undefined || !before
      ? plan
      : withTable(plan, place, new Map(records).set(id, { ...before, title: `data ${at}` } as typeof before)) // with one field more
  }
}

/** A record goes; its links may stay behind. */
function gone(place: TableName | 'links', at: number): Edit {
  return plan => {
    const records = new Map<string, { readonly id: string }>(plan[place])
    records.delete(nth(records.keys(), at) ?? '')
    return withTable(plan, place, records)
  }
}

/** A record of another plan comes in, in id order as in the document, or at the end as in a file. */
function come(place: TableName | 'links', at: number, inOrder: boolean): Edit {
  return (plan, other) => {
    const records: Records = plan[place]
    const fresh = nth(
      [...(other[place] as Records).values()].filter(({ id }) => !records.has(id)),
      at,
    )
    if (!fresh) return plan
    const all = [...records, [fresh.id, fresh] as const]
    return withTable(plan, place, new Map(inOrder ? all.sort(([a], [b]) => (a < b ? -1 : 1)) : all))
  }
}

/** A whole table, or the facts, as they are in another plan. */
function replaced(place: TableName | 'links' | 'plan'): Edit {
  return (plan, other) => ({ ...plan, [place]: other[place] })
}

const at = fc.nat(200)
const place = fc.constantFrom(...places)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(place, at, at).map(args => taken(...args)) },
  { weight: 1, arbitrary: fc.tuple(place, at).map(args => retitled(...args)) },
  { weight: 3, arbitrary: fc.tuple(place, at).map(args => gone(...args)) },
  { weight: 4, arbitrary: fc.tuple(place, at, fc.boolean()).map(args => come(...args)) },
  { weight: 1, arbitrary: fc.constantFrom(...places, 'plan' as const).map(replaced) },
)

/** A plan and what becomes of it, edit by edit; now and then somebody goes back to how it was before. */
export const randomHistory: fc.Arbitrary<readonly Plan[]> = fc
  .record({
    plan: randomPlan,
    other: randomPlan,
    edits: fc.array(fc.record({ edit, from: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(3)) }), {
      minLength: 8,
      maxLength: 14,
    }),
  })
  .map(({ plan, other, edits }) => {
    const plans = [plan]
    for (const { edit: make, from } of edits) {
      const before = plans.at(-1 - Math.min(from, plans.length - 1)) ?? plan
      plans.push(make(before, other))
    }
    return plans
  })

/** The plan once for every field of every table above, in which each record but the first says in that field what the next one said; and once for every fact, with other numbers. */
export function columnByColumn(plan: Plan): readonly Plan[] {
  const ofTables = [...new Set(places)].flatMap(name => {
    const records = [...(plan[name] as Records).values()]
    const spelled = name === 'links' ? ['id', 'kind', 'from', 'to'] : ['id'] // the id of a link says what it joins
    const fields = new Set(records.flatMap(record => Object.keys(record)))
    return [...fields]
      .filter(field => !spelled.includes(field))
      .map(field => withTable(plan, name, rotated(records, field)))
  })
  const ofFacts = Object.keys(plan.plan)
    .filter(fact => fact !== 'id')
    .map(fact => ({ ...plan, plan: { ...plan.plan, [fact]: withOtherNumbers(Reflect.get(plan.plan, fact)) } }))
  return [...ofTables, ...ofFacts]
}

function rotated(records: readonly { readonly id: string }[], field: string): Records {
  const alike = Map.groupBy(records, record => ('kind' in record && 'from' in record ? record.kind : '')) // links of a kind
  const changed = [...alike.values()].flatMap(group =>
    group.map((record, index) => {
      const next = group[(index + 1) % group.length] ?? record
      if (record === records[0]) return [record.id, record] as const // by which the two versions know one another
      const others = Object.entries(record).filter(([name]) => name !== field)
      const value: unknown = Reflect.get(next, field)
      return [record.id, Object.fromEntries(value === undefined ? others : [...others, [field, value]])] as const
    }),
  )
  return new Map(changed) as unknown as Records // records with their ids
}

function withOtherNumbers(value: unknown): unknown {
  if (typeof value === 'number') return value * 2 + 1
  if (Array.isArray(value)) return value.map(withOtherNumbers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withOtherNumbers(inner)]))
}

/** The same plan in which nothing is what it was, so that whatever is known of it has to be worked out again. */
export function fromScratch(plan: Plan): Plan {
  return structuredClone(plan)
}
