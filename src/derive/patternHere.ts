import type { Timing } from '../domain/adultDay.ts'
import { type Id, kindOf } from '../domain/ids.ts'
import type { Pattern } from '../domain/pattern.ts'
import type { Moment, Plan, Practice } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import type { AdoptedPattern, PatternAnswers } from './adoptedOf.ts'

/** The fields of a pattern's cards and links as they are where it is taken up. */

/** The moment with the answers. Without a time it lies in its part of the day. */
export function momentHere(
  { voice, order, variantOf, start, end, ...moment }: Moment,
  id: Id<'moment'>,
  answers: PatternAnswers,
) {
  const { title, day, time, part, weekdays, learners, students, groups } = answers
  const minAdults = perGroup(moment.minAdults, moment, answers)
  return { ...moment, ...time, id, title, day, part, weekdays, learners, minAdults, students, groups }
}

/** As many as there are groups, where it was one for each group; else the number itself. */
function perGroup<N extends number | null>(
  count: N,
  theirs: Pick<Moment, 'groups'> | undefined,
  { groups }: PatternAnswers,
): N | number {
  return groups && theirs?.groups && count === theirs.groups ? groups : count
}

/** A card of the adults' side: not there yet unless it is said to be, its costs only when they are kept. */
export function recordHere(record: { readonly id: Id }, theirs: Moment | undefined, answers: PatternAnswers): object {
  const { voice, order, place, ...fields } = record as { readonly id: Id } & Record<string, unknown> // a bag of fields
  const status = answers.status.get(record.id)
  switch (kindOf(record.id)) {
    case 'practice': {
      const { timing, weekdays } = record as Practice
      const follows = theirs && weekdays.join() === theirs.weekdays.join()
      return {
        ...fields,
        timing: timingHere(timing, theirs, answers),
        weekdays: follows ? answers.weekdays : weekdays,
        status: status ?? 'new',
      }
    }
    case 'support':
      return {
        ...fields,
        ...(!answers.keepsCosts && { costOneTime: null, costPerYear: null }),
        status: status ?? 'missing',
      }
    case 'permission':
      return { ...fields, status: 'to ask', date: undefined }
    case 'fund':
      return { ...fields, ...(!answers.keepsCosts && { amount: undefined }) }
    default:
      return fields
  }
}

/** What has a time of its own keeps its distance to the start of the moment; where it has none here, it floats. */
function timingHere(timing: Timing, theirs: Moment | undefined, { time }: PatternAnswers): Timing {
  if (timing.kind !== 'at' || !theirs || !isTimed(theirs)) return timing
  const start = time ? timing.start + time.start - theirs.start : -1
  const end = start + timing.end - timing.start
  if (start >= 0 && end <= 1440) return { ...timing, start, end }
  return { kind: 'floating', purpose: timing.purpose ?? 'other', minutes: timing.end - timing.start, timesPerWeek: 5 }
}

/** The fields of a link, which speak of cards by their ids here. */
export function fieldsHere(
  { count, evidence, outcome, ...fields }: Readonly<Record<string, unknown>>,
  theirs: Moment | undefined,
  answers: PatternAnswers,
  ids: ReadonlyMap<Id, Id>,
): Readonly<Record<string, unknown>> {
  const refs = { evidence: ids.get(evidence as Id), outcome: ids.get(outcome as Id) } // references, or nothing
  return {
    ...fields,
    ...(typeof count === 'number' && { count: perGroup(count, theirs, answers) }),
    ...(refs.evidence && { evidence: refs.evidence }),
    ...(refs.outcome && { outcome: refs.outcome }),
  }
}

/** Words in another language than the plan's say which. */
export function inItsLanguage(
  record: { readonly id: Id },
  { facts }: Pattern,
  { plan }: Plan,
): AdoptedPattern['records'][number] {
  const isForeign = facts.language !== '' && plan.language !== '' && facts.language !== plan.language
  return 'lang' in record || !isForeign ? { ...record } : { ...record, lang: facts.language }
}
