import { expect, it } from 'vitest'
import { outcomeExposure } from '../../../src/derive/outcomeExposure.ts'
import { aimsAt, builds, day, measure, moment, outcome, plan, practice, reads } from '../../support/planBuilders.ts'

it('[D12] counts the moments that aim at an outcome, and the minutes a week of the timed ones', () => {
  const week = plan(
    outcome('listening'),
    moment('circle', '08:30-09:00'),
    moment('critique', '13:00-14:00', { weekdays: [2, 4] }),
    moment('walk'),
    aimsAt('circle', 'listening'),
    aimsAt('critique', 'listening'),
    aimsAt('walk', 'listening'),
  )
  // half an hour on five days, an hour on two
  expect(outcomeExposure(week)).toEqual([
    { outcome: 'outcome:listening', minutesPerWeek: 150 + 120, moments: 3, practices: 0, hasEvidence: false },
  ])
})

it('[D12] counts variants with their minutes, and every practice that builds it', () => {
  const week = plan(
    outcome('listening'),
    moment('circle', '08:30-09:00'),
    moment('quiet', '08:30-08:50', { variantOf: 'moment:circle' }),
    aimsAt('circle', 'listening'),
    aimsAt('quiet', 'listening'),
    practice('ask'),
    practice('wait'),
    builds('ask', 'listening'),
    builds('wait', 'listening'),
  )
  expect(outcomeExposure(week)[0]).toMatchObject({ minutesPerWeek: 150 + 100, moments: 2, practices: 2 })
})

it('[D12] knows evidence by its text or by a measure that reads it', () => {
  const week = plan(
    outcome('told', { evidence: 'A page of notes' }),
    outcome('measured'),
    outcome('blank', { evidence: '  ' }),
    outcome('built'), // that a practice builds it shows nothing yet
    practice('ask'),
    builds('ask', 'built'),
    measure('survey'),
    reads('survey', 'measured'),
  )
  const known = outcomeExposure(week).map(({ outcome: id, hasEvidence }) => [id, hasEvidence])
  expect(known).toEqual([
    ['outcome:blank', false],
    ['outcome:built', false],
    ['outcome:measured', true],
    ['outcome:told', true],
  ])
})

it('[D12] reads the day asked for, and says of an outcome nobody aims at that it has no minutes', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    outcome('listening'),
    moment('circle', '08:30-09:00'),
    moment('homeroom', '08:10-08:20', { day: 'day:now' }),
    aimsAt('circle', 'listening'),
    aimsAt('homeroom', 'listening'),
  )
  expect(outcomeExposure(week, 'day:now')[0]).toMatchObject({ minutesPerWeek: 50, moments: 1 })
  expect(outcomeExposure(plan(outcome('lonely')))[0]).toMatchObject({ minutesPerWeek: 0, moments: 0 })
})
