import { expect, it } from 'vitest'
import { type Spot, spotAfter } from '../../../src/features/people/gridKeys.ts'
import { shortened } from '../../../src/features/people/shortened.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }
/** In a table of 20 rows and 4 columns, from the second row and column. */
const after = (
  key: string,
  held: Partial<typeof plain> = {},
  direction: 'ltr' | 'rtl' = 'ltr',
  from: Spot = { row: 1, column: 1 },
) => spotAfter({ key, ...plain, ...held }, from, 20, 4, direction)

it('leads one cell on with an arrow, the way one reads', () => {
  expect(after('ArrowDown')).toEqual({ row: 2, column: 1 })
  expect(after('ArrowUp')).toEqual({ row: 0, column: 1 })
  expect(after('ArrowRight')).toEqual({ row: 1, column: 2 })
  expect(after('ArrowRight', {}, 'rtl')).toEqual({ row: 1, column: 0 })
  expect(after('ArrowLeft', {}, 'rtl')).toEqual({ row: 1, column: 2 })
})

it('stays in the table at its edges', () => {
  const corner = { row: 19, column: 3 }
  expect(after('ArrowDown', {}, 'ltr', corner)).toEqual(corner)
  expect(after('ArrowRight', {}, 'ltr', corner)).toEqual(corner)
  expect(after('PageDown', {}, 'ltr', { row: 15, column: 0 })).toEqual({ row: 19, column: 0 })
  expect(after('PageUp')).toEqual({ row: 0, column: 1 })
})

it('goes to the ends of a row, and with Ctrl or ⌘ to those of the table', () => {
  expect(after('Home')).toEqual({ row: 1, column: 0 })
  expect(after('End')).toEqual({ row: 1, column: 3 })
  expect(after('Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 })
  expect(after('End', { metaKey: true })).toEqual({ row: 19, column: 3 })
})

it('leaves other keys, and arrows that mean something else, to others', () => {
  expect([
    after('r'),
    after('Tab'),
    after('ArrowDown', { altKey: true }),
    after('ArrowRight', { ctrlKey: true }),
  ]).toEqual([undefined, undefined, undefined, undefined])
})

it('shortens a name at a space where one is near, else in the word, and never a letter in two', () => {
  expect(shortened('Lunch', 5)).toBe('Lunch')
  expect(shortened('A walk along the lake', 14)).toBe('A walk along…')
  expect(shortened('Interdisziplinarität', 8)).toBe('Interdis…')
  expect(shortened('👩‍🏫'.repeat(3), 1).isWellFormed()).toBe(true)
})
