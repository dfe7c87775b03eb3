import { expect, it } from 'vitest'
import { cardAt } from '../../../src/features/map/cardAt.ts'
import { fittedLayout } from '../../../src/features/map/fittedLayout.ts'
import type { MapOrder } from '../../../src/output/mapOrder.ts'

const ids = (count: number) => Array.from({ length: count }, (_, at) => `practice:p${at}` as const)
const supports = (count: number) => Array.from({ length: count }, (_, at) => `support:s${at}` as const)
const empty: MapOrder = { moments: [], practices: [], roles: [], supports: [], truths: [] }
const room = { width: 1366, height: 600, top: 84 }
const never = () => false

it('gives a few cards the largest letters and as many lines as their titles could take', () => {
  const { size, lines, cardHeight } = fittedLayout({ ...empty, supports: supports(6) }, room, never)
  // three lines of 16 × 1.25 are 60, with 2 above and below
  expect({ size, lines, cardHeight }).toEqual({ size: 16, lines: 3, cardHeight: 64 })
})

it('fits many cards with smaller letters, every line wide enough for a word', () => {
  const { size, cardWidth, height } = fittedLayout(
    { ...empty, practices: ids(160), supports: supports(240) },
    room,
    never,
  )
  expect(size).toBeGreaterThanOrEqual(8)
  expect(size).toBeLessThan(16)
  expect((cardWidth - 12) / (size * 0.52)).toBeGreaterThanOrEqual(9)
  expect(height).toBeLessThanOrEqual(600 - 84)
})

it('leaves the words away where not even small ones fit, and shows every card as a box', () => {
  const { size, berths, height, cardWidth } = fittedLayout(
    { ...empty, practices: ids(900), supports: supports(1100) },
    room,
    never,
  )
  expect(size).toBe(0)
  expect(berths.size).toBe(2000)
  expect(height).toBeLessThanOrEqual(516)
  for (const { left } of berths.values()) expect(left + cardWidth).toBeLessThanOrEqual(1366)
})

it('gives every card a place of its own', () => {
  const { berths } = fittedLayout({ ...empty, practices: ids(300), supports: supports(500) }, room, never)
  expect(new Set([...berths.values()].map(({ left, top }) => `${left} ${top}`)).size).toBe(800)
})

it('leaves room for the line of visibility right above the first practice students do not see', () => {
  const { berths, bands, cardHeight } = fittedLayout({ ...empty, practices: ids(4) }, room, id => id > 'practice:p1')
  const top = (id: `practice:${string}`) => berths.get(id)?.top
  expect([top('practice:p1'), bands.practices?.top, top('practice:p2')]).toEqual([
    cardHeight + 3,
    2 * (cardHeight + 3),
    3 * (cardHeight + 3),
  ])
})

it('knows the card at a point, and none between columns', () => {
  const layout = fittedLayout({ ...empty, practices: ids(40), supports: supports(40) }, room, never)
  const berth = layout.berths.get('support:s7')
  if (!berth) throw new Error('no place')
  expect(cardAt(layout, berth.left + 5, berth.top + 3)).toBe('support:s7')
  expect(cardAt(layout, 5, 5)).toBe(undefined)
})
