import { expect, it } from 'vitest'
import { saysSame } from '../../../src/derive/saysSame.ts'

const answer = () => ({
  rows: [{ moment: 'moment:lab', missing: ['support:u1'], score: null }],
  people: new Set(['person:ana']),
  byWeekday: new Map([[1, { promised: [1, 2] }]]),
})

it('finds two answers the same when everything in them is', () => {
  expect(saysSame(answer(), answer())).toBe(true)
})

it('finds them different for one value, one more, one less, or another kind of thing', () => {
  const others = [
    { ...answer(), rows: [{ moment: 'moment:lab', missing: ['support:u2'], score: null }] },
    { ...answer(), rows: [{ moment: 'moment:lab', missing: [], score: null }] },
    { ...answer(), rows: [{ moment: 'moment:lab', missing: ['support:u1'], score: 0 }] },
    { ...answer(), rows: [] },
    { ...answer(), rows: {} },
    { ...answer(), people: new Set(['person:ben']) },
    { ...answer(), people: new Set() },
    { ...answer(), people: {} },
    { ...answer(), byWeekday: new Map([[2, { promised: [1, 2] }]]) },
    { ...answer(), byWeekday: new Map([[1, { promised: [1, 3] }]]) },
    { ...answer(), more: undefined },
    { rows: answer().rows, people: answer().people, other: answer().byWeekday },
    null,
    [],
  ]
  for (const other of others) {
    expect(saysSame(answer(), other)).toBe(false)
    expect(saysSame(other, answer())).toBe(false)
  }
})
