import { type Id, isId, tailOf } from '../domain/ids.ts'
import { planPath } from './paths.ts'

export const interviewName = 'interview'

/** The address of the interview of a plan: at a moment, or where this device left it. */
export function interviewPath(plan: Id<'plan'>, moment?: Id<'moment'>): string {
  const path = `${planPath(plan)}/${interviewName}`
  return moment ? `${path}/${tailOf(moment)}` : path
}

/** The moment an address asks the interview for; null without one, undefined when it is another place. */
export function readInterviewPath(location: string, plan: Id<'plan'>): Id<'moment'> | null | undefined {
  const path = interviewPath(plan)
  if (location === path) return null
  if (!location.startsWith(`${path}/`)) return undefined
  const id = `moment:${location.slice(path.length + 1)}`
  return isId('moment', id) ? id : null
}
