import { compareText, type Id } from '../domain/ids.ts'
import { plainWords } from '../domain/plainWords.ts'
import type { Plan } from '../domain/plan.ts'

/** Who has to agree to an improvement plan. */
export type Approver = 'school' | 'district' | 'state'

/** Words in who gives a permission, the widest level first: a state's board is the state, a school's board the district. */
const granters: readonly (readonly [Approver, RegExp])[] = [
  ['state', /\b(?:state|sea|estado|estatal)\b/u],
  ['district', /\b(?:district|superintendent|board|distrito|superintendente|junta)\b/u],
  ['school', /\b(?:school|principal|headteacher|escuela|director|directora|rector|rectora)\b/u],
]

/** Words in what is asked: any other yes (a late bus) is not one to the plan. */
const plansAskedFor = /\b(?:improvement|mejora|mejoramiento|csi|tsi|atsi)\b/u

/** [D40] Permissions for the improvement plan that a level has granted, in id order. */
export function approvals(plan: Pick<Plan, 'permissions'>, by: Approver): Id<'permission'>[] {
  return [...plan.permissions.values()]
    .filter(({ status, ask }) => status === 'granted' && plansAskedFor.test(plainWords(ask)))
    .filter(({ granter }) => levelOf(granter) === by)
    .map(({ id }) => id)
    .sort(compareText)
}

function levelOf(granter: string): Approver | undefined {
  return granters.find(([, words]) => words.test(plainWords(granter)))?.[0]
}
