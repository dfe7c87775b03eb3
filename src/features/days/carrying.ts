import { isVariant, momentsOf } from '../../derive/theDay.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import { type Id, newId } from '../../domain/ids.ts'
import type { Moment, Plan } from '../../domain/plan.ts'

/** The moments of a day a person chooses from: how single learners live one goes along with it. */
export function momentsToChoose(plan: Plan, day: string): Moment[] {
  return momentsOf(plan, day).filter(moment => !isVariant(plan, moment))
}

/** The chosen moments of a day, each with its variants, in reading order, and an id for the copy of each. */
export function copiesOf(
  plan: Plan,
  day: string,
  chosen: ReadonlySet<Id<'moment'>>,
): ReadonlyMap<Id<'moment'>, Id<'moment'>> {
  const all = momentsOf(plan, day).filter(
    ({ id, variantOf }) => chosen.has(id) || (variantOf !== undefined && chosen.has(variantOf)),
  )
  const homesFirst = [...all.filter(moment => chosen.has(moment.id)), ...all.filter(moment => !chosen.has(moment.id))]
  return new Map(homesFirst.map(({ id }) => [id, newId('moment')]))
}

/** Whether any of the moments of a day is made by a practice. */
export function hasPractices(plan: Plan, day: string): boolean {
  const made = linksByTo(plan, 'makes')
  return [...plan.moments.values()].some(moment => moment.day === day && made.has(moment.id))
}
