import { expect, it } from 'vitest'
import { inOrderBy, joinedInKeyOrder } from '../../../src/derive/alongRows.ts'
import { patchedRows } from '../../../src/derive/patchedRows.ts'

it('joins lists in the order of their keys, also where some are others, new or gone', () => {
  const inOrder = joinedInKeyOrder<string, number>()
  const rows = new Map([
    ['cedar', [5]],
    ['ash', [1, 2]],
    ['birch', [3, 4]],
  ])
  expect(inOrder(rows)).toEqual([1, 2, 3, 4, 5])
  const others = patchedRows(
    rows,
    new Map([
      ['ash', [0]],
      ['birch', undefined],
      ['box', [6, 7]],
      ['dogwood', [8]],
    ]),
  )
  expect(inOrder(others)).toEqual([0, 6, 7, 5, 8])
})

it('puts rows in order by what they say, also where some are others, new or gone', () => {
  const inOrder = inOrderBy<string, number>((a, b) => b - a)
  const rows = new Map([
    ['one', 1],
    ['three', 3],
    ['two', 2],
  ])
  expect(inOrder(rows)).toEqual([3, 2, 1])
  const others = patchedRows(
    rows,
    new Map([
      ['one', 4],
      ['two', undefined],
      ['half', 0.5],
    ]),
  )
  expect(inOrder(others)).toEqual([4, 3, 0.5])
})
