import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adultDays } from '../../../src/derive/adultDays.ts'
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
import { roleDemand } from '../../../src/derive/roleDemand.ts'
import { studentMinutesPerWeek } from '../../../src/derive/studentMinutes.ts'
import { studentOverlaps } from '../../../src/derive/studentOverlaps.ts'
import { supportReach } from '../../../src/derive/supportReach.ts'
import { training } from '../../../src/derive/training.ts'
import { unlockOrder } from '../../../src/derive/unlockOrder.ts'
import { unsupportedFeelings } from '../../../src/derive/unsupportedFeelings.ts'
import { voices } from '../../../src/derive/voices.ts'
import type { Kind } from '../../../src/domain/ids.ts'
import { endsOf, linkKinds } from '../../../src/domain/links.ts'
import { type Plan, tableNames, tables } from '../../../src/domain/plan.ts'
import { busyPlan } from '../../support/busyPlan.ts'
import { everyFinding } from '../../support/everyFinding.ts'
import { examplePlan, linkOf, planOf } from '../../support/plans.ts'
import { randomPlan } from '../../support/randomPlans.ts'
import { declaredReads, recordedReads } from '../../support/recordedReads.ts'

const rules: Readonly<Record<string, (plan: Plan) => unknown>> = {
  adultDays,
  doubleBookings,
  loads,
  breath,
  prep,
  changeLoad,
  coverage,
  roleDemand,
  ratios,
  holes,
  studentOverlaps,
  unsupportedFeelings,
  fragileFeelings,
  outcomeExposure,
  studentMinutesPerWeek,
  lift,
  choice,
  equity,
  supportReach,
  looseEnds,
  readiness,
  unlockOrder: Object.assign((plan: Plan) => [unlockOrder(plan), unlockOrder(plan, undefined, 'weeks')], {
    reads: unlockOrder.reads,
  }),
  earliest,
  cycles,
  bottlenecks,
  raci,
  firstSteps,
  cost,
  evidenceFit,
  permissions,
  assumptions,
  conditions,
  voices,
  training,
  partners,
  dataUse,
}

/** One record in every table, and one link of every kind between them. */
function oneOfEach(): Plan {
  const idOf = (kind: Kind) => (kind === 'curve' ? 'curve:a.a.aim' : `${kind}:${kind === 'plan' ? 'test' : 'a'}`)
  const curve = { moment: 'moment:a', learner: 'learner:a', when: 'aim', valence: 1 }
  return planOf({
    ...Object.fromEntries(
      tableNames.map(name => [
        name,
        [{ id: idOf(tables[name].kind), moment: 'moment:a', ...(name === 'curve' && curve) }],
      ]),
    ),
    links: linkKinds.map(kind => {
      const {
        from: [from = 'plan'],
        to: [to = 'plan'],
      } = endsOf(kind)
      return linkOf(kind, idOf(from), idOf(to))
    }),
  })
}

const worlds = [
  ...everyFinding,
  oneOfEach(),
  examplePlan(),
  busyPlan(0.05),
  ...fc.sample(randomPlan, { numRuns: 40, seed: 7 }),
]

describe.each(Object.entries(rules))('%s', (_, rule) => {
  it('reads what it says it reads, and nothing else', () => {
    const read = worlds.flatMap(world => {
      const recorded = recordedReads(world)
      rule(recorded.plan)
      return [...recorded.read]
    })
    expect([...new Set(read)].sort()).toEqual([...declaredReads(rule)].sort())
  })
})
