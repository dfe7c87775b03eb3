import { describe, expect, it } from 'vitest'
import { studentOverlaps } from '../../../src/derive/studentOverlaps.ts'
import { day, learner, moment, plan } from '../../support/planBuilders.ts'

const amara = { learners: ['learner:amara'] }
const diego = { learners: ['learner:diego'] }
const gone = { learners: ['learner:gone'] }

/** Whether moments of these learners, at one time, clash. */
function clash(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const week = plan(learner('amara'), learner('diego'), moment('a', '09:00-10:00', a), moment('b', '09:00-10:00', b))
  return studentOverlaps(week).length > 0
}

it('[D8] finds two moments at once on the weekdays they share: 09:30–10:00 is 30 minutes', () => {
  const week = plan(
    moment('b', '09:00-10:00', { weekdays: [1, 2, 3] }),
    moment('a', '09:30-11:00', { weekdays: [2, 3, 4] }),
  )
  expect(studentOverlaps(week)).toEqual([{ moments: ['moment:a', 'moment:b'], weekdays: [2, 3], minutes: 30 }])
})

it('[D8] lets moments touch, run on different weekdays, be untimed, or be of another day', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('a', '09:00-10:00', { weekdays: [1] }),
    moment('b', '10:00-11:00', { weekdays: [1] }),
    moment('c', '09:00-10:00', { weekdays: [2] }),
    moment('d'),
    moment('e', '09:00-10:00', { day: 'day:now' }),
  )
  expect(studentOverlaps(week)).toEqual([])
})

describe('[D8] learners', () => {
  it('share moments for everyone, even when the plan has no learners', () => {
    expect(studentOverlaps(plan(moment('a', '09:00-10:00'), moment('b', '09:00-10:00')))).toHaveLength(1)
  })

  it('share a moment for everyone with one of their own', () => {
    expect([clash({}, amara), clash(amara, {})]).toEqual([true, true])
  })

  it('share a moment that names them both times, and none that names others', () => {
    const both = { learners: ['learner:amara', 'learner:diego'] }
    expect([clash(amara, both), clash(amara, diego)]).toEqual([true, false])
  })

  it('who are all gone are nobody, not everybody', () => {
    expect([clash(gone, {}), clash({}, gone), clash(gone, gone)]).toEqual([false, false, false])
  })
})

describe('[D8] variants', () => {
  const of = (name: string) => ({ variantOf: `moment:${name}` })

  it('do not clash with the moment they vary, nor with each other', () => {
    expect([clash({}, of('a')), clash(of('b'), {})]).toEqual([false, false])
    const week = plan(
      moment('base', '08:00-08:30'),
      moment('a', '09:00-10:00', of('base')),
      moment('b', '09:00-10:00', of('base')),
    )
    expect(studentOverlaps(week)).toEqual([])
  })

  it('clash with variants of another moment, and with other moments', () => {
    const week = plan(
      moment('base', '07:00-07:30'),
      moment('base2', '08:00-08:30'),
      moment('a', '09:00-10:00', of('base')),
      moment('b', '09:00-10:00', of('base2')),
      moment('c', '09:00-10:00'),
    )
    expect(studentOverlaps(week).map(row => row.moments)).toEqual([
      ['moment:a', 'moment:b'],
      ['moment:a', 'moment:c'],
      ['moment:b', 'moment:c'],
    ])
  })

  it('of a moment that is gone are no variants', () => {
    expect(clash(of('gone'), of('gone'))).toBe(true)
  })
})

it('[D8] sees a long moment behind a short one: a with c, though b ends before c starts', () => {
  const week = plan(
    moment('a', '09:00-12:00', { weekdays: [1] }),
    moment('b', '09:30-10:00', { weekdays: [1] }),
    moment('c', '11:00-13:00', { weekdays: [1] }),
  )
  expect(studentOverlaps(week).map(row => [...row.moments, row.minutes])).toEqual([
    ['moment:a', 'moment:b', 30],
    ['moment:a', 'moment:c', 60],
  ])
})

it('[D8] lists pairs by id, whatever their times', () => {
  const week = plan(moment('c', '09:00-10:00'), moment('b', '09:10-10:00'), moment('a', '09:20-10:00'))
  expect(studentOverlaps(week).map(row => row.moments)).toEqual([
    ['moment:a', 'moment:b'],
    ['moment:a', 'moment:c'],
    ['moment:b', 'moment:c'],
  ])
})

it('[D8] reads the day asked for', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('a', '09:00-10:00'),
    ...['b', 'c'].map(name => moment(name, '09:00-10:00', { day: 'day:now' })),
  )
  expect(studentOverlaps(week)).toEqual([])
  expect(studentOverlaps(week, 'day:now').map(row => row.moments)).toEqual([['moment:b', 'moment:c']])
})
