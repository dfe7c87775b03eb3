import { expect, it } from 'vitest'
import { choice, decidedShareOf } from '../../../src/derive/choice.ts'
import { equity } from '../../../src/derive/equity.ts'
import { minutesPerWeekOf } from '../../../src/derive/lensView.ts'
import { momentsAiming, momentsDeciding, momentsFeltFor } from '../../../src/derive/momentsBehind.ts'
import { outcomeExposure } from '../../../src/derive/outcomeExposure.ts'
import type { Id } from '../../../src/domain/ids.ts'
import { isTimed } from '../../../src/domain/studentDay.ts'
import { aimsAt, day, feeling, learner, moment, outcome, plan } from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'

const world = plan(
  learner('ana'),
  learner('bo'),
  outcome('read'),
  moment('late', '10:00-10:30', { order: 'a2', learners: ['learner:bo'], choice: { pace: 'adult' } }),
  moment('early', '08:00-09:00', { order: 'a1', choice: { topic: 'student' } }),
  moment('loose', '', { part: 'morning', order: 'a0', choice: { topic: 'student' } }),
  aimsAt('late', 'read'),
  aimsAt('loose', 'read'),
  feeling('seen', 'early', { kind: 'aim', learner: 'learner:ana' }),
  feeling('calm', 'late', { kind: 'aim', learner: null }),
  feeling('lost', 'late', { kind: 'guard', learner: 'learner:bo' }),
)

it('[D12] lists the moments of the day that aim at an outcome, timed or not, in reading order', () => {
  expect(momentsAiming(world, 'outcome:read')).toEqual(['moment:loose', 'moment:late'])
})

it('[D15] lists the timed moments that say who decides, of everyone and of one learner', () => {
  expect(momentsDeciding(world, '')).toEqual(['moment:early', 'moment:late'])
  expect(momentsDeciding(world, 'learner:ana')).toEqual(['moment:early'])
})

it('[D16] lists the timed moments of a learner with a wanted feeling named for them, and those for everyone', () => {
  expect(momentsFeltFor(world, 'learner:ana', 'named')).toEqual(['moment:early'])
  expect(momentsFeltFor(world, 'learner:bo', 'named')).toEqual([])
  expect(momentsFeltFor(world, 'learner:bo', 'everyone')).toEqual(['moment:late'])
})

it('[D12 D15 D16] stands behind the very numbers of the example', () => {
  const example = examplePlan()
  const minutes = (ids: readonly Id<'moment'>[]) => minutesPerWeekOf(ids.flatMap(id => example.moments.get(id) ?? []))
  for (const row of outcomeExposure(example)) {
    const ids = momentsAiming(example, row.outcome)
    expect([row.outcome, ids.length, minutes(ids)]).toEqual([row.outcome, row.moments, row.minutesPerWeek])
  }
  const decided = (ids: readonly Id<'moment'>[]) =>
    ids.reduce((sum, id) => sum + (decidedShareOf(example.moments.get(id) ?? {}) ?? 0) * minutes([id]), 0) /
    minutes(ids)
  expect(decided(momentsDeciding(example, ''))).toBeCloseTo(choice(example).decidedShare ?? -1, 10)
  for (const row of choice(example).byLearner) {
    expect(decided(momentsDeciding(example, row.learner))).toBeCloseTo(row.decidedShare ?? -1, 10)
  }
  const day = [...example.moments.values()].filter(one => one.day === 'day:ideal' && isTimed(one))
  for (const row of equity(example)) {
    const all = minutesPerWeekOf(day.filter(one => one.learners.length === 0 || one.learners.includes(row.learner)))
    expect(minutes(momentsFeltFor(example, row.learner, 'named')) / all).toBeCloseTo(row.named ?? -1, 10)
    expect(minutes(momentsFeltFor(example, row.learner, 'everyone')) / all).toBeCloseTo(row.withEveryone ?? -1, 10)
  }
})

it('[D15] leaves out moments of which nobody has said who decides', () => {
  const week = plan(moment('said', '08:00-09:00', { choice: { topic: 'adult' } }), moment('unsaid', '09:00-10:00'))
  expect(momentsDeciding(week, '')).toEqual(['moment:said'])
})

it('[D16] leaves out untimed moments, and those a learner is not in', () => {
  const forAna = { learner: 'learner:ana' }
  const week = plan(
    learner('ana'),
    learner('bo'),
    moment('walk'),
    moment('lab', '08:00-09:00', { learners: ['learner:bo'] }),
    moment('circle', '09:00-10:00'),
    ...['walk', 'lab', 'circle'].map(at => feeling(at, at, forAna)),
  )
  expect(momentsFeltFor(week, 'learner:ana', 'named')).toEqual(['moment:circle'])
})

it('[D12] reads the day asked for', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    outcome('read'),
    moment('circle'),
    moment('homeroom', '', { day: 'day:now' }),
    aimsAt('circle', 'read'),
    aimsAt('homeroom', 'read'),
  )
  expect(momentsAiming(week, 'outcome:read', 'day:now')).toEqual(['moment:homeroom'])
})
