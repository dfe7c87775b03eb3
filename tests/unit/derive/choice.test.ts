import { expect, it } from 'vitest'
import { choice } from '../../../src/derive/choice.ts'
import { day, learner, moment, plan } from '../../support/planBuilders.ts'

const students = { topic: 'student', pace: 'student' }
const adults = { topic: 'adult' }

it('[D15] averages what a moment states: the student 1, shared a half, the adult 0', () => {
  const week = plan(moment('studio', '09:00-10:00', { choice: { topic: 'student', pace: 'shared', partner: 'adult' } }))
  expect(choice(week)).toEqual({ decidedShare: (1 + 0.5 + 0) / 3, byLearner: [] })
})

it('[D15] weighs moments by their minutes a week, and leaves out those that state nothing', () => {
  const week = plan(
    moment('studio', '09:00-10:00', { choice: students }), // 60 × 5
    moment('lab', '10:00-10:30', { choice: adults, weekdays: [1, 2] }), // 30 × 2
    moment('lunch', '11:00-12:00'),
    moment('club', '', { choice: adults }), // no time
  )
  expect(choice(week).decidedShare).toBe(300 / 360)
})

it('[D15] says for every learner what is decided in the moments they are in', () => {
  const week = plan(
    learner('ana'),
    learner('ben'),
    learner('cy'),
    moment('studio', '09:00-10:00', { choice: students, learners: ['learner:ana'] }),
    moment('lab', '10:00-11:00', { choice: adults, learners: ['learner:ben', 'learner:ana'] }),
    moment('ghost', '11:00-12:00', { choice: adults, learners: ['learner:gone'] }),
  )
  expect(choice(week).byLearner).toEqual([
    { learner: 'learner:ana', decidedShare: 0.5 },
    { learner: 'learner:ben', decidedShare: 0 },
    { learner: 'learner:cy', decidedShare: null },
  ])
})

it('[D15] reads the day asked for, and is null where nothing is stated', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('studio', '09:00-10:00'),
    moment('lecture', '09:00-10:00', { day: 'day:now', choice: adults }),
  )
  expect([choice(week), choice(week, 'day:now')].map(each => each.decidedShare)).toEqual([null, 0])
})

it('[D15] reads topic, pace, place, partner and product alike', () => {
  const fields = ['topic', 'pace', 'place', 'partner', 'product']
  const shares = fields.map(
    field => choice(plan(moment('studio', '09:00-10:00', { choice: { [field]: 'student' } }))).decidedShare,
  )
  expect(shares).toEqual([1, 1, 1, 1, 1])
})

it('[D15] counts variants with their minutes: (1 × 60 + 0 × 30) ÷ 90', () => {
  const monday = { weekdays: [1] }
  const week = plan(
    moment('studio', '09:00-10:00', { ...monday, choice: students }),
    moment('quiet', '09:00-09:30', { ...monday, choice: adults, variantOf: 'moment:studio' }),
  )
  expect(choice(week).decidedShare).toBe(60 / 90)
})

it('[D15] takes everyone to be in a moment that names nobody; learners by id', () => {
  const week = plan(learner('ben'), learner('ana'), moment('studio', '09:00-10:00', { choice: students }))
  expect(choice(week).byLearner).toEqual(['learner:ana', 'learner:ben'].map(id => ({ learner: id, decidedShare: 1 })))
})
