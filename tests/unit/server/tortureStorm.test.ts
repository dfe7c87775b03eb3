import { expect, it } from 'vitest'
import { storm } from '../../support/torture/storm.ts'

it('brings twelve people together again after cuts, an outage and a killed server, and has all it said it keeps', async () => {
  const { settledMs, missing, sameForNew, answers, promised, cut } = await storm({
    seed: 1,
    people: 12,
    cuts: 9,
    outages: 1,
    kills: 1,
  })
  expect({ missing, sameForNew }).toEqual({ missing: [], sameForNew: true })
  expect(settledMs).toBeLessThan(10_000)
  // it was a storm, and there was something to lose
  expect(cut).toBeGreaterThan(10)
  expect(answers).toBeGreaterThan(20)
  expect(promised).toBeGreaterThan(200)
})
