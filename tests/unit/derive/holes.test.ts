import { expect, it } from 'vitest'
import { holes } from '../../../src/derive/holes.ts'
import { day, moment, type Piece, plan, span } from '../../support/planBuilders.ts'

const holesOf = (...pieces: Piece[]) => holes(plan(...pieces))

it('[D7] finds the time between two moments of a weekday, and nothing before the first or after the last', () => {
  const found = holesOf(
    moment('a', '08:10-09:00', { weekdays: [1] }),
    moment('b', '09:20-10:00', { weekdays: [1] }),
    moment('c', '11:00-12:00', { weekdays: [1] }),
  )
  expect(found).toEqual([
    { weekday: 1, ...span('09:00-09:20') },
    { weekday: 1, ...span('10:00-11:00') },
  ])
})

it('[D7] looks at each weekday by itself, weekends too, in order', () => {
  const found = holesOf(
    moment('a', '08:00-09:00', { weekdays: [2, 6, 1] }),
    moment('b', '09:00-10:00', { weekdays: [1] }),
    moment('c', '10:00-11:00', { weekdays: [1, 2, 6] }),
  )
  expect(found).toEqual([
    { weekday: 2, ...span('09:00-10:00') },
    { weekday: 6, ...span('09:00-10:00') },
  ])
})

it('[D7] sees no hole between moments that touch or overlap, or inside a long one', () => {
  const found = holesOf(
    moment('long', '08:00-12:00'),
    moment('inside', '09:00-09:30'),
    moment('over', '11:30-12:30'),
    moment('touching', '12:30-13:00'),
  )
  expect(found).toEqual([])
})

it('[D7] measures from the moment that ends last, not from the one that starts last', () => {
  const found = holesOf(
    moment('long', '08:00-12:00', { weekdays: [3] }),
    moment('inside', '09:00-09:30', { weekdays: [3] }),
    moment('after', '13:00-14:00', { weekdays: [3] }),
  )
  expect(found).toEqual([{ weekday: 3, ...span('12:00-13:00') }])
})

it('[D7] counts moments of the day only, variants of a moment too, untimed ones not', () => {
  const week = [
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    moment('a', '08:00-09:00', { weekdays: [5] }),
    moment('c', '10:00-11:00', { weekdays: [5] }),
    moment('untimed', '', { weekdays: [5] }),
    moment('other', '09:00-10:00', { weekdays: [5], day: 'day:friday' }),
  ]
  expect(holesOf(...week)).toEqual([{ weekday: 5, ...span('09:00-10:00') }])
  expect(holesOf(...week, moment('a2', '09:00-10:00', { weekdays: [5], variantOf: 'moment:a' }))).toEqual([])
  expect(holes(plan(...week), 'day:friday')).toEqual([])
})
