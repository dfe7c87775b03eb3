import { expect, it } from 'vitest'
import { equity } from '../../../src/derive/equity.ts'
import { day, feeling, learner, moment, plan, school } from '../../support/planBuilders.ts'

const forDiego = { learner: 'learner:diego' }

it('[D16] shares a learner’s minutes by wanted feelings named for them, and for everyone too', () => {
  const week = plan(
    learner('diego'),
    moment('circle', '08:30-09:00'), // 30 × 5
    moment('math', '09:00-10:00'), // 60 × 5
    moment('trip', '10:00-11:00', { weekdays: [5] }), // 60
    feeling('known', 'circle', forDiego),
    feeling('brave', 'trip', { learner: null }),
    feeling('lost', 'math', { ...forDiego, kind: 'guard' }),
    feeling('proud', 'math', { learner: 'learner:amara' }),
  )
  expect(equity(week)).toEqual([
    { learner: 'learner:diego', named: 150 / 510, withEveryone: (150 + 60) / 510, barriers: [] },
  ])
})

it('[D16] counts only the moments a learner is in, untimed ones never', () => {
  const week = plan(
    learner('diego'),
    learner('amara'),
    moment('circle', '08:30-09:00', { learners: ['learner:amara'] }),
    moment('math', '09:00-10:00', { learners: ['learner:diego'] }),
    moment('walk'),
    feeling('known', 'circle', { learner: 'learner:amara' }),
    feeling('free', 'walk', forDiego),
  )
  expect(equity(week).map(({ named }) => named)).toEqual([1, 0])
  expect(equity(plan(learner('diego'), moment('walk')))[0]).toMatchObject({ named: null, withEveryone: null })
})

it('[D16] finds what a learner without a device cannot do; an unstated device is no barrier', () => {
  const week = plan(
    learner('none', { access: { device: 'none' } }),
    learner('shared', { access: { device: 'shared' } }),
    learner('unsaid'),
    moment('lab', '09:00-10:00', { needsDevice: true }),
    moment('untimed', '', { needsDevice: true }),
    moment('theirs', '', { needsDevice: true, learners: ['learner:shared'] }),
    moment('walk', '10:00-11:00'),
  )
  expect(equity(week).map(({ learner: id, barriers }) => [id, barriers])).toEqual([
    ['learner:none', ['moment:lab', 'moment:untimed']],
    ['learner:shared', []],
    ['learner:unsaid', []],
  ])
})

it('[D16] finds moments before and after school that need internet at home; unstated is not reliable', () => {
  const week = plan(
    school({ dayStart: '08:00', dayEnd: '15:00' }),
    learner('limited', { access: { homeInternet: 'limited' } }),
    learner('reliable', { access: { homeInternet: 'reliable' } }),
    learner('unsaid'),
    moment('homework', '', { part: 'after', needsInternet: true }),
    moment('early', '07:00-07:30', { needsInternet: true }),
    moment('lab', '09:00-10:00', { needsInternet: true }),
    moment('club', '', { part: 'after' }),
  )
  expect(equity(week).map(({ learner: id, barriers }) => [id, barriers])).toEqual([
    ['learner:limited', ['moment:early', 'moment:homework']],
    ['learner:reliable', []],
    ['learner:unsaid', ['moment:early', 'moment:homework']],
  ])
})

it('[D16] reads the day asked for', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    learner('diego', { access: { device: 'none' } }),
    moment('circle', '08:30-09:00'),
    moment('drill', '08:30-09:00', { day: 'day:now', needsDevice: true }),
    feeling('known', 'circle', forDiego),
  )
  expect(equity(week)[0]).toMatchObject({ named: 1, barriers: [] })
  expect(equity(week, 'day:now')[0]).toMatchObject({ named: 0, barriers: ['moment:drill'] })
})

it('[D16] counts variants with their minutes: 30 of 60 + 30', () => {
  const monday = { weekdays: [1] }
  const week = plan(
    learner('diego'),
    moment('math', '09:00-10:00', monday),
    moment('quiet', '09:00-09:30', { ...monday, variantOf: 'moment:math' }),
    feeling('calm', 'quiet', forDiego),
  )
  expect(equity(week)[0]?.named).toBe(30 / 90)
})
