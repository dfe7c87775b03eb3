import { expect, it } from 'vitest'
import { roleWeek } from '../../../src/derive/roleWeek.ts'
import {
  day,
  does,
  fills,
  makes,
  moment,
  person,
  plan,
  practice,
  practiceAt,
  role,
} from '../../support/planBuilders.ts'

const monday = { weekdays: [1] }
const inPlace = { status: 'in place' }

const world = plan(
  day('ideal', { kind: 'aim' }),
  day('now', { kind: 'today' }),
  moment('one', '09:00-10:00', monday),
  moment('two', '09:30-10:30', monday),
  moment('drill', '08:00-08:30', { weekdays: [1, 2], day: 'day:now' }),
  practice('watch', { status: 'partly', order: 'a1' }),
  practice('teach', { ...inPlace, order: 'a0' }),
  practice('idle', { ...inPlace, order: 'a2' }), // makes nothing
  practice('call', { status: 'new', order: 'a3', timing: { kind: 'floating', minutes: 15, timesPerWeek: 3 } }),
  practiceAt('mark', '14:00-15:00', { ...monday, ...inPlace, visibility: 'backstage' }),
  practiceAt('lead', '13:00-14:00', { ...monday, status: 'new' }),
  makes('teach', 'one'),
  makes('teach', 'two'),
  makes('watch', 'one'),
  makes('teach', 'drill'),
  role('teacher'),
  ...['watch', 'idle', 'call', 'mark'].map(name => does('teacher', name, { part: 'R' })),
  does('teacher', 'teach', { part: 'R', count: 2 }),
  does('teacher', 'lead', { part: 'A' }), // answers for it, and does not do it
)
const ids = (practices: readonly { id: string }[] = []) => practices.map(({ id }) => id)

it('[D42] lists what students see a role do, in the order of the cards, with the minutes that make its contact', () => {
  const week = roleWeek(world, 'role:teacher')
  // teach 09:00–10:30, its two moments merged, for two; watch 09:00–10:00
  expect(week?.parts.map(({ practice: { id }, count, minutesPerWeek }) => [id, count, minutesPerWeek])).toEqual([
    ['practice:teach', 2, 90],
    ['practice:watch', 1, 60],
  ])
  expect([week?.weekLength, week?.demand.contactMinutesPerDay]).toEqual([1, 2 * 90 + 60])
})

it('[D42] says when the most are asked for at once, and for what; when there are too few, whenever there are', () => {
  const peaks = (headcount: number) => {
    const week = roleWeek({ ...world, roles: new Map(roles(headcount)) }, 'role:teacher')
    return week?.peaks.map(({ start, asked, parts }) => [start, asked, parts.map(each => each.practice.id)])
  }
  const roles = (headcount: number) => [...world.roles].map(([id, each]) => [id, { ...each, headcount }] as const)
  const both = [540, 3, ['practice:teach', 'practice:watch']]
  expect(peaks(3)).toEqual([both])
  expect(peaks(2)).toEqual([both])
  expect(peaks(1)).toEqual([both, [600, 2, ['practice:teach']]])
})

it('[D42] names what a role does that has no time of its own, and what of it changes', () => {
  const week = roleWeek(world, 'role:teacher')
  expect(ids(week?.toPlace)).toEqual(['practice:call'])
  expect(ids(week?.changes)).toEqual(['practice:watch', 'practice:call'])
})

it('[D42] says what the contract allows each who fills it, by order, which is what it allows the role', () => {
  const week = roleWeek(
    plan(
      role('teacher'),
      person('b', { fte: 0.5, order: 'a0' }),
      person('a', { order: 'a1' }),
      person('other'),
      fills('a', 'teacher'),
      fills('b', 'teacher'),
    ),
    'role:teacher',
  )
  expect(week?.holders.map(({ person: { id }, capacityMinutes }) => [id, capacityMinutes])).toEqual([
    ['person:b', 165],
    ['person:a', 330],
  ])
  expect(week?.demand.capacityMinutes).toBe(165 + 330)
  expect(roleWeek(plan(role('teacher', { headcount: 2 })), 'role:teacher')).toMatchObject({
    holders: [],
    demand: { have: 2 },
  })
})

it('[D42] reads the day asked for, and knows no role that is gone', () => {
  const week = roleWeek(world, 'role:teacher', 'day:now')
  expect(week?.parts.map(({ minutesPerWeek }) => minutesPerWeek)).toEqual([60]) // half an hour on two days
  expect([week?.weekLength, week?.demand.contactMinutesPerDay]).toEqual([2, (2 * 60) / 2])
  expect(week?.peaks.map(({ weekday, start }) => [weekday, start])).toEqual([
    [1, 480],
    [2, 480],
  ])
  expect(roleWeek(world, 'role:gone')).toBeUndefined()
})
