import { expect, it } from 'vitest'
import type { Plan } from '../../../src/domain/plan.ts'
import { stepAt, stepsOf } from '../../../src/features/walk/steps.ts'
import { clock, learner, moment, plan, school } from '../../support/planBuilders.ts'

const summary = (world: Plan, who?: string, weekday?: number) =>
  stepsOf(world, 'day:ideal', who && `learner:${who}`, weekday).map(({ moment: { id }, home, weekdays }) => [
    id.slice(7),
    home.id.slice(7),
    weekdays.join(''),
  ])

const world = plan(
  school({ dayStart: '08:00', dayEnd: '15:00' }),
  learner('amara', { name: 'Amara' }),
  learner('diego', { name: 'Diego' }),
  moment('bus', '', { part: 'after', order: 'a4', learners: ['learner:diego'] }),
  moment('reading', '09:00-10:00', { order: 'a1' }),
  moment('aloud', '09:00-10:00', { order: 'a9', variantOf: 'moment:reading', learners: ['learner:amara'] }),
  moment('arrive', '08:00-08:30', { order: 'a0' }),
  moment('critique', '14:00-14:30', { order: 'a3', weekdays: [2, 4] }),
  moment('snack', '', { part: 'midday', order: 'a2' }),
)

it('tells the day in its order, untimed moments in their part of it', () => {
  expect(summary(world)).toEqual([
    ['arrive', 'arrive', '12345'],
    ['reading', 'reading', '12345'],
    ['snack', 'snack', '12345'],
    ['critique', 'critique', '24'],
    ['bus', 'bus', '12345'],
  ])
})

it('puts a learner’s own way in place of the moment, and leaves out what they are not in', () => {
  expect(summary(world, 'amara').map(([id]) => id)).toEqual(['arrive', 'aloud', 'snack', 'critique'])
  expect(summary(world, 'diego').map(([id]) => id)).toEqual(['arrive', 'reading', 'snack', 'critique', 'bus'])
})

it('tells of one weekday only what runs then', () => {
  expect(summary(world, 'amara', 1).map(([id]) => id)).toEqual(['arrive', 'aloud', 'snack'])
  expect(summary(world, 'amara', 2)).toContainEqual(['critique', 'critique', '2'])
  expect(summary(world, undefined, 6)).toEqual([])
})

it('leaves the moment itself to the weekdays on which a learner’s own way does not run', () => {
  const twice = plan(
    learner('amara'),
    moment('math', '10:00-11:00', { order: 'a0' }),
    moment('lunch', '11:00-12:00', { order: 'a1' }),
    moment('lab', '10:00-11:00', {
      order: 'a2',
      variantOf: 'moment:math',
      learners: ['learner:amara'],
      weekdays: [3, 5],
    }),
  )
  expect(summary(twice, 'amara')).toEqual([
    ['lab', 'math', '35'],
    ['math', 'math', '124'],
    ['lunch', 'lunch', '12345'],
  ])
  expect(summary(twice, 'amara', 5).map(([id]) => id)).toEqual(['lab', 'lunch'])
  expect(summary(twice, 'amara', 4).map(([id]) => id)).toEqual(['math', 'lunch'])
})

it('puts a way at another time where that time is, and one without a time in the place of its moment', () => {
  const moved = plan(
    learner('amara'),
    learner('diego'),
    moment('arrive', '08:00-08:30', { order: 'a0' }),
    moment('circle', '08:30-09:00', { order: 'a1' }),
    moment('late', '09:00-09:10', { order: 'a2', variantOf: 'moment:arrive', learners: ['learner:diego'] }),
    moment('quiet', '', { part: 'after', order: 'a3', variantOf: 'moment:arrive', learners: ['learner:amara'] }),
  )
  expect(summary(moved, 'diego').map(([id]) => id)).toEqual(['circle', 'late'])
  expect(summary(moved, 'amara').map(([id]) => id)).toEqual(['quiet', 'circle'])
  const [quiet] = stepsOf(moved, 'day:ideal', 'learner:amara')
  expect([quiet?.time, quiet?.part]).toEqual([{ start: clock('08:00'), end: clock('08:30') }, 'morning'])
})

it('names the ways some learners live a moment when everyone’s day is walked', () => {
  const reading = stepsOf(world, 'day:ideal').find(step => step.moment.id === 'moment:reading')
  expect(reading?.variants.map(({ id }) => id)).toEqual(['moment:aloud'])
})

it('follows ways of ways to the moment behind them, and takes two that stand in for each other as moments', () => {
  const chained = plan(
    learner('amara'),
    moment('one', '', { order: 'a0' }),
    moment('two', '', { order: 'a1', variantOf: 'moment:one', learners: ['learner:amara'] }),
    moment('three', '', { order: 'a2', variantOf: 'moment:two', learners: ['learner:diego'] }),
    moment('here', '', { order: 'a3', variantOf: 'moment:there' }),
    moment('there', '', { order: 'a4', variantOf: 'moment:here' }),
    moment('orphan', '', { order: 'a5', variantOf: 'moment:gone' }),
  )
  expect(summary(chained).map(([id]) => id)).toEqual(['one', 'here', 'there', 'orphan'])
  expect(summary(chained, 'diego').map(([id]) => id)).toEqual(['three', 'here', 'there', 'orphan'])
})

it('stays at the same moment when the eyes change, else at what comes right before it', () => {
  const amara = stepsOf(world, 'day:ideal', 'learner:amara')
  const diego = stepsOf(world, 'day:ideal', 'learner:diego')
  expect(stepAt(amara, world, 'moment:reading')).toBe(1) // she reads aloud then
  expect(stepAt(diego, world, 'moment:aloud')).toBe(1)
  expect(stepAt(amara, world, 'moment:bus')).toBe(3) // she takes no bus: the critique before it
  expect(stepAt(stepsOf(world, 'day:ideal', 'learner:amara', 1), world, 'moment:critique')).toBe(2)
})

it('stays where it was when the moment is taken away meanwhile, and at the beginning of an empty day', () => {
  const steps = stepsOf(world, 'day:ideal')
  expect(stepAt(steps, world, 'moment:gone', 2)).toBe(2)
  expect(stepAt(steps, world, 'moment:gone', 9)).toBe(4)
  expect(stepAt([], world, 'moment:gone')).toBe(-1)
})
