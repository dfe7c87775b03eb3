import { momentsOf, shownDay } from '../derive/theDay.ts'
import { linksByTo } from '../derive/validLinks.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import { buildSuggestion, practiceInPlan } from './buildSuggestion.ts'
import { choosePractices, fits, shapes } from './choosePractices.ts'
import { type KnownPractice, practices } from './practices.ts'
import { situationOf } from './situation.ts'
import type { Suggestion } from './suggestion.ts'

const mostForOne = 3

/** What has been waved away: fingerprints that decisions name. */
function wavedAway(plan: Pick<Plan, 'decisions'>): ReadonlySet<string> {
  return new Set([...plan.decisions.values()].flatMap(({ suggestion }) => suggestion ?? []))
}

/** Whether a practice may still be suggested for a moment: not there yet, and not waved away. */
function openFor(plan: Plan, moment: Moment): (pattern: KnownPractice) => boolean {
  const waved = wavedAway(plan)
  const there = new Set((linksByTo(plan, 'makes').get(moment.id) ?? []).map(link => link.from))
  return pattern => {
    const existing = practiceInPlan(plan, pattern)
    return !(existing && there.has(existing.id)) && !waved.has(`practice|${moment.id}|${pattern.key}`)
  }
}

/** What adults would do for a moment, three to five practices with their whole chains, the best first. */
export function suggestForMoment(plan: Plan, id: Id<'moment'>): Suggestion[] {
  const moment = plan.moments.get(id)
  if (!moment) return []
  const situation = situationOf(plan, moment)
  const practicesThere = linksByTo(plan, 'makes').get(id)?.length ?? 0
  return choosePractices(situation, openFor(plan, moment))
    .slice(0, Math.max(2, 5 - practicesThere))
    .map(pattern => buildSuggestion(plan, pattern, situation))
}

/** [D10] What adults would do for one feeling: practices of its kind of moment first, then those for any moment. */
export function suggestForFeeling(plan: Plan, id: Id<'feeling'>): Suggestion[] {
  const feeling = plan.feelings.get(id)
  const moment = feeling && plan.moments.get(feeling.moment)
  if (!feeling || !moment) return []
  const waved = wavedAway(plan)
  const shaping = new Set((linksByTo(plan, 'shapes').get(id) ?? []).map(link => link.from))
  const situation = { ...situationOf(plan, moment), feelings: [feeling] }
  return practices
    .filter(pattern => fits(pattern, situation) && shapes(pattern, feeling))
    .filter(pattern => !waved.has(`practice|${moment.id}|${pattern.key}`))
    .filter(pattern => !shaping.has(practiceInPlan(plan, pattern)?.id ?? 'practice:'))
    .slice(0, mostForOne)
    .map(pattern => buildSuggestion(plan, pattern, situation))
}

/** What adults would do for a need of a learner, in the moments that learner is in; one for each practice. */
export function suggestForNeed(plan: Plan, learner: Id<'learner'>, need: string): Suggestion[] {
  const day = shownDay(plan)
  if (!day || !plan.learners.has(learner)) return []
  const theirs = momentsOf(plan, day.id).filter(({ learners }) => learners.length === 0 || learners.includes(learner))
  const found = theirs.flatMap(moment => {
    const situation = { ...situationOf(plan, moment), needs: new Set([need]) }
    const isOpen = openFor(plan, moment)
    return practices
      .filter(pattern => pattern.eases.includes(need) && fits(pattern, situation) && isOpen(pattern))
      .map(pattern => ({ pattern, situation, weight: (pattern.theme === 'any' ? 40 : 0) + pattern.rank }))
  })
  const seen = new Set<string>()
  return found
    .sort((a, b) => a.weight - b.weight || compareText(a.pattern.key, b.pattern.key))
    .filter(({ pattern: { key } }) => !seen.has(key) && seen.add(key))
    .slice(0, mostForOne)
    .map(({ pattern, situation }) => buildSuggestion(plan, pattern, situation))
}

/** What adults would do for each moment of a day that has no practice yet. No practice comes for more than two of them. */
export function suggestForDay(plan: Plan, asked?: string): Suggestion[] {
  const day = shownDay(plan, asked)
  if (!day) return []
  const times = new Map<string, number>()
  const mapped = linksByTo(plan, 'makes')
  return momentsOf(plan, day.id)
    .filter(({ id }) => !mapped.has(id))
    .flatMap(moment => {
      const situation = situationOf(plan, moment)
      const isOpen = openFor(plan, moment)
      const chosen = choosePractices(situation, pattern => isOpen(pattern) && (times.get(pattern.key) ?? 0) < 2)
      for (const { key } of chosen) times.set(key, (times.get(key) ?? 0) + 1)
      return chosen.map(pattern => buildSuggestion(plan, pattern, situation))
    })
}
