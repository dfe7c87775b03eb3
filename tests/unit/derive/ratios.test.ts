import { expect, it } from 'vitest'
import { ratios } from '../../../src/derive/ratios.ts'
import { assigned, day, does, makes, moment, person, plan, practice, role, school } from '../../support/planBuilders.ts'

const serving = [
  practice('serve'),
  makes('serve', 'lunch'),
  role('aide'),
  does('aide', 'serve', { part: 'R', count: 4 }),
]

it('[D43] divides the students of the moment by the adults there: 48 ÷ 4', () => {
  const week = plan(
    school({ students: 96 }),
    moment('lunch', '12:00-12:30', { weekdays: [1, 3], students: 48 }),
    ...serving,
  )
  expect(ratios(week)).toEqual([
    { moment: 'moment:lunch', weekday: 1, students: 48, adults: 4, ratio: 12 },
    { moment: 'moment:lunch', weekday: 3, students: 48, adults: 4, ratio: 12 },
  ])
})

it('[D43] takes all students in scope when the moment does not say: 96 ÷ 1', () => {
  const week = plan(
    school({ students: 96 }),
    moment('lunch', '12:00-12:30', { weekdays: [1] }),
    ...serving,
    person('ann'),
    assigned('ann', 'serve'),
  )
  expect(ratios(week)).toEqual([{ moment: 'moment:lunch', weekday: 1, students: 96, adults: 1, ratio: 96 }])
})

it('[D43] gives no ratio without adults or students', () => {
  const monday = { weekdays: [1] }
  const nobodyKnows = plan(moment('lunch', '12:00-12:30', monday), ...serving)
  const noAdults = plan(school({ students: 96 }), moment('rest', '12:00-12:30', monday))
  const noStudents = plan(moment('lunch', '12:00-12:30', { ...monday, students: 0 }), ...serving)
  expect(ratios(nobodyKnows)).toEqual([{ moment: 'moment:lunch', weekday: 1, students: null, adults: 4, ratio: null }])
  expect(ratios(noAdults)).toEqual([{ moment: 'moment:rest', weekday: 1, students: 96, adults: 0, ratio: null }])
  expect(ratios(noStudents)).toEqual([{ moment: 'moment:lunch', weekday: 1, students: 0, adults: 4, ratio: null }])
})

it('[D43] lists timed moments of the day asked for, by id and weekday, Monday to Friday when they name none', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    moment('b', '12:00-12:30', { weekdays: [6, 5] }),
    moment('a', '13:00-13:30'),
    moment('untimed'),
    moment('trip', '09:00-10:00', { day: 'day:friday', weekdays: [5], students: 20 }),
    practice('serve'),
    makes('serve', 'trip'),
    role('aide'),
    does('aide', 'serve', { part: 'R', count: 4 }),
  )
  expect(ratios(week).map(row => [row.moment, row.weekday])).toEqual([
    ...[1, 2, 3, 4, 5].map(weekday => ['moment:a', weekday]),
    ['moment:b', 5],
    ['moment:b', 6],
  ])
  expect(ratios(week, 'day:friday')).toEqual([{ moment: 'moment:trip', weekday: 5, students: 20, adults: 4, ratio: 5 }])
})
