import type { Stretch } from '../domain/clock.ts'
import { compareText, type Id, type Kind } from '../domain/ids.ts'
import type { Link, LinkKind } from '../domain/links.ts'
import { type Pattern, patternTables } from '../domain/pattern.ts'
import { type Feeling, type Plan, tables } from '../domain/plan.ts'
import type { PartOfDay } from '../domain/studentDay.ts'
import { fieldsHere, inItsLanguage, momentHere, recordHere } from './patternHere.ts'
import { mapBehind } from './patternOf.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'

/** What differs here from where a pattern comes from. */
export interface PatternAnswers {
  readonly title: string
  readonly day: Id<'day'>
  /** Null leaves it in a part of the day. */
  readonly time: Stretch | null
  readonly part: PartOfDay
  readonly weekdays: readonly number[]
  readonly students: number | undefined
  readonly groups: number | undefined
  /** Who is in it; nobody named is everyone. */
  readonly learners: readonly Id<'learner'>[]
  /** Whose the feelings of a learner of the pattern are here: a learner's or everyone's (null). Not named: left out. */
  readonly whose: ReadonlyMap<Id, Id<'learner'> | null>
  /** The card of this plan that stands for one of the pattern; null leaves it out. Not named: it is added. */
  readonly use: ReadonlyMap<Id, Id | null>
  /** How far practices and supports are here. */
  readonly status: ReadonlyMap<Id, string>
  readonly keepsCosts: boolean
}

/** A pattern as plain records and links to add, its moment first. */
export interface AdoptedPattern {
  readonly moment: Id<'moment'>
  readonly records: readonly ({ readonly id: Id } & Readonly<Record<string, unknown>>)[]
  readonly links: readonly {
    readonly kind: LinkKind
    readonly from: Id
    readonly to: Id
    readonly fields: Readonly<Record<string, unknown>>
  }[]
}

/**
 * What of a pattern comes into a plan. What stands behind a card that is used as the plan has it stays as the plan has it,
 * but for who does and what needs a practice nobody has said that of; what nothing leads to any more is left out.
 */
export function comingAlong(
  plan: Plan,
  { map, moment }: Pattern,
  use: PatternAnswers['use'],
): { readonly ids: ReadonlySet<Id>; readonly links: readonly Link[] } {
  const wanted = [...map.links.values()].filter(link => isWanted(plan, link, use))
  const ids = mapBehind({ ...map, links: new Map(wanted.map(link => [link.id, link])) }, moment)
  return { ids, links: wanted.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}

/** Links that read *from waits for to*: what is served is their start. */
const fromIsServed: ReadonlySet<LinkKind> = new Set(['needs', 'requires', 'awaits'])
const ofTheMoment: ReadonlySet<LinkKind> = new Set(['makes', 'shapes', 'aims-at'])

function isWanted(plan: Plan, { kind, from, to }: Link, use: PatternAnswers['use']): boolean {
  if (use.get(from) === null || use.get(to) === null) return false
  if (ofTheMoment.has(kind)) return true
  if (kind === 'builds') return !use.has(from) || !use.has(to)
  const served = use.get(fromIsServed.has(kind) ? from : to)
  if (!served) return true
  if (kind === 'does') return !(linksByTo(plan, 'does') as ReadonlyMap<Id, unknown>).has(served) // asked for any id
  return kind === 'needs' && !(linksByFrom(plan, 'needs') as ReadonlyMap<Id, unknown>).has(served) // asked for any id
}

/** A pattern with the answers, under new ids, ready to be added to a plan. */
export function adoptedOf(
  plan: Plan,
  pattern: Pattern,
  answers: PatternAnswers,
  newId: <K extends Kind>(kind: K) => Id<K>,
): AdoptedPattern {
  const { map } = pattern
  const coming = comingAlong(plan, pattern, answers.use)
  const theirs = map.moments.get(pattern.moment)
  const moment = newId('moment')
  const ids = new Map<Id, Id>([[pattern.moment, moment]])
  const records: { id: Id }[] = theirs ? [momentHere(theirs, moment, answers)] : []
  addFeelings(pattern, answers, moment, ids, records, newId)
  for (const name of patternTables) {
    if (name === 'moments' || name === 'learners' || name === 'feelings') continue
    for (const record of map[name].values()) {
      if (!coming.ids.has(record.id)) continue
      const ours = answers.use.get(record.id)
      const id = ours ?? newId(tables[name].kind)
      ids.set(record.id, id)
      if (!ours) records.push({ ...recordHere(record, theirs, answers), id })
    }
  }
  return {
    moment,
    records: records.map(record => inItsLanguage(record, pattern, plan)),
    links: coming.links.flatMap(link => {
      const { id: _, kind, from, to, voice, ...fields } = link
      const here = ids.get(from)
      const there = ids.get(to)
      return here && there ? [{ kind, from: here, to: there, fields: fieldsHere(fields, theirs, answers, ids) }] : []
    }),
  }
}

/** Feelings with whose they are here. Two that become the same are one. */
function addFeelings(
  { map }: Pattern,
  { whose }: PatternAnswers,
  moment: Id<'moment'>,
  ids: Map<Id, Id>,
  records: { id: Id }[],
  newId: (kind: 'feeling') => Id<'feeling'>,
): void {
  const feelings = [...map.feelings.values()]
  const says = ({ kind, field, word }: Feeling) => `${kind} ${field} ${word.trim().toLowerCase()}`
  const forAll = new Map(feelings.filter(one => one.learner === null).map(one => [says(one), one.id]))
  const alike = new Map<Id, Id>()
  const fresh = feelings.map(() => newId('feeling')).sort(compareText) // feelings are read in the order of their ids
  for (const [at, { voice, ...feeling }] of feelings.entries()) {
    const learner = feeling.learner && whose.get(feeling.learner)
    if (learner === undefined) continue
    const same = feeling.learner && learner === null ? forAll.get(says({ voice, ...feeling })) : undefined
    if (same) {
      alike.set(feeling.id, same)
      continue
    }
    if (learner === null) forAll.set(says({ voice, ...feeling }), feeling.id)
    const id = fresh[at] ?? newId('feeling')
    ids.set(feeling.id, id)
    records.push({ ...feeling, id, moment, learner } as { id: Id }) // with all its fields
  }
  for (const [id, same] of alike) ids.set(id, ids.get(same) ?? same)
}
