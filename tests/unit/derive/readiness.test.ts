import { describe, expect, it } from 'vitest'
import { readiness } from '../../../src/derive/readiness.ts'
import {
  assigned,
  day,
  makes,
  moment,
  needs,
  type Piece,
  person,
  plan,
  practice,
  requires,
  support,
} from '../../support/planBuilders.ts'

const inPlace = { status: 'in place' }
const partly = { status: 'partly' }
const circle = moment('circle')
const greet = [practice('greet', inPlace), makes('greet', 'circle')]
const only = (...pieces: Piece[]) => readiness(plan(...pieces))[0]

describe('[D20] a moment', () => {
  it('without a practice is unmapped, with nothing missing and a score of 0', () => {
    expect(only(circle, makes('gone', 'circle'))).toEqual({
      moment: 'moment:circle',
      state: 'unmapped',
      missing: [],
      score: 0,
    })
  })

  it('with a needed support missing is blocked, and names what is missing by id: (0 + 0 + 0.5 + 1) ÷ 4', () => {
    const found = only(
      circle,
      ...greet,
      support('b'),
      support('a'),
      support('half', partly),
      support('there', inPlace),
      ...['b', 'a', 'half', 'there'].map(name => needs('greet', name)),
    )
    expect(found).toEqual({
      moment: 'moment:circle',
      state: 'blocked',
      missing: ['support:a', 'support:b'],
      score: 0.375,
    })
  })

  it('with a needed support partly there is close: (0.5 + 1) ÷ 2', () => {
    const found = only(
      circle,
      ...greet,
      support('half', partly),
      support('there', inPlace),
      needs('greet', 'half'),
      needs('greet', 'there'),
    )
    expect(found).toEqual({ moment: 'moment:circle', state: 'close', missing: [], score: 0.75 })
  })

  it('with too few adults is close, though everything needed is there', () => {
    const found = only(
      moment('circle', '08:30-09:00', { minAdults: 2, weekdays: [3] }),
      ...greet,
      person('ann'),
      assigned('ann', 'greet'),
      support('there', inPlace),
      needs('greet', 'there'),
    )
    expect(found).toEqual({ moment: 'moment:circle', state: 'close', missing: [], score: 1 })
  })

  it('with something missing is blocked, with too few adults or not', () => {
    const short = moment('circle', '08:30-09:00', { minAdults: 2, weekdays: [3] })
    expect(only(short, ...greet, support('kit'), needs('greet', 'kit'))).toMatchObject({ state: 'blocked' })
  })

  it('with too few adults is close, though it needs no support', () => {
    const short = moment('circle', '08:30-09:00', { minAdults: 2, weekdays: [3] })
    expect(only(short, ...greet)).toMatchObject({ state: 'close', score: 0 })
  })

  it('that needs no support is thin, with a score of 0', () => {
    expect(only(circle, ...greet)).toEqual({ moment: 'moment:circle', state: 'thin', missing: [], score: 0 })
  })

  it('with what it needs is thin while all its practices are new, ready once one is not', () => {
    const fresh = [practice('new1'), practice('new2'), makes('new1', 'circle'), makes('new2', 'circle')]
    const there = [support('there', inPlace), needs('new1', 'there')]
    const old = [practice('old', partly), makes('old', 'circle')]
    expect(only(circle, ...fresh, ...there)).toMatchObject({ state: 'thin', score: 1 })
    expect(only(circle, ...fresh, ...there, ...old)).toMatchObject({ state: 'ready', score: 1 })
  })

  it('with all its needed supports in place is ready', () => {
    expect(only(circle, ...greet, support('there', inPlace), needs('greet', 'there'))).toEqual({
      moment: 'moment:circle',
      state: 'ready',
      missing: [],
      score: 1,
    })
  })
})

describe('[D20] what a moment needs', () => {
  it('is not what only helps, nor what something helpful requires', () => {
    const found = only(
      circle,
      ...greet,
      support('there', inPlace),
      support('nice'),
      support('behind'),
      needs('greet', 'there'),
      needs('greet', 'nice', { weight: 'helpful' }),
      requires('nice', 'behind'),
    )
    expect(found).toMatchObject({ state: 'ready', missing: [] })
  })

  it('is also what its supports require, through circles: (1 + 1 + 0) ÷ 3', () => {
    const found = only(
      circle,
      ...greet,
      support('a', inPlace),
      support('b', inPlace),
      support('c'),
      needs('greet', 'a'),
      requires('a', 'b'),
      requires('b', 'c'),
      requires('c', 'a'),
    )
    expect(found).toEqual({ moment: 'moment:circle', state: 'blocked', missing: ['support:c'], score: 2 / 3 })
  })

  it('is that of all its practices, each support once: (1 + 0) ÷ 2', () => {
    const found = only(
      circle,
      ...greet,
      practice('sing', inPlace),
      makes('sing', 'circle'),
      support('a', inPlace),
      support('b'),
      needs('greet', 'a'),
      needs('sing', 'a'),
      needs('sing', 'b'),
    )
    expect(found).toEqual({ moment: 'moment:circle', state: 'blocked', missing: ['support:b'], score: 0.5 })
  })
})

it('[D20] looks at ideal and variant days by moment id, and misses adults only on the day asked for', () => {
  const short = { minAdults: 1, weekdays: [5] }
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    day('now', { kind: 'today' }),
    moment('circle', '08:30-09:00', short),
    moment('Trip', '09:00-11:00', { ...short, day: 'day:friday' }),
    moment('homeroom', '08:10-08:25', { ...short, day: 'day:now' }),
    practice('greet', inPlace),
    makes('greet', 'circle'),
    makes('greet', 'Trip'),
    makes('greet', 'homeroom'),
    support('there', inPlace),
    needs('greet', 'there'),
  )
  const states = (asked?: string) => readiness(week, asked).map(row => [row.moment, row.state])
  expect(states()).toEqual([
    ['moment:Trip', 'ready'],
    ['moment:circle', 'close'],
  ])
  expect(states('day:friday')).toEqual([
    ['moment:Trip', 'close'],
    ['moment:circle', 'ready'],
  ])
})
