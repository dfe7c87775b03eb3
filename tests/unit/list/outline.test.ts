import { expect, it } from 'vitest'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { siblingOf, stepInOrder } from '../../../src/features/list/listCommands.ts'
import { dayParts, momentMove } from '../../../src/features/list/momentMoves.ts'
import type { Place } from '../../../src/features/list/place.ts'
import { cardsAbove, cardsAlone, cardsNamed, cardsOf, cardsUnder } from '../../../src/features/list/relations.ts'
import { seek } from '../../../src/features/list/seek.ts'
import { does, makes, moment, needs, plan, practice, role, support } from '../../support/planBuilders.ts'

const world = plan(
  moment('arrive', '', { title: 'Arrive', part: 'morning', order: 'a0' }),
  moment('read', '', { title: 'Read', part: 'morning', order: 'a1' }),
  moment('lunch', '', { title: 'Lunch', part: 'midday', order: 'a2' }),
  moment('bell', '14:00-14:30', { title: 'Bell', order: 'a3' }),
  practice('greet', { title: 'Greet by name', order: 'a0' }),
  practice('serve', { title: 'Serve lunch', order: 'a1' }),
  practice('idle', { title: 'Idle', order: 'a2' }),
  makes('serve', 'arrive'),
  makes('greet', 'arrive'),
  makes('greet', 'lunch'),
  role('lead', { title: 'Lead', order: 'a0' }),
  does('lead', 'greet', { part: 'R' }),
  support('cups', { title: 'Cups', order: 'a0' }),
  needs('serve', 'cups'),
)

it('lists what hangs under a card by order, what it hangs under, and what hangs under nothing', () => {
  expect(cardsUnder(world, 'moment:arrive', 'makes')).toEqual(['practice:greet', 'practice:serve'])
  expect(cardsUnder(world, 'practice:serve', 'needs')).toEqual(['support:cups'])
  expect(cardsAbove(world, 'practice:greet', 'makes')).toEqual(['moment:arrive', 'moment:lunch'])
  expect(cardsAlone(world, 'practice')).toEqual(['practice:idle'])
  expect(cardsOf(world, 'role')).toEqual(['role:lead'])
})

it('finds cards by part of their name, whatever their case or accents', () => {
  expect(cardsNamed(world, 'LUNCH')).toEqual(['moment:lunch', 'practice:serve'])
  expect(cardsNamed(plan(role('a', { title: 'Tutoría' })), 'tutoria')).toEqual(['role:a'])
  expect(cardsNamed(world, '  ')).toEqual([])
})

it('moves a moment within its part, over the border into the next, and not past the ends', () => {
  const rows = dayParts(world, 'day:ideal')
  expect(rows.map(row => row.moments.map(one => one.title))).toEqual([[], ['Arrive', 'Read'], ['Lunch'], ['Bell'], []])
  expect(momentMove(rows, 'moment:arrive', 1)).toEqual({ after: 'moment:read', part: 'morning', place: 2, of: 2 })
  expect(momentMove(rows, 'moment:read', -1)).toEqual({ after: null, part: 'morning', place: 1, of: 2 })
  expect(momentMove(rows, 'moment:read', 1)).toEqual({ after: null, part: 'midday', place: 1, of: 2 })
  expect(momentMove(rows, 'moment:lunch', -1)).toEqual({ after: 'moment:read', part: 'morning', place: 3, of: 3 })
  expect(momentMove(rows, 'moment:arrive', -1)).toEqual({ after: null, part: 'before', place: 1, of: 1 })
  expect(momentMove(rows, 'moment:bell', 1)).toBe('timed')
  expect(momentMove(rows, 'moment:gone', 1)).toBe('end')
})

function placeOf(id: Place['id'], siblings: Place['siblings'], hangs: Place['hangs'] = null): Place {
  return { id, siblings, hangs, path: `top>${id}`, under: 'top', level: 3 }
}

function after(commands: ReturnType<typeof siblingOf>['commands']): Plan {
  const document = createPlanDocument(world)
  document.change(...commands)
  return document.getState()
}

it('adds a card right after its sibling, hung where that one hangs, in one step', () => {
  const hangs = {
    relation: { parent: 'moment', child: 'practice', link: 'makes', childFirst: true },
    parent: 'moment:arrive',
  } as const
  const made = siblingOf(world, placeOf('practice:greet', ['practice:greet', 'practice:serve'], hangs))
  const next = after(made.commands)
  expect(cardsUnder(next, 'moment:arrive', 'makes')).toEqual(['practice:greet', made.id, 'practice:serve'])
})

it('adds a moment after another in the same part of its day', () => {
  const made = siblingOf(world, placeOf('moment:arrive', ['moment:arrive', 'moment:read']))
  const next = after(made.commands)
  expect(dayParts(next, 'day:ideal')[1]?.moments.map(one => one.id)).toEqual(['moment:arrive', made.id, 'moment:read'])
})

it('moves a card one step among its siblings and no further than the ends', () => {
  const siblings = ['practice:greet', 'practice:serve', 'practice:idle'] as const
  const down = stepInOrder(world, placeOf('practice:greet', siblings), 1)
  expect(down && cardsOf(after([down]), 'practice')).toEqual(['practice:serve', 'practice:greet', 'practice:idle'])
  const up = stepInOrder(world, placeOf('practice:idle', siblings), -1)
  expect(up && cardsOf(after([up]), 'practice')).toEqual(['practice:greet', 'practice:idle', 'practice:serve'])
  expect(stepInOrder(world, placeOf('practice:greet', siblings), -1)).toBeNull()
})

it('knows the way to a card from the shown day, else from the section of its kind', () => {
  expect(seek(world, 'support:cups', 'day:ideal')).toEqual({
    open: ['day:ideal', 'day:ideal>moment:arrive', 'day:ideal>moment:arrive>practice:serve'],
    path: 'day:ideal>moment:arrive>practice:serve>support:cups',
  })
  expect(seek(world, 'practice:idle', 'day:ideal')).toEqual({
    open: ['list-practice'],
    path: 'list-practice>practice:idle',
  })
  expect(seek(world, 'practice:gone', 'day:ideal')).toBeUndefined()
})
