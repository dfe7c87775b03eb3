import { expect, it } from 'vitest'
import { runSeeds } from '../support/runSeeds.ts'

it('keeps every promise while five people work at random for long', () => {
  const work = runSeeds(1000, { replicas: 5, commandsEach: 200 })
  expect({ failed: work.failed, seldom: work.seldom }).toEqual({ failed: [], seldom: [] })
  expect(work.meeting).toBeGreaterThan(0.3)
})
