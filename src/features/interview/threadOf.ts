import { permissionsOf, practicesOf, rolesOf, supportsOf } from '../../derive/chainOf.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import type { Feeling, Permission, Plan, Practice, Role, Support } from '../../domain/plan.ts'
import type { Question, QuestionKind } from '../../patterns/interviewQuestion.ts'

/** Where the answer to a question will stand in the thread. */
export type Gap = 'feel' | 'does' | 'role' | 'support' | 'permission'

/** The thread a question is asked along, from its moment backwards. */
export interface ThreadSoFar {
  readonly feelings: readonly Feeling[]
  /** The practice it goes through; the others of the moment are named beside it. */
  readonly practice: Practice | undefined
  readonly others: readonly Practice[]
  readonly roles: readonly Role[]
  readonly supports: readonly { readonly support: Support; readonly permissions: readonly Permission[] }[]
  readonly gap: Gap | undefined
  /** The support a question about a yes is asked at. */
  readonly at: Id<'support'> | undefined
}

const gaps: { readonly [K in QuestionKind]?: Gap } = {
  feels: 'feel',
  shape: 'does',
  need: 'does',
  lack: 'does',
  practice: 'does',
  backstage: 'does',
  role: 'role',
  support: 'support',
  permission: 'permission',
}

/** What there is of the thread of a question, or of a moment's first practice where nothing is asked. */
export function threadSoFar(plan: Plan, moment: Id<'moment'>, question: Question | undefined): ThreadSoFar {
  const all = practicesOf(plan, moment).sort((a, b) => Number(isBackstage(a)) - Number(isBackstage(b)))
  const support = question && supportAt(plan, question)
  const gap = question?.isOpen ? gaps[question.kind] : undefined
  const practice = practiceAt(plan, all, question, support)
  const feelings = [...plan.feelings.values()].filter(one => one.moment === moment)
  return {
    feelings,
    practice,
    others: all.filter(one => one !== practice),
    roles: practice ? rolesOf(plan, practice.id) : [],
    supports: practice
      ? supportsOf(plan, practice.id).map(one => ({ support: one, permissions: permissionsOf(plan, one.id) }))
      : [],
    gap,
    at: support,
  }
}

function isBackstage({ visibility }: Practice): boolean {
  return visibility === 'backstage'
}

function supportAt(plan: Plan, question: Question): Id<'support'> | undefined {
  if ('support' in question) return question.support
  if (question.kind !== 'granter') return undefined
  return linksByTo(plan, 'awaits').get(question.permission)?.[0]?.from
}

function practiceAt(
  plan: Plan,
  all: readonly Practice[],
  question: Question | undefined,
  support: Id<'support'> | undefined,
): Practice | undefined {
  if (!question) return all[0]
  if ('practice' in question) return plan.practices.get(question.practice)
  if (support) return all.find(one => supportsOf(plan, one.id).some(({ id }) => id === support)) ?? all[0]
  if (gaps[question.kind] === 'does')
    return question.isOpen ? undefined : all.find(one => question.said.includes(one.id))
  return all[0]
}
