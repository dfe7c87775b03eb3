import { type Id, tailOf } from '../domain/ids.ts'
import { planPath } from './paths.ts'

export const interviewName = 'interview'

/** The address of the interview of a plan: at a moment, or where this device left it. */
export function interviewPath(plan: Id<'plan'>, moment?: Id<'moment'>): string {
  const path = `${planPath(plan)}/${interviewName}`
  return moment ? `${path}/${tailOf(moment)}` : path
}
