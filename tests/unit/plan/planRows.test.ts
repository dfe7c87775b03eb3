import { expect, it } from 'vitest'
import { afterGrant } from '../../../src/derive/afterGrant.ts'
import { areaRows, assumptionRows } from '../../../src/features/plan/assumeRows.ts'
import { costByFund, costByType, stillToPay, unpriced } from '../../../src/features/plan/costRows.ts'
import { partnerRows, trainingRows } from '../../../src/features/plan/learnRows.ts'
import { readyRows } from '../../../src/features/plan/readyRows.ts'
import { sayPath, sayStart } from '../../../src/features/plan/sayStart.ts'
import { sayWeeks } from '../../../src/features/plan/sayWeeks.ts'
import { startSoon } from '../../../src/features/plan/startSoon.ts'
import { startTimes } from '../../../src/features/plan/startTimes.ts'
import { unlockRungs } from '../../../src/features/plan/unlockRungs.ts'
import { granted, yesGroups } from '../../../src/features/plan/yesRows.ts'
import { every } from '../../../src/words/every.ts'
import { sayIn } from '../../../src/words/say.ts'
import {
  assumption,
  awaits,
  condition,
  does,
  fund,
  makes,
  moment,
  needs,
  pays,
  permission,
  plan,
  practice,
  requires,
  role,
  support,
  underlies,
} from '../../support/planBuilders.ts'

const say = sayIn<typeof every>(every, 'en')

/** A practice of its own for each moment, which needs these supports. */
const needing = (name: string, ...supports: string[]) => [
  practice(`do-${name}`, { status: 'in place' }),
  makes(`do-${name}`, name),
  ...supports.map(each => needs(`do-${name}`, each)),
]

const day = plan(
  moment('arrival', '08:00-08:30'),
  moment('circle', '08:30-09:00'),
  moment('lab', '09:00-10:00', { minAdults: 2 }),
  moment('studio', '10:00-11:00'),
  ...needing('arrival', 'door'),
  ...needing('circle', 'training', 'mats'),
  ...needing('lab', 'mats'),
  ...needing('studio', 'room'),
  support('door', { status: 'partly', costPerYear: 10 }),
  support('mats', { leadWeeks: 2, costOneTime: 100 }),
  support('training', { leadWeeks: null }),
  support('room', { leadWeeks: 3, costOneTime: 500 }),
  permission('wall', { weeks: 6, granter: 'Facilities' }),
  awaits('room', 'wall'),
)

it('[D25] says what a team can do in four weeks: try, get, find out; and what waits for a yes', () => {
  expect(startSoon(day)).toEqual({
    now: ['moment:arrival'],
    get: [{ support: 'support:mats', moments: ['moment:circle', 'moment:lab'] }],
    find: [{ support: 'support:training', moments: ['moment:circle'] }],
    waiting: ['moment:studio'],
  })
})

it('[D20] says of each moment in the order of the day how near it is and what it waits for', () => {
  expect(
    readyRows(day).map(({ moment: id, state, missing, partly, isShort }) => [id, state, missing, partly, isShort]),
  ).toEqual([
    ['moment:arrival', 'close', [], ['support:door'], false],
    ['moment:circle', 'blocked', ['support:mats', 'support:training'], [], false],
    ['moment:lab', 'blocked', ['support:mats'], [], true],
    ['moment:studio', 'blocked', ['support:room'], [], false],
  ])
})

it('[D21] puts what becomes possible by the same things on one rung, and what needs nothing before the first', () => {
  expect(unlockRungs(day, 'cost')).toEqual({
    free: ['moment:arrival'],
    rungs: [
      { buys: ['support:mats'], moments: ['moment:lab'], cost: 100, total: 100, unknown: [] },
      { buys: ['support:room'], moments: ['moment:studio'], cost: 500, total: 600, unknown: [] },
      { buys: ['support:training'], moments: ['moment:circle'], cost: 0, total: 600, unknown: ['support:training'] },
    ],
  })
  const shared = plan(
    moment('a', '08:00-09:00'),
    moment('b', '09:00-10:00'),
    ...needing('a', 'x'),
    ...needing('b', 'x'),
    support('x'),
  )
  expect(unlockRungs(shared, 'number').rungs.map(({ moments }) => moments)).toEqual([['moment:a', 'moment:b']])
})

it('[D22] tells when a moment could start with its way there, no more exactly than anybody knows', () => {
  const path = plan(
    moment('now'),
    moment('long'),
    moment('vague'),
    moment('never'),
    ...needing('now', 'there'),
    ...needing('long', 'view'),
    ...needing('vague', 'vague'),
    ...needing('never', 'no'),
    support('there', { status: 'in place' }),
    support('view', { leadWeeks: 12 }),
    support('platform', { leadWeeks: 6 }),
    requires('view', 'platform'),
    permission('data', { weeks: 5, granter: 'Data office' }),
    awaits('view', 'data'),
    support('vague', { leadWeeks: null }),
    support('no', { leadWeeks: 1 }),
    permission('board', { status: 'refused' }),
    awaits('no', 'board'),
  )
  const name = (id: string) => id.slice(id.indexOf(':') + 1)
  expect(startTimes(path).map(row => [name(row.moment), sayStart(row, say), sayPath(row.steps, say, name)])).toEqual([
    ['now', 'It can start now.', ''],
    [
      'vague',
      'Nobody can say yet: it is not known how long its things take.',
      'It waits for vague, nobody has said how long.',
    ],
    [
      'long',
      'In 23 weeks, about 5 months.',
      'First platform, 6 weeks. Then view, 12 weeks, and 5 weeks for a yes from Data office.',
    ],
    ['never', 'Not as planned: a yes it needs was refused.', ''],
  ])
  expect(startTimes(path).at(-1)?.refused).toEqual(['permission:board'])
})

it('says no wait where something takes no time', () => {
  expect([null, 0, 1, 3].map(weeks => sayWeeks(weeks, say))).toEqual([
    'weeks not known',
    'no wait',
    '1 week',
    '3 weeks',
  ])
  const room = { support: 'support:room', weeks: null } as const
  const [asked = null] = plan(permission('yes', { granter: '', weeks: null })).permissions.values()
  expect(sayPath([{ ...room, permission: asked }], say, () => 'the room')).toBe(
    'It waits for the room, nobody has said how long, and a yes from somebody you have not named yet, nobody has said how soon.',
  )
  const [yes = null] = plan(permission('yes', { granter: 'Board', weeks: 0 })).permissions.values()
  expect(sayPath([{ ...room, permission: yes }], say, () => 'the room')).toBe(
    'It waits for the room, nobody has said how long, and a yes from Board, with no wait.',
  )
})

it('[D28] lists questions by who would say yes, those the most moments wait for first, and what was granted apart', () => {
  const asking = plan(
    moment('a'),
    moment('b'),
    ...needing('a', 'x', 'y'),
    ...needing('b', 'y'),
    support('x'),
    support('y'),
    permission('small', { granter: 'Principal' }),
    permission('big', { granter: 'Principal', status: 'refused' }),
    permission('free', { granter: 'Board' }),
    permission('given', { granter: 'Board', status: 'granted' }),
    awaits('x', 'small'),
    awaits('y', 'big'),
  )
  expect(
    yesGroups(asking).map(({ granter, open, moments }) => [granter, open.map(row => row.permission.id), moments]),
  ).toEqual([
    ['Principal', ['permission:big', 'permission:small'], ['moment:a', 'moment:b']],
    ['Board', ['permission:free'], []],
  ])
  expect(granted(asking)).toEqual(['permission:given'])
})

it('[D26] sums by type and fund with the supports behind, and says what needs another payer when a grant ends', () => {
  const money = plan(
    support('desk', { type: 'tools', costOneTime: 100, status: 'in place' }),
    support('coach', { type: 'people', costPerYear: 1000 }),
    support('free', { type: 'time', costOneTime: 0 }),
    support('unsaid', { type: 'tools' }),
    fund('grant', { recurring: false, until: '2027-06-30' }),
    fund('title', { recurring: true }),
    pays('grant', 'coach', { share: 60 }),
    pays('title', 'coach', { share: 30 }),
  )
  expect(costByType(money)).toEqual([
    { of: 'tools', oneTime: 100, perYear: 0, ids: ['support:desk'] },
    { of: 'people', oneTime: 0, perYear: 1000, ids: ['support:coach'] },
  ])
  expect(costByFund(money)).toEqual([
    { of: 'fund:grant', oneTime: 0, perYear: 600, ids: ['support:coach'] },
    { of: 'fund:title', oneTime: 0, perYear: 300, ids: ['support:coach'] },
    { of: '', oneTime: 100, perYear: 100, ids: ['support:coach', 'support:desk', 'support:free'] },
  ])
  expect(afterGrant(money).ends.map(({ funds, perYear }) => [funds, perYear])).toEqual([[['fund:grant'], 600]])
  expect(unpriced(money)).toEqual(['support:unsaid'])
  expect(stillToPay(money)).toEqual(['support:coach', 'support:free'])
})

it('[D29 D30] names the moments an assumption carries, and what helps and hinders in each area', () => {
  const truths = plan(
    moment('a'),
    moment('b'),
    ...needing('a', 'bus'),
    ...needing('b', 'bus'),
    support('bus'),
    assumption('runs', { risk: 'high' }),
    assumption('idle', { risk: 'high' }),
    underlies('runs', 'support:bus'),
    condition('tired', { area: 'capacity', effect: 'hinders', strength: 4 }),
    condition('kind', { area: 'culture', effect: 'helps' }),
    condition('rude', { area: 'culture', effect: 'hinders' }),
  )
  expect(assumptionRows(truths)).toEqual([
    { assumption: 'assumption:runs', moments: ['moment:a', 'moment:b'] },
    { assumption: 'assumption:idle', moments: [] },
  ])
  expect(areaRows(truths)).toEqual([
    { area: 'capacity', balance: -4, helps: [], hinders: ['condition:tired'] },
    { area: 'culture', balance: 0, helps: ['condition:kind'], hinders: ['condition:rude'] },
  ])
})

it('[D32 D33] names the training of each role, the most hours first, and partners without a second', () => {
  const team = plan(
    moment('a'),
    moment('b'),
    ...needing('a', 'course', 'zoo'),
    ...needing('b', 'zoo', 'museum'),
    support('course', { type: 'training', hours: 6 }),
    support('zoo', { type: 'partners' }),
    support('museum', { type: 'partners' }),
    role('teacher'),
    role('aide'),
    does('teacher', 'do-a', { part: 'R' }),
    does('aide', 'do-a', { part: 'I' }),
  )
  expect(trainingRows(team)).toEqual([{ role: 'role:teacher', hours: 6, supports: ['support:course'] }])
  expect(partnerRows(team)).toEqual([{ support: 'support:zoo', moments: ['moment:a'] }])
})
