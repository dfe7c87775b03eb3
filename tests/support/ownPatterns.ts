import { adoptedOf, type PatternAnswers } from '../../src/derive/adoptedOf.ts'
import { patternOf } from '../../src/derive/patternOf.ts'
import { adoptPattern } from '../../src/document/adoptPattern.ts'
import type { Command } from '../../src/document/commands.ts'
import type { Id, Kind } from '../../src/domain/ids.ts'
import type { Pattern } from '../../src/domain/pattern.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { isTimed } from '../../src/domain/studentDay.ts'
import { firstAnswers } from '../../src/patterns/ownPattern.ts'

/** Ids in the order they are asked for: `role:x001`, `role:x002`. */
export function countedIds(mark = 'x'): <K extends Kind>(kind: K) => Id<K> {
  let count = 0
  return kind => `${kind}:${mark}${String(++count).padStart(4, '0')}` as const
}

/** The pattern of a moment that is there. */
export function patternIn(plan: Plan, moment: string): Pattern {
  const pattern = patternOf(plan, `moment:${moment}`)
  if (!pattern) throw new Error(`no moment ${moment}`)
  return pattern
}

/** All as it was where the pattern comes from, for the same learners. */
export function sameAnswers(plan: Plan, pattern: Pattern, day: Id<'day'>): PatternAnswers {
  const { practices, supports, learners } = pattern.map
  const theirs = pattern.map.moments.get(pattern.moment)
  return {
    ...firstAnswers(plan, pattern, day),
    time: theirs && isTimed(theirs) ? { start: theirs.start, end: theirs.end } : null,
    learners: theirs?.learners ?? [],
    whose: new Map([...learners.keys()].map(id => [id, id as Id<'learner'>])), // learners by their ids
    status: new Map([...practices.values(), ...supports.values()].map(({ id, status }) => [id, status])),
    keepsCosts: true,
  }
}

/** Takes a pattern up in a plan with the first answers, some of them given. */
export function adopt(plan: Plan, pattern: Pattern, given: Partial<PatternAnswers> = {}, mark = 'x'): Command {
  const [day] = plan.days.keys()
  const answers = { ...firstAnswers(plan, pattern, day ?? 'day:none'), ...given }
  return adoptPattern(adoptedOf(plan, pattern, answers, countedIds(mark)))
}
