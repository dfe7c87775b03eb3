import { expect, it } from 'vitest'
import { prep } from '../../../src/derive/prep.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { assigned, day, makes, moment, person, plan, practice, practiceAt, school } from '../../support/planBuilders.ts'

const floating = (minutes: number, timesPerWeek: number, purpose = 'prep') => ({
  timing: { kind: 'floating', purpose, minutes, timesPerWeek },
})

it('[D5] sets floating minutes of every purpose against the free time of Monday to Friday', () => {
  const week = plan(
    school({ dayStart: '08:00', dayEnd: '10:00' }),
    person('ana', { fte: 0.1 }),
    practice('playlists', floating(60, 2)), // 120
    practice('calls', floating(15, 3, 'family')), // 45
    practice('coaching', floating(200, 1, 'coaching')), // 200
    practiceAt('hall', '08:00-09:40', { weekdays: [1, 2, 6] }), // leaves 20, no block of 25
    practiceAt('gate', '08:00-09:30', { weekdays: [3] }), // leaves 30
    practiceAt('marking', '08:00-10:00', {
      weekdays: [4],
      timing: { kind: 'at', start: '08:00', end: '10:00', purpose: 'prep' },
    }),
    ...['playlists', 'calls', 'coaching', 'hall', 'gate', 'marking'].map(name => assigned('ana', name)),
  )
  // Monday 0, Tuesday 0, Wednesday 30, Thursday 0 (what is placed is not free), Friday 120 wholly free: 150
  expect(prep(week)).toEqual([{ person: 'person:ana', neededPerWeek: 365, availablePerWeek: 150, unplaced: 215 }])
})

it('[D5] takes a lunch that fits out of each day, never below nothing', () => {
  const week = plan(
    school({ dayStart: '10:00', dayEnd: '12:00', contract: { dutyFreeLunchMinutes: 20 } }),
    person('ana'),
    practice('playlists', floating(10, 1)),
    practiceAt('hall', '10:00-11:40', { weekdays: [1, 2] }), // leaves 20: a lunch, and no block
    assigned('ana', 'playlists'),
    assigned('ana', 'hall'),
  )
  // Monday and Tuesday 0 − 20, so 0; the others 120 − 20 = 100
  expect(prep(week)).toEqual([{ person: 'person:ana', neededPerWeek: 10, availablePerWeek: 300, unplaced: 0 }])
})

it('[D5] has no free time to offer without a school day, and no row for who needs none', () => {
  const week = plan(
    person('b'),
    person('a'),
    person('c'),
    person('d'),
    practice('playlists', floating(30, 1)),
    practice('never', floating(30, 0)),
    practice('teach'),
    assigned('b', 'playlists'),
    assigned('a', 'playlists'),
    assigned('c', 'never'),
    assigned('d', 'teach'),
  )
  expect(prep(week)).toEqual(
    ['person:a', 'person:b'].map(id => ({ person: id, neededPerWeek: 30, availablePerWeek: 0, unplaced: 30 })),
  )
})

it('[D5] reads the day asked for', () => {
  const week = plan(
    school({ dayStart: '08:00', dayEnd: '10:00' }),
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('drill', '08:00-10:00', { day: 'day:now' }),
    person('ana'),
    practice('teach'),
    practice('playlists', floating(30, 1)),
    makes('teach', 'drill'),
    assigned('ana', 'teach'),
    assigned('ana', 'playlists'),
  )
  expect([prep(week), prep(week, 'day:now')].map(([row]) => row?.availablePerWeek)).toEqual([600, 0])
})

it('[D5] follows who takes over what has no time of its own, and how long it takes', () => {
  const both = [practiceAt('gate', '08:00-08:30'), assigned('ana', 'gate'), assigned('ben', 'gate')]
  const week = plan(person('ana'), person('ben'), practice('calls', floating(15, 2)), assigned('ana', 'calls'), ...both)
  const needed = (of: Plan) => prep(of).map(row => [row.person, row.neededPerWeek])
  expect(needed(week)).toEqual([['person:ana', 30]])
  const { links } = plan(assigned('ben', 'calls'), ...both)
  const handedOver = { ...week, links }
  expect(needed(handedOver)).toEqual([['person:ben', 30]])
  const { practices } = plan(practice('calls', floating(15, 3)), ...both)
  expect(needed({ ...handedOver, practices })).toEqual([['person:ben', 45]])
})
