import { expect, it } from 'vitest'
import { closing, gapKinds, inMapOrder, mapGaps, nextStop } from '../../../src/features/map/mapGaps.ts'
import { tieNamed } from '../../../src/features/map/ties.ts'
import { linkOf, planOf } from '../../support/plans.ts'

const plan = planOf({
  days: [{ id: 'day:ideal', kind: 'aim' }],
  moments: [
    { id: 'moment:a', day: 'day:ideal', part: 'morning' },
    { id: 'moment:b', day: 'day:ideal', part: 'morning' },
  ],
  feelings: [
    { id: 'feeling:1', moment: 'moment:a', learner: null, word: 'safe', field: 'calm' },
    { id: 'feeling:2', moment: 'moment:a', learner: null, word: 'known', field: 'calm' },
  ],
  practices: [{ id: 'practice:p' }],
  supports: [{ id: 'support:s', type: 'time' }],
  links: [linkOf('makes', 'practice:p', 'moment:a'), linkOf('needs', 'practice:p', 'support:s')],
})

it('[D10] [D19] counts what is open, from the students’ side backwards, each with the card it is on', () => {
  expect(mapGaps(plan)).toEqual([
    { kind: 'momentsUnmapped', stops: [{ record: 'moment:b', card: 'moment:b' }] },
    {
      kind: 'feelings',
      stops: [
        { record: 'feeling:1', card: 'moment:a' },
        { record: 'feeling:2', card: 'moment:a' },
      ],
    },
    { kind: 'practicesWithoutRole', stops: [{ record: 'practice:p', card: 'practice:p' }] },
    { kind: 'supportsWithoutOwner', stops: [{ record: 'support:s', card: 'support:s' }] },
  ])
})

it('walks from gap to gap, round to the first, and starts over when the last one has been closed', () => {
  const gap = {
    kind: 'feelings',
    stops: [
      { record: 'feeling:1', card: 'moment:a' },
      { record: 'feeling:2', card: 'moment:a' },
    ],
  } as const
  expect(nextStop(gap, undefined)).toEqual({ record: 'feeling:1', card: 'moment:a', n: 1 })
  expect(nextStop(gap, 'feeling:1')).toEqual({ record: 'feeling:2', card: 'moment:a', n: 2 })
  expect(nextStop(gap, 'feeling:2')).toEqual({ record: 'feeling:1', card: 'moment:a', n: 1 })
  expect(nextStop(gap, 'feeling:closed')).toEqual({ record: 'feeling:1', card: 'moment:a', n: 1 })
  expect(nextStop({ kind: 'feelings', stops: [] }, undefined)).toBe(undefined)
})

it('walks back, and goes on where one that was closed stood', () => {
  const gap = {
    kind: 'practicesWithoutRole',
    stops: (['practice:a', 'practice:b', 'practice:c'] as const).map(id => ({ record: id, card: id })),
  } as const
  expect(nextStop(gap, 'practice:a', -1)).toMatchObject({ record: 'practice:c', n: 3 })
  expect(nextStop(gap, 'practice:closed', 1, 2)).toMatchObject({ record: 'practice:b', n: 2 })
  expect(nextStop(gap, 'practice:closed', -1, 2)).toMatchObject({ record: 'practice:a', n: 1 })
  expect(nextStop(gap, 'practice:closed', 1, 4)).toMatchObject({ record: 'practice:a', n: 1 })
})

it('walks from the top of a column to its foot, as it stands on the map', () => {
  const gap = {
    kind: 'practicesWithoutRole',
    stops: (['practice:a', 'practice:b', 'practice:c'] as const).map(id => ({ record: id, card: id })),
  } as const
  const order = { moments: [], practices: ['practice:c', 'practice:a'], roles: [], supports: [], truths: [] } as const
  expect(inMapOrder(gap, order).stops.map(stop => stop.card)).toEqual(['practice:c', 'practice:a', 'practice:b'])
})

it('counts roles that do nothing and permissions nothing waits for', () => {
  const idle = planOf({
    roles: [{ id: 'role:r', title: 'Nurse' }],
    permissions: [{ id: 'permission:p', ask: 'A bell' }],
  })
  expect(mapGaps(idle)).toEqual([
    { kind: 'rolesWithoutPractice', stops: [{ record: 'role:r', card: 'role:r' }] },
    { kind: 'permissionsNothingAwaits', stops: [{ record: 'permission:p', card: 'permission:p' }] },
  ])
})

it('knows for every kind of gap the tie that closes it', () => {
  const examples = {
    momentsUnmapped: 'moment:x',
    feelings: 'feeling:x',
    practicesWithoutRole: 'practice:x',
    practicesWithoutMoment: 'practice:x',
    supportsWithoutOwner: 'support:x',
    supportsNobodyNeeds: 'support:x',
    rolesWithoutPractice: 'role:x',
    permissionsNothingAwaits: 'permission:x',
  } as const
  for (const kind of gapKinds) expect(tieNamed(examples[kind], closing[kind])?.name).toBe(closing[kind])
})
