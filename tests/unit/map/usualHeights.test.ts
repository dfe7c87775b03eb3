import { expect, it } from 'vitest'
import { usualHeight, usualHeights } from '../../../src/features/map/usualHeights.ts'

const measured = (kind: string, ...heights: number[]) => heights.map((height, at) => [`${kind}:${at}`, height] as const)

it('takes cards nobody has measured for as high as those of their column that were measured first', () => {
  const first = usualHeights({}, new Map([...measured('role', 80, 90, 100, 110), ...measured('support', 60)]))
  expect(first).toEqual({ roles: 95 })
  expect([usualHeight(first, 'role:new'), usualHeight(first, 'support:new')]).toEqual([95, 64])
  const later = usualHeights(first, new Map(measured('role', 80, 90, 100, 110, 400)))
  expect(later).toBe(first)
})
