import { expect, it } from 'vitest'
import { holes } from '../../../src/derive/holes.ts'
import { timedMoments } from '../../../src/derive/theDay.ts'
import { holesTogether, hourTicks, isEveryDay, lanesOf, linesFor, spanOf } from '../../../src/features/day/clockBand.ts'
import { moment, plan, span } from '../../support/planBuilders.ts'

it('spans the moments, out to the half hours around them', () => {
  expect([spanOf([span('08:10-09:00'), span('14:00-15:35')]), spanOf([])]).toEqual([
    { start: 480, end: 960 },
    undefined,
  ])
})

it('writes every hour that has room, or every second one where hours are narrow', () => {
  expect([hourTicks({ start: 480, end: 720 }, 1), hourTicks({ start: 480, end: 720 }, 0.5)]).toEqual([
    [480, 540, 600, 660],
    [480, 600],
  ])
})

it('lays blocks that share time in lanes, and those that only touch in one', () => {
  expect(lanesOf([span('08:00-09:00'), span('08:30-09:30'), span('09:00-10:00'), span('09:00-09:30')])).toEqual([
    0, 1, 0, 2,
  ])
})

it('joins equal holes of several weekdays', () => {
  const world = plan(
    moment('morning', '08:00-09:00'),
    moment('tuesday', '09:00-09:30', { weekdays: [2] }),
    moment('rest', '09:30-10:00'),
  )
  const found = holesTogether(holes(world, 'day:ideal'))
  expect(found).toEqual([{ start: 540, end: 570, weekdays: [1, 3, 4, 5] }])
  expect([isEveryDay([1, 3, 4, 5], timedMoments(world)), isEveryDay([1, 2, 3, 4, 5], timedMoments(world))]).toEqual([
    false,
    true,
  ])
})

it('moves words that would meet to a line of their own', () => {
  expect(
    linesFor([
      { x: 0, width: 50 },
      { x: 40, width: 50 },
      { x: 95, width: 20 },
    ]),
  ).toEqual([0, 1, 0])
})
