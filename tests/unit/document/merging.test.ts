import { describe, expect, it } from 'vitest'
import { addRecord, type Command, editRecord, removeRecord, writeText } from '../../../src/document/commands.ts'
import { addLink, editLink } from '../../../src/document/linkCommands.ts'
import { moveMoment, retimeMoment, setCurvePoint } from '../../../src/document/momentCommands.ts'
import { clearLooseEnds } from '../../../src/document/planCommands.ts'
import { byOrder } from '../../../src/domain/order.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { expectSound } from './commandLaws.ts'
import { smallWorld } from './smallWorld.ts'

const welcome = 'moment:welcome'

/** What both see after each made a change apart. */
function merged(byAnn: readonly Command[], byBen: readonly Command[]): Plan {
  const { ann, ben, exchange } = twoPeersOf(smallWorld())
  ann.change(...byAnn)
  ben.change(...byBen)
  exchange()
  expect(ben.getState()).toStrictEqual(ann.getState())
  expectSound(ann)
  return ann.getState()
}

describe('two people who edit apart', () => {
  it('both keep different fields of one moment', () => {
    const plan = merged(
      [editRecord(welcome, { title: 'Shared lunch' })],
      [retimeMoment(welcome, { start: 715, end: 760 })],
    )
    expect(plan.moments.get(welcome)).toMatchObject({ title: 'Shared lunch', start: 715, end: 760 })
  })

  it('both keep what they put into one set, and what they took', () => {
    const plan = merged(
      [editRecord('learner:mia', { strengths: ['drawing', 'patience', 'maths'] })],
      [editRecord('learner:mia', { strengths: ['patience', 'singing'] })],
    )
    expect(plan.learners.get('learner:mia')?.strengths).toEqual(['maths', 'patience', 'singing'])
  })

  it('both keep the day they took from a moment that ran all week, and the days they chose where they chose apart', () => {
    const without = (...days: number[]) => [
      editRecord(welcome, { weekdays: [1, 2, 3, 4, 5].filter(d => !days.includes(d)) }),
    ]
    expect(merged(without(2), without(4)).moments.get(welcome)?.weekdays).toEqual([1, 3, 5])
    expect(merged(without(2, 4, 5), without(1, 3, 5)).moments.get(welcome)?.weekdays).toEqual([1, 2, 3, 4])
    const again = merged([...without(2), editRecord(welcome, { weekdays: [] }), ...without(3)], without(3))
    expect(again.moments.get(welcome)?.weekdays).toEqual([1, 2, 4, 5])
  })

  it('both keep properties of one small object, letters of one part and gears of one plan', () => {
    const plan = merged(
      [
        editRecord('moment:lunch', { choice: { place: 'student', pace: 'shared' } }),
        editLink<'does'>('link:does/role:teacher/practice:greet', { part: 'RAC' }),
        editRecord('plan:test', { gears: { time: 3 } }),
      ],
      [
        editRecord('moment:lunch', { choice: { place: 'student', topic: 'adult' } }),
        editLink<'does'>('link:does/role:teacher/practice:greet', { part: 'RI' }),
        editRecord('plan:test', { gears: { space: 5 } }),
      ],
    )
    expect(plan.moments.get('moment:lunch')?.choice).toEqual({ place: 'student', pace: 'shared', topic: 'adult' })
    expect(plan.links.get('link:does/role:teacher/practice:greet')).toMatchObject({ part: 'RCI' })
    expect(plan.plan.gears).toEqual({ time: 3, space: 5 })
  })

  it('both keep their letters of one text', () => {
    const does = merged(
      [writeText(welcome, 'does', 'greets a friend', 'always greets a friend')],
      [editRecord(welcome, { does: 'greets a friend aloud' })],
    ).moments.get(welcome)?.does
    expect(does).toBe('always greets a friend aloud')
  })

  it('never make a time that ends before it starts', () => {
    const plan = merged(
      [retimeMoment(welcome, { start: 505, end: 510 })],
      [retimeMoment(welcome, { start: 480, end: 490 })],
    )
    expect(plan.moments.get(welcome)).toMatchObject({ start: 505, end: plan.moments.get(welcome)?.end })
    expect(plan.moments.get(welcome)?.end).toBeGreaterThan(505)
  })

  it('make a time end at midnight that together would pass it', () => {
    const plan = merged(
      [retimeMoment(welcome, { start: 1400, end: 1430 })],
      [retimeMoment(welcome, { start: 480, end: 600 })],
    )
    expect(plan.moments.get(welcome)).toMatchObject({ start: 1400, end: 1440 })
  })

  it('see the later writer’s letter of one field, the same on both sides', () => {
    const titles = [
      merged([editRecord(welcome, { title: 'A' })], [editRecord(welcome, { title: 'B' })]),
      merged([editRecord(welcome, { title: 'B' })], [editRecord(welcome, { title: 'A' })]),
    ].map(plan => plan.moments.get(welcome)?.title)
    expect(titles).toEqual(['B', 'A'])
  })

  it('see one link where both made one', () => {
    const plan = merged(
      [addLink('makes', 'practice:greet', 'moment:lunch')],
      [addLink('makes', 'practice:greet', 'moment:lunch')],
    )
    expect(plan.links.size).toBe(6)
  })

  it('see one point of the curve where both set one', () => {
    const plan = merged(
      [setCurvePoint('moment:lunch', 'learner:mia', 'aim', 2)],
      [setCurvePoint('moment:lunch', 'learner:mia', 'aim', 2)],
    )
    expect([...plan.curve.keys()]).toEqual(['curve:lunch.mia.aim', 'curve:welcome.mia.aim'])
  })

  it('see a removed record stay away though one edited it', () => {
    const plan = merged([removeRecord(welcome)], [editRecord(welcome, { title: 'Hello' })])
    expect([...plan.moments.keys()]).toEqual(['moment:lunch'])
  })

  it('see the same order after both moved moments to one place', () => {
    const plan = merged(
      [addRecord({ id: 'moment:a', day: 'day:aim', title: 'A' }), moveMoment('moment:a', { after: welcome })],
      [addRecord({ id: 'moment:b', day: 'day:aim', title: 'B' }), moveMoment('moment:b', { after: welcome })],
    )
    expect([...plan.moments.values()].sort(byOrder).map(({ title }) => title)).toEqual(['Welcome', 'A', 'B', 'Lunch'])
  })

  it('are left with a link to what one removed, hidden until cleared away', () => {
    const { ann, ben, exchange } = twoPeersOf(smallWorld())
    ann.change(removeRecord('moment:lunch'))
    ben.change(addLink('makes', 'practice:greet', 'moment:lunch'))
    exchange()
    const id = 'link:makes/practice:greet/moment:lunch'
    expect([ann.getState().links.has(id), ann.getState().moments.has('moment:lunch')]).toEqual([true, false])
    ann.change(clearLooseEnds())
    exchange()
    expect(ben.getState().links.has(id)).toBe(false)
    ann.undo()
    ann.undo()
    expect([ann.getState().links.has(id), ann.getState().moments.has('moment:lunch')]).toEqual([true, true])
  })
})
