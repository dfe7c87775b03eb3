import { expect, it } from 'vitest'
import { learnersInOrder } from '../../../src/derive/inOrder.ts'
import { slotsOf } from '../../../src/derive/slots.ts'
import type { Id } from '../../../src/domain/ids.ts'
import { curveRows } from '../../../src/features/day/curveRows.ts'
import { drawnCurves, mostLiftedOn } from '../../../src/features/day/curves.ts'
import { curve, learner, moment, plan } from '../../support/planBuilders.ts'

const at = (name: string, order: string, extra = {}) =>
  moment(name, '', { title: name, part: 'morning', order, ...extra })
const world = plan(
  at('arrive', 'a0'),
  at('math', 'a1'),
  at('lunch', 'a2'),
  learner('ana', { name: 'Ana', order: 'a0' }),
  learner('ben', { name: 'Ben', order: 'a1' }),
  curve('arrive', 'ana', 'aim', 1),
  curve('arrive', 'ben', 'aim', 1),
  curve('math', 'ana', 'aim', 2),
  curve('math', 'ben', 'aim', 0),
  curve('arrive', 'ben', 'today', 1),
  curve('math', 'ben', 'today', -2),
)
const columns = ['arrive', 'math', 'lunch'].map((id, index) => ({ id, x: index * 100, width: 100 }))

function drawn(
  inFront: Id<'learner'> | null,
  drag: { at: Id<'moment'>; level: number } | null = null,
  elsewhere: (learner: Id<'learner'>) => { x: number; level: number }[] | undefined = () => undefined,
) {
  const slots = slotsOf(world, 'day:ideal')
  const given = { learners: learnersInOrder(world), slots, columns, points: world.curve, elsewhere, room: 8 }
  return drawnCurves({ ...given, inFront, marking: 'aim', drag }).map(({ key, marks }) => [
    key,
    marks.map(({ level, side }) => (level === undefined ? null : [level, side])),
  ])
}

it('draws one curve for each learner, side by side only where they feel the same, with gaps where nobody marked', () => {
  expect(drawn(null)).toEqual([
    ['learner:ana aim', [[1, -3.5], [2, 0], null]],
    ['learner:ben aim', [[1, 3.5], [0, 0], null]],
  ])
})

it('draws today and the dream of the learner in front, the dream on its level and over the others', () => {
  expect(drawn('learner:ben')).toEqual([
    // three feel good on arrival: Ana, Ben today, and Ben as dreamed, who stays on the level
    ['learner:ana aim', [[1, -8], [2, 0], null]],
    ['learner:ben today', [[1, -4], [-2, 0], null]],
    ['learner:ben aim', [[1, 0], [0, 0], null]],
  ])
})

it('follows the hand while a point is dragged', () => {
  expect(drawn('learner:ben', { at: 'moment:lunch', level: -1 }).at(-1)).toEqual([
    'learner:ben aim',
    [
      [1, 0],
      [0, 0],
      [-1, 0],
    ],
  ])
})

it('finds the one moment the dream lifts a learner at the most', () => {
  expect(mostLiftedOn(world, 'day:ideal', 'learner:ben')).toEqual({ at: 'moment:math', lift: 2 })
  expect(mostLiftedOn(world, 'day:ideal', 'learner:ana')).toBeNull()
})

it('lists a learner’s curve in reading order, with what nobody has marked and the lift on average', () => {
  expect(curveRows(world, 'day:ideal', 'learner:ben')).toEqual({
    rows: [
      { moment: 'moment:arrive', title: 'arrive', today: 1, aim: 1 },
      { moment: 'moment:math', title: 'math', today: -2, aim: 0 },
    ],
    gaps: 1,
    lift: 1, // 0 and 2
  })
  expect(curveRows(world, 'day:ideal', 'learner:ana').lift).toBeNull()
})

it('draws today from a day of its own where there is one, beside nobody', () => {
  const day = [
    { x: 40, level: -1 },
    { x: 160, level: 1 },
  ]
  const lines = drawn('learner:ben', null, learner => (learner === 'learner:ben' ? day : undefined))
  expect(lines.find(([key]) => key === 'learner:ben today')).toEqual([
    'learner:ben today',
    [
      [-1, undefined],
      [1, undefined],
    ],
  ])
})
