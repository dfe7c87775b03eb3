import { expect, it } from 'vitest'
import { workOnBadDisk } from '../../support/torture/badDisk.ts'

it('never says that it keeps what a failing disk refused, and keeps all once the disk is good', async () => {
  const { missing, stillUp, settledMs, refusals, answers, promised } = await workOnBadDisk({
    seed: 1,
    people: 4,
    workMs: 2000,
    failingShare: 0.3,
  })
  expect({ missing, stillUp }).toEqual({ missing: [], stillUp: true })
  expect(settledMs).toBeLessThan(10_000)
  expect(refusals).toBeGreaterThan(5)
  expect(answers).toBeGreaterThan(5)
  expect(promised).toBeGreaterThan(50)
})

it('never says that it keeps what a full disk refused, and keeps all once there is room', async () => {
  const { missing, stillUp, settledMs, refusals, promised } = await workOnBadDisk({
    seed: 2,
    people: 4,
    workMs: 2000,
    roomBytes: 8_000,
  })
  expect({ missing, stillUp }).toEqual({ missing: [], stillUp: true })
  expect(settledMs).toBeLessThan(10_000)
  expect(refusals).toBeGreaterThan(5)
  expect(promised).toBeGreaterThan(50)
})
