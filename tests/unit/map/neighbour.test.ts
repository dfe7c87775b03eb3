import { expect, it } from 'vitest'
import { neighbour } from '../../../src/features/map/neighbour.ts'
import type { MapThread } from '../../../src/output/mapColumns.ts'
import type { MapOrder } from '../../../src/output/mapOrder.ts'

const order: MapOrder = {
  moments: ['moment:a', 'moment:b'],
  practices: ['practice:a', 'practice:b'],
  roles: [],
  supports: ['support:a'],
  truths: ['permission:a'],
}
const threads: readonly MapThread[] = [
  { link: 'link:1', kind: 'makes', from: 'moment:a', to: 'practice:b' },
  { link: 'link:2', kind: 'needs', from: 'practice:b', to: 'support:a' },
]

it('leads up and down within a column, and nowhere beyond its ends', () => {
  expect(neighbour(threads, order, 'moment:a', 'ArrowDown', 'ltr')).toBe('moment:b')
  expect(neighbour(threads, order, 'moment:b', 'ArrowUp', 'ltr')).toBe('moment:a')
  expect(neighbour(threads, order, 'moment:b', 'ArrowDown', 'ltr')).toBe(undefined)
  expect(neighbour(threads, order, 'moment:a', 'ArrowUp', 'ltr')).toBe(undefined)
})

it('follows a thread sideways, past columns it passes behind', () => {
  expect(neighbour(threads, order, 'moment:a', 'ArrowRight', 'ltr')).toBe('practice:b')
  expect(neighbour(threads, order, 'practice:b', 'ArrowRight', 'ltr')).toBe('support:a')
  expect(neighbour(threads, order, 'practice:b', 'ArrowLeft', 'ltr')).toBe('moment:a')
})

it('leads to the card beside where there is no thread, in the next column that has any', () => {
  expect(neighbour(threads, order, 'moment:b', 'ArrowRight', 'ltr')).toBe('practice:b')
  expect(neighbour(threads, order, 'practice:a', 'ArrowRight', 'ltr')).toBe('support:a')
  expect(neighbour(threads, order, 'permission:a', 'ArrowRight', 'ltr')).toBe(undefined)
})

it('goes the other way where people read from right to left', () => {
  expect(neighbour(threads, order, 'moment:a', 'ArrowLeft', 'rtl')).toBe('practice:b')
  expect(neighbour(threads, order, 'practice:b', 'ArrowRight', 'rtl')).toBe('moment:a')
})
