import { expect, it } from 'vitest'
import { copiesOf, hasPractices, momentsToChoose } from '../../../src/features/days/carrying.ts'
import { dependsOnDay } from '../../../src/features/days/dependsOnDay.ts'
import { curve, day, feeling, learner, makes, moment, plan, practice } from '../../support/planBuilders.ts'

const world = plan(
  day('ideal', { kind: 'aim', order: 'a0' }),
  day('short', { kind: 'variant', order: 'a1' }),
  learner('mia'),
  moment('circle', '08:00-08:30', { title: 'Circle' }),
  moment('own', '08:00-08:30', { variantOf: 'moment:circle' }),
  moment('lunch', '12:00-12:30'),
  moment('early', '08:00-08:30', { day: 'day:short' }),
  feeling('known', 'circle', { field: 'calm' }),
  curve('circle', 'mia', 'aim', 1),
  practice('greet', { title: 'Greet' }),
  practice('serve', { title: 'Serve' }),
  practice('idle', { title: 'Idle' }),
  makes('greet', 'circle'),
  makes('greet', 'lunch'),
  makes('serve', 'lunch'),
  makes('serve', 'early'),
)

it('tells what goes with a day, and which practices make moments of that day only', () => {
  expect(dependsOnDay(world, 'day:ideal')).toEqual({ moments: 3, feelings: 1, marks: 1, practices: ['Greet'] })
  expect(dependsOnDay(world, 'day:short')).toEqual({ moments: 1, feelings: 0, marks: 0, practices: [] })
})

it('offers the moments of a day and takes the variants of the chosen ones along, after them', () => {
  expect(momentsToChoose(world, 'day:ideal').map(one => one.id)).toEqual(['moment:circle', 'moment:lunch'])
  expect([...copiesOf(world, 'day:ideal', new Set(['moment:lunch', 'moment:circle'] as const)).keys()]).toEqual([
    'moment:circle',
    'moment:lunch',
    'moment:own',
  ])
  expect([...copiesOf(world, 'day:ideal', new Set(['moment:lunch'] as const)).keys()]).toEqual(['moment:lunch'])
  expect([hasPractices(world, 'day:ideal'), hasPractices(plan(moment('a')), 'day:ideal')]).toEqual([true, false])
})
