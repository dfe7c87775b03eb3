import { expect, it } from 'vitest'
import { permissions } from '../../../src/derive/permissions.ts'
import {
  awaits,
  day,
  makes,
  moment,
  needs,
  permission,
  plan,
  practice,
  requires,
  support,
} from '../../support/planBuilders.ts'

const mapped = (name: string, needed: readonly string[], ofDay = 'ideal') => [
  moment(name, '', { day: `day:${ofDay}` }),
  practice(name),
  makes(name, name),
  ...needed.map(each => needs(name, each)),
]

it('[D28] groups what is not granted by who grants it, and counts the moments that need what awaits it', () => {
  const week = plan(
    permission('late', { granter: 'Board', status: 'asked' }),
    permission('early', { granter: 'Board', status: 'refused' }),
    permission('given', { granter: 'Board', status: 'granted' }),
    permission('it', { granter: 'IT', status: 'to ask' }),
    permission('done', { granter: 'HR', status: 'granted' }), // nothing open: no row
    permission('z', { granter: 'Aunt', status: 'to ask' }),
    permission('unsaid', { granter: '', status: 'to ask' }),
    support('kit', { status: 'in place' }), // of any status
    support('room', { status: 'missing' }),
    support('deep', { status: 'partly' }),
    support('fine'),
    requires('room', 'deep'),
    awaits('kit', 'late'),
    awaits('kit', 'early'), // two of the same granter: one moment
    awaits('deep', 'it'),
    awaits('fine', 'given'),
    ...mapped('lab', ['kit']), // Board
    ...mapped('crew', ['kit', 'room']), // Board, and IT by what the room requires
    ...mapped('walk', ['fine']), // granted
    practice('aide'),
    makes('aide', 'walk'),
    needs('aide', 'kit', { weight: 'helpful' }), // not needed
  )
  expect(permissions(week)).toEqual([
    { granter: 'Board', open: ['permission:early', 'permission:late'], moments: 2 },
    { granter: 'IT', open: ['permission:it'], moments: 1 },
    { granter: '', open: ['permission:unsaid'], moments: 0 },
    { granter: 'Aunt', open: ['permission:z'], moments: 0 },
  ])
})

it('[D28] reads ideal and variant days, never days of today', () => {
  const week = plan(
    ...['aim', 'today', 'variant'].map(kind => day(kind, { kind })),
    permission('ask', { granter: 'Board', status: 'asked' }),
    support('kit'),
    awaits('kit', 'ask'),
    ...mapped('m1', ['kit'], 'aim'),
    ...mapped('m2', ['kit'], 'today'),
    ...mapped('m3', ['kit'], 'variant'),
  )
  expect(permissions(week)).toEqual([{ granter: 'Board', open: ['permission:ask'], moments: 2 }])
})
