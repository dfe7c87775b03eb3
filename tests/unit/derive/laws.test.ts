import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adultDays, roleDay } from '../../../src/derive/adultDays.ts'
import { afterGrant } from '../../../src/derive/afterGrant.ts'
import { assumptions } from '../../../src/derive/assumptions.ts'
import { bottlenecks } from '../../../src/derive/bottlenecks.ts'
import { breath } from '../../../src/derive/breath.ts'
import { changeLoad } from '../../../src/derive/changeLoad.ts'
import { choice } from '../../../src/derive/choice.ts'
import { conditions } from '../../../src/derive/conditions.ts'
import { cost } from '../../../src/derive/cost.ts'
import { coverage } from '../../../src/derive/coverage.ts'
import { dataUse } from '../../../src/derive/dataUse.ts'
import { doubleBookings } from '../../../src/derive/doubleBookings.ts'
import { cycles, earliest } from '../../../src/derive/earliest.ts'
import { equity } from '../../../src/derive/equity.ts'
import { evidenceFit } from '../../../src/derive/evidenceFit.ts'
import { firstSteps } from '../../../src/derive/firstSteps.ts'
import { fragileFeelings } from '../../../src/derive/fragileFeelings.ts'
import { holes } from '../../../src/derive/holes.ts'
import { lift } from '../../../src/derive/lift.ts'
import { loads } from '../../../src/derive/loads.ts'
import { looseEnds } from '../../../src/derive/looseEnds.ts'
import { outcomeExposure } from '../../../src/derive/outcomeExposure.ts'
import { partners } from '../../../src/derive/partners.ts'
import { permissions } from '../../../src/derive/permissions.ts'
import { prep } from '../../../src/derive/prep.ts'
import { raci } from '../../../src/derive/raci.ts'
import { ratios } from '../../../src/derive/ratios.ts'
import { readiness } from '../../../src/derive/readiness.ts'
import { report } from '../../../src/derive/report.ts'
import { roleDemand } from '../../../src/derive/roleDemand.ts'
import { studentMinutesPerWeek } from '../../../src/derive/studentMinutes.ts'
import { studentOverlaps } from '../../../src/derive/studentOverlaps.ts'
import { supportReach } from '../../../src/derive/supportReach.ts'
import { momentsOf } from '../../../src/derive/theDay.ts'
import { thread } from '../../../src/derive/trace.ts'
import { training } from '../../../src/derive/training.ts'
import { unlockOrder } from '../../../src/derive/unlockOrder.ts'
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
/** Links with a missing end are findings of their own. */
const findingsButLinks = (plan: Plan, day?: string) =>
  report(plan, { day }).findings.filter(({ message }) => message !== 'finding.D19.danglingLinks')
const nothingLoose = {
  supportsNobodyNeeds: [],
  supportsWithoutOwner: [],
  practicesWithoutRole: [],
  practicesWithoutMoment: [],
  momentsUnmapped: [],
  outcomesUnaimed: [],
  danglingLinks: [],
}

const noCost = {
  oneTime: 0,
  perYear: 0,
  firstYear: 0,
  threeYears: 0,
  perStudent: null,
  unpriced: 0,
  newMoney: 0,
  byType: {},
  byFund: {},
  recurringShare: null,
}
const evenConditions = ['capacity', 'clarity', 'coalition', 'conviction', 'culture'].map(area => ({ area, balance: 0 }))

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
  ['[D3] loads', loads, []],
  ['[D4] breath', breath, []],
  ['[D5] prep', prep, []],
  ['[D9] changeLoad', changeLoad, []],
  ['[D21] unlockOrder', unlockOrder, []],
  ['[D22] earliest', earliest, []],
  ['[D23] bottlenecks', bottlenecks, []],
  ['[D25] firstSteps', firstSteps, []],
  ['[D26] cost', cost, noCost],
  ['[D26] afterGrant', afterGrant, { now: { paid: 0, payers: [], unpaid: 0, unpaidFor: [] }, ends: [] }],
  ['[D27] evidenceFit', evidenceFit, []],
  ['[D28] permissions', permissions, []],
  ['[D29] assumptions', assumptions, []],
  ['[D30] conditions', conditions, evenConditions],
  ['[D32] training', training, []],
  ['[D33] partners', partners, []],
  ['[D34] dataUse', dataUse, { feedsNothing: [], saysEvidenceWithoutData: [] }],
  ['[D22] cycles', cycles, []],
  ['[D38] findings', findingsButLinks, []],
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

it('[D38] gives every finding a fingerprint of its own', () => {
  fc.assert(
    fc.property(randomPlan, randomDay, (plan, day) => {
      const fingerprints = report(plan, { day }).findings.map(({ fingerprint }) => fingerprint)
      expect(new Set(fingerprints).size).toBe(fingerprints.length)
    }),
    someRuns,
  )
})
