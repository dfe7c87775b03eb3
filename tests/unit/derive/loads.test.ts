import { expect, it } from 'vitest'
import { loads } from '../../../src/derive/loads.ts'
import { assigned, day, makes, moment, person, plan, practice, practiceAt, school } from '../../support/planBuilders.ts'

const capacityOf = (maxContactMinutesPerDay: number) => school({ contract: { maxContactMinutesPerDay } })

it('[D3] counts a minute with students once, over the days of the week, against fte × the contract', () => {
  const week = plan(
    capacityOf(300),
    person('ana', { fte: 0.5 }), // 0.5 × 300 = 150
    moment('math', '09:00-10:00'), // 60 on five days
    moment('lab', '09:30-11:00', { weekdays: [2, 4] }), // with math 09:00–11:00: 120
    practice('teach'),
    practice('coach'),
    makes('teach', 'math'),
    makes('coach', 'lab'),
    assigned('ana', 'teach'),
    assigned('ana', 'coach'),
  )
  // (60 + 120 + 60 + 120 + 60) ÷ 5 = 84; 84 ÷ 150 = 56 %; Tuesday 120 ÷ 150 = 80 %, Thursday too
  expect(loads(week)).toEqual([
    {
      person: 'person:ana',
      contactMinutesPerDay: 84,
      capacityMinutes: 150,
      percent: (84 / 150) * 100,
      worst: { weekday: 2, percent: 80 },
    },
  ])
})

it('[D3] counts a practice that lies within another one no more than once', () => {
  const week = plan(
    person('ana'),
    moment('math', '09:00-11:00'),
    practice('teach'),
    makes('teach', 'math'),
    practiceAt('greet', '09:10-09:30'),
    practiceAt('close', '10:50-11:10'), // ten minutes more than math
    ...['teach', 'greet', 'close'].map(name => assigned('ana', name)),
  )
  expect(loads(week)).toMatchObject([{ contactMinutesPerDay: 130 }])
})

it('[D3] divides by the days the moments run, and counts a weekend day too', () => {
  const week = plan(
    capacityOf(100),
    person('ana'),
    moment('trip', '09:00-10:00', { weekdays: [5, 6] }),
    practice('lead', { weekdays: [5, 6] }),
    makes('lead', 'trip'),
    practiceAt('gate', '14:00-14:30', { weekdays: [7] }), // no moment runs on Sunday: two days in the week
    assigned('ana', 'lead'),
    assigned('ana', 'gate'),
  )
  // (60 + 60 + 30) ÷ 2 = 75
  expect(loads(week)).toMatchObject([{ contactMinutesPerDay: 75, percent: 75, worst: { weekday: 5, percent: 60 } }])
})

it('[D3] leaves backstage and floating work beside', () => {
  const week = plan(
    person('ana'),
    moment('math', '09:00-10:00'),
    practice('mark', { visibility: 'backstage' }),
    practice('plan', { timing: { kind: 'floating', purpose: 'prep', minutes: 60, timesPerWeek: 5 } }),
    makes('mark', 'math'),
    makes('plan', 'math'),
    assigned('ana', 'mark'),
    assigned('ana', 'plan'),
  )
  expect(loads(week)).toEqual([
    { person: 'person:ana', contactMinutesPerDay: 0, capacityMinutes: 330, percent: 0, worst: null },
  ])
})

it('[D3] has no percent for contact without capacity and puts it first; neither is 0', () => {
  const week = plan(
    capacityOf(120),
    moment('math', '09:00-10:00'),
    practice('teach'),
    makes('teach', 'math'),
    ...['a', 'c', 'd', 'e'].map(name => assigned(name, 'teach')),
    person('a', { fte: 1 }), // 60 of 120
    person('b', { fte: 0 }), // neither
    person('c', { fte: 0 }), // contact without capacity
    person('d', { fte: 0.25 }), // 60 of 30
    person('e', { fte: 1 }), // as much as a
  )
  expect(loads(week).map(({ person: id, percent, worst }) => [id, percent, worst])).toEqual([
    ['person:c', null, null],
    ['person:d', 200, { weekday: 1, percent: 200 }],
    ['person:a', 50, { weekday: 1, percent: 50 }],
    ['person:e', 50, { weekday: 1, percent: 50 }],
    ['person:b', 0, null],
  ])
})

it('[D3] reads the day asked for', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    person('ana'),
    moment('math', '09:00-10:00'),
    moment('drill', '09:00-09:30', { day: 'day:now', weekdays: [1] }),
    practice('teach'),
    makes('teach', 'math'),
    makes('teach', 'drill'),
    assigned('ana', 'teach'),
  )
  expect(loads(week)[0]?.contactMinutesPerDay).toBe(60)
  expect(loads(week, 'day:now')[0]?.contactMinutesPerDay).toBe(30) // 30 on the one day there is
})

it('[D3] is not over when every minute of a part post is asked: 0.7 × 330 is 231', () => {
  const week = plan(
    person('ana', { fte: 0.7 }),
    moment('math', '08:00-11:51'), // 231
    practice('teach'),
    makes('teach', 'math'),
    assigned('ana', 'teach'),
  )
  expect(loads(week)).toEqual([
    {
      person: 'person:ana',
      contactMinutesPerDay: 231,
      capacityMinutes: 231,
      percent: 100,
      worst: { weekday: 1, percent: 100 },
    },
  ])
})
