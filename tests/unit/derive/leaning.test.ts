import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bottlenecks } from '../../../src/derive/bottlenecks.ts'
import { dreamedInOrder, leaning, lostWith } from '../../../src/derive/leaning.ts'
import { permissions } from '../../../src/derive/permissions.ts'
import { supportReach } from '../../../src/derive/supportReach.ts'
import { waitingFor, waitStep } from '../../../src/derive/waitingFor.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { yesGroups } from '../../../src/features/plan/yesRows.ts'
import {
  awaits,
  day,
  feeling,
  makes,
  moment,
  needs,
  permission,
  plan,
  practice,
  requires,
  shapes,
  support,
} from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'
import { randomPlan } from '../../support/randomPlans.ts'

const world = plan(
  moment('late', '10:00-11:00'),
  moment('early', '08:00-09:00'),
  feeling('safe', 'early', { kind: 'aim' }),
  practice('greet', { status: 'in place' }),
  makes('greet', 'late'),
  makes('greet', 'early'),
  shapes('greet', 'safe'),
  support('door', { status: 'in place' }),
  support('key', { status: 'in place' }),
  needs('greet', 'door'),
  requires('door', 'key'),
)

it('[D18 D23] names the cards behind a support, also through what requires it, moments as the day is read', () => {
  const cards = { moments: ['moment:early', 'moment:late'], practices: ['practice:greet'], feelings: ['feeling:safe'] }
  expect(leaning(world).get('support:key')).toEqual(cards)
  expect(lostWith(world).get('support:key')).toEqual({ ...cards, practices: [] })
})

it('reads ideal and variant days one after the other, and no day of today', () => {
  const week = plan(
    day('b', { kind: 'variant', order: 'a1' }),
    day('a', { kind: 'aim', order: 'a0' }),
    day('now', { kind: 'today', order: 'a2' }),
    moment('two', '08:00-09:00', { day: 'day:b' }),
    moment('one', '12:00-13:00', { day: 'day:a' }),
    moment('none', '09:00-10:00', { day: 'day:now' }),
  )
  expect(dreamedInOrder(week)).toEqual(['moment:one', 'moment:two'])
})

it('[D18 D23 D28] behind every number are as many cards as it says, whatever the plan', () => {
  const same = (plan: Plan) => {
    const behind = leaning(plan)
    for (const { support, moments, practices, feelings } of supportReach(plan)) {
      const cards = behind.get(support)
      expect([cards?.moments.length, cards?.practices.length, cards?.feelings.length]).toEqual([
        moments,
        practices,
        feelings,
      ])
    }
    const lost = lostWith(plan)
    for (const { support, momentsLost, feelingsLost } of bottlenecks(plan)) {
      const cards = lost.get(support)
      expect([cards?.moments.length, cards?.feelings.length]).toEqual([momentsLost, feelingsLost])
    }
    expect(yesGroups(plan).map(({ granter, moments }) => [granter, moments.length])).toEqual(
      permissions(plan).map(({ granter, moments }) => [granter, moments]),
    )
  }
  same(examplePlan())
  fc.assert(fc.property(randomPlan, same), { numRuns: 50 })
})

it('[D22 D28] says what waits for a permission, and which yes keeps a support longest', () => {
  const asking = plan(
    moment('lab'),
    practice('teach'),
    makes('teach', 'lab'),
    support('room', { leadWeeks: 3 }),
    needs('teach', 'room'),
    permission('board', { weeks: 6 }),
    permission('office', { weeks: 2 }),
    permission('given', { weeks: 9, status: 'granted' }),
    ...['board', 'office', 'given'].map(name => awaits('room', name)),
  )
  expect(waitingFor(asking).get('permission:office')).toEqual({ supports: ['support:room'], moments: ['moment:lab'] })
  expect(waitStep(asking, 'support:room')).toMatchObject({ weeks: 3, permission: { id: 'permission:board' } })
})

it('[D18 D23] names what is thin too, no feeling of a day of today, practices and feelings by id', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('circle'),
    moment('homeroom', '', { day: 'day:now' }),
    feeling('z', 'circle'),
    feeling('a', 'circle'),
    feeling('bored', 'homeroom'),
    practice('b', { status: 'new' }),
    practice('a', { status: 'new' }),
    makes('b', 'circle'),
    ...['z', 'a', 'bored'].map(name => shapes('b', name)),
    support('kit', { status: 'in place' }),
    needs('b', 'kit'),
    needs('a', 'kit'),
  )
  const cards = { moments: ['moment:circle'], feelings: ['feeling:a', 'feeling:z'] }
  expect(leaning(week).get('support:kit')).toEqual({ ...cards, practices: ['practice:a', 'practice:b'] })
  expect(lostWith(week).get('support:kit')).toEqual({ ...cards, practices: [] })
})
