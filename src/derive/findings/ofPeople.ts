import type { Json } from '../../domain/field.ts'
import { found, topic } from './found.ts'
import { kind } from './kind.ts'

const overLoad = topic('high', 'D3', 'over')
const amberLoad = topic('medium', 'D3', 'amber')
const breathless = {
  continuous: topic('high', 'D4', 'continuous'),
  lunch: topic('high', 'D4', 'lunch'),
  prep: topic('medium', 'D4', 'prep'),
}
const unplaced = topic('medium', 'D5')
const change = topic('low', 'D9')
const overAsked = topic('high', 'D42', 'over')
const roleLoad = topic('high', 'D42', 'load')
const unanswered = { none: topic('medium', 'D24', 'none'), many: topic('high', 'D24', 'many') }

/** What is asked of people and roles, and who answers for it. */
export const ofPeople = [
  kind(
    ({ loads }, { plan }) => [loads, plan.school.contract.amberLoadPercent],
    ({ person, percent, contactMinutesPerDay, capacityMinutes }, amberLoadPercent) => {
      const of = percent === null || percent > 100 ? overLoad : percent > amberLoadPercent ? amberLoad : undefined
      return of ? found(of, [person], { capacityMinutes, contactMinutesPerDay, percent }) : []
    },
  ),
  kind(
    ({ breath }) => [breath],
    ({ person, weekday, rule, minutes, limit }) => found(breathless[rule], [person], { limit, minutes, weekday }),
  ),
  kind(
    ({ prep }) => [prep],
    row => {
      const { person, neededPerWeek, availablePerWeek } = row
      if (row.unplaced <= 0) return []
      return found(unplaced, [person], { availablePerWeek, neededPerWeek, unplaced: row.unplaced })
    },
  ),
  kind(
    ({ changeLoad }) => [changeLoad],
    ({ person, newPractices, weight }) => found(change, [person], { newPractices, weight }),
  ),
  kind(
    ({ roleDemand }) => [roleDemand],
    ({ role, have, over }) => {
      const byWeekday: Json[][] = []
      for (const { weekday, start, end, asked } of over) {
        const ofWeekday = byWeekday[weekday] ?? []
        byWeekday[weekday] = ofWeekday
        ofWeekday.push({ asked, end, start })
      }
      return byWeekday.flatMap((stretches, weekday) => found(overAsked, [role], { have, stretches, weekday }))
    },
  ),
  kind(
    ({ roleDemand }) => [roleDemand],
    ({ role, percent, contactMinutesPerDay, capacityMinutes }) =>
      percent !== null && percent > 100
        ? found(roleLoad, [role], { capacityMinutes, contactMinutesPerDay, percent })
        : [],
  ),
  kind(
    ({ raci }) => [raci],
    ({ practice, problem }) => (problem === '' ? [] : found(unanswered[problem], [practice])),
  ),
]
