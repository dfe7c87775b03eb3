import { expect, it } from 'vitest'
import { momentsOf, partOf } from '../../../src/derive/theDay.ts'
import { moveMoment, retimeMoment } from '../../../src/document/momentCommands.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import type { PartOfDay } from '../../../src/domain/studentDay.ts'
import { endAt, freeAfter, type InDay, moveInDay, startAt } from '../../../src/features/day/moveInDay.ts'
import { moment, plan, span } from '../../support/planBuilders.ts'

function inDay(world: Plan): InDay[] {
  return momentsOf(world, 'day:ideal').map(one => ({ moment: one, part: partOf(one, world.plan.school) }))
}

/** The day after a move, as one reads it: `lunch 12:00` or `walk (midday)`. */
function after(world: Plan, name: string, to: number, part: PartOfDay): string[] {
  const move = moveInDay(inDay(world), `moment:${name}`, to, part)
  const document = createPlanDocument(world)
  if (move) {
    const { times } = move
    document.change(
      moveMoment(`moment:${name}`, move),
      ...times.map(({ id, start, end }) => retimeMoment(id, { start, end })),
    )
  }
  return inDay(document.getState()).map(({ moment: { id, start, end }, part: its }) =>
    start === undefined || end === undefined ? `${id.slice(7)} (${its})` : `${id.slice(7)} ${start}-${end}`,
  )
}

const untimed = plan(
  moment('a', '', { part: 'morning', order: 'a0' }),
  moment('b', '', { part: 'morning', order: 'a1' }),
  moment('c', '', { part: 'midday', order: 'a2' }),
)

it('moves an untimed moment between two others', () => {
  expect(after(untimed, 'a', 1, 'morning')).toEqual(['b (morning)', 'a (morning)', 'c (midday)'])
})

it('moves an untimed moment first into another part of the day', () => {
  expect(after(untimed, 'a', 1, 'midday')).toEqual(['b (morning)', 'a (midday)', 'c (midday)'])
})

it('moves an untimed moment into a part of the day that has none', () => {
  expect(after(untimed, 'a', 2, 'after')).toEqual(['b (morning)', 'c (midday)', 'a (after)'])
})

it('moves a moment to the very beginning', () => {
  expect(after(untimed, 'c', 0, 'morning')).toEqual(['c (morning)', 'a (morning)', 'b (morning)'])
})

it('moves an untimed moment right after a timed one whose key comes later than its time', () => {
  const world = plan(
    moment('early', '08:00-09:00', { order: 'a5' }),
    moment('late', '09:00-10:00', { order: 'a1' }),
    moment('free', '', { part: 'morning', order: 'a9' }),
  )
  expect(after(world, 'free', 2, 'morning')).toEqual(['early 480-540', 'late 540-600', 'free (morning)'])
})

const timed = plan(
  moment('circle', '08:00-08:30', { order: 'a0' }),
  moment('reading', '08:30-09:30', { order: 'a1' }),
  moment('break', '09:40-10:00', { order: 'a2' }),
)

it('trades times with those it passes: lengths stay, and so do the pauses', () => {
  expect(after(timed, 'break', 0, 'morning')).toEqual(['break 480-500', 'circle 500-530', 'reading 540-600'])
})

it('trades times when it moves later too', () => {
  expect(after(timed, 'circle', 1, 'morning')).toEqual(['reading 480-540', 'circle 540-570', 'break 580-600'])
})

it('keeps its time when it only passes untimed moments', () => {
  const world = plan(
    moment('a', '08:00-08:30', { order: 'a0' }),
    moment('free', '', { part: 'morning', order: 'a1' }),
    moment('b', '09:00-09:30', { order: 'a2' }),
  )
  expect(moveInDay(inDay(world), 'moment:b', 1, 'morning')?.times).toEqual([])
})

it('takes the place alone where moments overlap already', () => {
  const world = plan(
    moment('monday', '09:00-10:00', { order: 'a0', weekdays: [1] }),
    moment('tuesday', '09:00-10:00', { order: 'a1', weekdays: [2] }),
    moment('lunch', '10:00-10:30', { order: 'a2' }),
  )
  expect(moveInDay(inDay(world), 'moment:lunch', 0, 'morning')?.times).toEqual([
    { id: 'moment:lunch', start: 540, end: 570 },
  ])
})

it('moves nothing for a moment that is gone', () => {
  expect(moveInDay(inDay(timed), 'moment:gone', 0, 'morning')).toBeUndefined()
})

const lunch = { ...inDay(plan(moment('lunch', '12:00-12:40')))[0]?.moment, ...span('12:00-12:40') }

it('snaps a dragged start to five minutes and keeps the length within the day', () => {
  const one = lunch as Parameters<typeof startAt>[0] // a timed moment read above
  expect([startAt(one, 723), startAt(one, 728), startAt(one, -20), startAt(one, 1439)]).toEqual([
    { start: 725, end: 765 },
    { start: 730, end: 770 },
    { start: 0, end: 40 },
    { start: 1400, end: 1440 },
  ])
})

it('snaps a dragged end to five minutes and leaves at least five', () => {
  const one = lunch as Parameters<typeof endAt>[0] // a timed moment read above
  expect([endAt(one, 773), endAt(one, 700), endAt(one, 2000)]).toEqual([
    { start: 720, end: 775 },
    { start: 720, end: 725 },
    { start: 720, end: 1440 },
  ])
})

it('gives a new moment the free time before the next, half an hour at most', () => {
  const [circle, , pause] = inDay(timed).map(one => one.moment)
  const [, reading] = inDay(timed).map(one => one.moment)
  expect([
    freeAfter(pause, undefined, 480),
    freeAfter(reading, pause, 480),
    freeAfter(circle, reading, 480),
    freeAfter(undefined, undefined, 490),
  ]).toEqual([{ start: 600, end: 630 }, { start: 570, end: 580 }, undefined, { start: 490, end: 520 }])
})
