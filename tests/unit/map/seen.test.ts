import { expect, it } from 'vitest'
import { seenWith } from '../../../src/features/map/seen.ts'

it('keeps on the page what has been seen, so that the way back costs nothing', () => {
  const before = { from: -800, to: 2000 }
  expect(seenWith(null, before)).toBe(before)
  expect(seenWith(before, { from: -400, to: 1900 })).toBe(before)
  expect(seenWith(before, { from: 400, to: 3200 })).toEqual({ from: -800, to: 3200 })
  expect(seenWith({ from: 4000, to: 7000 }, { from: 3600, to: 6600 })).toEqual({ from: 3600, to: 7000 })
})

it('gives up what is farthest when that grows too high, and all of it after a leap', () => {
  expect(seenWith({ from: 0, to: 7800 }, { from: 5600, to: 8400 })).toEqual({ from: 400, to: 8400 })
  expect(seenWith({ from: 1000, to: 9000 }, { from: 600, to: 3400 })).toEqual({ from: 600, to: 8600 })
  expect(seenWith({ from: 0, to: 3000 }, { from: 30_000, to: 33_000 })).toEqual({ from: 30_000, to: 33_000 })
})
