import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adultDays, roleDay } from '../../../src/derive/adultDays.ts'
import { choice } from '../../../src/derive/choice.ts'
import { coverage } from '../../../src/derive/coverage.ts'
import { doubleBookings } from '../../../src/derive/doubleBookings.ts'
import { equity } from '../../../src/derive/equity.ts'
import { fragileFeelings } from '../../../src/derive/fragileFeelings.ts'
import { holes } from '../../../src/derive/holes.ts'
import { lift } from '../../../src/derive/lift.ts'
import { looseEnds } from '../../../src/derive/looseEnds.ts'
import { outcomeExposure } from '../../../src/derive/outcomeExposure.ts'
import { raci } from '../../../src/derive/raci.ts'
import { ratios } from '../../../src/derive/ratios.ts'
import { readiness } from '../../../src/derive/readiness.ts'
import { roleDemand } from '../../../src/derive/roleDemand.ts'
import { studentMinutesPerWeek } from '../../../src/derive/studentMinutes.ts'
import { studentOverlaps } from '../../../src/derive/studentOverlaps.ts'
import { supportReach } from '../../../src/derive/supportReach.ts'
import { momentsOf } from '../../../src/derive/theDay.ts'
import { thread } from '../../../src/derive/trace.ts'
import { unsupportedFeelings } from '../../../src/derive/unsupportedFeelings.ts'
import { voices } from '../../../src/derive/voices.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { planOf } from '../../support/plans.ts'
import { frozen, inAnotherOrder, randomDay, randomPlan, withDanglingLinks } from '../../support/randomPlans.ts'

type Rule = readonly [name: string, rule: (plan: Plan, day?: string) => unknown, ofNothing: unknown]

const momentsInOrder = (plan: Plan) => [...plan.days.keys()].sort().map(day => momentsOf(plan, day).map(({ id }) => id))
const threadsOfAll = (plan: Plan) =>
  [plan.moments, plan.practices, plan.supports, plan.feelings, plan.people, plan.assumptions].flatMap(table =>
    [...table.keys()].sort().map(id => thread(plan, id)),
  )
const roleDays = (plan: Plan, day?: string) => [...plan.roles.keys()].sort().map(role => roleDay(plan, role, 2, day))
const looseButLinks = (plan: Plan) => ({ ...looseEnds(plan), danglingLinks: [] })
const nothingLoose = {
  supportsNobodyNeeds: [],
  supportsWithoutOwner: [],
  practicesWithoutRole: [],
  practicesWithoutMoment: [],
  momentsUnmapped: [],
  outcomesUnaimed: [],
  danglingLinks: [],
}

const someRuns = { numRuns: 50 }

const rules: readonly Rule[] = [
  ['[D1] adultDays', adultDays, []],
  ['[D1] roleDay', roleDays, []],
  ['[D2] doubleBookings', doubleBookings, []],
  ['[D6] coverage', coverage, []],
  ['[D7] holes', holes, []],
  ['[D8] studentOverlaps', studentOverlaps, []],
  ['[D10] unsupportedFeelings', unsupportedFeelings, []],
  ['[D11] fragileFeelings', fragileFeelings, []],
  ['[D12] outcomes', outcomeExposure, []],
  ['[D13] studentMinutesPerWeek', studentMinutesPerWeek, 0],
  ['[D14] lift', lift, { learners: [], boldness: null, inequality: [] }],
  ['[D15] choice', choice, { decidedShare: null, byLearner: [] }],
  ['[D16] equity', equity, []],
  ['[D17] thread', threadsOfAll, []],
  ['[D18] supportReach', supportReach, []],
  ['[D19] looseEnds', looseButLinks, nothingLoose],
  ['[D20] readiness', readiness, []],
  ['[D24] raci', raci, []],
  [
    '[D31] voices',
    voices,
    { counts: {}, missing: ['students', 'families', 'educators', 'leaders'], momentsWithoutStudents: [] },
  ],
  ['[D42] roleDemand', roleDemand, []],
  ['[D43] ratios', ratios, []],
  ['the reading order of days', momentsInOrder, []],
]

describe.each(rules)('%s', (_, rule, ofNothing) => {
  it('gives the same answer whatever the order of the records', () => {
    fc.assert(
      fc.property(randomPlan, randomDay, fc.integer(), (plan, day, seed) => {
        expect(rule(inAnotherOrder(plan, seed), day)).toEqual(rule(plan, day))
      }),
      someRuns,
    )
  })

  it('is not moved by links that lead to or from nothing', () => {
    fc.assert(
      fc.property(randomPlan, randomDay, (plan, day) => {
        expect(rule(withDanglingLinks(plan), day)).toEqual(rule(plan, day))
      }),
      someRuns,
    )
  })

  it('writes to nothing it reads', () => {
    fc.assert(
      fc.property(randomPlan, randomDay, (plan, day) => {
        rule(frozen(plan), day)
      }),
      someRuns,
    )
  })

  it('gives the empty answer for an empty plan', () => {
    expect(rule(planOf({}))).toEqual(ofNothing)
  })
})

it('[D19] lists every link with a missing end, and only those, in id order', () => {
  fc.assert(
    fc.property(randomPlan, plan => {
      const before = new Set(looseEnds(plan).danglingLinks)
      const nasty = withDanglingLinks(plan)
      const added = [...nasty.links.keys()].filter(id => !plan.links.has(id))
      expect(looseEnds(nasty).danglingLinks).toEqual([...before, ...added].sort())
    }),
  )
})
