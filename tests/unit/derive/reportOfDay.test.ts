import { expect, it } from 'vitest'
import { adultDays } from '../../../src/derive/adultDays.ts'
import { breath } from '../../../src/derive/breath.ts'
import { choice } from '../../../src/derive/choice.ts'
import { coverage } from '../../../src/derive/coverage.ts'
import { doubleBookings } from '../../../src/derive/doubleBookings.ts'
import { equity } from '../../../src/derive/equity.ts'
import { firstSteps } from '../../../src/derive/firstSteps.ts'
import { fragileFeelings } from '../../../src/derive/fragileFeelings.ts'
import { holes } from '../../../src/derive/holes.ts'
import { loads } from '../../../src/derive/loads.ts'
import { outcomeExposure } from '../../../src/derive/outcomeExposure.ts'
import { prep } from '../../../src/derive/prep.ts'
import { ratios } from '../../../src/derive/ratios.ts'
import { readiness } from '../../../src/derive/readiness.ts'
import { type PlanReport, report } from '../../../src/derive/report.ts'
import { roleDemand } from '../../../src/derive/roleDemand.ts'
import { studentMinutesPerWeek } from '../../../src/derive/studentMinutes.ts'
import { studentOverlaps } from '../../../src/derive/studentOverlaps.ts'
import { supportReach } from '../../../src/derive/supportReach.ts'
import { unlockOrder } from '../../../src/derive/unlockOrder.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import {
  aimsAt,
  assigned,
  day,
  does,
  feeling,
  learner,
  makes,
  moment,
  needs,
  outcome,
  person,
  plan,
  practice,
  role,
  school,
  shapes,
  support,
} from '../../support/planBuilders.ts'

const inPlace = { status: 'in place' }

/** An ideal day with a lab that is short of an adult and a hole, and a Friday trip with a talk in the middle of it: no rule says the same of both. */
const week = plan(
  school({ dayStart: '08:00', dayEnd: '15:00', students: 20 }),
  day('ideal', { kind: 'aim' }),
  day('friday', { kind: 'variant' }),
  moment('lab', '09:00-10:00', { minAdults: 2, needsDevice: true, choice: { topic: 'student' } }),
  moment('close', '11:00-12:00'),
  moment('trip', '08:00-14:00', { weekdays: [5], day: 'day:friday' }),
  moment('talk', '09:00-10:00', { weekdays: [5], day: 'day:friday' }),
  learner('diego', { access: { device: 'none' } }),
  feeling('known', 'lab'),
  outcome('listen'),
  aimsAt('lab', 'listen'),
  practice('teach', inPlace),
  practice('watch', inPlace),
  practice('plan', { timing: { kind: 'floating', purpose: 'prep', minutes: 30, timesPerWeek: 1 } }),
  makes('teach', 'lab'),
  makes('teach', 'trip'),
  makes('watch', 'talk'),
  shapes('teach', 'known'),
  role('teacher'),
  does('teacher', 'teach', { part: 'R' }),
  person('ana'),
  ...['teach', 'watch', 'plan'].map(name => assigned('ana', name)),
  support('kit', inPlace),
  needs('teach', 'kit'),
)

const rules: readonly (readonly [key: keyof PlanReport, rule: (plan: Plan, day?: string) => unknown])[] = [
  ['adultDays', adultDays],
  ['doubleBookings', doubleBookings],
  ['loads', loads],
  ['breath', breath],
  ['prep', prep],
  ['coverage', coverage],
  ['roleDemand', roleDemand],
  ['ratios', ratios],
  ['holes', holes],
  ['studentOverlaps', studentOverlaps],
  ['fragileFeelings', fragileFeelings],
  ['outcomes', outcomeExposure],
  ['studentMinutesPerWeek', studentMinutesPerWeek],
  ['choice', choice],
  ['equity', equity],
  ['supportReach', supportReach],
  ['readiness', readiness],
  ['unlockOrder', unlockOrder],
  ['firstSteps', firstSteps],
]

it.each(rules)('holds under %s what its rule says of the day asked for', (key, rule) => {
  const friday = rule(week, 'day:friday')
  expect(friday).not.toEqual(rule(week))
  expect(report(week, { day: 'day:friday' })[key]).toEqual(friday)
  expect(report(week)[key]).toEqual(rule(week))
})

it('[D38] finds what the day asked for lacks', () => {
  const unsaid = (asked?: string) =>
    report(week, { day: asked })
      .findings.filter(({ message }) => message === 'finding.D6.unsaid')
      .flatMap(({ records }) => records)
  expect(unsaid('day:friday')).toEqual(['moment:talk', 'moment:trip'])
  expect(unsaid()).toEqual([]) // the lab says two, and nobody makes the close
})
