import { momentsOf, shownDay } from '../derive/theDay.ts'
import { linksByTo } from '../derive/validLinks.ts'
import { byId, compareText, type Id } from '../domain/ids.ts'
import { byOrder } from '../domain/order.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import { buildSuggestion, practiceInPlan } from './buildSuggestion.ts'
import { choosePractices, fits, shapes } from './choosePractices.ts'
import { englishTexts, type PatternTexts } from './patternTexts.ts'
import { type KnownPractice, practices } from './practices.ts'
import { restOfMoment } from './restOf.ts'
import { situationOf } from './situation.ts'
import type { Suggestion } from './suggestion.ts'
import { wavedAway } from './wavedAway.ts'

const mostForOne = 3

/** Whether a practice may still be suggested for a moment: not there yet, and not waved away. */
function openFor(plan: Plan, moment: Moment, text: PatternTexts): (pattern: KnownPractice) => boolean {
  const waved = wavedAway(plan)
  const there = new Set((linksByTo(plan, 'makes').get(moment.id) ?? []).map(link => link.from))
  return pattern => {
    const existing = practiceInPlan(plan, pattern, text)
    return !(existing && there.has(existing.id)) && !waved.has(`practice|${moment.id}|${pattern.key}`)
  }
}

/**
 * What adults would do for a moment: what practices taken up for it still ask for, then up to five more with their
 * whole chains, the best first.
 */
export function suggestForMoment(plan: Plan, id: Id<'moment'>, text = englishTexts): Suggestion[] {
  const moment = plan.moments.get(id)
  if (!moment) return []
  const situation = situationOf(plan, moment)
  const practicesThere = linksByTo(plan, 'makes').get(id)?.length ?? 0
  return [
    ...restOfMoment(plan, moment, text),
    ...choosePractices(situation, openFor(plan, moment, text))
      .slice(0, Math.max(2, 5 - practicesThere))
      .map(pattern => buildSuggestion(plan, pattern, situation, text)),
  ]
}

/** [D10] What adults would do for one feeling: practices of its kind of moment first, then those for any moment. */
export function suggestForFeeling(plan: Plan, id: Id<'feeling'>, text = englishTexts): Suggestion[] {
  const feeling = plan.feelings.get(id)
  const moment = feeling && plan.moments.get(feeling.moment)
  if (!feeling || !moment) return []
  const waved = wavedAway(plan)
  const shaping = new Set((linksByTo(plan, 'shapes').get(id) ?? []).map(link => link.from))
  const situation = { ...situationOf(plan, moment), feelings: [feeling] }
  const there = new Set((linksByTo(plan, 'makes').get(moment.id) ?? []).map(link => link.from))
  const isThere = (pattern: KnownPractice) => there.has(practiceInPlan(plan, pattern, text)?.id ?? 'practice:')
  const known = practices
    .filter(pattern => (fits(pattern, situation) || isThere(pattern)) && shapes(pattern, feeling))
    .filter(pattern => !waved.has(`practice|${moment.id}|${pattern.key}`))
    .filter(pattern => !shaping.has(practiceInPlan(plan, pattern, text)?.id ?? 'practice:'))
    .sort((a, b) => Number(isThere(b)) - Number(isThere(a)))
    .slice(0, mostForOne)
    .map(pattern => buildSuggestion(plan, pattern, situation, text))
  return known.length > 0 ? known : thereForFeeling(plan, moment, feeling.id, shaping)
}

/** For a feeling the library has no word for: what already makes its moment happen could be done so that it is felt. */
function thereForFeeling(
  plan: Plan,
  moment: Moment,
  feeling: Id<'feeling'>,
  shaping: ReadonlySet<Id<'practice'>>,
): Suggestion[] {
  const waved = wavedAway(plan)
  return (linksByTo(plan, 'makes').get(moment.id) ?? [])
    .flatMap(link => plan.practices.get(link.from) ?? [])
    .filter(({ id }) => !shaping.has(id) && !waved.has(`feeling|${feeling}|${id}`))
    .sort(byOrder)
    .slice(0, mostForOne)
    .map(({ id, title, detail }) => {
      const fingerprint = `feeling|${feeling}|${id}`
      const links = [{ kind: 'shapes', from: id, to: feeling, fields: {} } as const]
      return {
        ...{ fingerprint, kind: 'link', moment: moment.id, title, existing: id, create: [], links, because: detail },
        parts: [{ fingerprint, kind: 'practice', title, because: detail, existing: id, links }],
        why: [{ message: 'suggest.makes', values: { title: moment.title } }],
      }
    })
}

/** What adults would do for a need of a learner, in the moments that learner is in; one for each practice. */
export function suggestForNeed(plan: Plan, learner: Id<'learner'>, need: string, text = englishTexts): Suggestion[] {
  const day = shownDay(plan)
  if (!day || !plan.learners.has(learner)) return []
  const theirs = momentsOf(plan, day.id).filter(({ learners }) => learners.length === 0 || learners.includes(learner))
  const found = theirs.flatMap(moment => {
    const situation = { ...situationOf(plan, moment), needs: new Map([[need, [learner]]]) }
    const isOpen = openFor(plan, moment, text)
    return practices
      .filter(pattern => pattern.eases.includes(need) && fits(pattern, situation) && isOpen(pattern))
      .map(pattern => ({ pattern, situation, weight: (pattern.theme === 'any' ? 40 : 0) + pattern.rank }))
  })
  const seen = new Set<string>()
  return found
    .sort((a, b) => a.weight - b.weight || compareText(a.pattern.key, b.pattern.key))
    .filter(({ pattern: { key } }) => !seen.has(key) && seen.add(key))
    .slice(0, mostForOne)
    .map(({ pattern, situation }) => buildSuggestion(plan, pattern, situation, text))
}

/**
 * What adults would do for each moment of a day that has no practice yet, and in the others for each feeling that no
 * practice shapes. No practice comes for more than two moments that have none.
 */
export function suggestForDay(plan: Plan, asked?: string, text = englishTexts): Suggestion[] {
  const day = shownDay(plan, asked)
  if (!day) return []
  const times = new Map<string, number>()
  const mapped = linksByTo(plan, 'makes')
  const shaped = linksByTo(plan, 'shapes')
  return momentsOf(plan, day.id).flatMap(moment => {
    if (mapped.has(moment.id)) {
      const open = [...plan.feelings.values()].filter(({ id, moment: of }) => of === moment.id && !shaped.has(id))
      const best = open.sort(byId).flatMap(({ id }) => suggestForFeeling(plan, id, text).slice(0, 1))
      return [...new Map(best.map(one => [one.fingerprint, one])).values()]
    }
    const situation = situationOf(plan, moment)
    const isOpen = openFor(plan, moment, text)
    const chosen = choosePractices(situation, pattern => isOpen(pattern) && (times.get(pattern.key) ?? 0) < 2)
    for (const { key } of chosen) times.set(key, (times.get(key) ?? 0) + 1)
    return chosen.map(pattern => buildSuggestion(plan, pattern, situation, text))
  })
}
