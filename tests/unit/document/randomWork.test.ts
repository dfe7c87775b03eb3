import { expect, it } from 'vitest'
import { randomWork } from '../../support/randomWork.ts'
import { runSeeds } from '../../support/runSeeds.ts'

const size = { replicas: 4, commandsEach: 100 }

it('comes out the same for the same seed', () => {
  expect(randomWork(1, size).outcome).toBe(randomWork(1, size).outcome)
})

it('keeps every promise while four people work at random, cut off from each other, late and out of order', () => {
  const work = runSeeds(300, size)
  expect({ failed: work.failed, seldom: work.seldom }).toEqual({ failed: [], seldom: [] })
  expect(work.meeting).toBeGreaterThan(0.3)
  expect(work.undone).toBeGreaterThan(5000)
  expect(work.recordsReturned).toBeGreaterThan(5000)
}, 600_000)
