import { expect, it } from 'vitest'
import { coverage } from '../../../src/derive/coverage.ts'
import {
  assigned,
  day,
  does,
  makes,
  moment,
  type Piece,
  person,
  plan,
  practice,
  practiceAt,
  role,
} from '../../support/planBuilders.ts'

/** A Monday lunch that needs three adults, and the practice that makes it. */
const lunchFor3 = moment('lunch', '12:00-12:30', { minAdults: 3, weekdays: [1] })
const serving = [practice('serve'), makes('serve', 'lunch')]
const three = [person('ann'), person('ben'), person('cy')]
const presentAt = (...pieces: Piece[]) => coverage(plan(...pieces)).map(row => row.present)

it('[D6] says how many adults are there on each weekday with too few', () => {
  const week = plan(
    moment('lunch', '12:00-12:30', { minAdults: 2, weekdays: [1, 2, 6] }),
    ...serving,
    ...three,
    assigned('ann', 'serve'),
    assigned('ben', 'serve', { weekdays: [2] }),
  )
  expect(coverage(week)).toEqual([
    { moment: 'moment:lunch', weekday: 1, needed: 2, present: 1 },
    { moment: 'moment:lunch', weekday: 6, needed: 2, present: 0 }, // the practice runs Monday to Friday
  ])
})

it('[D6] asks nothing of untimed moments, of moments without a minimum, and of other days', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    moment('untimed', '', { minAdults: 3 }),
    moment('unsaid', '09:00-10:00'),
    moment('none', '10:00-11:00', { minAdults: 0 }),
    moment('other', '09:00-10:00', { minAdults: 3, day: 'day:friday' }),
  )
  expect(coverage(week)).toEqual([])
  expect(coverage(week, 'day:friday').map(row => row.weekday)).toEqual([1, 2, 3, 4, 5])
})

it('[D6] counts a person once, however many practices bring them there', () => {
  expect(
    presentAt(
      lunchFor3,
      ...serving,
      practice('watch'),
      makes('watch', 'lunch'),
      ...three,
      assigned('ann', 'serve'),
      assigned('ann', 'watch'),
      assigned('ben', 'watch'),
    ),
  ).toEqual([2])
})

it('[D6] counts frontstage practices during the moment only', () => {
  expect(
    presentAt(
      lunchFor3,
      practice('cook', { visibility: 'backstage' }),
      practiceAt('call', '12:00-12:30'),
      makes('cook', 'lunch'),
      makes('call', 'lunch'),
      ...three,
      assigned('ann', 'cook'),
      assigned('ben', 'call'),
    ),
  ).toEqual([0])
})

it('[D6] does not count those whom the assignment leaves out of the moment', () => {
  expect(presentAt(lunchFor3, ...serving, ...three, assigned('ann', 'serve', { moments: ['moment:gone'] }))).toEqual([
    0,
  ])
})

it('[D6] counts what roles with R promise while nobody is assigned: 1.5 + 1, not the A', () => {
  expect(
    presentAt(
      lunchFor3,
      ...serving,
      role('cook'),
      role('aide'),
      role('head'),
      does('cook', 'serve', { part: 'RA', count: 1.5 }),
      does('aide', 'serve', { part: 'R' }),
      does('head', 'serve', { part: 'A', count: 5 }),
    ),
  ).toEqual([2.5])
})

it('[D6] counts no promise for a practice with anybody assigned at all, even elsewhere', () => {
  const promise = [role('cook'), does('cook', 'serve', { part: 'R', count: 2 })]
  expect(presentAt(lunchFor3, ...serving, ...promise, ...three, assigned('ann', 'serve', { weekdays: [5] }))).toEqual([
    0,
  ])
})

it('[D6] counts a promise when the one assigned is gone', () => {
  const promise = [role('cook'), does('cook', 'serve', { part: 'R', count: 2 })]
  expect(presentAt(lunchFor3, ...serving, ...promise, assigned('gone', 'serve'))).toEqual([2])
})

it('[D6] counts a promise on the weekdays its practice runs only', () => {
  expect(
    presentAt(
      moment('lunch', '12:00-12:30', { minAdults: 3, weekdays: [1, 2] }),
      practice('serve', { weekdays: [2] }),
      makes('serve', 'lunch'),
      role('cook'),
      does('cook', 'serve', { part: 'R', count: 2 }),
    ),
  ).toEqual([0, 2])
})

it('[D6] adds the promises of two practices: 1 + 1', () => {
  expect(
    presentAt(
      lunchFor3,
      ...serving,
      practice('watch'),
      makes('watch', 'lunch'),
      role('cook'),
      does('cook', 'serve', { part: 'R' }),
      does('cook', 'watch', { part: 'R' }),
    ),
  ).toEqual([2])
})

it('[D6] counts who is there on the day asked for', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    moment('lunch', '12:00-12:30', { minAdults: 2, weekdays: [5] }),
    moment('picnic', '12:00-13:00', { minAdults: 2, weekdays: [5], day: 'day:friday' }),
    ...serving,
    makes('serve', 'picnic'),
    person('ann'),
    assigned('ann', 'serve', { moments: ['moment:picnic'] }),
  )
  expect(coverage(week)).toEqual([{ moment: 'moment:lunch', weekday: 5, needed: 2, present: 0 }])
  expect(coverage(week, 'day:friday')).toEqual([{ moment: 'moment:picnic', weekday: 5, needed: 2, present: 1 }])
})

it('[D6] adds people and promises of different practices: 1 + 1', () => {
  expect(
    presentAt(
      lunchFor3,
      ...serving,
      practice('watch'),
      makes('watch', 'lunch'),
      role('aide'),
      does('aide', 'watch', { part: 'R' }),
      ...three,
      assigned('ann', 'serve'),
    ),
  ).toEqual([2])
})

it('[D6] says nothing once enough are there', () => {
  expect(presentAt(lunchFor3, ...serving, ...three, ...['ann', 'ben', 'cy'].map(it => assigned(it, 'serve')))).toEqual(
    [],
  )
})

it('[D6] lists moments by id, then weekday', () => {
  const week = plan(
    moment('a', '12:00-13:00', { minAdults: 1, weekdays: [2, 1] }),
    moment('B', '13:00-14:00', { minAdults: 1, weekdays: [3] }),
  )
  expect(coverage(week).map(row => [row.moment, row.weekday])).toEqual([
    ['moment:B', 3],
    ['moment:a', 1],
    ['moment:a', 2],
  ])
})
