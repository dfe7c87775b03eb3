import { linksByFrom } from '../derive/validLinks.ts'
import type { Id } from '../domain/ids.ts'
import type { Feeling, Learner, Moment, Plan } from '../domain/plan.ts'
import { isMomentKind, type MomentKind } from './momentKinds.ts'
import { suggestKind } from './suggestKind.ts'

/** What the library looks at in a moment. */
export interface Situation {
  readonly moment: Moment
  readonly kind: MomentKind | undefined
  readonly feelings: readonly Feeling[]
  /** Needs of the learners named in the moment, of all when it names none, and who has them. */
  readonly needs: ReadonlyMap<string, readonly Id<'learner'>[]>
  readonly outcomes: ReadonlySet<string>
  readonly grades: readonly [number, number] | undefined
}

/** What there is to know of a moment before anything is suggested for it. */
export function situationOf(plan: Plan, moment: Moment): Situation {
  const named = moment.learners.flatMap(id => plan.learners.get(id) ?? [])
  const learners = moment.learners.length > 0 ? named : [...plan.learners.values()]
  const aims = linksByFrom(plan, 'aims-at').get(moment.id) ?? []
  return {
    moment,
    kind: isMomentKind(moment.kind) ? moment.kind : suggestKind(moment.title),
    feelings: [...plan.feelings.values()].filter(feeling => feeling.moment === moment.id),
    needs: needsOf(learners),
    outcomes: new Set(aims.flatMap(link => plan.outcomes.get(link.to)?.kind ?? [])),
    grades: gradesOf(plan.plan.school.grades),
  }
}

function needsOf(learners: readonly Learner[]): Situation['needs'] {
  const needs = new Map<string, Id<'learner'>[]>()
  for (const { id, needs: theirs } of learners) {
    for (const need of theirs) needs.set(need, [...(needs.get(need) ?? []), id])
  }
  return needs
}

/** "K-5", "grades 6–8", "9 a 12" as two numbers; 0 is kindergarten; undefined when it names none. */
export function gradesOf(text: string): readonly [number, number] | undefined {
  const named = (text.match(/\d+|(?<!\p{L})(?:pre-?)?k(?!\p{L})/giu) ?? []).map(one =>
    /\d/.test(one) ? Number(one) : 0,
  )
  const fit = named.filter(grade => grade <= 12)
  return fit.length > 0 ? [Math.min(...fit), Math.max(...fit)] : undefined
}
