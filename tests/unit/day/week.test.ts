import { expect, it } from 'vitest'
import { untimedOf, weekdayOf, weekdaysShown } from '../../../src/features/day/week.ts'
import { learner, moment, plan, span } from '../../support/planBuilders.ts'

const day = 'day:ideal'

const world = plan(
  learner('mia'),
  moment('a', '08:00-09:00'),
  moment('b', '09:00-10:00', { weekdays: [2, 4] }),
  moment('own', '09:00-09:30', { weekdays: [1], learners: ['learner:mia'] }),
  moment('c', '10:00-11:00'),
  moment('c2', '10:00-11:00', { variantOf: 'moment:c', learners: ['learner:mia'] }),
  moment('loose'),
)

const told = (weekday: number, forLearner?: string) =>
  weekdayOf(world, day, weekday, forLearner).map(({ moment: one, start, end }) => [one?.id ?? 'free', start, end])

const at = (time: string) => Object.values(span(time))

it('[D7] shows what runs on a weekday by time, and the holes between', () => {
  expect(told(3)).toEqual([
    ['moment:a', ...at('08:00-09:00')],
    ['free', ...at('09:00-10:00')],
    ['moment:c', ...at('10:00-11:00')],
  ])
  expect(told(2).map(([what]) => what)).toEqual(['moment:a', 'moment:b', 'moment:c'])
  expect(told(6)).toEqual([])
})

it('shows the week of one learner as they live it', () => {
  expect(told(1, 'learner:mia')).toEqual([
    ['moment:a', ...at('08:00-09:00')],
    ['moment:own', ...at('09:00-09:30')],
    ['free', ...at('09:30-10:00')],
    ['moment:c2', ...at('10:00-11:00')],
  ])
})

it('shows the weekend only when something runs on it', () => {
  expect(weekdaysShown(world, day)).toEqual([1, 2, 3, 4, 5])
  expect(weekdaysShown(plan(moment('trip', '09:00-10:00', { weekdays: [6] })), day)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(weekdaysShown(plan(moment('trip', '', { weekdays: [6] })), day)).toEqual([1, 2, 3, 4, 5])
})

it('names what has no time yet', () => {
  expect(untimedOf(world, day).map(one => one.id)).toEqual(['moment:loose'])
})
