import { expect, it } from 'vitest'
import { inOrderBy, joinedInKeyOrder } from '../../../src/derive/alongRows.ts'
import { patchedRows } from '../../../src/derive/patchedRows.ts'

it('joins lists in the order of their keys, also where some are others, longer, shorter, new or gone', () => {
  const inOrder = joinedInKeyOrder<string, Leaf>(({ tree }) => tree)
  const rows = new Map([
    ['cedar', leaves('cedar', 5)],
    ['ash', leaves('ash', 1, 2)],
    ['elm', []],
    ['birch', leaves('birch', 3, 4)],
  ])
  expect(inOrder(rows).map(leaf => leaf.age)).toEqual([1, 2, 3, 4, 5])
  const others = patchedRows(
    rows,
    new Map([
      ['ash', leaves('ash', 0)],
      ['birch', undefined],
      ['box', leaves('box', 6, 7)],
      ['dogwood', leaves('dogwood', 8)],
      ['cedar', leaves('cedar', 9, 10, 11)],
      ['elm', leaves('elm', 12)],
    ]),
  )
  expect(inOrder(others).map(leaf => leaf.age)).toEqual([0, 6, 7, 9, 10, 11, 8, 12])
  const none = patchedRows(others, new Map([['elm', []]]))
  expect(inOrder(none).map(leaf => leaf.age)).toEqual([0, 6, 7, 9, 10, 11, 8])
})

interface Leaf {
  readonly tree: string
  readonly age: number
}

function leaves(tree: string, ...ages: readonly number[]): readonly Leaf[] {
  return ages.map(age => ({ tree, age }))
}

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
  expect(inOrder(patchedRows(others, new Map([['three', 2]])))).toEqual([4, 2, 0.5]) // between the same two
  expect(inOrder(patchedRows(others, new Map([['three', 0.1]])))).toEqual([4, 0.5, 0.1])
  expect(inOrder(patchedRows(others, new Map([['half', 5]])))).toEqual([5, 4, 3])
})
