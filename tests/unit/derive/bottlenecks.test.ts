import { expect, it } from 'vitest'
import { bottlenecks } from '../../../src/derive/bottlenecks.ts'
import {
  day,
  feeling,
  makes,
  moment,
  needs,
  plan,
  practice,
  requires,
  shapes,
  support,
} from '../../support/planBuilders.ts'

const inPlace = { status: 'in place' }

/** A moment made by a practice of its own name, which is in place and needs these supports. */
const mapped = (name: string, needed: readonly string[], extra: Record<string, unknown> = {}) => [
  moment(name, '', extra),
  practice(name, { status: 'in place' }),
  makes(name, name),
  ...needed.map(each => needs(name, each)),
]

it('[D23] counts the ready, thin and close moments that need a support, directly or because another requires it', () => {
  const week = plan(
    support('base', inPlace),
    support('top', inPlace),
    support('half', { status: 'partly' }),
    support('gone', { status: 'missing' }),
    support('idle', inPlace),
    requires('top', 'base'),
    ...mapped('ready', ['base']),
    ...mapped('throughTop', ['top']),
    ...mapped('close', ['half', 'base']),
    moment('thin'), // all it has is new
    practice('fresh', { status: 'new' }),
    makes('fresh', 'thin'),
    needs('fresh', 'base'),
    needs('fresh', 'idle', { weight: 'helpful' }),
    ...mapped('blocked', ['gone', 'base']), // cannot be lost
  )
  expect(bottlenecks(week)).toEqual([
    { support: 'support:base', momentsLost: 4, feelingsLost: 0 },
    { support: 'support:half', momentsLost: 1, feelingsLost: 0 },
    { support: 'support:top', momentsLost: 1, feelingsLost: 0 },
  ])
})

it('[D23] counts wanted feelings all of whose shaping practices need it; a missing support costs feelings alone', () => {
  const week = plan(
    support('kit', { status: 'missing' }),
    support('room', inPlace),
    support('own', inPlace),
    ...mapped('lab', ['kit']),
    practice('greet', { status: 'in place' }),
    practice('free', { status: 'in place' }),
    needs('greet', 'kit'),
    needs('greet', 'room'),
    support('nice', inPlace),
    needs('greet', 'nice', { weight: 'helpful' }), // they do without it
    feeling('known', 'lab'), // lab and greet: both need the kit, one the room
    shapes('lab', 'known'),
    shapes('greet', 'known'),
    feeling('safe', 'lab'), // also by what needs nothing
    shapes('greet', 'safe'),
    shapes('free', 'safe'),
    feeling('lost', 'lab', { kind: 'guard' }), // not a wanted one
    shapes('greet', 'lost'),
    feeling('alone', 'lab'), // nobody shapes it
    feeling('proud', 'lab'), // greet alone: kit and room
    shapes('greet', 'proud'),
    feeling('ghost', 'vanished'), // its moment is gone
    shapes('greet', 'ghost'),
  )
  expect(bottlenecks(week)).toEqual([
    { support: 'support:kit', momentsLost: 0, feelingsLost: 2 },
    { support: 'support:room', momentsLost: 0, feelingsLost: 1 },
  ])
})

it('[D23] goes by moments, then feelings, then id', () => {
  const week = plan(
    ...['a', 'b', 'c', 'd'].map(name => support(name, inPlace)),
    ...mapped('one', ['c', 'b', 'a']),
    ...mapped('two', ['d']),
    ...mapped('three', ['d']),
    practice('p', { status: 'in place' }),
    needs('p', 'c'),
    feeling('known', 'one'),
    shapes('p', 'known'),
  )
  expect(bottlenecks(week)).toEqual([
    { support: 'support:d', momentsLost: 2, feelingsLost: 0 },
    { support: 'support:c', momentsLost: 1, feelingsLost: 1 },
    { support: 'support:a', momentsLost: 1, feelingsLost: 0 },
    { support: 'support:b', momentsLost: 1, feelingsLost: 0 },
  ])
})

it('[D23] reads ideal and variant days, never days of today', () => {
  const week = plan(
    ...['aim', 'today', 'variant'].map(kind => day(kind, { kind })),
    support('kit', inPlace),
    ...['aim', 'today', 'variant'].flatMap(kind => [
      ...mapped(kind, ['kit'], { day: `day:${kind}` }),
      feeling(kind, kind),
      shapes(kind, kind),
    ]),
  )
  expect(bottlenecks(week)).toEqual([{ support: 'support:kit', momentsLost: 2, feelingsLost: 2 }])
})

it('[D23] goes by id where as much is lost', () => {
  const week = plan(
    ...['a', 'b'].map(name => support(name, inPlace)),
    ...mapped('first', ['b']),
    ...mapped('second', ['a']),
  )
  expect(bottlenecks(week).map(row => row.support)).toEqual(['support:a', 'support:b'])
})
