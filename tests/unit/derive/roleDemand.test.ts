import { describe, expect, it } from 'vitest'
import { roleDemand } from '../../../src/derive/roleDemand.ts'
import {
  day,
  does,
  fills,
  makes,
  moment,
  type Piece,
  person,
  plan,
  practice,
  practiceAt,
  role,
  school,
  span,
} from '../../support/planBuilders.ts'

const oneTeacher = role('teacher', { headcount: 1 })
const monday = { weekdays: [1] }
const withR = (name: string, count = 1) => does('teacher', name, { part: 'R', count })
const demand = (...pieces: Piece[]) => roleDemand(plan(...pieces))[0]

it('[D42] gives a row of nothing for a role that is asked for nothing', () => {
  expect(roleDemand(plan(oneTeacher))).toEqual([
    {
      role: 'role:teacher',
      have: 1,
      peak: 0,
      over: [],
      contactMinutesPerDay: 0,
      capacityMinutes: 330,
      percent: 0,
    },
  ])
})

describe('[D42] what a role has', () => {
  it('is its headcount, and so many times the contract’s contact minutes: 3 × 300', () => {
    const contract = school({ contract: { maxContactMinutesPerDay: 300 } })
    expect(demand(role('teacher', { headcount: 3 }), contract)).toMatchObject({ have: 3, capacityMinutes: 900 })
  })

  it('is the people who fill it once there are any, by their share of a post: (1 + 0.5) × 330', () => {
    expect(
      demand(
        role('teacher', { headcount: 5 }),
        person('ann'),
        person('ben', { fte: 0.5 }),
        fills('ann', 'teacher'),
        fills('ben', 'teacher'),
        fills('gone', 'teacher'),
      ),
    ).toMatchObject({ have: 2, capacityMinutes: 495 })
  })

  it('is no capacity, and so no percent, when those who fill it have no share of a post', () => {
    expect(demand(oneTeacher, person('ann', { fte: 0 }), fills('ann', 'teacher'))).toMatchObject({
      have: 1,
      capacityMinutes: 0,
      percent: null,
    })
  })
})

describe('[D42] what a role is asked for at once', () => {
  it('adds the counts of practices that run at one time, and says where that is more than there are', () => {
    const found = demand(
      oneTeacher,
      practiceAt('a', '09:00-10:00', monday),
      practiceAt('b', '09:30-11:00', monday),
      withR('a', 2),
      withR('b', 3),
    )
    expect(found).toMatchObject({
      peak: 5,
      over: [
        { weekday: 1, ...span('09:00-09:30'), asked: 2 },
        { weekday: 1, ...span('09:30-10:00'), asked: 5 },
        { weekday: 1, ...span('10:00-11:00'), asked: 3 },
      ],
    })
  })

  it('is not over when it is just what there is', () => {
    const found = demand(role('teacher', { headcount: 2 }), practiceAt('a', '09:00-10:00', monday), withR('a', 2))
    expect(found).toMatchObject({ peak: 2, over: [] })
  })

  it('stays one stretch while the number stays the same, though practices change; a pause parts it', () => {
    const found = demand(
      role('teacher', { headcount: 0 }),
      practiceAt('a', '09:00-10:00', monday),
      practiceAt('b', '10:00-11:00', monday),
      practiceAt('c', '11:10-12:00', monday),
      withR('a'),
      withR('b'),
      withR('c'),
    )
    expect(found?.over).toEqual([
      { weekday: 1, ...span('09:00-11:00'), asked: 1 },
      { weekday: 1, ...span('11:10-12:00'), asked: 1 },
    ])
  })

  it('counts a practice once, however many of its moments run at a time', () => {
    const found = demand(
      oneTeacher,
      moment('one', '09:00-10:00', monday),
      moment('two', '09:30-10:30', monday),
      practice('teach'),
      makes('teach', 'one'),
      makes('teach', 'two'),
      withR('teach', 2),
    )
    expect(found).toMatchObject({ peak: 2, over: [{ weekday: 1, ...span('09:00-10:30'), asked: 2 }] })
  })

  it('counts backstage practices too, but only those the role does with R', () => {
    const found = demand(
      oneTeacher,
      practiceAt('mark', '09:00-10:00', { ...monday, visibility: 'backstage' }),
      practiceAt('lead', '09:00-10:00', monday),
      withR('mark', 2),
      does('teacher', 'lead', { part: 'AC', count: 7 }),
    )
    expect(found).toMatchObject({ peak: 2 })
  })

  it('is said of each weekday, where two are alike too', () => {
    const found = demand(oneTeacher, practiceAt('a', '10:00-11:00', { weekdays: [3, 4] }), withR('a', 2))
    expect(found?.over.map(level => level.weekday)).toEqual([3, 4])
  })

  it('is looked at weekday by weekday, in order', () => {
    const found = demand(
      oneTeacher,
      practiceAt('a', '10:00-11:00', { weekdays: [2, 6] }),
      practiceAt('b', '08:00-09:00', { weekdays: [2] }),
      withR('a', 2),
      withR('b', 2),
    )
    expect(found?.over.map(level => [level.weekday, level.start])).toEqual([
      [2, 480],
      [2, 600],
      [6, 600],
    ])
  })
})

describe('[D42] contact', () => {
  it('is frontstage minutes times count, over the days of the week: (60 × 2 × 2 + 30) ÷ 2 of 330', () => {
    const found = demand(
      oneTeacher,
      moment('lab', '09:00-10:00', { weekdays: [1, 3] }),
      practice('teach'),
      makes('teach', 'lab'),
      practiceAt('duty', '12:00-12:30', monday),
      practiceAt('mark', '15:00-16:00', { ...monday, visibility: 'backstage' }),
      withR('teach', 2),
      withR('duty'),
      withR('mark'),
    )
    expect(found).toMatchObject({ contactMinutesPerDay: 135, capacityMinutes: 330, percent: (135 / 330) * 100 })
  })

  it('merges the windows of one practice, but adds those of two: 90 + 60', () => {
    const found = demand(
      oneTeacher,
      moment('one', '09:00-10:00', monday),
      moment('two', '09:30-10:30', monday),
      practice('teach'),
      practice('watch'),
      makes('teach', 'one'),
      makes('teach', 'two'),
      makes('watch', 'one'),
      withR('teach'),
      withR('watch'),
    )
    expect(found).toMatchObject({ contactMinutesPerDay: 150 })
  })

  it('counts a window once that lies within another of the same practice: 120, not 150', () => {
    expect(
      demand(
        oneTeacher,
        moment('lab', '09:00-11:00', monday),
        moment('pause', '09:30-10:00', monday),
        practice('teach', monday),
        makes('teach', 'lab'),
        makes('teach', 'pause'),
        withR('teach'),
      ),
    ).toMatchObject({ peak: 1, contactMinutesPerDay: 120 })
  })

  it('follows the day asked for, and its week: 40 ÷ 1 on a Friday', () => {
    const week = plan(
      day('ideal', { kind: 'aim' }),
      day('friday', { kind: 'variant' }),
      oneTeacher,
      moment('lab', '09:00-10:00'),
      moment('trip', '09:00-09:40', { day: 'day:friday', weekdays: [5] }),
      practice('teach'),
      makes('teach', 'lab'),
      makes('teach', 'trip'),
      withR('teach'),
    )
    expect(roleDemand(week)).toMatchObject([{ contactMinutesPerDay: 60 }])
    expect(roleDemand(week, 'day:friday')).toMatchObject([{ contactMinutesPerDay: 40 }])
  })
})

it('[D42] has one row for every role, by id', () => {
  expect(roleDemand(plan(role('b'), role('a'), role('Z'))).map(row => row.role)).toEqual(['role:Z', 'role:a', 'role:b'])
})
