import { expect, it } from 'vitest'
import { commonTies, targetsOf } from '../../../src/features/map/linkSeveral.ts'
import { pickedOrNot, pickedUpTo } from '../../../src/features/map/several.ts'
import { linkOf, planOf } from '../../support/plans.ts'

const order = {
  moments: [],
  practices: ['practice:a', 'practice:b', 'practice:c', 'practice:d'],
  roles: ['role:a'],
  supports: [],
  truths: [],
} as const

it('chooses one more card, or one no more', () => {
  expect(pickedOrNot(['role:a'], 'practice:a')).toEqual(['role:a', 'practice:a'])
  expect(pickedOrNot(['role:a', 'practice:a'], 'role:a')).toEqual(['practice:a'])
})

it('chooses all that stand between the last one and another, either way; in another column only that one', () => {
  expect(pickedUpTo(['practice:d'], 'practice:b', order)).toEqual(['practice:c', 'practice:d', 'practice:b'])
  expect(pickedUpTo(['practice:a'], 'practice:c', order)).toEqual(['practice:a', 'practice:b', 'practice:c'])
  expect(pickedUpTo(['practice:a'], 'role:a', order)).toEqual(['practice:a', 'role:a'])
  expect(pickedUpTo([], 'practice:b', order)).toEqual(['practice:b'])
})

it('knows what all of some cards can be tied to', () => {
  expect(commonTies(['practice:a', 'practice:b'])).toEqual([
    'role',
    'support',
    'condition',
    'assumption',
    'moment',
    'outcome',
  ])
  expect(commonTies(['practice:a', 'support:a'])).toEqual(['role', 'support', 'condition', 'assumption'])
  expect(commonTies(['permission:a', 'fund:a'])).toEqual(['support'])
  expect(commonTies(['moment:a', 'role:a'])).toEqual(['practice'])
  expect(commonTies(['moment:a', 'fund:a'])).toEqual([])
})

it('offers cards that not all are tied to yet, and says how many are', () => {
  const plan = planOf({
    practices: [
      { id: 'practice:a', title: 'A' },
      { id: 'practice:b', title: 'B' },
    ],
    roles: [
      { id: 'role:cook', title: 'Cook' },
      { id: 'role:aide', title: 'Aide' },
      { id: 'role:lead', title: 'Lead' },
    ],
    links: [
      linkOf('does', 'role:lead', 'practice:a', { part: 'R' }),
      linkOf('does', 'role:lead', 'practice:b', { part: 'R' }),
      linkOf('does', 'role:cook', 'practice:b', { part: 'A' }),
    ],
  })
  expect(targetsOf(plan, 'role', 'practice:a practice:b', '')).toEqual([
    { id: 'role:aide', title: 'Aide', tied: 0 },
    { id: 'role:cook', title: 'Cook', tied: 1 },
  ])
})
