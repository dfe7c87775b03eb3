import { expect, it } from 'vitest'
import { threadFeelings } from '../../../src/features/map/threadFeelings.ts'
import { threadInFront } from '../../../src/features/map/threadInFront.ts'
import { usedBy } from '../../../src/features/map/usedBy.ts'
import { linkOf, planOf } from '../../support/plans.ts'

const plan = planOf({
  days: [
    { id: 'day:ideal', kind: 'aim' },
    { id: 'day:today', kind: 'today' },
  ],
  learners: [
    { id: 'learner:jo', name: 'Jo', order: 'a1' },
    { id: 'learner:amara', name: 'Amara', order: 'a0' },
  ],
  moments: [
    { id: 'moment:a', day: 'day:ideal', part: 'morning' },
    { id: 'moment:b', day: 'day:ideal', part: 'morning' },
    { id: 'moment:now', day: 'day:today', part: 'morning' },
  ],
  feelings: [
    { id: 'feeling:1', moment: 'moment:a', learner: 'learner:jo', word: 'proud', field: 'bright' },
    { id: 'feeling:2', moment: 'moment:a', learner: null, word: 'safe', field: 'calm' },
    { id: 'feeling:3', moment: 'moment:b', learner: 'learner:amara', word: 'known', field: 'calm' },
    { id: 'feeling:4', moment: 'moment:b', learner: 'learner:jo', word: 'proud', field: 'bright' },
    { id: 'feeling:5', moment: 'moment:b', learner: 'learner:jo', word: 'lost', field: 'heavy', kind: 'guard' },
  ],
  practices: [{ id: 'practice:p' }, { id: 'practice:alone' }],
  roles: [{ id: 'role:r' }],
  supports: [{ id: 'support:s', type: 'time' }],
  links: [
    linkOf('makes', 'practice:p', 'moment:a'),
    linkOf('makes', 'practice:p', 'moment:b'),
    linkOf('makes', 'practice:p', 'moment:now'),
    linkOf('does', 'role:r', 'practice:p', { part: 'R' }),
    linkOf('needs', 'practice:p', 'support:s'),
  ],
})

it('[D17] says how everyone, then each learner in their order, is to feel at the end of a thread; each word once', () => {
  const said = threadFeelings(plan, 'support:s').map(({ learner, nth, feelings }) => [
    learner,
    nth,
    feelings.map(feeling => feeling.word),
  ])
  expect(said).toEqual([
    [null, -1, ['safe']],
    ['learner:amara', 0, ['known']],
    ['learner:jo', 1, ['proud']],
  ])
  expect(threadFeelings(plan, 'practice:alone')).toEqual([])
})

it('[D17] has the whole thread of a card in front, itself among its cards, and no thread of what is no card', () => {
  expect(threadInFront(plan, 'moment:b')).toEqual({
    selected: 'moment:b',
    cards: new Set(['moment:b', 'practice:p', 'role:r', 'support:s', 'feeling:3', 'feeling:4', 'feeling:5']),
    links: new Set([
      'link:does/role:r/practice:p',
      'link:makes/practice:p/moment:b',
      'link:needs/practice:p/support:s',
    ]),
  })
  expect(threadInFront(plan, 'feeling:1')).toBe(null)
  expect(threadInFront(plan, '')).toBe(null)
})

it('[D18] counts the moments of ideal days each practice, role and support is part of', () => {
  expect(usedBy(plan)).toEqual(
    new Map([
      ['practice:p', 2],
      ['practice:alone', 0],
      ['role:r', 2],
      ['support:s', 2],
    ]),
  )
})
