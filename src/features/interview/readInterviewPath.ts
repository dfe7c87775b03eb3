import { type Id, isId } from '../../domain/ids.ts'
import { interviewPath } from '../../store/interviewPath.ts'

/** The moment an address asks the interview for; null without one, undefined when it is another place. */
export function readInterviewPath(location: string, plan: Id<'plan'>): Id<'moment'> | null | undefined {
  const path = interviewPath(plan)
  if (location === path) return null
  if (!location.startsWith(`${path}/`)) return undefined
  const id = `moment:${location.slice(path.length + 1)}`
  return isId('moment', id) ? id : null
}
