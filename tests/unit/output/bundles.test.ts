import { expect, it } from 'vitest'
import { bundle } from '../../../src/output/bundles.ts'

const sides = (...given: Parameters<typeof bundle>) => bundle(...given).map(({ side }) => side)

it('leaves a curve that is alone on its level', () => {
  expect(bundle([2, 1, undefined, -1], 8)).toEqual([
    { side: 0, along: 0 },
    { side: 0, along: 0 },
    { side: 0, along: 0 },
    { side: 0, along: 0 },
  ])
})

it('lays curves that feel the same side by side around their level, in their order', () => {
  expect(sides([1, 1], 8)).toEqual([-3.5, 3.5])
  expect(sides([1, 0, 1, 1], 8)).toEqual([-7, 0, 0, 7])
})

it('keeps two bundles at one moment apart', () => {
  expect(sides([1, -1, 1, -1], 8)).toEqual([-3.5, -3.5, 3.5, 3.5])
})

it('never lets a curve leave its level by more than the room there is, however many feel the same', () => {
  const eight = Array.from({ length: 8 }, () => 0)
  expect(sides(eight, 7)).toEqual([-7, -5, -3, -1, 1, 3, 5, 7])
  expect(bundle(eight, 7).map(({ along }) => along)).toEqual([-38.5, -27.5, -16.5, -5.5, 5.5, 16.5, 27.5, 38.5])
})

it('keeps the curve in front on its level, and the others make way within the same room', () => {
  expect(sides([1, 1, 1], 8, 1)).toEqual([-7, 0, 7])
  expect(sides([1, 1, 1], 8, 0)).toEqual([0, 4, 8])
  expect(sides([0, 1, 1], 8, 0)).toEqual([0, -3.5, 3.5])
})

it('tells curves nobody marked there from those that were', () => {
  expect(sides([undefined, undefined, 0], 8)).toEqual([0, 0, 0])
})
