import { expect, it } from 'vitest'
import { studentMinutesPerWeek } from '../../../src/derive/studentMinutes.ts'
import { day, moment, plan } from '../../support/planBuilders.ts'

it('[D13] adds every timed moment times its weekdays: 30 × 5 + 60 × 2 = 270', () => {
  const week = plan(
    moment('circle', '08:30-09:00'),
    moment('lab', '09:00-10:00', { weekdays: [2, 6] }),
    moment('untimed', '', { weekdays: [1] }),
  )
  expect(studentMinutesPerWeek(week)).toBe(270)
})

it('[D13] leaves out variants, but not of a moment that is gone: 60 + 20 = 80', () => {
  const monday = { weekdays: [1] }
  const week = plan(
    moment('lab', '09:00-10:00', monday),
    moment('labForAmara', '09:00-10:00', { ...monday, variantOf: 'moment:lab' }),
    moment('rest', '10:00-10:20', { ...monday, variantOf: 'moment:gone' }),
  )
  expect(studentMinutesPerWeek(week)).toBe(80)
})

it('[D13] reads the day asked for', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('circle', '08:30-09:00'),
    moment('homeroom', '08:10-08:25', { day: 'day:now' }),
  )
  expect(studentMinutesPerWeek(week)).toBe(150)
  expect(studentMinutesPerWeek(week, 'day:now')).toBe(75)
})
