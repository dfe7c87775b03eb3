import fc from 'fast-check'
import { expect, it } from 'vitest'
import { report } from '../../src/derive/report.ts'
import { busyPlan } from '../support/busyPlan.ts'
import { columnByColumn, fromScratch, randomHistory } from '../support/randomEdits.ts'
import { randomDay } from '../support/randomPlans.ts'

it('says after every edit of hundreds of plans what it would say of a plan it has never seen', () => {
  fc.assert(
    fc.property(randomHistory, randomDay, (plans, day) => {
      for (const plan of plans) {
        for (const asked of [day, undefined]) {
          const said = report(plan, { day: asked })
          expect(JSON.stringify(said)).toBe(JSON.stringify(report(fromScratch(plan), { day: asked })))
        }
      }
    }),
    { numRuns: 1000 },
  )
})

it('minds every field of a plan in which every rule has something to say', () => {
  const plan = busyPlan(0.2)
  for (const changed of columnByColumn(plan)) {
    report(plan)
    expect(JSON.stringify(report(changed))).toBe(JSON.stringify(report(fromScratch(changed))))
  }
})
