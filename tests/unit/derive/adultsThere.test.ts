import { expect, it } from 'vitest'
import { adultsThere } from '../../../src/derive/adultsThere.ts'
import { countPresent, presence } from '../../../src/derive/presence.ts'
import {
  assigned,
  day,
  does,
  makes,
  moment,
  person,
  plan,
  practice,
  practiceAt,
  role,
} from '../../support/planBuilders.ts'

const world = plan(
  day('ideal', { kind: 'aim' }),
  day('now', { kind: 'today' }),
  moment('circle', '08:00-09:00'),
  moment('drill', '08:00-09:00', { day: 'day:now' }),
  practice('meet'),
  practice('watch', { weekdays: [1] }),
  practice('greet'),
  practice('set', { visibility: 'backstage' }),
  practice('tidy', { visibility: 'backstage' }),
  practiceAt('patrol', '08:00-09:00'),
  ...['meet', 'watch', 'greet', 'set', 'tidy', 'patrol'].map(name => makes(name, 'circle')),
  makes('greet', 'drill'),
  makes('meet', 'drill'),
  person('ben', { order: 'a1' }),
  person('ann', { order: 'a2' }),
  person('eve'),
  assigned('ann', 'meet'),
  assigned('ben', 'meet', { weekdays: [1] }),
  assigned('eve', 'set'),
  role('advisor', { order: 'a2' }),
  role('aide', { order: 'a1' }),
  role('head'),
  does('advisor', 'meet', { part: 'R', count: 4 }), // its people are named
  does('advisor', 'watch', { part: 'R', count: 2 }),
  does('advisor', 'greet', { part: 'R', count: 1 }),
  does('aide', 'greet', { part: 'RA', count: 1 }),
  does('aide', 'tidy', { part: 'R', count: 1 }), // behind the scenes
  does('aide', 'patrol', { part: 'R', count: 1 }), // has a time of its own
  role('spare'),
  does('spare', 'greet', { part: 'R', count: 0 }),
  does('head', 'greet', { part: 'A', count: 1 }), // answers for it, and does not do it
)

function there(weekday: number, ofMoment = 'circle', asked?: string) {
  const { people, promised } = adultsThere(world, `moment:${ofMoment}`, weekday, asked)
  return [people.map(({ id }) => id), promised.map(({ role: { id }, count }) => `${id} ${count}`)]
}

it('[D6] names the people in a moment and how many of each role are promised, by order', () => {
  expect(there(1)).toEqual([
    ['person:ben', 'person:ann'],
    ['role:aide 1', 'role:advisor 3'],
  ])
  expect(there(2)).toEqual([['person:ann'], ['role:aide 1', 'role:advisor 1']])
  expect(there(6)).toEqual([[], []])
})

it('[D6] names as many as are counted', () => {
  const count = (weekday: number) => {
    const { people, promised } = adultsThere(world, 'moment:circle', weekday)
    return promised.reduce((sum, each) => sum + each.count, people.length)
  }
  const counted = presence(world).get('moment:circle')
  expect([1, 2, 6].map(count)).toEqual([1, 2, 6].map(weekday => countPresent(counted, weekday)))
})

it('[D6] reads the day asked for, and names nobody in a moment that is gone', () => {
  expect(there(2, 'drill', 'day:now')).toEqual([['person:ann'], ['role:aide 1', 'role:advisor 1']])
  expect(there(2, 'drill')).toEqual([[], []])
  expect(there(2, 'gone')).toEqual([[], []])
})
