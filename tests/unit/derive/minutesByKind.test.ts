import { expect, it } from 'vitest'
import { minutesByKind, minutesByLearning } from '../../../src/derive/minutesByKind.ts'
import { aimsAt, day, moment, outcome, plan } from '../../support/planBuilders.ts'

const world = plan(
  day('ideal', { kind: 'aim' }),
  day('other', { kind: 'variant' }),
  moment('studio', '09:00-10:30', { kind: 'project or studio' }),
  moment('field', '13:00-14:00', { kind: 'project or studio', weekdays: [3] }),
  moment('lunch', '11:30-12:00', { kind: 'meal' }),
  moment('walk', '12:00-12:10'),
  moment('loose', '', { kind: 'close' }),
  moment('own', '09:00-10:30', { kind: 'meal', variantOf: 'moment:studio' }),
  moment('elsewhere', '09:00-10:00', { kind: 'meal', day: 'day:other' }),
  outcome('argue', { kind: 'academic' }),
  outcome('write', { kind: 'academic' }),
  outcome('belong', { kind: 'social' }),
  aimsAt('studio', 'argue'),
  aimsAt('studio', 'write'),
  aimsAt('studio', 'belong'),
  aimsAt('lunch', 'belong'),
)

it('[D13] counts student minutes a week by kind of moment, most first, each with its moments', () => {
  // studio 90 × 5 + field 60 × 1 = 510; lunch 30 × 5 = 150; walk 10 × 5 = 50 of no kind
  expect(minutesByKind(world)).toEqual([
    { kind: 'project or studio', minutesPerWeek: 510, moments: ['moment:studio', 'moment:field'] },
    { kind: 'meal', minutesPerWeek: 150, moments: ['moment:lunch'] },
    { kind: '', minutesPerWeek: 50, moments: ['moment:walk'] },
  ])
})

it('[D13] counts a moment for each kind of learning it aims at, once', () => {
  // academic: studio 450; social: studio 450 + lunch 150; none: field 60 + walk 50
  expect(minutesByLearning(world)).toEqual([
    { kind: 'social', minutesPerWeek: 600, moments: ['moment:studio', 'moment:lunch'] },
    { kind: 'academic', minutesPerWeek: 450, moments: ['moment:studio'] },
    { kind: '', minutesPerWeek: 110, moments: ['moment:walk', 'moment:field'] },
  ])
})

it('[D13] has no rows for a day without times', () => {
  expect([minutesByKind(plan(moment('a'))), minutesByLearning(plan(moment('a')))]).toEqual([[], []])
})
