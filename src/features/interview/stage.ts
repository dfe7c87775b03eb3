import type { Moment, Plan } from '../../domain/plan.ts'
import { interviewedMoments, questionsAt } from '../../patterns/interview.ts'
import type { QuestionKind } from '../../patterns/interviewQuestion.ts'

/** How far a moment is: what is asked of it next, or that nothing is. */
export type Stage =
  | 'none'
  | 'feels'
  | 'does'
  | 'role'
  | 'support'
  | 'status'
  | 'permission'
  | 'owner'
  | 'backstage'
  | 'adults'
  | 'later'
  | 'done'

const stageOfKind: Readonly<Record<QuestionKind, Stage>> = {
  feels: 'feels',
  shape: 'does',
  need: 'does',
  lack: 'does',
  practice: 'does',
  role: 'role',
  support: 'support',
  status: 'status',
  permission: 'permission',
  granter: 'permission',
  owner: 'owner',
  backstage: 'backstage',
  adults: 'adults',
  weeks: 'done',
  price: 'done',
}

/** The moments of a day with how far each is. Numbers nobody has said leave a moment mapped. */
export function outlineOf(
  plan: Plan,
  day: string,
  skipped: ReadonlySet<string>,
): readonly { readonly moment: Moment; readonly stage: Stage }[] {
  return interviewedMoments(plan, day).map(moment => {
    const questions = questionsAt(plan, moment.id)
    const open = questions.filter(one => one.isOpen && !one.isOptional)
    const next = open.find(one => !skipped.has(one.id))
    const isBegun = questions.some(one => one.said.length > 0)
    const stage = next
      ? isBegun || skipped.has(open[0]?.id ?? '')
        ? stageOfKind[next.kind]
        : 'none'
      : open.length > 0
        ? 'later'
        : 'done'
    return { moment, stage }
  })
}
