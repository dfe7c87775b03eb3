import { expect, it } from 'vitest'
import { columnStart, mapWindow } from '../../../src/features/map/mapWindow.ts'

it('fits five columns into 1366 pixels', () => {
  expect(mapWindow(1366, 0)).toEqual({
    names: ['moments', 'practices', 'roles', 'supports', 'truths'],
    first: 0,
    columnWidth: 231, // (1366 - 2 × 24 - 4 × 40) / 5 = 231.6
    gap: 40,
    margin: 24,
  })
})

it('shows three columns below 1200 pixels, from the one asked for', () => {
  expect(mapWindow(1199, 1)).toMatchObject({ names: ['practices', 'roles', 'supports'], first: 1 })
})

it('moves back when fewer columns than fit are left to the end', () => {
  expect(mapWindow(768, 4)).toMatchObject({ names: ['roles', 'supports', 'truths'], first: 2 })
})

it('shows one column at a time below 700 pixels', () => {
  expect(mapWindow(390, 3)).toEqual({ names: ['supports'], first: 3, columnWidth: 366, gap: 32, margin: 12 })
})

it('knows where the columns in sight begin, and nothing of the others', () => {
  const sight = mapWindow(768, 1)
  expect(columnStart(sight, 'practices')).toBe(24)
  expect(columnStart(sight, 'roles')).toBe(24 + 218 + 32) // (768 - 48 - 64) / 3 = 218.7
  expect(columnStart(sight, 'moments')).toBe(undefined)
})
