import { expect, it } from 'vitest'
import { supportReach } from '../../../src/derive/supportReach.ts'
import {
  day,
  feeling,
  makes,
  moment,
  needs,
  type Piece,
  plan,
  practice,
  requires,
  shapes,
  support,
} from '../../support/planBuilders.ts'

/** A circle of 30 minutes on two weekdays, in which a greeting shapes one feeling. */
const greeting: readonly Piece[] = [
  moment('circle', '08:30-09:00', { weekdays: [1, 2] }),
  feeling('known', 'circle'),
  practice('greet'),
  makes('greet', 'circle'),
  shapes('greet', 'known'),
]
const reachOf = (...pieces: Piece[]) =>
  supportReach(plan(...pieces)).map(row => [row.support, row.moments, row.practices, row.feelings, row.minutesPerWeek])

it('[D18] counts the practices that need a support, their moments and feelings, and 30 × 2 student minutes', () => {
  expect(supportReach(plan(...greeting, support('cards'), needs('greet', 'cards')))).toEqual([
    { support: 'support:cards', moments: 1, practices: 1, feelings: 1, minutesPerWeek: 60 },
  ])
})

it('[D18] counts what is only helpful too', () => {
  expect(reachOf(...greeting, support('cards'), needs('greet', 'cards', { weight: 'helpful' }))).toEqual([
    ['support:cards', 1, 1, 1, 60],
  ])
})

it('[D18] counts what is helpful beside what the same practice cannot do without', () => {
  const needing = [needs('greet', 'cards'), needs('greet', 'rug', { weight: 'helpful' })]
  expect(reachOf(...greeting, support('cards'), support('rug'), ...needing)).toEqual([
    ['support:cards', 1, 1, 1, 60],
    ['support:rug', 1, 1, 1, 60],
  ])
})

it('[D18] reaches through what requires it, step by step, and ends in a circle', () => {
  const chain = [
    support('a'),
    support('b'),
    support('c'),
    support('d'),
    needs('greet', 'a'),
    requires('a', 'b'),
    requires('b', 'c'),
    requires('c', 'a'),
    requires('d', 'a'), // d waits for a; nobody needs d
  ]
  expect(reachOf(...greeting, ...chain)).toEqual([
    ['support:a', 1, 1, 1, 60],
    ['support:b', 1, 1, 1, 60],
    ['support:c', 1, 1, 1, 60],
    ['support:d', 0, 0, 0, 0],
  ])
})

it('[D18] counts each moment and feeling once, whatever number of practices lead there', () => {
  const welcome = [practice('welcome'), makes('welcome', 'circle'), shapes('welcome', 'known')]
  const cards = [support('cards'), needs('greet', 'cards'), needs('welcome', 'cards')]
  expect(reachOf(...greeting, ...welcome, ...cards)).toEqual([['support:cards', 1, 2, 1, 60]])
})

it('[D18] counts moments and feelings of ideal and variant days, minutes of the day asked for', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    day('now', { kind: 'today' }),
    ...greeting,
    moment('trip', '09:00-11:00', { day: 'day:friday', weekdays: [5] }),
    moment('homeroom', '08:10-08:25', { day: 'day:now', weekdays: [1] }),
    feeling('free', 'trip'),
    feeling('bored', 'homeroom'),
    makes('greet', 'trip'),
    makes('greet', 'homeroom'),
    shapes('greet', 'free'),
    shapes('greet', 'bored'),
    support('cards'),
    needs('greet', 'cards'),
  )
  const row = { support: 'support:cards', moments: 2, practices: 1, feelings: 2 }
  expect(supportReach(week)).toEqual([{ ...row, minutesPerWeek: 60 }])
  expect(supportReach(week, 'day:friday')).toEqual([{ ...row, minutesPerWeek: 120 }])
  expect(supportReach(week, 'day:now')).toEqual([{ ...row, minutesPerWeek: 15 }])
})

it('[D18] counts untimed moments and variants, without minutes', () => {
  const week = [
    ...greeting,
    moment('untimed'),
    moment('circleForAmara', '08:30-09:00', { variantOf: 'moment:circle' }),
    makes('greet', 'untimed'),
    makes('greet', 'circleForAmara'),
    support('cards'),
    needs('greet', 'cards'),
  ]
  expect(reachOf(...week)).toEqual([['support:cards', 3, 1, 1, 60]])
})

it('[D18] ranks by moments, then minutes, then feelings, high first, then id', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'Z']
  const week = [
    moment('one', '09:00-10:00', { weekdays: [1] }),
    moment('two', '10:00-10:30', { weekdays: [1] }),
    moment('three', '11:00-11:10', { weekdays: [1] }),
    feeling('known', 'two'),
    practice('p1'),
    practice('p2'),
    practice('p23'),
    practice('p2known'),
    makes('p1', 'one'),
    makes('p2', 'two'),
    makes('p23', 'two'),
    makes('p23', 'three'),
    makes('p2known', 'two'),
    shapes('p2known', 'known'),
    ...names.map(name => support(name)),
    needs('p2', 'e'),
    needs('p2', 'Z'),
    needs('p2known', 'd'),
    needs('p1', 'c'),
    needs('p23', 'b'),
  ]
  expect(reachOf(...week)).toEqual([
    ['support:b', 2, 1, 0, 40], // two moments, though of 40 minutes only
    ['support:c', 1, 1, 0, 60], // one moment of 60 minutes
    ['support:d', 1, 1, 1, 30], // 30 minutes and a feeling
    ['support:Z', 1, 1, 0, 30], // Z comes before e by code unit
    ['support:e', 1, 1, 0, 30],
    ['support:a', 0, 0, 0, 0],
  ])
})

it('[D18] counts no feeling whose moment is gone', () => {
  const adrift = [feeling('adrift', 'gone'), shapes('greet', 'adrift')]
  expect(reachOf(...greeting, ...adrift, support('cards'), needs('greet', 'cards'))).toEqual([
    ['support:cards', 1, 1, 1, 60],
  ])
})

it('[D18] reaches further once a practice needs what only helps it', () => {
  const before = plan(...greeting, support('cards'))
  const after = plan(...greeting, support('cards'), needs('greet', 'cards', { weight: 'helpful' }))
  expect(supportReach(before).map(row => row.practices)).toEqual([0])
  expect(supportReach({ ...before, links: after.links }).map(row => row.practices)).toEqual([1])
})

it('[D18] reaches further once a practice that it only helps makes one more moment', () => {
  const helped = [...greeting, moment('lunch', '12:00-12:30'), support('cards')]
  const before = plan(...helped, needs('greet', 'cards', { weight: 'helpful' }))
  const after = plan(...helped, needs('greet', 'cards', { weight: 'helpful' }), makes('greet', 'lunch'))
  expect(supportReach(before).map(row => row.moments)).toEqual([1])
  expect(supportReach({ ...before, links: after.links }).map(row => row.moments)).toEqual([2])
})

it('[D18] reaches what a support requires, step by step, once it requires the first', () => {
  const apart = [...greeting, support('a'), support('b'), support('c'), needs('greet', 'a'), requires('b', 'c')]
  const before = plan(...apart)
  const links = new Map([...plan(...apart, requires('a', 'b')).links, ...before.links]) // but for one, the very same
  const practicesOf = (rows: ReturnType<typeof supportReach>) => rows.map(row => [row.support, row.practices])
  expect(practicesOf(supportReach(before))).toEqual([
    ['support:a', 1],
    ['support:b', 0],
    ['support:c', 0],
  ])
  expect(practicesOf(supportReach({ ...before, links }))).toEqual([
    ['support:a', 1],
    ['support:b', 1],
    ['support:c', 1],
  ])
})

it('[D18] reaches as many minutes more as two of its moments have once they end later', () => {
  const rug = [support('rug'), support('yarn'), needs('greet', 'rug'), requires('rug', 'yarn'), support('mats')]
  const lunch = [moment('lunch', '12:00-12:30', { weekdays: [1] }), makes('greet', 'lunch')]
  const before = plan(moment('arrival', '08:00-08:30'), ...greeting, ...lunch, ...rug)
  const later = plan(
    moment('circle', '08:30-09:10', { weekdays: [1, 2] }),
    moment('lunch', '12:00-12:40', { weekdays: [1] }),
  )
  const moments = new Map([...before.moments].map(([id, each]) => [id, later.moments.get(id) ?? each])) // arrival is the very same
  expect(supportReach(before).map(row => row.minutesPerWeek)).toEqual([90, 90, 0]) // 30 × 2 and 30 × 1
  expect(supportReach({ ...before, moments }).map(row => row.minutesPerWeek)).toEqual([120, 120, 0]) // 40 × 2 and 40 × 1
})

it('[D18] counts a feeling no more once its moment is of a day as it is today, though no practice makes that moment', () => {
  const dreamed = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('arrival', '08:00-08:30', { day: 'day:ideal' }),
    moment('lunch', '12:00-12:30', { day: 'day:ideal' }),
    feeling('calm', 'lunch'),
    practice('greet'),
    shapes('greet', 'calm'),
    support('cards'),
    needs('greet', 'cards'),
  )
  const lunch = dreamed.moments.get('moment:lunch')
  if (!lunch) throw new Error('no lunch')
  const today = { ...dreamed, moments: new Map(dreamed.moments).set(lunch.id, { ...lunch, day: 'day:now' }) }
  expect([dreamed, today].map(each => supportReach(each).map(({ feelings }) => feelings))).toEqual([[1], [0]])
})
