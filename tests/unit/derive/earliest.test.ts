import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cycles, earliest } from '../../../src/derive/earliest.ts'
import {
  awaits,
  day,
  makes,
  moment,
  needs,
  permission,
  plan,
  practice,
  requires,
  support,
} from '../../support/planBuilders.ts'
import { randomPlan } from '../../support/randomPlans.ts'
import { circlesFromScratch, waitsFromScratch } from '../../support/slowLadders.ts'

const weeks = (leadWeeks: number | null, extra = {}) => ({ leadWeeks, ...extra })

/** The lab, made by one practice that needs these supports. */
const labNeeds = (...supports: string[]) => [
  moment('lab'),
  practice('teach'),
  makes('teach', 'lab'),
  ...supports.map(each => needs('teach', each)),
]
const ids = (...names: string[]) => names.map(name => `support:${name}`)

it('[D22] adds lead time, the longest permission still to be given, and the longest of what is required', () => {
  const week = plan(
    ...labNeeds('space'),
    support('space', weeks(10)),
    support('wall', weeks(3)), // 3 + 9 = 12
    support('paint', weeks(11)), // 11
    requires('space', 'wall'),
    requires('space', 'paint'),
    permission('board', { status: 'to ask', weeks: 4 }),
    permission('fire', { status: 'asked', weeks: 6 }),
    permission('old', { status: 'granted', weeks: 50 }),
    permission('city', { status: 'asked', weeks: 9 }),
    awaits('space', 'board'),
    awaits('space', 'fire'),
    awaits('space', 'old'),
    awaits('wall', 'city'),
  )
  // 10 + max(4, 6) + max(3 + 9, 11) = 28
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: 28, path: ids('space', 'wall') }])
})

it('[D22] a moment waits for the longest of what it needs; unknown weeks count as none', () => {
  const week = plan(
    ...labNeeds('kit', 'unsaid'),
    support('kit', weeks(2)),
    support('unsaid', weeks(null)),
    permission('unsaid', { status: 'to ask' }),
    awaits('unsaid', 'unsaid'),
  )
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: 2, path: ids('kit') }])
})

it('[D22] waits only for what is missing and needed', () => {
  const week = plan(
    ...labNeeds('there', 'half'),
    needs('teach', 'nice', { weight: 'helpful' }),
    support('there', weeks(40, { status: 'in place' })),
    support('half', weeks(40, { status: 'partly' })),
    support('nice', weeks(40)),
    permission('no', { status: 'refused' }),
    awaits('half', 'no'), // of what is partly there, nothing is asked
    moment('unmapped'),
  )
  expect(earliest(week)).toEqual([
    { moment: 'moment:lab', weeks: 0, path: [] },
    { moment: 'moment:unmapped', weeks: 0, path: [] },
  ])
})

it('[D22] what is there already ends a way, but what it requires is needed and awaited by itself', () => {
  const week = plan(
    ...labNeeds('top'),
    support('top', weeks(5)),
    support('there', weeks(0, { status: 'in place' })),
    support('deep', weeks(4)),
    requires('top', 'there'),
    requires('there', 'deep'),
  )
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: 5, path: ids('top') }]) // 5 and 4, not 9
})

it('[D22] a refused permission anywhere on the way leaves no start and no path', () => {
  const week = plan(
    ...labNeeds('long', 'short'),
    support('long', weeks(50)),
    support('short', weeks(1)),
    support('deep', weeks(1)),
    requires('short', 'deep'),
    permission('no', { status: 'refused', weeks: 1 }),
    awaits('deep', 'no'),
  )
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: null, path: [] }])
})

it('[D22] of equally long ways the path takes the smallest id at each step', () => {
  const week = plan(
    ...labNeeds('b', 'c'),
    ...['b', 'c'].map(name => support(name, weeks(1))),
    ...['y', 'x', 'z'].map(name => support(name, weeks(2))),
    requires('b', 'y'),
    requires('b', 'x'),
    requires('c', 'z'),
  )
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: 3, path: ids('b', 'x') }])
})

it('[D22] takes supports that require one another as one step, of the largest weeks of its missing members', () => {
  const week = plan(
    ...labNeeds('top'),
    support('top', weeks(1)),
    support('m', weeks(4)),
    support('n', weeks(7)),
    support('a', weeks(90, { status: 'in place' })), // of the circle, but not awaited; its id names the circle
    support('after', weeks(2)),
    requires('top', 'm'),
    requires('m', 'n'),
    requires('n', 'a'),
    requires('a', 'm'),
    requires('m', 'after'),
  )
  // 1 + max(4, 7) + 2 = 10
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: 10, path: ids('top', 'a', 'after') }])
  expect(cycles(week)).toEqual([ids('a', 'm', 'n')])
})

it('[D22] lists circles of two or more and supports that require themselves, by id', () => {
  const week = plan(
    ...['z', 'self', 'd', 'c', 'b', 'a', 'e'].map(name => support(name, weeks(3))),
    requires('self', 'self'),
    requires('b', 'a'),
    requires('a', 'b'),
    requires('b', 'c'), // leads to the next circle, which does not lead back
    requires('c', 'd'),
    requires('d', 'c'),
    requires('d', 'e'),
    ...labNeeds('self'),
  )
  expect(cycles(week)).toEqual([ids('a', 'b'), ids('c', 'd'), ids('self')])
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: 3, path: ids('self') }])
})

it('[D22] waits longer once what is required by what it needs takes longer, and not for it once it is there', () => {
  const before = plan(
    ...labNeeds('space'),
    support('space', weeks(10)),
    support('wall', weeks(3)),
    support('paint', weeks(2)),
    requires('space', 'wall'),
    requires('wall', 'paint'),
  )
  const paint = before.supports.get('support:paint')
  if (!paint) throw new Error('no paint')
  const waits = (changed: Partial<typeof paint>) =>
    earliest({ ...before, supports: new Map(before.supports).set(paint.id, { ...paint, ...changed }) })
  const [lab, path] = ['moment:lab' as const, ids('space', 'wall', 'paint')]
  expect(earliest(before)).toEqual([{ moment: lab, weeks: 10 + 3 + 2, path }])
  expect(waits({ leadWeeks: 7 })).toEqual([{ moment: lab, weeks: 10 + 3 + 7, path }])
  expect(waits({ status: 'in place' })).toEqual([{ moment: lab, weeks: 10 + 3, path: ids('space', 'wall') }])
  expect(waits({ leadWeeks: 0 })).toEqual([{ moment: lab, weeks: 10 + 3, path }])
})

it('[D22] walks a chain of two thousand supports', () => {
  const chain = Array.from({ length: 2000 }, (_, index) => `s${String(index).padStart(4, '0')}`)
  const week = plan(
    ...labNeeds('s0000'),
    ...chain.map(name => support(name, weeks(1))),
    ...chain.slice(1).map((name, index) => requires(chain[index] ?? '', name)),
  )
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: 2000, path: ids(...chain) }])
})

it('[D22] reads ideal and variant days, never days of today, by id', () => {
  const week = plan(
    ...['aim', 'today', 'variant'].map(kind => day(kind, { kind })),
    ...['variant', 'today', 'aim'].map(kind => moment(kind, '', { day: `day:${kind}` })),
  )
  expect(earliest(week).map(row => row.moment)).toEqual(['moment:aim', 'moment:variant'])
})

it('[D22] waits as one who walks every way to its end, and finds the circles by asking each support', () => {
  fc.assert(
    fc.property(randomPlan, week => {
      expect(earliest(week)).toEqual(waitsFromScratch(week))
      expect(cycles(week)).toEqual(circlesFromScratch(week))
    }),
    { numRuns: 100 },
  )
})

it('[D22] takes weeks nobody has said for none, of a support and of a permission', () => {
  const week = plan(
    ...labNeeds('unsaid'),
    support('unsaid', weeks(null)),
    permission('unsaid', { status: 'to ask' }),
    awaits('unsaid', 'unsaid'),
  )
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: 0, path: ids('unsaid') }])
})

it('[D22] a circle waits for what any of its missing members requires, and not for one that is partly there', () => {
  const week = plan(
    ...labNeeds('m'),
    support('m', weeks(1)),
    support('n', weeks(2)),
    support('half', weeks(50, { status: 'partly' })),
    support('after', weeks(4)),
    requires('m', 'n'),
    requires('n', 'half'),
    requires('half', 'm'),
    requires('n', 'after'), // of the second member
  )
  expect(earliest(week)).toEqual([{ moment: 'moment:lab', weeks: 6, path: ids('half', 'after') }]) // max(1, 2) + 4
})

it('[D22] lists circles by their first id, whichever is found first', () => {
  const week = plan(
    ...['b', 'a', 'd', 'c', 'self'].map(name => support(name)),
    requires('self', 'self'),
    requires('d', 'c'),
    requires('c', 'd'),
    requires('b', 'a'),
    requires('a', 'b'),
    requires('d', 'b'), // the later circle leads to the earlier one
  )
  expect(cycles(week)).toEqual([ids('a', 'b'), ids('c', 'd'), ids('self')])
})
