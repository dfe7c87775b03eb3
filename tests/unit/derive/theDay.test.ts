import { describe, expect, it } from 'vitest'
import { dreamedMoments, momentsOf, partOf, theDay, timedMoments, weekLength } from '../../../src/derive/theDay.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { day, moment, plan, practiceAt, school } from '../../support/planBuilders.ts'

const tails = (records: Iterable<{ id: string }>) => [...records].map(({ id }) => id.slice(id.indexOf(':') + 1))

describe('the day', () => {
  const days = [
    day('late', { kind: 'aim', order: 'a2' }),
    day('other', { kind: 'aim', order: 'a1' }),
    day('early', { kind: 'aim', order: 'a1' }),
    day('now', { kind: 'today', order: 'a0' }),
    day('friday', { kind: 'variant', order: 'a0' }),
  ]

  it('is the first ideal day by order, then id', () => {
    expect(theDay(plan(...days))?.id).toBe('day:early')
  })

  it('is the one asked for, of whatever kind', () => {
    expect(theDay(plan(...days), 'day:now')?.id).toBe('day:now')
  })

  it('is the first ideal day when the one asked for is unknown', () => {
    expect(theDay(plan(...days), 'day:gone')?.id).toBe('day:early')
  })

  it('is none when no day is ideal and none is asked for', () => {
    expect(theDay(plan(day('now', { kind: 'today' }), day('friday', { kind: 'variant' })))).toBeUndefined()
  })
})

it('dreams of ideal and variant days, never of today or of a day that is gone', () => {
  const dreamed = dreamedMoments(
    plan(
      day('ideal', { kind: 'aim' }),
      day('friday', { kind: 'variant' }),
      day('now', { kind: 'today' }),
      moment('a'),
      moment('b', '', { day: 'day:friday' }),
      moment('c', '', { day: 'day:now' }),
      moment('d', '', { day: 'day:gone' }),
    ),
  )
  expect(tails(dreamed.values())).toEqual(['a', 'b'])
})

it('counts only moments with a start and an end as timed', () => {
  expect(tails(timedMoments(plan(moment('a'), moment('b', '09:00-10:00'))))).toEqual(['b'])
})

it('counts no moment as timed that ends when it starts, or before', () => {
  const week = plan(moment('a', '09:00-10:00'))
  const endsAt = (end: number) =>
    timedMoments({
      ...week,
      moments: new Map([...week.moments.values()].map(each => [each.id, { ...each, start: 540, end }])),
    })
  expect([539, 540, 541].map(end => endsAt(end).length)).toEqual([0, 0, 1])
})

describe('the week', () => {
  it('is as long as the weekdays on which a timed moment of the day runs', () => {
    const week = plan(
      moment('a', '09:00-10:00', { weekdays: [1, 2] }),
      moment('b', '10:00-11:00', { weekdays: [2, 6] }),
      moment('untimed', '', { weekdays: [3] }),
      practiceAt('evening', '18:00-19:00', { weekdays: [7] }),
    )
    expect(weekLength(week)).toBe(3) // 1, 2 and 6
  })

  it('is one day long at least', () => {
    expect(weekLength(plan())).toBe(1)
  })
})

describe('the part of a moment', () => {
  const partsAt = (times: readonly string[], facts = {}) => {
    const week = plan(school(facts), ...times.map(time => moment(time.replace(':', ''), `${time}-23:00`)))
    return [...week.moments.values()].map(each => partOf(each, week.plan.school))
  }

  it('follows the start: before school, before eleven, before one, before the end of school, after', () => {
    const times = ['08:09', '08:10', '10:59', '11:00', '12:59', '13:00', '15:34', '15:35']
    expect(partsAt(times, { dayStart: '08:10', dayEnd: '15:35' })).toEqual([
      'before',
      'morning',
      'morning',
      'midday',
      'midday',
      'afternoon',
      'afternoon',
      'after',
    ])
  })

  it('takes school to be from eight to three when the plan does not say', () => {
    expect(partsAt(['07:59', '08:00', '14:59', '15:00'])).toEqual(['before', 'morning', 'afternoon', 'after'])
  })

  it('of an untimed moment is the one written in it, of a timed one never', () => {
    const week = plan(moment('a', '', { part: 'after' }), moment('b', '09:00-10:00', { part: 'after' }))
    expect([...week.moments.values()].map(each => partOf(each, week.plan.school))).toEqual(['after', 'morning'])
  })
})

describe('the reading order of a day', () => {
  const read = (week: Plan): string[] => tails(momentsOf(week, 'day:ideal'))

  it('goes by part of the day, timed moments by start, end, order and id', () => {
    const week = plan(
      moment('f', '14:00-15:00', { order: 'a0' }),
      moment('e', '09:00-10:00', { order: 'a1' }),
      moment('d', '09:00-10:00', { order: 'a0' }),
      moment('c', '09:00-10:00', { order: 'a0' }),
      moment('b', '09:00-09:30', { order: 'a5' }),
      moment('a', '08:30-11:00', { order: 'a5' }),
      moment('other', '08:00-09:00', { day: 'day:other' }),
    )
    expect(read(week)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('puts an untimed moment right after the timed one before it by order, within its part', () => {
    const week = plan(
      moment('nine', '09:00-10:00', { order: 'a1' }),
      moment('ten', '10:00-11:00', { order: 'a3' }),
      moment('lunch', '12:00-12:30', { order: 'a2' }),
      moment('first', '', { part: 'morning', order: 'a0' }),
      moment('between', '', { part: 'morning', order: 'a2' }),
      moment('between2', '', { part: 'morning', order: 'a2' }),
      moment('last', '', { part: 'morning', order: 'a4' }),
      moment('end', '', { part: 'after', order: 'a0' }),
    )
    expect(read(week)).toEqual(['first', 'nine', 'between', 'between2', 'ten', 'last', 'lunch', 'end'])
  })
})
