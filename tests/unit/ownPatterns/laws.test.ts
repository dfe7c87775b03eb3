import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adoptedOf } from '../../../src/derive/adoptedOf.ts'
import { patternOf } from '../../../src/derive/patternOf.ts'
import { adoptPattern } from '../../../src/document/adoptPattern.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import { tailOf } from '../../../src/domain/ids.ts'
import type { Pattern } from '../../../src/domain/pattern.ts'
import { readPatternFile, writePatternFile } from '../../../src/domain/patternFile.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { writePlan } from '../../../src/domain/planFile.ts'
import { countedIds, patternIn, sameAnswers } from '../../support/ownPatterns.ts'
import { day, plan } from '../../support/planBuilders.ts'
import { meaningOf } from '../../support/planFileMeaning.ts'
import { examplePlan } from '../../support/plans.ts'
import { randomPlan } from '../../support/randomPlans.ts'

/** What a pattern says: sets in any order. */
function said({ facts, moment, map }: Pattern): unknown {
  return { facts, moment, map: meaningOf(writePlan(map)) }
}

/** Every moment of a plan, adopted where there is nothing but the learners it speaks of, and looked at as a pattern again. */
function mustComeBack(from: Plan): number {
  let moments = 0
  for (const id of from.moments.keys()) {
    const pattern = patternIn(from, tailOf(id))
    const { language, currency } = from.plan
    const empty = plan(day('ideal', { kind: 'aim' }), { in: 'plan', facts: { language, currency } })
    const document = createPlanDocument({ ...empty, learners: pattern.map.learners })
    const before = document.getState()
    const adopted = adoptedOf(before, pattern, sameAnswers(before, pattern, 'day:ideal'), countedIds())
    document.change(adoptPattern(adopted))
    const again = patternOf(document.getState(), adopted.moment)
    expect(again && said(again)).toEqual(said(pattern))
    expect(document.problems()).toEqual([])
    document.undo()
    expect([document.getState(), document.canUndo()]).toEqual([before, false])
    moments += 1
  }
  return moments
}

it('saved and adopted where there is nothing, every moment of the example has the same map', () => {
  expect(mustComeBack(examplePlan())).toBe(30)
})

it('saved and adopted where there is nothing, the moments of any plan have the same map', () => {
  fc.assert(
    fc.property(randomPlan, from => void mustComeBack(from)),
    { numRuns: 30 },
  )
})

it('the file of any pattern reads as the pattern, with nothing to report', () => {
  const all = [examplePlan(), ...fc.sample(randomPlan, { numRuns: 40, seed: 2 })]
  for (const from of all) {
    for (const id of from.moments.keys()) {
      const pattern = patternIn(from, tailOf(id))
      expect(readPatternFile(writePatternFile(pattern) ?? '')).toEqual({ pattern, problems: [] })
    }
  }
})
