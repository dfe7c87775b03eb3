import { expect, it } from 'vitest'
import { personWeek } from '../../../src/derive/personWeek.ts'
import {
  assigned,
  day,
  makes,
  moment,
  person,
  plan,
  practice,
  practiceAt,
  school,
  span,
} from '../../support/planBuilders.ts'

const world = plan(
  school({ dayStart: '08:00', dayEnd: '15:00' }),
  moment('read', '08:00-10:00'),
  moment('lab', '10:00-11:00', { weekdays: [1, 3] }),
  practice('teach', { status: 'new' }),
  practice('guide', { status: 'partly' }),
  practiceAt('plan', '13:00-13:50', { visibility: 'backstage', status: 'in place' }),
  practice('call', {
    visibility: 'backstage',
    status: 'in place',
    timing: { kind: 'floating', purpose: 'family', minutes: 15, timesPerWeek: 3 },
  }),
  makes('teach', 'read'),
  makes('guide', 'lab'),
  person('ann'),
  assigned('ann', 'teach'),
  assigned('ann', 'guide'),
  assigned('ann', 'plan'),
  assigned('ann', 'call'),
)

it('[D3] lists the weekdays with students and the minutes of each, whose mean is the load', () => {
  const week = personWeek(world, 'person:ann')
  expect(week?.contact.map(({ weekday, minutes }) => [weekday, minutes])).toEqual([
    [1, 180],
    [2, 120],
    [3, 180],
    [4, 120],
    [5, 120],
  ])
  expect([week?.weekLength, week?.load.contactMinutesPerDay]).toEqual([5, 144])
  expect(week?.contact[0]?.entries.map(entry => entry.practice)).toEqual(['practice:teach', 'practice:guide'])
})

it('[D4] measures every weekday with something on it, whether or not a limit is broken', () => {
  const monday = personWeek(world, 'person:ann')?.breath?.[0]
  expect(monday).toEqual({
    weekday: 1,
    work: span('08:00-11:00'),
    lunch: span('11:00-13:00'),
    prep: { minutes: 160, free: [span('11:00-13:00'), span('13:50-15:00')], placed: [], lunch: 30 },
  })
})

it('[D5] [D9] names what has no time yet, the free minutes it could go into, and what changes', () => {
  const week = personWeek(world, 'person:ann')
  expect(week?.toPlace).toMatchObject({ needed: 45, available: 160 + 220 + 160 + 220 + 220, unplaced: 0 })
  expect(week?.toPlace.practices.map(each => each.id)).toEqual(['practice:call'])
  expect(week?.toPlace.free[1]).toEqual({ weekday: 2, minutes: 220 })
  expect(week?.changes.map(each => each.id).sort()).toEqual(['practice:guide', 'practice:teach'])
})

it('[D4] says nothing of breath without the ends of the school day, and nothing of nobody', () => {
  expect(personWeek(plan(person('ann'), school({ dayEnd: '15:00' })), 'person:ann')?.breath).toBe(null)
  expect(personWeek(world, 'person:gone')).toBe(undefined)
})

it('[D4] asks for lunch and time to prepare only near full time', () => {
  const asked = (fte: number) => personWeek(plan(person('ann', { fte })), 'person:ann')?.isAsked
  expect([asked(1), asked(0.8), asked(0.79)]).toEqual([true, true, false])
})

it('[D4] [D5] lists weekdays with entries, and the free minutes of Monday to Friday where there are any', () => {
  const week = personWeek(
    plan(
      school({ dayStart: '08:00', dayEnd: '15:00' }),
      person('ann'),
      practiceAt('trip', '08:00-15:00', { weekdays: [2] }),
      assigned('ann', 'trip'),
    ),
    'person:ann',
  )
  expect(week?.breath?.map(({ weekday }) => weekday)).toEqual([2])
  expect(week?.toPlace.free).toEqual([1, 3, 4, 5].map(weekday => ({ weekday, minutes: 420 - 30 })))
  expect(week?.toPlace).toMatchObject({ needed: 0, available: 4 * (420 - 30) }) // the sum of its parts, also with nothing to place
})

it('[D3] [D5] reads the day asked for', () => {
  const week = plan(
    school({ dayStart: '08:00', dayEnd: '15:00' }),
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('read', '08:00-10:00'),
    moment('drill', '08:00-09:00', { weekdays: [1], day: 'day:now' }),
    practice('teach'),
    practice('call', { timing: { kind: 'floating', purpose: 'family', minutes: 700, timesPerWeek: 2 } }),
    makes('teach', 'read'),
    makes('teach', 'drill'),
    person('ann'),
    assigned('ann', 'teach'),
    assigned('ann', 'call'),
  )
  const now = personWeek(week, 'person:ann', 'day:now')
  expect(now?.contact.map(({ weekday, minutes }) => [weekday, minutes])).toEqual([[1, 60]])
  expect([now?.weekLength, now?.load.contactMinutesPerDay]).toEqual([1, 60])
  // Monday from nine on, and four free days: room for what has none on the ideal day
  expect(now?.toPlace).toMatchObject({ available: 360 - 30 + 4 * (420 - 30), unplaced: 0 })
  expect(personWeek(week, 'person:ann')?.toPlace).toMatchObject({ available: 5 * 270, unplaced: 1400 - 5 * 270 })
})

it('[D9] names what changes in the order of the cards', () => {
  const week = plan(
    person('ann'),
    practice('b', { status: 'new', order: 'a0' }),
    practice('a', { status: 'partly', order: 'a1' }),
    assigned('ann', 'a'),
    assigned('ann', 'b'),
  )
  expect(personWeek(week, 'person:ann')?.changes.map(({ id }) => id)).toEqual(['practice:b', 'practice:a'])
})
