import { expect, it } from 'vitest'
import { lift, liftsOf } from '../../../src/derive/lift.ts'
import { curve, day, learner, moment, plan } from '../../support/planBuilders.ts'

const people = [learner('ana'), learner('ben')]
const morning = [moment('arrival'), moment('circle'), moment('math')]

it('[D14] is aim less today where a moment has both, averaged for each learner, and then over them', () => {
  const week = plan(
    ...people,
    ...morning,
    curve('arrival', 'ana', 'today', -2),
    curve('arrival', 'ana', 'aim', 1),
    curve('circle', 'ana', 'today', 0),
    curve('circle', 'ana', 'aim', 1),
    curve('math', 'ana', 'aim', 2), // nobody said how it is today
    curve('arrival', 'ben', 'today', 1),
    curve('arrival', 'ben', 'aim', 1),
    curve('circle', 'ben', 'today', 2),
  )
  expect(lift(week)).toMatchObject({
    learners: [
      { learner: 'learner:ana', mean: (3 + 1) / 2, best: { moment: 'moment:arrival', lift: 3 } },
      { learner: 'learner:ben', mean: 0, best: { moment: 'moment:arrival', lift: 0 } },
    ],
    boldness: (2 + 0) / 2,
  })
})

it('[D14] has a row for every learner, and means of nothing are null', () => {
  expect(lift(plan(...people, ...morning, curve('math', 'ana', 'aim', 2)))).toEqual({
    learners: [
      { learner: 'learner:ana', mean: null, best: null },
      { learner: 'learner:ben', mean: null, best: null },
    ],
    boldness: null,
    inequality: [],
  })
})

it('[D14] leaves a learner without a lift out of the boldness', () => {
  const week = plan(...people, ...morning, curve('math', 'ana', 'today', 0), curve('math', 'ana', 'aim', 2))
  expect(lift(week).boldness).toBe(2)
})

it('[D14] takes the first of two equal best moments by id', () => {
  const week = plan(
    learner('ana'),
    ...morning,
    ...['math', 'arrival'].flatMap(at => [curve(at, 'ana', 'today', 0), curve(at, 'ana', 'aim', 2)]),
  )
  expect(lift(week).learners[0]?.best).toEqual({ moment: 'moment:arrival', lift: 2 })
})

it('[D14] ranks moments by how far the aims lie apart, where they do', () => {
  const week = plan(
    ...people,
    ...morning,
    curve('arrival', 'ana', 'aim', 1),
    curve('arrival', 'ben', 'aim', 1),
    curve('circle', 'ana', 'aim', 1),
    curve('circle', 'ben', 'aim', 0),
    curve('math', 'ana', 'aim', -1),
    curve('math', 'ben', 'aim', 2),
    curve('math', 'gone', 'aim', -2),
    curve('arrival', 'ana', 'today', -2),
  )
  expect(lift(week).inequality).toEqual([
    { moment: 'moment:math', range: 3 },
    { moment: 'moment:circle', range: 1 },
  ])
})

it('[D14] reads every ideal and variant day, never a day of today or a moment that is gone', () => {
  const both = (at: string) => [curve(at, 'ana', 'today', 0), curve(at, 'ana', 'aim', 2)]
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    day('now', { kind: 'today' }),
    learner('ana'),
    moment('trip', '', { day: 'day:friday' }),
    moment('homeroom', '', { day: 'day:now' }),
    ...['trip', 'homeroom', 'gone'].flatMap(both),
  )
  expect(lift(week).learners).toEqual([{ learner: 'learner:ana', mean: 2, best: { moment: 'moment:trip', lift: 2 } }])
})

it('[D14] lists one learner’s lifts, the most first, with what they go from and to', () => {
  const week = plan(
    ...people,
    ...morning,
    curve('arrival', 'ana', 'today', 1),
    curve('arrival', 'ana', 'aim', 0),
    curve('circle', 'ana', 'today', -1),
    curve('circle', 'ana', 'aim', 1),
    curve('math', 'ana', 'aim', 2),
    curve('math', 'ben', 'today', 0),
  )
  expect(liftsOf(week, 'learner:ana')).toEqual([
    { moment: 'moment:circle', today: -1, aim: 1, lift: 2 },
    { moment: 'moment:arrival', today: 1, aim: 0, lift: -1 },
  ])
  expect(liftsOf(week, 'learner:ben')).toEqual([])
})

it('[D14] sees no inequality in a day of today or a moment that is gone', () => {
  const apart = (at: string) => [curve(at, 'ana', 'aim', 2), curve(at, 'ben', 'aim', 0)]
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    day('now', { kind: 'today' }),
    ...people,
    moment('trip', '', { day: 'day:friday' }),
    moment('homeroom', '', { day: 'day:now' }),
    ...['trip', 'homeroom', 'gone'].flatMap(apart),
  )
  expect(lift(week).inequality).toEqual([{ moment: 'moment:trip', range: 2 }])
})

it('[D14] lists learners by id, and moments whose aims lie equally far apart', () => {
  const week = plan(
    learner('ben'),
    learner('ana'),
    ...morning,
    ...['math', 'arrival'].flatMap(at => [curve(at, 'ana', 'aim', 1), curve(at, 'ben', 'aim', 0)]),
  )
  expect(lift(week).learners.map(row => row.learner)).toEqual(['learner:ana', 'learner:ben'])
  expect(lift(week).inequality.map(row => row.moment)).toEqual(['moment:arrival', 'moment:math'])
})
