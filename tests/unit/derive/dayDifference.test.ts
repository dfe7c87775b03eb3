import { describe, expect, it } from 'vitest'
import { changesPerDay, dayDifference } from '../../../src/derive/dayDifference.ts'
import { day, moment, type Piece, plan } from '../../support/planBuilders.ts'

const days = [day('ideal', { kind: 'aim' }), day('now', { kind: 'today' })]
const now = (name: string, time = '', extra: Record<string, unknown> = {}) =>
  moment(name, time, { day: 'day:now', ...extra })

function differenceOf(...pieces: Piece[]) {
  return dayDifference(plan(...days, ...pieces), 'day:now', 'day:ideal')
}

describe('which moments stand for one another', () => {
  it('goes by title, case, accents and spaces aside', () => {
    const { pairs, gone, fresh } = differenceOf(
      now('a', '', { title: 'CAFÉ  break' }),
      moment('b', '', { title: ' Cafe break' }),
    )
    expect([pairs.map(({ before, after, why }) => [before, after, why]), gone, fresh]).toEqual([
      [['moment:a', 'moment:b', 'title']],
      [],
      [],
    ])
  })

  it('joins the first of a title with the first, and leaves one over', () => {
    const { pairs, gone } = differenceOf(
      now('a1', '08:00-09:00', { title: 'Class' }),
      now('a2', '09:00-10:00', { title: 'Class' }),
      now('a3', '10:00-11:00', { title: 'Class' }),
      moment('b1', '09:00-10:00', { title: 'Class' }),
      moment('b2', '10:00-11:00', { title: 'Class' }),
    )
    expect([pairs.map(pair => `${pair.before} ${pair.after}`), gone]).toEqual([
      ['moment:a1 moment:b1', 'moment:a2 moment:b2'],
      ['moment:a3'],
    ])
  })

  it('goes by a variant before any title', () => {
    const { pairs } = differenceOf(
      now('a', '', { title: 'Math' }),
      now('other', '', { title: 'Studio' }),
      moment('b', '', { title: 'Studio', variantOf: 'moment:a' }),
    )
    expect(pairs).toMatchObject([{ before: 'moment:a', after: 'moment:b', why: 'variant', renamed: true }])
  })

  it('goes by kind last, where the times overlap most and on a shared weekday', () => {
    const { pairs, gone, fresh } = differenceOf(
      now('math', '09:00-10:00', { title: 'Math', kind: 'direct teaching' }),
      now('english', '10:00-11:00', { title: 'English', kind: 'direct teaching' }),
      moment('seminar', '09:50-10:50', { title: 'Words', kind: 'direct teaching' }),
      moment('late', '10:00-11:00', { title: 'Late', kind: 'direct teaching', weekdays: [6] }),
    )
    // 10 minutes with math, 50 with english
    expect([pairs.map(pair => `${pair.before} ${pair.after} ${pair.why}`), gone, fresh]).toEqual([
      ['moment:english moment:seminar kind'],
      ['moment:math'],
      ['moment:late'],
    ])
  })

  it('never joins moments without a title, and leaves variants of single learners out', () => {
    const { pairs, gone, fresh } = differenceOf(
      now('a'),
      moment('b'),
      moment('own', '', { title: 'In Spanish', variantOf: 'moment:b' }),
    )
    expect([pairs, gone, fresh]).toEqual([[], ['moment:a'], ['moment:b']])
  })
})

// homeroom on three days instead of two is a fifth of a change a day: none, in whole numbers
it('tells what became longer, later and other days, and how the day begins and ends', () => {
  const found = differenceOf(
    now('l1', '11:30-12:00', { title: 'Lunch' }),
    now('h1', '08:00-08:10', { title: 'Homeroom', weekdays: [1, 2] }),
    now('s1', '14:00-15:00', { title: 'Study hall' }),
    moment('l2', '11:15-12:00', { title: 'Lunch' }),
    moment('h2', '08:30-08:40', { title: 'Homeroom', weekdays: [2, 1, 3] }),
    moment('c2', '14:00-14:50', { title: 'Crew circle' }),
  )
  const pair = { why: 'title', renamed: false }
  expect(found).toEqual({
    pairs: [
      { ...pair, before: 'moment:h1', after: 'moment:h2', longer: 0, later: 30, otherDays: true },
      { ...pair, before: 'moment:l1', after: 'moment:l2', longer: 15, later: -15, otherDays: false },
    ],
    gone: ['moment:s1'],
    fresh: ['moment:c2'],
    kinds: [],
    changes: 0,
    begins: 30,
    ends: -10,
  })
})

it('tells nothing about times where there are none', () => {
  const found = differenceOf(now('a', '', { title: 'Lunch' }), moment('b', '11:00-11:30', { title: 'Lunch' }))
  expect(found).toMatchObject({
    pairs: [{ longer: undefined, later: undefined }],
    changes: 0,
    begins: undefined,
    ends: undefined,
  })
})

it('counts minutes a week by kind, the largest change first', () => {
  const { kinds } = differenceOf(
    now('m1', '09:00-10:00', { kind: 'direct teaching' }),
    now('l1', '11:30-12:00', { kind: 'meal' }),
    moment('p2', '09:00-10:00', { kind: 'project or studio' }),
    moment('l2', '11:30-12:10', { kind: 'meal' }),
    moment('q2', '13:00-13:30'),
  )
  expect(kinds).toEqual([
    { kind: 'direct teaching', minutes: -300 },
    { kind: 'project or studio', minutes: 300 },
    { kind: 'meal', minutes: 50 },
  ])
})

it('counts how often students change: starts together are one, and a transition is part of its change', () => {
  const { moments } = plan(
    moment('a', '08:00-09:00'),
    moment('walk', '09:00-09:05', { kind: 'transition' }),
    moment('b', '09:05-10:00'),
    moment('c', '09:05-10:00'),
    moment('d', '10:00-11:00', { weekdays: [1, 2, 3] }),
    moment('e', '11:00-12:00', { weekdays: [1] }),
    moment('f'),
  )
  // Monday 3, Tuesday and Wednesday 2, Thursday and Friday 1: a mean of 9 / 5
  expect([changesPerDay([...moments.values()]), changesPerDay([])]).toEqual([1.8, 0])
})
