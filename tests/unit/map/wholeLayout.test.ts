import { expect, it } from 'vitest'
import { wholeLayout } from '../../../src/features/map/wholeLayout.ts'
import type { MapOrder } from '../../../src/output/mapOrder.ts'

const ids = (count: number) => Array.from({ length: count }, (_, at) => `support:s${at}` as const)
const empty: MapOrder = { moments: [], practices: [], roles: [], supports: [], truths: [] }

it('keeps a small map at its own size', () => {
  const { zoom, height } = wholeLayout({ ...empty, supports: ids(3) }, () => 40, { width: 1366, height: 600, top: 90 })
  expect({ zoom, height }).toEqual({ zoom: 1, height: 136 }) // 3 × 40 + 2 × 8
})

it('breaks a long column into several beside each other when that leaves the words larger', () => {
  const room = { width: 1366, height: 600, top: 90 }
  const { berths, zoom } = wholeLayout({ ...empty, supports: ids(40) }, () => 40, room)
  // one beside the other it is 1912 high, drawn at 600 / (1912 + 90 + 24) = 0.30; as four of ten the height fits and the
  // width is 24 + 4 × (184 + 56) + 4 × 184 + 3 × 8 + 24 = 1768
  expect(zoom).toBe(1366 / 1768)
  expect(new Set([...berths.values()].map(berth => berth.left)).size).toBe(4)
})

it('gives every card a place of its own inside the map', () => {
  const { berths, width, height } = wholeLayout({ ...empty, supports: ids(200) }, () => 40, {
    width: 800,
    height: 500,
    top: 90,
  })
  expect(berths.size).toBe(200)
  expect(new Set([...berths.values()].map(({ left, top }) => `${left} ${top}`)).size).toBe(200)
  for (const berth of berths.values()) {
    expect(berth.left + 184).toBeLessThanOrEqual(width)
    expect(berth.top + berth.height).toBeLessThanOrEqual(height)
  }
})
