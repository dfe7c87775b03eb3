import { expect, it } from 'vitest'
import { packDots } from '../../../src/output/packDots.ts'

it('puts one dot for each answer, a few of them in one column around the middle', () => {
  expect(packDots(0, 40, 18)).toEqual([])
  expect(packDots(3, 40, 18).map(({ x, y }) => [x, y])).toEqual([
    [3, -6],
    [3, 0],
    [3, 6],
  ])
})

it('goes on in a next column, and centres what is left over', () => {
  // 18 high, 6 apart: three in a column, the fourth alone in the next
  expect(packDots(4, 40, 18).at(-1)).toMatchObject({ x: 9, y: 0 })
})

it('makes dots smaller rather than fewer where there is little room', () => {
  for (const count of [1, 9, 30, 60]) {
    const dots = packDots(count, 26, 18)
    expect(dots.length).toBe(count)
    expect(Math.max(...dots.map(({ x, r }) => x + r))).toBeLessThanOrEqual(26)
    expect(Math.max(...dots.map(({ y, r }) => Math.abs(y) + r))).toBeLessThanOrEqual(9)
  }
})
