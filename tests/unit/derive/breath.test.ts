import { expect, it } from 'vitest'
import { breath } from '../../../src/derive/breath.ts'
import { assigned, day, makes, moment, person, plan, practice, practiceAt, school } from '../../support/planBuilders.ts'

/** 08:00–15:00; at most 180 in one go, a lunch of 30 between 11:00 and 13:30, 45 to prepare in blocks of 25. */
const hours = { dayStart: '08:00', dayEnd: '15:00' }
const monday = { weekdays: [1] }

/** Ana on Mondays: each stretch is a practice of hers at its own time, with what it is for. */
function monday08to15(stretches: Readonly<Record<string, string>>, { fte = 1, contract = {} } = {}) {
  return plan(
    school({ ...hours, contract }),
    person('ana', { fte }),
    ...Object.entries(stretches).flatMap(([time, purpose], index) => [
      practice(`p${index}`, {
        ...monday,
        timing: { kind: 'at', start: time.split('-')[0], end: time.split('-')[1], purpose },
      }),
      assigned('ana', `p${index}`),
    ]),
  )
}

const broken = (week: ReturnType<typeof plan>) => breath(week).map(({ rule, minutes, limit }) => [rule, minutes, limit])

it('[D4] finds a stretch of merged entries longer than the contract allows, on each weekday it is', () => {
  const week = plan(
    school(hours),
    person('ana', { fte: 0.5 }),
    practiceAt('hall', '08:00-09:30', { weekdays: [2, 4] }),
    practiceAt('gate', '09:00-10:00', { weekdays: [2, 4] }),
    moment('math', '10:00-11:01', { weekdays: [1, 2] }),
    practice('teach'),
    makes('teach', 'math'),
    ...['hall', 'gate', 'teach'].map(name => assigned('ana', name)),
  )
  // Monday 61, Thursday 120; Tuesday 08:00–11:01 touch and overlap: 181
  expect(breath(week)).toEqual([{ person: 'person:ana', weekday: 2, rule: 'continuous', minutes: 181, limit: 180 }])
})

it('[D4] allows exactly the limit, and starts again after a pause of one minute', () => {
  expect(broken(monday08to15({ '08:00-11:00': 'other' }, { fte: 0.5 }))).toEqual([]) // 180
  expect(broken(monday08to15({ '08:00-10:59': 'other', '11:00-13:00': 'other' }, { fte: 0.5 }))).toEqual([])
})

it('[D4] counts only what lies within the school day', () => {
  expect(broken(monday08to15({ '07:00-11:00': 'other', '13:00-16:30': 'other' }, { fte: 0.5 }))).toEqual([]) // 180, 120
  expect(broken(monday08to15({ '07:00-11:10': 'other' }, { fte: 0.5 }))).toEqual([['continuous', 190, 180]])
})

it('[D4] rests at lunch: an entry that is for lunch breaks a stretch', () => {
  const stretches = { '09:00-11:30': 'other', '11:30-12:00': 'lunch', '12:00-14:00': 'meeting' }
  expect(broken(monday08to15(stretches, { fte: 0.5 }))).toEqual([]) // 150, then 120; without the rest 300
})

it('[D4] asks lunch and preparation of people of at least 0.8 only', () => {
  const full = { '08:00-11:00': 'other', '11:01-14:00': 'other', '14:01-15:00': 'other' }
  // the longest free minute in the window is the one at 11:00; no free block of 25
  const lunchAndPrep = [
    ['lunch', 1, 30],
    ['prep', 0, 45],
  ]
  expect(broken(monday08to15(full, { fte: 0.8 }))).toEqual(lunchAndPrep)
  expect(broken(monday08to15(full, { fte: 0.79 }))).toEqual([])
})

it('[D4] takes for lunch a free stretch or an entry for lunch, of which only the part in the window counts', () => {
  const lunches = (stretches: Readonly<Record<string, string>>) =>
    broken(monday08to15(stretches, { contract: { minPrepMinutesPerDay: 0 } }))
  // free 13:10–15:00, in the window 20
  expect(lunches({ '09:00-12:00': 'other', '12:01-13:10': 'other' })).toEqual([['lunch', 20, 30]])
  // free 13:00–15:00, in the window 30: enough
  expect(lunches({ '09:00-12:00': 'other', '12:01-13:00': 'other' })).toEqual([])
  // a lunch of 30, of which 25 are in the window; free: 09:00 before, 13:30 after
  expect(lunches({ '09:00-10:55': 'other', '10:55-11:25': 'lunch', '11:25-13:30': 'other' })).toEqual([
    ['lunch', 25, 30],
  ])
  expect(lunches({ '09:00-11:00': 'other', '11:00-11:30': 'lunch', '11:30-13:30': 'other' })).toEqual([])
  // a free quarter beside an entry for lunch is not one lunch of 30
  expect(lunches({ '09:00-11:00': 'other', '11:15-11:30': 'lunch', '11:30-13:30': 'other' })).toEqual([
    ['lunch', 15, 30],
  ])
  // coaching at noon is no lunch
  expect(lunches({ '09:00-11:00': 'other', '11:00-11:30': 'coaching', '11:31-13:30': 'other' })).toEqual([
    ['lunch', 1, 30],
  ])
})

it('[D4] counts free stretches of a whole block for preparing, less a lunch that fits in free time', () => {
  const preps = (stretches: Readonly<Record<string, string>>) =>
    broken(monday08to15(stretches)).filter(([rule]) => rule === 'prep')
  // free 08:00–08:24 (24, too short), 11:00–11:30 (30, and a lunch fits): 30 − 30 = 0
  expect(preps({ '08:24-11:00': 'other', '11:30-15:00': 'other' })).toEqual([['prep', 0, 45]])
  // free 08:00–08:25 (25), 11:00–11:40 (40): 65 − 30 = 35
  expect(preps({ '08:25-11:00': 'other', '11:40-15:00': 'other' })).toEqual([['prep', 35, 45]])
  // free 08:00–08:25 and 11:00–11:50: 75 − 30 = 45, enough
  expect(preps({ '08:25-11:00': 'other', '11:50-15:00': 'other' })).toEqual([])
  // no lunch fits: free 08:00–08:44, and 11:00–11:25: 44 + 25 − 0 = 69
  expect(preps({ '08:44-11:00': 'other', '11:25-15:00': 'other' })).toEqual([])
  // lunch is an entry: nothing is taken from the free 08:00–08:44
  expect(preps({ '08:44-11:00': 'other', '11:00-11:30': 'lunch', '11:30-15:00': 'other' })).toEqual([['prep', 44, 45]])
})

it('[D4] adds entries for preparing of at least a block, each by itself and within the day', () => {
  const preps = (stretches: Readonly<Record<string, string>>, contract = {}) =>
    broken(monday08to15(stretches, { contract })).filter(([rule]) => rule === 'prep')
  // 24 and 20 stand beside each other and are each too short
  expect(preps({ '08:00-08:24': 'prep', '08:24-08:44': 'prep', '08:44-15:00': 'other' })).toEqual([['prep', 0, 45]])
  // 25 and 19: only the first counts
  expect(preps({ '08:00-08:25': 'prep', '08:25-08:44': 'prep', '08:44-15:00': 'other' })).toEqual([['prep', 25, 45]])
  // 07:35–08:24 is 49 long, 24 within the day
  expect(preps({ '07:35-08:24': 'prep', '08:24-15:00': 'other' })).toEqual([['prep', 0, 45]])
  // two that overlap count twice: 30 + 30
  expect(preps({ '08:00-08:30': 'prep', '08:10-08:40': 'prep', '08:40-15:00': 'other' })).toEqual([])
  // a lunch of 20 fits in free time that is no block: 0 − 20 + 30 = 10
  const shortLunch = { dutyFreeLunchMinutes: 20 }
  expect(preps({ '08:00-08:30': 'prep', '08:30-11:00': 'other', '11:20-15:00': 'other' }, shortLunch)).toEqual([
    ['prep', 10, 45],
  ])
  // 0 − 20, never below 0
  expect(preps({ '08:00-11:00': 'other', '11:20-15:00': 'other' }, shortLunch)).toEqual([['prep', 0, 45]])
})

it('[D4] has no rows without the ends of the school day, nor on weekdays without an entry', () => {
  const busy = [
    person('ana'),
    person('ben'),
    practiceAt('hall', '08:00-15:00', { weekdays: [3] }),
    assigned('ana', 'hall'),
  ]
  expect(breath(plan(...busy))).toEqual([])
  expect(breath(plan(school({ dayStart: '08:00' }), ...busy))).toEqual([])
  expect(breath(plan(school({ dayStart: '15:00', dayEnd: '08:00' }), ...busy))).toEqual([])
  expect(breath(plan(school(hours), ...busy))).toEqual([
    { person: 'person:ana', weekday: 3, rule: 'continuous', minutes: 420, limit: 180 },
    { person: 'person:ana', weekday: 3, rule: 'lunch', minutes: 0, limit: 30 },
    { person: 'person:ana', weekday: 3, rule: 'prep', minutes: 0, limit: 45 },
  ])
})

it('[D4] reads the day asked for, and goes by person, then weekday', () => {
  const week = plan(
    school(hours),
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    person('b', { fte: 0.5 }),
    person('a', { fte: 0.5 }),
    moment('drill', '08:00-12:00', { day: 'day:now', weekdays: [2, 1] }),
    practice('teach'),
    makes('teach', 'drill'),
    assigned('a', 'teach'),
    assigned('b', 'teach'),
  )
  expect(breath(week)).toEqual([])
  expect(breath(week, 'day:now').map(({ person: id, weekday }) => [id, weekday])).toEqual([
    ['person:a', 1],
    ['person:a', 2],
    ['person:b', 1],
    ['person:b', 2],
  ])
})

it('[D4] asks nothing of a weekday without an entry, however much preparation the contract gives', () => {
  const week = plan(
    school({ ...hours, contract: { minPrepMinutesPerDay: 400 } }), // a free day has 420 − 30 = 390
    person('ana'),
    practiceAt('hall', '07:00-07:30', { weekdays: [2] }), // an entry, though before the day begins
    assigned('ana', 'hall'),
  )
  expect(breath(week)).toEqual([{ person: 'person:ana', weekday: 2, rule: 'prep', minutes: 390, limit: 400 }])
})

it('[D4] takes the longest stretch of work and of free time, wherever in the day it is', () => {
  // 190 first, then 60
  expect(broken(monday08to15({ '08:00-11:10': 'other', '12:00-13:00': 'other' }, { fte: 0.5 }))).toEqual([
    ['continuous', 190, 180],
  ])
  // free 11:00–11:20 (20) first, then 12:00–12:05 (5) and 13:20–13:30 (10); free in all: 20 + 5 + 60, of which one is a block
  const stretches = { '09:00-11:00': 'other', '11:20-12:00': 'other', '12:05-13:20': 'other' }
  expect(broken(monday08to15(stretches, { contract: { minPrepMinutesPerDay: 0 } }))).toEqual([['lunch', 20, 30]])
})

it('[D4] has no lunch but within the school day', () => {
  const contract = { minPrepMinutesPerDay: 0 }
  const week = plan(
    school({ dayStart: '08:00', dayEnd: '12:00', contract }),
    person('ana'),
    practice('teach', { ...monday, timing: { kind: 'at', start: '11:00', end: '11:50', purpose: 'other' } }),
    practice('eat', { ...monday, timing: { kind: 'at', start: '11:50', end: '12:20', purpose: 'lunch' } }),
    assigned('ana', 'teach'),
    assigned('ana', 'eat'),
  )
  expect(broken(week)).toEqual([['lunch', 10, 30]]) // 11:50–12:00
})

it('[D4] has no free time inside a long stretch behind a short one that ends first', () => {
  const stretches = { '08:00-13:30': 'other', '09:00-10:00': 'other' }
  // free is 13:30–15:00 alone: nothing of it in the time for lunch
  expect(broken(monday08to15(stretches))).toEqual([
    ['continuous', 330, 180],
    ['lunch', 0, 30],
  ])
})
