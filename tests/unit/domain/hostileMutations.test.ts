import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import { readPlan, readPlanFile, writePlan, writePlanFile } from '../../../src/domain/planFile.ts'
import { readForMerge } from '../../../src/store/mergeFiles.ts'
import { readPlanSource } from '../../../src/store/readPlanSource.ts'
import { mustBeSound } from '../../support/hostile/mustBeSound.ts'
import { mutateText, mutateValue } from '../../support/hostile/mutatePlan.ts'
import { secondsOf } from '../../support/hostile/secondsOf.ts'
import { planFiles } from '../../support/planFiles.ts'
import { examplePlan } from '../../support/plans.ts'
import { randomPlan } from '../../support/randomPlans.ts'
import { randomFrom } from '../../support/seeded.ts'

const example = JSON.parse(writePlanFile(examplePlan())) as unknown
const starts: readonly unknown[] = [
  example,
  ...fc.sample(randomPlan, { numRuns: 20, seed: 1 }).map(writePlan),
  ...fc.sample(planFiles, { numRuns: 20, seed: 1 }),
]

it('reads or refuses two thousand mutated plans within a second each, and what it reads holds', async () => {
  const outcomes = { refused: 0, reported: 0, whole: 0 }
  for (let seed = 1; seed <= 2_000; seed++) {
    const random = randomFrom(seed)
    const start = seed % 50 === 0 ? example : starts[seed % starts.length]
    const isText = random() < 0.3
    const text = isText ? mutateText(JSON.stringify(start), random) : JSON.stringify(mutateValue(start, random))
    const { result: reading, seconds } = await secondsOf(() => readPlanSource(new Blob([text])))
    if (seconds >= 1) throw new Error(`seed ${seed} took ${seconds} s`)
    if ('refused' in reading) outcomes.refused += 1
    else {
      outcomes[reading.problems.length > 0 ? 'reported' : 'whole'] += 1
      try {
        mustBeSound(reading)
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error })
      }
    }
  }
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(200) // each of the three happens often
}, 600_000)

it('leaves the open plan as it is, whatever file is looked at beside it', async () => {
  const open = createPlanDocument(examplePlan())
  const before = {
    plan: open.getState(),
    text: writePlanFile(open.getState()),
    state: Y.encodeStateAsUpdate(open.ydoc),
  }
  for (let seed = 1; seed <= 60; seed++) {
    const text = JSON.stringify(mutateValue(example, randomFrom(seed)))
    await readForMerge(new File([text], 'plan.json'), open)
  }
  expect(open.getState()).toBe(before.plan)
  expect(writePlanFile(open.getState())).toBe(before.text)
  expect(Y.encodeStateAsUpdate(open.ydoc)).toEqual(before.state)
})

it('parses any value as it parses its text', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const value = JSON.parse(JSON.stringify(mutateValue(starts[seed % starts.length], randomFrom(seed)))) as unknown
    const withoutNewIds = (reading: unknown) => JSON.stringify(reading).replaceAll(/plan:[\w-]{21}/g, 'plan:new')
    expect(withoutNewIds(readPlan(value))).toBe(withoutNewIds(readPlanFile(JSON.stringify(value))))
  }
})
