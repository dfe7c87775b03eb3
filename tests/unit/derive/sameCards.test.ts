import { expect, it } from 'vitest'
import { sameCards } from '../../../src/derive/sameCards.ts'
import { planOf } from '../../support/plans.ts'

it('names cards of one kind whose titles differ in case, accents and spaces only, the one to keep first', () => {
  const plan = planOf({
    days: [{ id: 'day:ideal', kind: 'aim' }],
    moments: [
      { id: 'moment:a', day: 'day:ideal', title: 'Recess' },
      { id: 'moment:b', day: 'day:ideal', title: 'Recess' },
    ],
    roles: [
      { id: 'role:z', title: 'Tutoría' },
      { id: 'role:b', title: ' tutoria ' },
      { id: 'role:c', title: 'Tutor' },
      { id: 'role:d', title: '' },
      { id: 'role:e', title: '' },
    ],
    practices: [{ id: 'practice:t', title: 'Tutoria' }],
    supports: [
      { id: 'support:a', title: 'Phone', type: 'tools' },
      { id: 'support:b', title: 'PHONE', type: 'budget' },
      { id: 'support:c', title: 'phone', type: 'tools' },
    ],
  })
  expect(sameCards(plan)).toEqual([
    { kind: 'role', ids: ['role:b', 'role:z'] },
    { kind: 'support', ids: ['support:a', 'support:c'] },
  ])
})
