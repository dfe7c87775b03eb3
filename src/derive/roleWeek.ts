import type { Id } from '../domain/ids.ts'
import { byOrder } from '../domain/order.ts'
import type { Person, Plan, Practice } from '../domain/plan.ts'
import { type AskedAtOnce, askedAtOnce, type DoneBy } from './askedAtOnce.ts'
import { capacityOf } from './capacity.ts'
import { type RoleDemand, roleDemand } from './roleDemand.ts'
import { merged } from './stretches.ts'
import { allWeekdays, weekLength } from './theDay.ts'
import { linksByFrom } from './validLinks.ts'
import { peopleOfRole } from './whoDoesWhat.ts'
import { entriesOn, type WindowTables, windowsOf } from './windows.ts'

type Tables = WindowTables & Pick<Plan, 'roles' | 'people' | 'plan'>

/** A practice of a role that students see: how many do it, and the minutes of the week it takes each of them. */
export interface RolePart extends DoneBy {
  readonly minutesPerWeek: number
}

/** Someone who fills a role, and the minutes a day the contract lets them be with students. */
export interface Holder {
  readonly person: Person
  readonly capacityMinutes: number
}

/** One role's week with all that its numbers are worked out from. */
export interface RoleWeek {
  readonly demand: RoleDemand
  readonly weekLength: number
  readonly parts: readonly RolePart[]
  /** Those who fill it, by order; none where its headcount counts. */
  readonly holders: readonly Holder[]
  /** When more are asked for than there are; where that never happens, when the most are. */
  readonly peaks: readonly AskedAtOnce[]
  /** Practices without a time of their own. */
  readonly toPlace: readonly Practice[]
  /** Practices that are new or partly in place. */
  readonly changes: readonly Practice[]
}

/** [D42] What is asked of a role and what that was worked out from; undefined for one that is not in the plan. */
export function roleWeek(plan: Tables, id: Id<'role'>, asked?: string): RoleWeek | undefined {
  const demand = roleDemand(plan, asked).find(row => row.role === id)
  if (!demand) return undefined
  const windows = windowsOf(plan, asked)
  const does = (linksByFrom(plan, 'does').get(id) ?? [])
    .filter(link => link.part.includes('R'))
    .flatMap(link => {
      const practice = plan.practices.get(link.to)
      return practice ? [{ practice, count: link.count }] : []
    })
    .sort((a, b) => byOrder(a.practice, b.practice))
  const minutesPerWeek = (practice: Practice) =>
    allWeekdays
      .flatMap(weekday => merged(entriesOn(windows.get(practice.id) ?? [], weekday)))
      .reduce((sum, { start, end }) => sum + end - start, 0)
  const { have, peak, over } = demand
  const isPeak = (many: number) => (over.length > 0 ? many > have : many === peak)
  const practices = does.map(({ practice }) => practice)
  return {
    demand,
    weekLength: weekLength(plan, asked),
    parts: does
      .filter(({ practice }) => practice.visibility === 'frontstage')
      .map(part => ({ ...part, minutesPerWeek: minutesPerWeek(part.practice) }))
      .filter(part => part.minutesPerWeek > 0),
    holders: (peopleOfRole(plan).get(id)?.people ?? []).flatMap(person => holderOf(plan, person)),
    peaks: askedAtOnce(plan, does, asked).filter(each => isPeak(each.asked)),
    toPlace: practices.filter(({ timing }) => timing.kind === 'floating'),
    changes: practices.filter(({ status }) => status !== 'in place'),
  }
}

function holderOf(plan: Tables, id: Id<'person'>): Holder[] {
  const person = plan.people.get(id)
  return person ? [{ person, capacityMinutes: capacityOf(person.fte, plan) }] : []
}
