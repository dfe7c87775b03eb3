import { expect, it } from 'vitest'
import { doubleBookings } from '../../../src/derive/doubleBookings.ts'
import { assigned, makes, moment, type Piece, person, plan, practice, practiceAt } from '../../support/planBuilders.ts'

const ann = person('ann')
const clashesOf = (...pieces: Piece[]) => doubleBookings(plan(ann, ...pieces))

it('[D2] finds two practices of one person that share time: 09:30–10:00 is 30 minutes', () => {
  const found = clashesOf(
    practiceAt('b', '09:00-10:00', { weekdays: [1, 2, 3] }),
    practiceAt('a', '09:30-11:00', { weekdays: [2, 3, 4] }),
    assigned('ann', 'a'),
    assigned('ann', 'b'),
  )
  expect(found).toEqual([
    { person: 'person:ann', practices: ['practice:a', 'practice:b'], weekdays: [2, 3], minutes: 30 },
  ])
})

it('[D2] lets a clash go with the later practice, once that has no time any more', () => {
  const before = plan(
    ann,
    practiceAt('a', '09:00-10:00'),
    practiceAt('b', '09:30-11:00'),
    assigned('ann', 'a'),
    assigned('ann', 'b'),
  )
  expect(doubleBookings(before)).toHaveLength(1)
  const { practices } = plan(
    practice('b', { timing: { kind: 'floating', purpose: 'prep', minutes: 30, timesPerWeek: 1 } }),
  )
  const after = { ...before, practices: new Map([...before.practices, ...practices]) }
  expect(doubleBookings(after)).toEqual([])
})

it('[D2] lets practices touch, and run at one time on different weekdays or by different people', () => {
  const found = clashesOf(
    person('ben'),
    practiceAt('a', '09:00-10:00', { weekdays: [1] }),
    practiceAt('b', '10:00-11:00', { weekdays: [1] }),
    practiceAt('c', '09:00-10:00', { weekdays: [2] }),
    practiceAt('d', '09:00-10:00', { weekdays: [1] }),
    assigned('ann', 'a'),
    assigned('ann', 'b'),
    assigned('ann', 'c'),
    assigned('ben', 'd'),
  )
  expect(found).toEqual([])
})

it('[D2] takes two practices of one moment as one act', () => {
  const found = clashesOf(
    moment('lunch', '12:00-12:30'),
    practice('serve'),
    practice('watch'),
    makes('serve', 'lunch'),
    makes('watch', 'lunch'),
    assigned('ann', 'serve'),
    assigned('ann', 'watch'),
  )
  expect(found).toEqual([])
})

it('[D2] lets one practice of two moments at one time be', () => {
  const found = clashesOf(
    moment('lunch', '12:00-12:30'),
    moment('clubs', '12:00-12:30'),
    practice('watch'),
    makes('watch', 'lunch'),
    makes('watch', 'clubs'),
    assigned('ann', 'watch'),
  )
  expect(found).toEqual([])
})

it('[D2] finds practices of two moments that share time', () => {
  const found = clashesOf(
    moment('lunch', '12:00-12:30', { weekdays: [4] }),
    moment('clubs', '12:20-13:00', { weekdays: [4] }),
    practice('watch'),
    practice('play'),
    makes('watch', 'lunch'),
    makes('play', 'clubs'),
    assigned('ann', 'watch'),
    assigned('ann', 'play'),
  )
  expect(found).toEqual([
    { person: 'person:ann', practices: ['practice:play', 'practice:watch'], weekdays: [4], minutes: 10 },
  ])
})

it('[D2] gives the minutes of the worst weekday: 20 on Monday, 20 + 30 on Tuesday', () => {
  const found = clashesOf(
    moment('early', '09:00-09:20', { weekdays: [1, 2] }),
    moment('late', '10:00-10:30', { weekdays: [2] }),
    practice('teach'),
    practiceAt('meet', '09:00-11:00', { weekdays: [1, 2] }),
    makes('teach', 'early'),
    makes('teach', 'late'),
    assigned('ann', 'teach'),
    assigned('ann', 'meet'),
  )
  expect(found).toEqual([
    { person: 'person:ann', practices: ['practice:meet', 'practice:teach'], weekdays: [1, 2], minutes: 50 },
  ])
})

it('[D2] adds nothing up over weekdays: 20 on Monday and 30 on Tuesday are 30 on one weekday', () => {
  const found = clashesOf(
    moment('early', '09:00-09:20', { weekdays: [1] }),
    moment('late', '10:00-10:30', { weekdays: [2] }),
    practice('teach'),
    practiceAt('meet', '09:00-11:00', { weekdays: [1, 2] }),
    makes('teach', 'early'),
    makes('teach', 'late'),
    assigned('ann', 'teach'),
    assigned('ann', 'meet'),
  )
  expect(found.map(row => [row.weekdays, row.minutes])).toEqual([[[1, 2], 30]])
})

it('[D2] counts a clashing minute once: 09:00–09:40 and 09:20–10:00 against one hour clash for 60', () => {
  const found = clashesOf(
    moment('one', '09:00-09:40', { weekdays: [1] }),
    moment('two', '09:20-10:00', { weekdays: [1] }),
    practice('teach'),
    practiceAt('meet', '09:00-10:00', { weekdays: [1] }),
    makes('teach', 'one'),
    makes('teach', 'two'),
    assigned('ann', 'teach'),
    assigned('ann', 'meet'),
  )
  expect(found.map(row => row.minutes)).toEqual([60])
})

it('[D2] sees a long practice behind a short one that starts between: a with c, though b ends before c', () => {
  const found = clashesOf(
    practiceAt('a', '09:00-12:00', { weekdays: [1] }),
    practiceAt('b', '09:30-10:00', { weekdays: [1] }),
    practiceAt('c', '11:00-13:00', { weekdays: [1] }),
    ...['a', 'b', 'c'].map(name => assigned('ann', name)),
  )
  expect(found.map(row => [...row.practices, row.minutes])).toEqual([
    ['practice:a', 'practice:b', 30],
    ['practice:a', 'practice:c', 60],
  ])
})

it('[D2] gives one row per person and pair, by person, then practices, whenever they clash', () => {
  const monday = { weekdays: [1] }
  const found = clashesOf(
    person('Zoe'),
    practiceAt('c', '08:00-11:00', monday),
    practiceAt('b', '08:00-09:00', monday),
    practiceAt('a', '09:00-10:00', monday),
    ...['a', 'b', 'c'].map(name => assigned('ann', name)),
    ...['a', 'c'].map(name => assigned('Zoe', name)),
  )
  expect(found.map(row => [row.person, ...row.practices])).toEqual([
    ['person:Zoe', 'practice:a', 'practice:c'],
    ['person:ann', 'practice:a', 'practice:c'],
    ['person:ann', 'practice:b', 'practice:c'],
  ])
})

it('[D2] heeds what an assignment leaves out', () => {
  const found = clashesOf(
    practiceAt('a', '09:00-10:00'),
    practiceAt('b', '09:00-10:00'),
    assigned('ann', 'a', { weekdays: [1, 2] }),
    assigned('ann', 'b', { weekdays: [2, 3] }),
  )
  expect(found.map(row => row.weekdays)).toEqual([[2]])
})

it('[D2] gives the minutes of the worst weekday wherever in the week it is: 30 on Monday, 20 on Tuesday', () => {
  const found = clashesOf(
    moment('early', '09:00-09:30', { weekdays: [1] }),
    moment('late', '10:00-10:20', { weekdays: [2] }),
    practice('teach'),
    practiceAt('meet', '09:00-11:00', { weekdays: [1, 2] }),
    makes('teach', 'early'),
    makes('teach', 'late'),
    assigned('ann', 'teach'),
    assigned('ann', 'meet'),
  )
  expect(found.map(row => [row.weekdays, row.minutes])).toEqual([[[1, 2], 30]])
})

it('[D2] finds what clashes with either of two practices that are one act', () => {
  const found = clashesOf(
    moment('lunch', '12:00-12:30', { weekdays: [1] }),
    practice('serve'),
    practice('watch'),
    practiceAt('call', '12:10-12:15', { weekdays: [1] }),
    makes('serve', 'lunch'),
    makes('watch', 'lunch'),
    ...['serve', 'watch', 'call'].map(name => assigned('ann', name)),
  )
  expect(found.map(row => [...row.practices, row.minutes])).toEqual([
    ['practice:call', 'practice:serve', 5],
    ['practice:call', 'practice:watch', 5],
  ])
})
