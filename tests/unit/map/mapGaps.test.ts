import { expect, it } from 'vitest'
import { closing, gapKinds, mapGaps, nextStop } from '../../../src/features/map/mapGaps.ts'
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

it('knows for every kind of gap the tie that closes it', () => {
  const examples = {
    momentsUnmapped: 'moment:x',
    feelings: 'feeling:x',
    practicesWithoutRole: 'practice:x',
    practicesWithoutMoment: 'practice:x',
    supportsWithoutOwner: 'support:x',
    supportsNobodyNeeds: 'support:x',
  } as const
  for (const kind of gapKinds) expect(tieNamed(examples[kind], closing[kind])?.name).toBe(closing[kind])
})
