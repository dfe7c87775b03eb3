import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closeGap,
  closeHole,
  type Refused,
  shiftFollowing,
  shiftRoom,
  splitAt,
  swapWithNext,
  type TimeMove,
} from '../../../src/derive/timeMoves.ts'
import { runsOn } from '../../../src/domain/clock.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { isTimed } from '../../../src/domain/studentDay.ts'
import { clock, moment, plan, span } from '../../support/planBuilders.ts'

const day = 'day:ideal'

/** Times as a person reads them: `lunch 11:40-12:10`. */
function told(move: TimeMove | Refused | undefined): unknown {
  if (!move || 'refused' in move) return move
  return move.times.map(({ id, start, end }) => `${id.slice(7)} ${written(start)}-${written(end)}`)
}

function written(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const morning = plan(
  moment('arrive', '08:00-08:20'),
  moment('circle', '08:35-09:00'),
  moment('art', '09:00-10:00', { weekdays: [1, 3] }),
  moment('lab', '09:00-10:00', { weekdays: [2] }),
  moment('lunch', '11:00-11:30'),
)

describe('closing a gap', () => {
  it('moves the moment and all that follow on its weekdays earlier by the minutes of the gap', () => {
    const move = closeGap(morning, day, 'moment:circle')
    expect(told(move)).toEqual(['circle 08:20-08:45', 'art 08:45-09:45', 'lab 08:45-09:45', 'lunch 10:45-11:15'])
    expect(move).toMatchObject({ by: -15, moved: 4, staying: 0 })
  })

  it('leaves alone what runs on other weekdays only, and counts it', () => {
    const world = plan(
      moment('a', '08:00-09:00', { weekdays: [1] }),
      moment('b', '09:30-10:00', { weekdays: [1] }),
      moment('c', '10:00-11:00', { weekdays: [2] }),
    )
    const move = closeGap(world, day, 'moment:b')
    expect(told(move)).toEqual(['b 09:00-09:30'])
    expect(move).toMatchObject({ by: -30, moved: 1, staying: 1 })
  })

  it('closes only as much as keeps what follows from meeting something on another weekday', () => {
    const world = plan(
      moment('a', '08:00-09:00'),
      moment('b', '09:30-10:00', { weekdays: [1] }),
      moment('c', '09:20-10:00', { weekdays: [2] }),
      moment('lunch', '10:20-11:00'),
    )
    // on Tuesday, lunch can go 20 minutes earlier before it meets c, which stays
    expect(told(closeGap(world, day, 'moment:b'))).toEqual(['b 09:10-09:40', 'lunch 10:00-10:40'])
  })

  it('names the pair that would meet when nothing can be closed', () => {
    const world = plan(
      moment('a', '08:00-09:00'),
      moment('seminar', '09:00-10:00', { weekdays: [1] }),
      moment('lunch', '10:00-10:30'),
    )
    const hole = { ...span('09:00-10:00'), weekdays: [2, 3, 4, 5] }
    expect(closeHole(world, day, hole)).toEqual({ refused: 'would meet', pair: ['moment:lunch', 'moment:seminar'] })
  })

  it('refuses the first moment of the day, one without a gap, and one that starts inside another', () => {
    const world = plan(moment('a', '08:00-09:00'), moment('b', '09:00-10:00'), moment('c', '09:30-11:00'))
    expect(closeGap(world, day, 'moment:a')).toEqual({ refused: 'first' })
    expect(closeGap(world, day, 'moment:b')).toEqual({ refused: 'no gap' })
    expect(closeGap(world, day, 'moment:c')).toEqual({ refused: 'no gap' })
  })

  it('takes variants along with their moment and does not count them', () => {
    const world = plan(
      moment('a', '08:00-09:00'),
      moment('b', '09:10-10:00'),
      moment('b2', '09:10-09:40', { variantOf: 'moment:b' }),
    )
    const move = closeGap(world, day, 'moment:b')
    expect(told(move)).toEqual(['b 09:00-09:50', 'b2 09:00-09:30'])
    expect(move).toMatchObject({ moved: 1 })
  })

  it('has no gap to close before an untimed moment or one of another day', () => {
    expect(closeGap(plan(moment('a')), day, 'moment:a')).toEqual({ refused: 'no gap' })
    expect(closeGap(plan(), day, 'moment:none')).toEqual({ refused: 'no gap' })
  })
})

describe('shifting what follows', () => {
  it('moves everything after a moment, and says how far it can go', () => {
    expect(shiftRoom(morning, day, 'moment:arrive')).toEqual({
      moments: ['moment:circle', 'moment:art', 'moment:lab', 'moment:lunch'],
      earlier: 15,
      later: clock('24:00') - clock('11:30'),
    })
    expect(told(shiftFollowing(morning, day, 'moment:lab', 20))).toEqual(['lunch 11:20-11:50'])
  })

  it('goes neither past midnight nor over what comes before', () => {
    const world = plan(moment('a', '21:00-22:00'), moment('b', '22:10-23:45'))
    expect(told(shiftFollowing(world, day, 'moment:a', 15))).toEqual(['b 22:25-24:00'])
    expect(shiftFollowing(world, day, 'moment:a', 16)).toBeUndefined()
    expect(told(shiftFollowing(world, day, 'moment:a', -10))).toEqual(['b 22:00-23:35'])
    expect(shiftFollowing(world, day, 'moment:a', -11)).toBeUndefined()
  })

  it('refuses nothing at all, and a moment nothing follows', () => {
    expect(shiftFollowing(morning, day, 'moment:arrive', 0)).toBeUndefined()
    expect(shiftRoom(morning, day, 'moment:lunch')).toEqual({ refused: 'last' })
  })
})

describe('swapping with the next', () => {
  it('keeps both lengths and the pause between them', () => {
    const world = plan(moment('a', '08:00-08:20'), moment('b', '08:30-09:15'), moment('c', '09:15-10:00'))
    const move = swapWithNext(world, day, 'moment:a')
    expect(told(move)).toEqual(['b 08:00-08:45', 'a 08:55-09:15'])
    expect(move).toMatchObject({ next: 'moment:b' })
  })

  it('swaps with the next one of the same weekdays', () => {
    const world = plan(
      moment('a', '08:00-09:00', { weekdays: [1] }),
      moment('b', '09:00-10:00', { weekdays: [2] }),
      moment('c', '10:00-11:00', { weekdays: [1] }),
    )
    expect(told(swapWithNext(world, day, 'moment:a'))).toEqual(['c 08:00-09:00', 'a 10:00-11:00'])
  })

  it('refuses to bring two moments together on another weekday, and the last of the day', () => {
    const world = plan(
      moment('a', '08:00-08:30', { weekdays: [1] }),
      moment('other', '08:00-08:30', { weekdays: [2] }),
      moment('b', '08:30-09:00', { weekdays: [1, 2] }),
    )
    expect(swapWithNext(world, day, 'moment:a')).toEqual({
      refused: 'would meet',
      pair: ['moment:b', 'moment:other'],
    })
    expect(swapWithNext(world, day, 'moment:b')).toEqual({ refused: 'last' })
  })
})

it('splits at the middle, on five minutes where there is room', () => {
  const halves = ['08:00-09:00', '08:00-08:45', '08:00-08:10', '08:00-08:07', '08:00-08:02', '08:00-08:01']
  expect(halves.map(time => splitAt(span(time)))).toEqual([
    clock('08:30'),
    clock('08:25'),
    clock('08:05'),
    clock('08:05'),
    clock('08:01'),
    undefined,
  ])
})

describe('any move', () => {
  const someDay = fc
    .array(
      fc.record({
        start: fc.integer({ min: 0, max: 1390 }),
        minutes: fc.integer({ min: 1, max: 180 }),
        weekdays: fc.subarray([1, 2, 3, 4, 5, 6]),
        varies: fc.option(fc.nat(5), { freq: 8, nil: undefined }),
      }),
      { minLength: 1, maxLength: 7 },
    )
    .map(all =>
      plan(
        ...all.map(({ start, minutes, weekdays, varies }, index) =>
          moment(`m${index}`, `${written(start)}-${written(Math.min(1440, start + minutes))}`, {
            weekdays,
            ...(varies !== undefined && varies !== index && { variantOf: `moment:m${varies}` }),
          }),
        ),
      ),
    )
  const someMove = fc.record({ world: someDay, at: fc.nat(6), by: fc.integer({ min: -200, max: 200 }) })

  function movesOf(world: Plan, at: number, by: number): TimeMove[] {
    const id = `moment:m${at}` as const
    return [closeGap(world, day, id), shiftFollowing(world, day, id, by), swapWithNext(world, day, id)].flatMap(move =>
      move && !('refused' in move) ? [move] : [],
    )
  }

  function afterMove(world: Plan, move: TimeMove): Plan {
    const moments = new Map(world.moments)
    for (const { id, start, end } of move.times) {
      const moment = world.moments.get(id)
      if (moment) moments.set(id, { ...moment, start, end })
    }
    return { ...world, moments }
  }

  /** Pairs that share a weekday and a minute, none of them a variant. */
  function meeting(world: Plan): Set<string> {
    const own = [...world.moments.values()]
      .filter(isTimed)
      .filter(({ variantOf }) => !variantOf || !world.moments.has(variantOf))
    return new Set(
      own.flatMap(a =>
        own
          .filter(
            b => a.id < b.id && a.start < b.end && b.start < a.end && runsOn(a).some(on => runsOn(b).includes(on)),
          )
          .map(b => `${a.id} ${b.id}`),
      ),
    )
  }

  it('stays within the day, keeps every length, moves nothing twice and brings no two moments together', () => {
    fc.assert(
      fc.property(someMove, ({ world, at, by }) => {
        for (const move of movesOf(world, at, by)) {
          expect(new Set(move.times.map(time => time.id)).size).toBe(move.times.length)
          for (const { id, start, end } of move.times) {
            const was = world.moments.get(id)
            expect([start >= 0, end <= 1440, end - start]).toEqual([
              true,
              true,
              (was?.end ?? Number.NaN) - (was?.start ?? Number.NaN),
            ])
          }
          expect([...meeting(afterMove(world, move))].filter(pair => !meeting(world).has(pair))).toEqual([])
        }
      }),
    )
  })

  it('of what follows goes back by the opposite', () => {
    fc.assert(
      fc.property(someMove, ({ world, at, by }) => {
        const id = `moment:m${at}` as const
        const there = shiftFollowing(world, day, id, by)
        const back = there && by > 0 ? shiftFollowing(afterMove(world, there), day, id, -by) : undefined
        if (there && back) expect(afterMove(afterMove(world, there), back).moments).toEqual(world.moments)
      }),
    )
  })

  it('is the same whatever the order of the records', () => {
    fc.assert(
      fc.property(someMove, ({ world, at, by }) => {
        const turned = { ...world, moments: new Map([...world.moments].reverse()) }
        expect(movesOf(turned, at, by)).toEqual(movesOf(world, at, by))
      }),
    )
  })
})
