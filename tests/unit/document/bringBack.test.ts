import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bringBack } from '../../../src/document/bringBack.ts'
import { addRecord, editRecord, removeRecord, writeText } from '../../../src/document/commands.ts'
import { addLink, removeLink } from '../../../src/document/linkCommands.ts'
import { retimeMoment, setCurvePoint } from '../../../src/document/momentCommands.ts'
import { createPlanDocument, openPlanDocument } from '../../../src/document/planDocument.ts'
import type { Id } from '../../../src/domain/ids.ts'
import { ownersOf } from '../../../src/domain/owners.ts'
import { hasRecord, type Plan, tableNames } from '../../../src/domain/plan.ts'
import { readPlan, writePlan } from '../../../src/domain/planFile.ts'
import { peerOf, twoPeersOf } from '../../support/peers.ts'
import { meaningOf } from '../../support/planFileMeaning.ts'
import { examplePlan, planOf } from '../../support/plans.ts'
import { randomPlan } from '../../support/randomPlans.ts'
import { expectSound, stateAfter } from './commandLaws.ts'
import { smallWorld } from './smallWorld.ts'

const meaning = (plan: Plan) => meaningOf(writePlan(plan))

/** Some work of every kind: edits, additions, removals, links, points and letters. */
const aDayOfWork = [
  editRecord('moment:welcome', { title: 'Good morning', tags: ['cbe/agency'], choice: { pace: 'shared' } }),
  writeText('moment:welcome', 'does', 'greets a friend', 'greets every friend'),
  retimeMoment('moment:welcome', { start: 490, end: 505 }),
  addRecord({ id: 'moment:walk', day: 'day:aim', title: 'Walk' }),
  removeRecord('moment:lunch'),
  removeRecord('practice:greet'),
  addRecord({ id: 'practice:cook', title: 'Cook together' }),
  addLink('makes', 'practice:cook', 'moment:walk', { reason: 'Hungry' }),
  removeLink('link:fills/person:a/role:teacher'),
  setCurvePoint('moment:welcome', 'learner:mia', 'aim', -2),
  setCurvePoint('moment:welcome', 'learner:mia', 'today', 1),
  editRecord('plan:test', { title: 'Another title', dream: 'Seen', gears: { time: 4 } }),
]

/** The plan without what belongs to something that is not there: undo would leave that standing, once it is there. */
function whole(plan: Plan): Plan {
  const fits = (record: { readonly id: Id }) => ownersOf(record).every(owner => hasRecord(plan, owner))
  const names = [...tableNames, 'links' as const]
  const kept = names.map(name => {
    const table: ReadonlyMap<Id, { readonly id: Id }> = plan[name]
    return [name, new Map([...table].filter(([, record]) => fits(record)))] as const
  })
  const next: Plan = { ...plan, ...Object.fromEntries(kept) }
  return names.every(name => next[name].size === plan[name].size) ? next : whole(next)
}

describe('bringing back', () => {
  it('makes the plan what it was, whatever was done since, in one step that goes back and forth', () => {
    const worked = stateAfter(smallWorld(), ...aDayOfWork)
    expect(meaning(worked)).not.toEqual(meaning(smallWorld()))
    expect(meaning(stateAfter(worked, bringBack(smallWorld())))).toEqual(meaning(smallWorld()))
  })

  it('gives what was taken away back as it is undone, also after it was saved and opened again', () => {
    const document = createPlanDocument(smallWorld())
    const then = document.getState()
    document.change(...aDayOfWork)
    const worked = document.getState()
    document.change(bringBack(then))
    expect(document.getState()).toStrictEqual(then)
    document.undo()
    expect(document.getState()).toStrictEqual(worked)
    document.redo()
    expect(document.getState()).toStrictEqual(then)
    expect(peerOf(document.ydoc, 9).getState()).toStrictEqual(then)
  })

  it('writes nothing when the plan says the same already', () => {
    const document = createPlanDocument(examplePlan())
    const before = Y.encodeStateAsUpdate(document.ydoc)
    document.change(bringBack(examplePlan()))
    expect(document.canUndo()).toBe(false)
    expect(Y.encodeStateAsUpdate(document.ydoc)).toEqual(before)
  })

  it('takes away and brings back what a newer version wrote', () => {
    const then = planOf({ days: [{ id: 'day:aim', weather: { sun: 1 }, 'a/b': 2 }] }, { motto: 'slowly' })
    const now = planOf({ days: [{ id: 'day:aim', mood: 'x' }] })
    const after = stateAfter({ ...now, more: { made: 'now' } }, bringBack({ ...then, more: { seen: 'then' } }))
    expect(after).toStrictEqual({ ...then, more: { seen: 'then' } })
  })

  it('keeps the id of the plan', () => {
    const after = stateAfter(
      planOf({}, { title: 'Mine' }),
      bringBack(planOf({}, { id: 'plan:other', title: 'Theirs' })),
    )
    expect(after.plan).toMatchObject({ id: 'plan:test', title: 'Theirs' })
  })

  it('leaves a document without a plan alone', () => {
    const document = openPlanDocument(new Y.Doc())
    document.change(bringBack(smallWorld()))
    expect(document.isSeeded()).toBe(false)
    expect(document.getState().moments.size).toBe(0)
  })

  it('keeps what a colleague adds and writes at the same time', () => {
    const { ann, ben, exchange } = twoPeersOf(smallWorld())
    const then = ann.getState()
    ann.change(...aDayOfWork)
    exchange()
    ann.change(bringBack(then))
    ben.change(
      addRecord({ id: 'moment:story', day: 'day:aim', title: 'Story' }),
      editRecord('moment:welcome', { place: 'at the door' }),
    )
    const does = ben.getState().moments.get('moment:welcome')?.does ?? ''
    ben.change(writeText('moment:welcome', 'does', does, `${does} and smiles`))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect(ann.getState().moments.get('moment:story')?.title).toBe('Story')
    expect(ann.getState().moments.get('moment:welcome')).toMatchObject({
      title: 'Welcome',
      start: 480,
      place: 'at the door',
      does: 'greets a friend and smiles',
    })
    ann.undo()
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect(ann.getState().moments.get('moment:welcome')).toMatchObject({
      title: 'Good morning',
      place: 'at the door',
      does: 'greets every friend and smiles',
    })
    expect(ann.getState().moments.get('moment:lunch')).toBeUndefined()
    expectSound(ann)
  })

  it('undone, takes the day away again that it brought back with the moments that had left it', () => {
    const document = createPlanDocument(smallWorld())
    const then = document.getState()
    document.change(
      editRecord('moment:lunch', { day: 'day:today' }),
      editRecord('moment:welcome', { day: 'day:today' }),
    )
    document.change(removeRecord('day:aim'))
    const worked = document.getState()
    document.change(bringBack(then))
    expect(document.getState()).toStrictEqual(then)
    document.undo()
    expect(document.getState()).toStrictEqual(worked)
    document.redo()
    expect(document.getState()).toStrictEqual(then)
  })

  it('undone, leaves a record whole that a colleague has written in since it was brought back', () => {
    const { ann, ben, exchange } = twoPeersOf(smallWorld())
    const then = ann.getState()
    ann.change(writeText('moment:welcome', 'does', 'greets a friend', 'waves'))
    ann.change(removeRecord('moment:welcome'))
    exchange()
    ann.change(bringBack(then))
    exchange()
    ben.change(editRecord('moment:welcome', { place: 'at the door' }))
    exchange()
    expect(ann.undo().kept).toContain('moment:welcome')
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect(ann.getState().moments.get('moment:welcome')).toStrictEqual({
      ...then.moments.get('moment:welcome'),
      place: 'at the door',
    })
  })

  it('shows a link once that two people bring back at the same time, and one of them takes theirs back', () => {
    const { ann, ben, exchange } = twoPeersOf(smallWorld())
    const then = ann.getState()
    ann.change(removeRecord('practice:greet'))
    exchange()
    ann.change(bringBack(then))
    ben.change(bringBack(then))
    exchange()
    expect(ann.getState()).toStrictEqual(then)
    ben.undo()
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect([...ann.getState().links.keys()]).toEqual([...then.links.keys()])
  })

  it('makes any plan any other', () => {
    const id = 'plan:test'
    fc.assert(
      fc.property(randomPlan, randomPlan, (now, then) => {
        const document = createPlanDocument(whole(now))
        const before = document.getState()
        document.change(bringBack({ ...then, plan: { ...then.plan, id } }))
        expect(meaning(document.getState())).toEqual(meaning(then))
        const reading = readPlan(writePlan(document.getState()))
        expect('refused' in reading || reading.problems).toEqual([])
        document.undo()
        expect(document.getState()).toStrictEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})
