import { expect, it } from 'vitest'
import { feelingsByMoment, slotsOf } from '../../../src/derive/slots.ts'
import { shownDay } from '../../../src/derive/theDay.ts'
import { day, feeling, learner, moment, plan } from '../../support/planBuilders.ts'

const summary = (slots: ReturnType<typeof slotsOf>) =>
  slots.map(slot => [slot.moment.id, slot.part, slot.variants.map(variant => variant.id), slot.home])

const world = plan(
  learner('amara'),
  learner('diego'),
  moment('reading', '09:00-10:00', { order: 'a0' }),
  moment('aloud', '09:00-10:00', { order: 'a1', variantOf: 'moment:reading', learners: ['learner:amara'] }),
  moment('bus', '', { part: 'after', order: 'a2', learners: ['learner:diego'] }),
)

it('lays a variant in the place of the moment it varies', () => {
  expect(summary(slotsOf(world, 'day:ideal'))).toEqual([
    ['moment:reading', 'morning', ['moment:aloud'], 'moment:reading'],
    ['moment:bus', 'after', [], 'moment:bus'],
  ])
})

it('shows a learner their own variant, and leaves out moments of others', () => {
  expect(summary(slotsOf(world, 'day:ideal', 'learner:amara'))).toEqual([
    ['moment:aloud', 'morning', [], 'moment:reading'],
  ])
})

it('shows a learner without a variant what everyone does, and their own moments', () => {
  expect(summary(slotsOf(world, 'day:ideal', 'learner:diego'))).toEqual([
    ['moment:reading', 'morning', [], 'moment:reading'],
    ['moment:bus', 'after', [], 'moment:bus'],
  ])
})

it('gives a variant whose moment is gone a place of its own', () => {
  const alone = plan(moment('aloud', '', { part: 'midday', variantOf: 'moment:gone' }))
  expect(summary(slotsOf(alone, 'day:ideal'))).toEqual([['moment:aloud', 'midday', [], 'moment:aloud']])
})

it('shows the first day of any kind where no ideal day is there', () => {
  const now = plan(day('now', { kind: 'today', order: 'a1' }), day('then', { kind: 'today', order: 'a0' }))
  expect(shownDay(now)?.id).toBe('day:then')
})

it('gives a learner the feelings for everyone and their own', () => {
  const felt = plan(
    learner('amara'),
    learner('diego'),
    moment('lunch'),
    feeling('calm', 'lunch', { field: 'calm', learner: null }),
    feeling('proud', 'lunch', { field: 'bright', learner: 'learner:amara' }),
    feeling('lost', 'lunch', { field: 'heavy', learner: 'learner:diego' }),
  )
  const words = (who?: string) =>
    feelingsByMoment(felt, who)
      .get('moment:lunch')
      ?.map(one => one.word)
  expect([words('learner:amara'), words()]).toEqual([
    ['calm', 'proud'],
    ['calm', 'lost', 'proud'],
  ])
})
