import { expect, it } from 'vitest'
import { parseClock, writeClock } from '../../../src/domain/clock.ts'
import { isAnyId, isId, kindOf, newId, tailOf } from '../../../src/domain/ids.ts'
import { canJoin, linkId, linkKinds } from '../../../src/domain/links.ts'
import { curveId, hasRecord } from '../../../src/domain/plan.ts'
import { linkOf, planOf } from '../../support/plans.ts'

it('makes ids that say what they identify', () => {
  const id = newId('moment')
  expect([kindOf(id), isId('moment', id), isId('role', id), tailOf(id).length]).toEqual(['moment', true, false, 21])
})

it.each(['moment', 'moment:', ':m', 'moment:a b', 'moment:a/b', `moment:${'x'.repeat(65)}`, 'moments:a', 7, null])(
  'takes %j for no id',
  raw => {
    expect(isAnyId(raw)).toBe(false)
  },
)

it('spells out the pair of a link and the place of a point on the curve', () => {
  expect(linkId('makes', 'practice:p', 'moment:m')).toBe('link:makes/practice:p/moment:m')
  expect(curveId('moment:m', 'learner:l', 'today')).toBe('curve:m.l.today')
  expect(isAnyId('link:makes/practice:p/moment:m') && isAnyId('curve:m.l.today')).toBe(true)
})

it('knows the nineteen relations and what each may join', () => {
  expect(linkKinds).toHaveLength(19)
  expect(canJoin('makes', 'practice:p', 'moment:m')).toBe(true)
  expect(canJoin('makes', 'moment:m', 'practice:p')).toBe(false)
  expect(canJoin('owns', 'role:r', 'action:a')).toBe(true)
  expect(canJoin('underlies', 'assumption:a', 'plan:p')).toBe(true)
})

it('finds records and links by id', () => {
  const plan = planOf({
    practices: [{ id: 'practice:p' }],
    moments: [{ id: 'moment:m', day: 'day:d' }],
    links: [linkOf('makes', 'practice:p', 'moment:m')],
  })
  expect(
    ['plan:test', 'moment:m', 'moment:gone', 'link:makes/practice:p/moment:m'].map(id => hasRecord(plan, id as never)),
  ).toEqual([true, true, false, true])
})

it.each([
  ['00:00', 0],
  ['08:10', 490],
  ['23:59', 1439],
  ['24:00', 1440],
])('reads %s as %i minutes after midnight, and writes it back', (clock, minutes) => {
  expect([parseClock(clock), writeClock(minutes)]).toEqual([minutes, clock])
})

it.each(['24:01', '8:10', '08:60', '08:10:00', ' 08:10', '', 490, null])('takes %j for no time', raw => {
  expect(parseClock(raw)).toBeUndefined()
})
