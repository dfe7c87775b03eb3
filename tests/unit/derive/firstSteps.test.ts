import { expect, it } from 'vitest'
import { firstSteps } from '../../../src/derive/firstSteps.ts'
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

const missing = (leadWeeks: number | null) => ({ status: 'missing', leadWeeks })

it('[D25] sorts what is missing into what can be done within four weeks, what nobody has timed, and who is asked', () => {
  const week = plan(
    moment('lab'),
    practice('teach', { status: 'in place' }),
    makes('teach', 'lab'),
    support('four', missing(4)),
    support('five', missing(5)), // too long, and to be allowed
    support('long', missing(5)), // too long, though nobody has to allow it
    support('zero', missing(0)),
    support('unsaid', missing(null)),
    support('asked', missing(1)),
    support('vague', missing(null)),
    support('allowed', missing(2)),
    support('deep', missing(3)), // what `four` requires
    support('partly', { status: 'partly', leadWeeks: 1 }),
    support('nice', missing(1)),
    permission('b', { status: 'asked' }),
    permission('a', { status: 'refused' }),
    permission('c', { status: 'to ask' }),
    permission('given', { status: 'granted' }),
    permission('other', { status: 'to ask' }),
    awaits('asked', 'b'),
    awaits('asked', 'given'),
    awaits('vague', 'c'),
    awaits('vague', 'a'),
    awaits('five', 'a'),
    awaits('allowed', 'given'),
    awaits('partly', 'other'), // of what is not missing
    requires('four', 'deep'),
    needs('teach', 'nice', { weight: 'helpful' }),
    ...['four', 'five', 'long', 'zero', 'unsaid', 'asked', 'vague', 'allowed', 'partly'].map(name =>
      needs('teach', name),
    ),
  )
  expect(firstSteps(week)).toEqual([
    {
      moment: 'moment:lab',
      do: ['support:allowed', 'support:deep', 'support:four', 'support:zero'],
      unknown: ['support:unsaid'],
      blockedBy: ['permission:a', 'permission:b', 'permission:c'],
    },
  ])
})

it('[D25] has a row for each mapped moment of ideal and variant days that is not ready, by id', () => {
  const made = (name: string, status: string, ofDay = 'aim') => [
    moment(name, '', { day: `day:${ofDay}` }),
    practice(name, { status }),
    makes(name, name),
    needs(name, 'kit'),
  ]
  const week = plan(
    ...['aim', 'today', 'variant'].map(kind => day(kind, { kind })),
    support('kit', { status: 'in place' }),
    ...made('thin', 'new'),
    ...made('ready', 'in place'),
    ...made('now', 'new', 'today'),
    ...made('friday', 'new', 'variant'),
    moment('unmapped', '', { day: 'day:aim' }),
  )
  expect(firstSteps(week)).toEqual(
    ['moment:friday', 'moment:thin'].map(id => ({ moment: id, do: [], unknown: [], blockedBy: [] })),
  )
})
