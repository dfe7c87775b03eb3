import { expect, it } from 'vitest'
import { dayFindings } from '../../../src/features/day/dayFindings.ts'
import { notesByMoment, outcomesByMoment } from '../../../src/features/day/dayNotes.ts'
import { aimsAt, feeling, moment, outcome, plan } from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'

it('[D6] notes how many adults are missing, with the days only where they differ', () => {
  const world = plan(moment('lunch', '12:00-12:30', { minAdults: 2 }))
  expect([...notesByMoment(world, 'day:ideal')]).toEqual([
    ['moment:lunch', [{ kind: 'adults', needed: 2, present: 0, days: null }]],
  ])
})

it('[D8] notes an overlap at both moments, with the days they share', () => {
  const world = plan(
    moment('lunch', '12:00-12:30'),
    moment('club', '12:20-13:00', { weekdays: [2] }),
    moment('walk', '12:00-12:30', { weekdays: [6] }),
  )
  expect([...notesByMoment(world, 'day:ideal')]).toEqual([
    ['moment:club', [{ kind: 'overlap', other: 'moment:lunch', minutes: 10, days: null }]],
    ['moment:lunch', [{ kind: 'overlap', other: 'moment:club', minutes: 10, days: [2] }]],
  ])
})

it('names the outcomes a moment is for', () => {
  const world = plan(moment('lunch'), outcome('friends', { title: 'Make friends' }), aimsAt('lunch', 'friends'))
  expect([...outcomesByMoment(world)]).toEqual([['moment:lunch', ['Make friends']]])
})

it('counts only feelings of the day on screen', () => {
  const world = plan(moment('lunch'), feeling('calm', 'lunch', { field: 'calm', learner: null }))
  expect([dayFindings(world, 'day:ideal').unsupported, dayFindings(world, 'day:other').unsupported]).toEqual([
    [{ feeling: 'feeling:calm', moment: 'moment:lunch' }],
    [],
  ])
})

it('finds in the example the hole on the days without a critique', () => {
  expect(dayFindings(examplePlan(), 'day:ideal').holes).toEqual([
    { minutes: 30, weekdays: [1, 3, 5], after: 'moment:m9', start: 850, end: 880 },
  ])
})
