import { expect, it } from 'vitest'
import { feelingStandings } from '../../../src/derive/feelingStanding.ts'
import { assigned, day, feeling, moment, person, plan, practice, shapes } from '../../support/planBuilders.ts'

it('[D10, D11] tells which practices shape each feeling, and where that is little', () => {
  const world = plan(
    moment('lunch'),
    feeling('welcome', 'lunch'),
    feeling('safe', 'lunch'),
    feeling('known', 'lunch'),
    feeling('proud', 'lunch'),
    practice('greet', { status: 'in place' }),
    practice('seat', { status: 'new' }),
    practice('thank', { status: 'in place' }),
    person('a'),
    person('b'),
    assigned('a', 'greet'),
    assigned('a', 'thank'),
    assigned('b', 'thank'),
    shapes('seat', 'safe'),
    shapes('greet', 'known'),
    shapes('thank', 'proud'),
    shapes('greet', 'proud'),
  )
  expect(Object.fromEntries(feelingStandings(world))).toEqual({
    'feeling:welcome': { practices: [], state: 'unsupported' },
    'feeling:safe': { practices: ['practice:seat'], state: 'all new' },
    'feeling:known': { practices: ['practice:greet'], state: 'one person' },
    'feeling:proud': { practices: ['practice:greet', 'practice:thank'], state: null },
  })
})

it('[D10, D11] reads every ideal and variant day, and asks nothing of a day of today', () => {
  const world = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    day('now', { kind: 'today' }),
    moment('trip', '', { day: 'day:friday' }),
    moment('homeroom', '', { day: 'day:now' }),
    feeling('needed', 'trip'),
    feeling('bored', 'homeroom', { kind: 'guard' }),
    practice('lead', { status: 'new' }),
    shapes('lead', 'needed'),
  )
  expect([...feelingStandings(world)]).toEqual([['feeling:needed', { practices: ['practice:lead'], state: 'all new' }]])
})
