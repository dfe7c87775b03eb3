import { expect, it } from 'vitest'
import { betweenPath, clampLevel, curvePath, heightOf, levelAt } from '../../../src/features/day/ribbon.ts'

it('puts the best feeling at the top and the hardest at the bottom', () => {
  expect([2, 1, 0, -1, -2].map(level => heightOf(level, 20))).toEqual([10, 30, 50, 70, 90])
})

it('finds the level nearest to a point, also above and below the ribbon', () => {
  expect([-40, 0, 22, 50, 79, 81, 400].map(y => levelAt(y, 20))).toEqual([2, 2, 1, 0, -1, -2, -2])
})

it('keeps levels within the five', () => {
  expect([-9, -2, 0, 2, 3].map(clampLevel)).toEqual([-2, -2, 0, 2, 2])
})

it('breaks the curve where nobody has marked', () => {
  const path = curvePath(
    [
      { x: 0, level: 2 },
      { x: 10, level: 2 },
      { x: 20, level: undefined },
      { x: 30, level: -2 },
      { x: 40, level: -2 },
    ],
    20,
  )
  expect(path.match(/M[^MCL]*/g)).toEqual(['M0,10', 'M30,90'])
})

it('draws no curve where nothing is marked', () => {
  expect([curvePath([{ x: 0, level: undefined }], 20), curvePath([], 20)]).toEqual(['', ''])
})

it('fills between two curves only where both are marked', () => {
  const path = betweenPath(
    [
      { x: 0, level: 2 },
      { x: 10, level: 2 },
    ],
    [
      { x: 0, level: 0 },
      { x: 10, level: undefined },
    ],
    20,
  )
  expect(path).toBe('M0,10L0,50Z')
})
