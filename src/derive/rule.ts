import { sameJson } from '../domain/field.ts'
import type { LinkKind } from '../domain/links.ts'
import { type Plan, type PlanFacts, type RecordIn, type TableName, tableNames } from '../domain/plan.ts'
import { areSame, remembered } from './remembered.ts'
import { saidOf } from './saidOf.ts'
import { saysSame } from './saysSame.ts'
import { validLinks } from './validLinks.ts'
import { keptWith, type Named, seenThrough, type Version } from './versions.ts'

type Arguments = (string | number | undefined)[]

/** What a rule reads: of each table which fields besides ids; kinds of link, with the ids of their ends; facts; and what other rules answer to the same question. */
export type Reads = { readonly [T in TableName]?: readonly (keyof RecordIn<T> & string)[] } & {
  readonly links?: readonly LinkKind[] | 'with those that are not valid'
  readonly plan?: readonly (keyof PlanFacts)[]
  // biome-ignore lint/suspicious/noExplicitAny: a rule of other tables, asked with what this one is asked with
  readonly answers?: readonly ((plan: any, ...args: any) => unknown)[]
}

/** What a rule answered last time it was asked the same of an earlier plan. */
export interface Before<P, T> {
  readonly plan: P
  readonly answer: T
}

interface Said<A, T> {
  readonly args: A
  readonly answer: T
}

interface Kept<P, T> extends Said<Arguments, T> {
  readonly answers: readonly unknown[]
  /** The last plan of which it was answered. */
  plan: P
}

const mostAnswers = 4

/**
 * The same pure function of a plan, worked out again only when something it reads has changed. The last few answers are
 * kept for as long as the first table they were read from.
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
  const looksSame = sameToWhoReads(reads)
  const [first = 'days'] = tableNames.filter(name => reads[name])

  const remembering = (plan: P, ...args: A): T => {
    const said = saidOf(plan)
    const last = said.get(remembering) as Said<A, T> | undefined // what was put there below
    while (args.length > 0 && args.at(-1) === undefined) args.pop() // nothing asked is the same as not asked
    if (last && areSame(last.args, args)) return last.answer
    const answer = answerOf(plan, args)
    said.set(remembering, { args, answer })
    return answer
  }

  const answerOf = (plan: P, args: A): T => {
    const whole = plan as unknown as Plan // it has what the rule reads
    const place = keptWith(whole[first] as Version<Named>)
    const kept = (place.get(remembering) ?? []) as readonly Kept<P, T>[] // what was put there below
    const asked = answers.map(answer => answer(plan, ...args))
    let before: Kept<P, T> | undefined
    for (const one of kept) {
      if (!areSame(one.args, args)) continue
      if (areSame(one.answers, asked) && looksSame(one.plan as unknown as Plan, whole)) {
        one.plan = plan // so that only what the next edit changes tells them apart
        return one.answer
      }
      before ??= one
    }
    const fresh = work(before, plan, ...args)
    const answer = before && saysSame(before.answer, fresh) ? before.answer : fresh // so that nothing is asked again because of it
    const known: Kept<P, T> = { answers: asked, args, plan, answer }
    place.set(remembering, [known, ...kept.slice(0, mostAnswers - 1)])
    return answer
  }
  return Object.assign(remembering, { reads })
}

/** What a rule answers, seen another way: as long as the answer is the same, so is what is seen. */
export function seenAs<P, A extends Arguments, T extends object, U>(
  of: Rule<P, A, T>,
  see: (answer: T) => U,
): Rule<P, A, U> {
  const seen = remembered(see)
  return Object.assign((plan: P, ...args: A) => seen(of(plan, ...args)), { reads: of.reads })
}

/** Whether two plans are the same to who reads only this of them. */
function sameToWhoReads({ links = [], plan: facts = [], answers: _, ...read }: Reads): (a: Plan, b: Plan) => boolean {
  const tables = Object.entries(read).map(
    ([name, fields]) => [name as TableName, fields.length > 0 ? fields : ['']] as const,
  ) // a table by id
  const ends = typeof links === 'string' ? ['kind', 'from', 'to'] : []
  const kinds = typeof links === 'string' ? [] : links
  return (a, b) =>
    tables.every(([name, fields]) => looksSame(a[name], b[name], fields)) &&
    looksSame(a.links, b.links, ends) &&
    kinds.every(kind => validLinks(a, kind) === validLinks(b, kind)) &&
    facts.every(fact => sameJson(a.plan[fact], b.plan[fact]))
}

function looksSame(a: Version<Named>, b: Version<Named>, fields: readonly string[]): boolean {
  return a === b || fields.every(field => seenThrough(a, field) === seenThrough(b, field))
}
