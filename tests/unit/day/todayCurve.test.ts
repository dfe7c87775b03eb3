import { describe, expect, it } from 'vitest'
import { momentsOf } from '../../../src/derive/theDay.ts'
import { todayFeelings } from '../../../src/derive/todayFeelings.ts'
import { marksOnRow } from '../../../src/output/todayMarks.ts'
import { clock, curve, day, learner, moment, type Piece, plan } from '../../support/planBuilders.ts'

const now = (name: string, time: string, extra: Record<string, unknown> = {}) =>
  moment(name, time, { day: 'day:now', ...extra })

const days = [day('ideal', { kind: 'aim', order: 'a0' }), day('now', { kind: 'today', order: 'a1' })]

function feelings(shown: string, ...pieces: Piece[]) {
  return [...todayFeelings(plan(...days, learner('mia'), learner('leo', { order: 'a1' }), ...pieces), shown)]
}

describe('how today feels', () => {
  it('is told by the today day of the plan once it has marks for a learner, gaps and all', () => {
    const found = feelings(
      'day:ideal',
      moment('a', '08:00-09:00'),
      now('b', '08:00-09:00'),
      now('c', '09:00-11:00'),
      now('d', ''),
      curve('a', 'mia', 'today', 2),
      curve('c', 'mia', 'today', -1),
      curve('d', 'mia', 'today', 1),
      curve('a', 'leo', 'today', 0),
    )
    expect(found).toEqual([
      [
        'learner:mia',
        {
          day: 'day:now',
          marks: [
            { time: clock('08:30'), level: undefined },
            { time: clock('10:00'), level: -1 },
          ],
        },
      ],
    ])
  })

  it('takes the first of several today days that has marks, and the way a learner lives a moment', () => {
    const found = feelings(
      'day:ideal',
      day('later', { kind: 'today', order: 'a2' }),
      now('b', '08:00-09:00'),
      moment('e', '08:00-10:00', { day: 'day:later' }),
      moment('own', '08:00-09:00', { day: 'day:later', variantOf: 'moment:e', learners: ['learner:mia'] }),
      curve('e', 'mia', 'today', 1),
    )
    expect(found).toEqual([['learner:mia', { day: 'day:later', marks: [{ time: clock('08:30'), level: 1 }] }]])
  })

  it('has nothing to add to a day that is itself as students live it now', () => {
    expect(feelings('day:now', now('b', '08:00-09:00'), curve('b', 'mia', 'today', 1))).toEqual([])
  })
})

describe('marks on a row of the strip', () => {
  const all = [moment('a', '08:00-09:00'), moment('b', '10:00-11:00'), moment('c', '11:00-12:00')].flatMap(piece =>
    momentsOf(plan(piece), 'day:ideal'),
  )
  const rowOf = (...names: string[]) =>
    names.map((name, index) => ({ id: `moment:${name}`, x: index * 100, width: 80 }))
  const at = (...times: string[]) => times.map(time => ({ time: clock(time), level: 0 }))

  it('lie in a moment by how much of it has passed, between two in proportion, and outside at an edge', () => {
    const marks = marksOnRow(at('07:00', '08:15', '09:30', '11:30', '13:00'), rowOf('a', 'b', 'c'), all)
    // a is 0 to 80: a quarter is 20; half way from 80 to 100 is 90; c is 200 to 280: half is 240; after it, 280
    expect(marks.map(mark => mark.x)).toEqual([0, 20, 90, 240, 280])
  })

  it('are in one row of several only', () => {
    const times = at('07:00', '09:30', '10:30', '13:00')
    expect(marksOnRow(times, rowOf('a'), all).map(mark => mark.x)).toEqual([0, 80])
    expect(marksOnRow(times, rowOf('b', 'c'), all).map(mark => mark.x)).toEqual([40, 180])
  })

  it('have no place where nothing has a time', () => {
    expect(marksOnRow(at('08:00'), rowOf('a'), momentsOf(plan(moment('a')), 'day:ideal'))).toEqual([])
  })
})
