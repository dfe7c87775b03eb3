import { describe, expect, it } from 'vitest'
import { addRecord, editRecord, removeRecord } from '../../../src/document/commands.ts'
import { carryMoments, placeDay, retimeMoments, splitMoment } from '../../../src/document/dayCommands.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import type { Id } from '../../../src/domain/ids.ts'
import { byOrder } from '../../../src/domain/order.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { twoPeersOf } from '../../support/peers.ts'
import {
  aimsAt,
  assigned,
  curve,
  day,
  feeling,
  learner,
  makes,
  moment,
  outcome,
  person,
  plan,
  practice,
  shapes,
} from '../../support/planBuilders.ts'
import { stateAfter } from './commandLaws.ts'

const world = plan(
  day('ideal', { kind: 'aim', order: 'a0' }),
  day('now', { kind: 'today', order: 'a1' }),
  day('short', { kind: 'variant', order: 'a2' }),
  learner('mia'),
  moment('circle', '08:30-09:00', {
    title: 'Circle',
    order: 'a0',
    place: 'the rug',
    does: 'greets',
    kind: 'circle or advisory',
    learners: ['learner:mia'],
  }),
  moment('own', '08:30-09:00', { title: 'In Spanish', order: 'a1', variantOf: 'moment:circle', part: 'morning' }),
  moment('lunch', '', { title: 'Lunch', order: 'a2', part: 'midday', weekdays: [1] }),
  feeling('known', 'circle', { field: 'calm' }),
  curve('circle', 'mia', 'aim', 2),
  practice('greet'),
  person('a'),
  outcome('belong'),
  makes('greet', 'circle'),
  shapes('greet', 'known'),
  aimsAt('circle', 'belong'),
  assigned('a', 'greet', { moments: ['moment:circle'] }),
)

const circle = new Map<Id<'moment'>, Id<'moment'>>([['moment:circle', 'moment:circle2']])

function linksAt(state: Plan, id: string): string[] {
  const feelings = [...state.feelings.values()].filter(one => one.moment === id).map(one => one.id)
  return [...state.links.values()]
    .filter(link => [id, ...feelings].some(end => link.from === end || link.to === end))
    .map(link => link.kind)
    .sort()
}

describe('carryMoments', () => {
  it('gives a day as it is now only titles, kinds, times and places', () => {
    const state = stateAfter(world, carryMoments({ moments: circle, to: 'day:now', practices: true }))
    expect(state.moments.get('moment:circle2')).toMatchObject({
      day: 'day:now',
      title: 'Circle',
      start: 510,
      end: 540,
      place: 'the rug',
      kind: 'circle or advisory',
      does: '',
      learners: [],
    })
    expect([linksAt(state, 'moment:circle2'), state.feelings.size, state.curve.size]).toEqual([[], 1, 1])
  })

  it('gives a variant all of it, made by the same practices and people', () => {
    const state = stateAfter(world, carryMoments({ moments: circle, to: 'day:short', practices: true }))
    expect(state.moments.get('moment:circle2')).toMatchObject({
      day: 'day:short',
      does: 'greets',
      learners: ['learner:mia'],
    })
    expect(linksAt(state, 'moment:circle2')).toEqual(['aims-at', 'makes', 'shapes'])
    expect([...state.curve.values()].map(point => [point.moment, point.valence])).toContainEqual(['moment:circle2', 2])
    const people = [...state.links.values()].flatMap(link => (link.kind === 'assigned' ? [...link.moments] : []))
    expect(people.sort()).toEqual(['moment:circle', 'moment:circle2'])
  })

  it('leaves what adults do behind when asked to, and keeps what students learn and feel', () => {
    const state = stateAfter(world, carryMoments({ moments: circle, to: 'day:short', practices: false }))
    expect(linksAt(state, 'moment:circle2')).toEqual(['aims-at'])
    expect([...state.feelings.values()].map(one => one.moment)).toContain('moment:circle2')
  })

  it('keeps the order, and the way one learner lives a moment with its copy', () => {
    const all = new Map<Id<'moment'>, Id<'moment'>>([
      ['moment:circle', 'moment:c'],
      ['moment:own', 'moment:o'],
      ['moment:lunch', 'moment:l'],
    ])
    const state = stateAfter(world, carryMoments({ moments: all, to: 'day:short', practices: true }))
    const copies = [...state.moments.values()].filter(one => one.day === 'day:short').sort(byOrder)
    expect(copies.map(one => [one.id, one.variantOf, one.weekdays])).toEqual([
      ['moment:c', undefined, []],
      ['moment:o', 'moment:c', []],
      ['moment:l', undefined, [1]],
    ])
    const asItIs = stateAfter(world, carryMoments({ moments: all, to: 'day:now', practices: true }))
    expect([...asItIs.moments.values()].filter(one => one.day === 'day:now').map(one => one.title)).toEqual([
      'Circle',
      'Lunch',
    ])
  })

  it('a variant carried over without its moment stands for itself', () => {
    const own = new Map<Id<'moment'>, Id<'moment'>>([['moment:own', 'moment:o']])
    const state = stateAfter(world, carryMoments({ moments: own, to: 'day:short', practices: true }))
    expect(state.moments.get('moment:o')?.variantOf).toBeUndefined()
  })

  it('makes a new day and fills it in one step', () => {
    const document = createPlanDocument(world)
    document.change(
      addRecord({ id: 'day:new', title: 'Field day', kind: 'variant' }),
      carryMoments({ moments: circle, to: 'day:new', practices: true }),
    )
    expect(document.getState().moments.get('moment:circle2')?.day).toBe('day:new')
    document.undo()
    expect(document.getState()).toEqual(world)
  })

  it('does nothing for a day that is gone, a moment that is gone, or an id in use', () => {
    const taken = new Map<Id<'moment'>, Id<'moment'>>([
      ['moment:circle', 'moment:lunch'],
      ['moment:none', 'moment:new'],
    ])
    const document = createPlanDocument(world)
    document.change(
      carryMoments({ moments: taken, to: 'day:short', practices: true }),
      carryMoments({ moments: circle, to: 'day:none', practices: true }),
    )
    expect(document.getState()).toEqual(world)
  })

  it('lets two people carry the same moment over at once, each with a copy of their own', () => {
    const { ann, ben, exchange } = twoPeersOf(world)
    ann.change(carryMoments({ moments: circle, to: 'day:short', practices: true }))
    ben.change(
      carryMoments({ moments: new Map([['moment:circle', 'moment:b']]), to: 'day:short', practices: true }),
      editRecord('moment:circle', { title: 'Morning circle' }),
    )
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    const titles = [...ann.getState().moments.values()].map(one => one.title)
    expect(titles.sort()).toEqual(['Circle', 'Circle', 'In Spanish', 'Lunch', 'Morning circle'])
    ann.undo()
    exchange()
    expect([...ben.getState().moments.keys()]).not.toContain('moment:circle2')
    expect(linksAt(ben.getState(), 'moment:b')).toEqual(['aims-at', 'makes', 'shapes'])
  })

  it('leaves no loose ends when the day is taken away by the other', () => {
    const { ann, ben, exchange } = twoPeersOf(world)
    ann.change(removeRecord('day:short'))
    ben.change(carryMoments({ moments: circle, to: 'day:short', practices: true }))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
  })
})

describe('splitMoment', () => {
  it('makes two of one, with the same words, feelings and links, and its variants along', () => {
    const state = stateAfter(world, splitMoment('moment:circle', 'moment:second', 520))
    const times = [...state.moments.values()].map(({ title, start, end }) => [title, start, end])
    expect(times.sort()).toEqual([
      ['Circle', 510, 520],
      ['Circle', 520, 540],
      ['In Spanish', 510, 520],
      ['In Spanish', 520, 540],
      ['Lunch', undefined, undefined],
    ])
    expect(linksAt(state, 'moment:second')).toEqual(['aims-at', 'makes', 'shapes'])
    expect(
      [...state.moments.values()]
        .map(one => one.variantOf)
        .filter(Boolean)
        .sort(),
    ).toEqual(['moment:circle', 'moment:second'])
  })

  it('does nothing outside the moment, without a time, or with an id in use', () => {
    const document = createPlanDocument(world)
    document.change(
      splitMoment('moment:circle', 'moment:x', 510),
      splitMoment('moment:circle', 'moment:x', 540),
      splitMoment('moment:circle', 'moment:x', 520.5),
      splitMoment('moment:lunch', 'moment:x', 520),
      splitMoment('moment:circle', 'moment:lunch', 520),
    )
    expect(document.getState()).toEqual(world)
  })

  it('meets a colleague who writes in the moment meanwhile', () => {
    const { ann, ben, exchange } = twoPeersOf(world)
    ann.change(splitMoment('moment:circle', 'moment:second', 520))
    ben.change(editRecord('moment:circle', { title: 'Morning circle' }))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect(ann.getState().moments.get('moment:circle')).toMatchObject({ title: 'Morning circle', start: 510, end: 520 })
  })
})

describe('retimeMoments', () => {
  it('moves several in one step and refuses a time that is none', () => {
    const document = createPlanDocument(world)
    document.change(
      retimeMoments([
        { id: 'moment:circle', start: 500, end: 530 },
        { id: 'moment:lunch', start: 1430, end: 1450 },
      ]),
    )
    expect(document.getState().moments.get('moment:circle')).toMatchObject({ start: 500, end: 530 })
    expect(document.getState().moments.get('moment:lunch')?.start).toBeUndefined()
    document.undo()
    expect(document.getState()).toEqual(world)
  })

  it('brings two people who move the same moments to one state', () => {
    const { ann, ben, exchange } = twoPeersOf(world)
    ann.change(retimeMoments([{ id: 'moment:circle', start: 500, end: 530 }]))
    ben.change(retimeMoments([{ id: 'moment:circle', start: 520, end: 550 }]))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect(ann.getState().moments.get('moment:circle')).toMatchObject({ start: 520, end: 550 })
  })
})

describe('placeDay', () => {
  const order = (state: Plan) => [...state.days.values()].sort(byOrder).map(one => one.id)

  it('puts a day first or right after another', () => {
    expect(order(stateAfter(world, placeDay('day:short', null)))).toEqual(['day:short', 'day:ideal', 'day:now'])
    expect(order(stateAfter(world, placeDay('day:ideal', 'day:now')))).toEqual(['day:now', 'day:ideal', 'day:short'])
  })

  it('keeps all days when two people order them apart', () => {
    const { ann, ben, exchange } = twoPeersOf(world)
    ann.change(placeDay('day:short', null))
    ben.change(placeDay('day:now', null))
    exchange()
    expect(order(ann.getState())).toEqual(order(ben.getState()))
    expect(order(ann.getState()).sort()).toEqual(['day:ideal', 'day:now', 'day:short'])
  })
})
