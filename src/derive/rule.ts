import { sameJson } from '../domain/field.ts'
import type { LinkKind } from '../domain/links.ts'
import { type Plan, type PlanFacts, type RecordIn, type TableName, tableNames } from '../domain/plan.ts'
import { type Part, partOf, sayerOf } from './parts.ts'
import { areSame } from './remembered.ts'
import { saidOf } from './saidOf.ts'
import { saysSame } from './saysSame.ts'
import { partOfLinks } from './validLinks.ts'
import { keptWith, type Named, seenThrough, type Version } from './versions.ts'

type Arguments = (string | number | undefined)[]

/** What a rule reads: of each table which fields besides ids; kinds of link, with the ids of their ends; facts; and what other rules answer to the same question. */
export type Reads = { readonly [T in TableName]?: readonly (keyof RecordIn<T> & string)[] } & {
  readonly links?: readonly LinkKind[] | 'with those that are not valid'
  readonly plan?: readonly (keyof PlanFacts)[]
  // biome-ignore lint/suspicious/noExplicitAny: a rule of other tables, asked with what this one is asked with
  readonly answers?: readonly (((plan: any, ...args: any) => unknown) & { readonly reads: Reads })[]
}

/** What a rule answered last time it was asked the same of an earlier plan. */
export interface Before<P, T> {
  readonly plan: P
  readonly answer: T
}

interface Answer<T> {
  readonly args: Arguments
  readonly answer: T
}

interface Kept<P, T> extends Answer<T> {
  readonly answers: readonly unknown[]
  /** The last plan of which it was answered. */
  plan: P
}

const mostAnswers = 4

/**
 * The same pure function of a plan, worked out again only when something it reads has changed. What is known of the plan
 * before goes on from edit to edit; of plans that come after none, the last few answers are kept for as long as the first
 * table they were read from.
 */
export function rule<P extends Partial<Plan>, A extends Arguments, T>(
  reads: Reads,
  work: (plan: P, ...args: A) => T,
): Rule<P, A, T> {
  return ruleFrom<P, A, T>(reads, (_, plan, ...args) => work(plan, ...args))
}

export type Rule<P, A extends Arguments, T> = ((plan: P, ...args: A) => T) & { readonly reads: Reads }

/** Something that is the same for as long as nothing of this changes, and another thing then. */
export function changing<P extends Partial<Plan>, A extends Arguments>(reads: Reads): Rule<P, A, symbol> {
  return rule<P, A, symbol>(reads, () => Symbol('as it is now'))
}

/** A rule that starts from what it answered before, where there is such an answer, and says the same as without. */
export function ruleFrom<P extends Partial<Plan>, A extends Arguments, T>(
  reads: Reads,
  work: (before: Before<P, T> | undefined, plan: P, ...args: A) => T,
): Rule<P, A, T> {
  const { answers = [] } = reads
  const [first = 'days'] = tableNames.filter(name => reads[name])
  const parts = ownParts(reads)
  const readsSame = (a: P, b: P) => parts.every(part => part.isSame(a as unknown as Plan, b as unknown as Plan)) // they have what the rule reads
  const here = {}

  const workAgain = (before: Kept<P, T> | undefined, asked: readonly unknown[], plan: P, args: A): Kept<P, T> => {
    const fresh = work(before, plan, ...args)
    const answer = before && saysSame(before.answer, fresh) ? before.answer : fresh // so that nothing is asked again because of it
    return { answers: asked, args, plan, answer }
  }

  return askedOnce<P, A, T, Kept<P, T>>(reads, (plan, args, earlier) => {
    const asked: unknown[] = []
    for (const answer of answers) asked.push(answer(plan, ...args))
    if (earlier && areSame(earlier.said.args, args)) {
      const last = earlier.said
      last.plan = earlier.plan // so that only what the last edit changed tells them apart
      return areTouched(parts, earlier.touched) || !areSame(last.answers, asked)
        ? workAgain(last, asked, plan, args)
        : last
    }
    const place = keptWith((plan as unknown as Plan)[first] as Version<Named>) // it has what the rule reads
    const kept = (place.get(here) ?? []) as readonly Kept<P, T>[] // what was put there below
    const known = kept.find(one => areSame(one.args, args))
    if (known && areSame(known.answers, asked) && readsSame(known.plan, plan)) return known
    const now = workAgain(known, asked, plan, args)
    place.set(here, [now, ...kept.slice(0, mostAnswers - 1)])
    return now
  })
}

interface Seen<T, U> extends Answer<U> {
  readonly of: T
}

/** What a rule answers, seen another way: as long as the answer is the same, so is what is seen. */
export function seenAs<P extends Partial<Plan>, A extends Arguments, T extends object, U>(
  of: Rule<P, A, T>,
  see: (answer: T) => U,
): Rule<P, A, U> {
  return askedOnce<P, A, U, Seen<T, U>>(of.reads, (plan, args, earlier) => {
    const answer = of(plan, ...args)
    const last = earlier?.said
    return last?.of === answer && areSame(last.args, args) ? last : { args, of: answer, answer: see(answer) }
  })
}

/** The plan before, what was said of it, and what is another since. */
interface Earlier<P, S> {
  readonly plan: P
  readonly said: S
  readonly touched: ReadonlySet<Part>
}

/** A rule that is asked once of a plan, and not at all where nothing it reads is another than in the plan before. */
function askedOnce<P extends Partial<Plan>, A extends Arguments, T, S extends Answer<T>>(
  reads: Reads,
  ask: (plan: P, args: A, earlier: Earlier<P, S> | undefined) => S,
): Rule<P, A, T> {
  const sayer = sayerOf(partsOf(reads))
  const asked = (plan: P, ...args: A): T => {
    const { answers, earlier, touched } = saidOf(plan)
    while (args.length > 0 && args[args.length - 1] === undefined) args.pop() // nothing asked is the same as not asked
    const known = answers[sayer] as S | undefined // what is put there below
    if (known && areSame(known.args, args)) return known.answer
    const before = earlier?.answers[sayer] as S | undefined // the same, of another plan
    const said = ask(plan, args, before && earlier && { plan: earlier.plan as P, said: before, touched })
    answers[sayer] = said
    return said.answer
  }
  return Object.assign(asked, { reads })
}

function areTouched(parts: readonly Part[], touched: ReadonlySet<Part>): boolean {
  for (const part of parts) if (touched.has(part)) return true
  return false
}

/** What of a plan a rule and all it asks lean on. */
function partsOf(reads: Reads): ReadonlySet<Part> {
  const asked = (reads.answers ?? []).flatMap(answer => [...partsOf(answer.reads)])
  return new Set([...ownParts(reads), ...asked])
}

function ownParts({ links = [], plan: facts = [], answers: _, ...tables }: Reads): readonly Part[] {
  const columns = Object.entries(tables).flatMap(([table, fields]) =>
    (fields.length > 0 ? fields : ['']).map(field => columnOf(table as TableName, field)),
  ) // a table by id
  const ofLinks =
    typeof links === 'string' ? ['kind', 'from', 'to'].map(field => columnOf('links', field)) : links.map(partOfLinks)
  return [...columns, ...ofLinks, ...facts.map(factOf)]
}

function columnOf(table: TableName | 'links', field: string): Part {
  const seen = (plan: Plan) => seenThrough(plan[table] as Version<Named>, field)
  return partOf(`${table}.${field}`, [table], (a, b) => a[table] === b[table] || seen(a) === seen(b))
}

function factOf(fact: keyof PlanFacts): Part {
  return partOf(`plan.${fact}`, ['plan'], (a, b) => sameJson(a.plan[fact], b.plan[fact]))
}
