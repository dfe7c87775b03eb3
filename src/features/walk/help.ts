import { linksByTo } from '../../derive/validLinks.ts'
import { runsOn } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import { byOrder } from '../../domain/order.ts'
import type { Plan, Practice } from '../../domain/plan.ts'
import type { Step } from './steps.ts'

/** What adults do with students at a moment, and who does it. */
export interface Help {
  readonly practice: Practice
  /** Roles that do it and how many of each; where no role is named, the people. */
  readonly who: readonly { readonly name: string; readonly count: number }[]
}

type HelpTables = Pick<Plan, 'moments' | 'practices' | 'roles' | 'people' | 'links' | 'feelings' | 'outcomes'>

/** What students see adults do at a step: what is done for a variant itself, else what is done for the moment it stands in for. */
export function helpIn(plan: HelpTables, { moment, home, weekdays }: Step): Help[] {
  const own = practicesAt(plan, moment.id, weekdays)
  const found = own.length > 0 ? own : practicesAt(plan, home.id, weekdays)
  return found.map(practice => ({ practice, who: whoDoes(plan, practice.id, moment.id, weekdays) }))
}

/** What adults do for one learner alone there: for their own way of living it, or for a feeling named for them. */
export function helpFor(plan: HelpTables, step: Step, learner: Id<'learner'>): Help[] {
  const { moment, home, weekdays } = step
  const theirs = new Set(
    [...plan.feelings.values()]
      .filter(feeling => feeling.learner === learner && [moment.id, home.id].includes(feeling.moment))
      .flatMap(feeling => (linksByTo(plan, 'shapes').get(feeling.id) ?? []).map(link => link.from)),
  )
  if (moment !== home) for (const practice of practicesAt(plan, moment.id, weekdays)) theirs.add(practice.id)
  return [...theirs]
    .flatMap(id => plan.practices.get(id) ?? [])
    .sort(byOrder)
    .map(practice => ({ practice, who: whoDoes(plan, practice.id, moment.id, weekdays) }))
}

function practicesAt(plan: HelpTables, moment: Id<'moment'>, weekdays: readonly number[]): Practice[] {
  return (linksByTo(plan, 'makes').get(moment) ?? [])
    .flatMap(link => plan.practices.get(link.from) ?? [])
    .filter(practice => practice.visibility === 'frontstage' && practice.timing.kind !== 'floating')
    .filter(practice => runsOn(practice).some(day => weekdays.includes(day)))
    .sort(byOrder)
}

function whoDoes(
  plan: HelpTables,
  practice: Id<'practice'>,
  moment: Id<'moment'>,
  weekdays: readonly number[],
): Help['who'] {
  const roles = (linksByTo(plan, 'does').get(practice) ?? [])
    .filter(link => link.part.includes('R'))
    .flatMap(link => {
      const role = plan.roles.get(link.from)
      return role ? [{ role, count: link.count }] : []
    })
    .sort((a, b) => byOrder(a.role, b.role))
  if (roles.length > 0) return roles.map(({ role, count }) => ({ name: role.title, count }))
  return (linksByTo(plan, 'assigned').get(practice) ?? [])
    .filter(link => link.moments.length === 0 || link.moments.includes(moment))
    .filter(link => link.weekdays.length === 0 || link.weekdays.some(day => weekdays.includes(day)))
    .flatMap(link => plan.people.get(link.from) ?? [])
    .sort(byOrder)
    .map(person => ({ name: person.label, count: 1 }))
}
