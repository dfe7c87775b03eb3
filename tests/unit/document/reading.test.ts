import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addRecord, editRecord, removeRecord } from '../../../src/document/commands.ts'
import { createPlanDocument, openPlanDocument } from '../../../src/document/planDocument.ts'
import { emptyPlan } from '../../../src/domain/plan.ts'
import { exchange, peerOf } from '../../support/peers.ts'
import { examplePlan, linkOf, planOf } from '../../support/plans.ts'
import { expectIdentityKept, expectSound } from './commandLaws.ts'
import { smallWorld } from './smallWorld.ts'

/** A document of the small world into which somebody wrote keys by hand. */
function documentWith(keys: Record<string, unknown>) {
  const { ydoc } = createPlanDocument(smallWorld())
  ydoc.transact(() => {
    for (const [key, value] of Object.entries(keys)) ydoc.getMap('plan').set(key, value)
  })
  return openPlanDocument(ydoc)
}

describe('opening', () => {
  it('shows an empty plan while nothing has arrived, and never seeds', () => {
    const ydoc = new Y.Doc()
    const document = openPlanDocument(ydoc)
    expect(document.isSeeded()).toBe(false)
    const state = document.getState()
    expect(state).toStrictEqual(emptyPlan(state.plan))
    expect(Y.encodeStateAsUpdate(ydoc)).toEqual(Y.encodeStateAsUpdate(new Y.Doc()))
  })

  it('shows the plan once it arrives, with one notice', () => {
    const document = openPlanDocument(new Y.Doc())
    let notices = 0
    document.subscribe(() => notices++)
    Y.applyUpdate(document.ydoc, Y.encodeStateAsUpdate(createPlanDocument(smallWorld()).ydoc))
    expect([notices, document.isSeeded(), document.canUndo()]).toEqual([1, true, false])
    expect(document.getState()).toStrictEqual(smallWorld())
  })

  it('opens a plan of a newer app to read only', () => {
    const document = documentWith({ 'plan:test/schema': 2 })
    const before = document.getState()
    document.change(editRecord('role:teacher', { title: 'X' }), removeRecord('day:aim'))
    document.undo()
    expect(document.readOnly).toBe(true)
    expect(document.getState()).toBe(before)
    expect(before).toStrictEqual(smallWorld())
  })

  it('becomes read-only when a newer app has upgraded it meanwhile', () => {
    const mine = createPlanDocument(smallWorld())
    const theirs = peerOf(mine.ydoc, 9)
    theirs.ydoc.getMap('plan').set('plan:test/schema', 2)
    mine.change(editRecord('role:teacher', { title: 'Coach' }))
    exchange(mine.ydoc, theirs.ydoc)
    expect([mine.readOnly, mine.getState().roles.get('role:teacher')?.title]).toEqual([true, 'Coach'])
  })
})

describe('what does not read', () => {
  it('falls back and is reported, and stays in the document', () => {
    const document = documentWith({ 'role:teacher/headcount': 'many', 'moment:welcome/weekdays/9': 9 })
    expect(document.getState()).toStrictEqual(smallWorld())
    expect(document.problems().map(({ where, kept }) => [where, kept])).toEqual([
      ['moment:welcome/weekdays', true],
      ['role:teacher/headcount', true],
    ])
    expect(document.ydoc.getMap('plan').get('role:teacher/headcount')).toBe('many')
    expectSound(document)
  })

  it('is left out when it is no record, and reported', () => {
    const document = documentWith({
      'link:x/_': 1,
      'link:x/kind': 'makes',
      'link:x/from': 'day:aim',
      'link:x/to': 'moment:lunch',
      'curve:y/_': 1,
      'curve:y/valence': 1,
      nonsense: 3,
      'role:not plain/_': 1,
    })
    expect(document.getState()).toStrictEqual(smallWorld())
    expect(document.problems().filter(({ kept }) => !kept)).toHaveLength(4)
    expectSound(document)
  })

  it('is a time that is half there or out of the day', () => {
    const document = documentWith({ 'moment:lunch/start': 600, 'moment:welcome/minutes': -5 })
    const { moments } = document.getState()
    expect([moments.get('moment:lunch')?.start, moments.get('moment:welcome')?.start]).toEqual([undefined, undefined])
    expect(document.problems().map(({ code }) => code)).toEqual(['bad-time', 'bad-time'])
    expectSound(document)
  })

  it('is whatever a hostile peer writes: the rest of the plan stays', () => {
    const hostile: unknown[] = [
      null,
      -1,
      Number.NaN,
      '',
      '__proto__',
      [[[[[[[[[[1]]]]]]]]]],
      { a: { b: 1 } },
      true,
      'x'.repeat(30_000),
    ]
    const fields = [
      'title',
      'day',
      'order',
      'start',
      'minutes',
      'tags/x',
      'choice/place',
      '__proto__',
      '__proto__/x',
      'picture',
    ]
    for (const value of hostile) {
      const document = documentWith(Object.fromEntries(fields.map(field => [`moment:lunch/${field}`, value])))
      expect(document.getState().moments.get('moment:welcome')).toEqual(smallWorld().moments.get('moment:welcome'))
      expectSound(document)
      document.change(editRecord('moment:lunch', { title: 'Lunch', day: 'day:aim' }))
      expect(document.getState().moments.get('moment:lunch')).toMatchObject({ title: 'Lunch', day: 'day:aim' })
      expectSound(document)
    }
  })
})

describe('what this version has no name for', () => {
  it('survives in records, links, the facts and at the top', () => {
    const plan = planOf(
      {
        roles: [{ id: 'role:r', title: 'R', 'a/b~c': [1, { x: null }], _: 'mine', minutes: 4 }],
        moments: [{ id: 'moment:m', title: 'M', part: 'morning', minutes: 7, start: '08:00', end: '09:00' }],
        practices: [{ id: 'practice:p', title: 'P' }],
        links: [linkOf('does', 'role:r', 'practice:p', { mood: 'good' })],
        weather: { sun: true },
      },
      { schema: 'own', motto: 'onward' },
    )
    const document = createPlanDocument(plan)
    expect(document.getState()).toStrictEqual(plan)
    document.change(editRecord('role:r', { title: 'S' }))
    expect(document.getState().roles.get('role:r')).toMatchObject({ 'a/b~c': [1, { x: null }], _: 'mine', title: 'S' })
    expectSound(document)
  })
})

describe('the snapshot', () => {
  it('keeps every record and table a colleague’s transaction did not touch', () => {
    const mine = createPlanDocument(examplePlan())
    const theirs = peerOf(mine.ydoc, 5)
    const before = mine.getState()
    const [moment] = before.moments.keys()
    theirs.change(editRecord(moment ?? 'moment:none', { title: 'Changed', does: 'something else' }))
    exchange(mine.ydoc, theirs.ydoc)
    const after = mine.getState()
    expectIdentityKept(before, after)
    expect(Object.keys(after).filter(name => Reflect.get(after, name) !== Reflect.get(before, name))).toEqual([
      'moments',
    ])
  })

  it('stays the same object when somebody writes what is there already', () => {
    const document = createPlanDocument(smallWorld())
    const before = document.getState()
    document.ydoc.getMap('plan').set('role:teacher/title', 'Teacher')
    document.ydoc.getMap('plan').set('plan:test/title', 'Test plan')
    expect(document.getState()).toBe(before)
  })

  it('tells every listener once a transaction, until it stops', () => {
    const document = createPlanDocument(smallWorld())
    let notices = 0
    const stop = document.subscribe(() => notices++)
    document.change(editRecord('role:teacher', { title: 'A' }), addRecord({ id: 'role:b', title: 'B' }))
    document.undo()
    document.change(editRecord('role:teacher', { title: 'Teacher' }))
    stop()
    document.change(editRecord('role:teacher', { title: 'C' }))
    expect(notices).toBe(2)
  })

  it('lets a listener change the plan in turn', () => {
    const document = createPlanDocument(smallWorld())
    const stop = document.subscribe(() => {
      stop()
      document.change(editRecord('role:teacher', { note: 'seen' }))
    })
    document.change(editRecord('role:teacher', { title: 'Coach' }))
    expect(document.getState().roles.get('role:teacher')).toMatchObject({ title: 'Coach', note: 'seen' })
    document.undo()
    expect(document.getState().roles.get('role:teacher')).toMatchObject({ title: 'Coach', note: '' })
  })

  it('stops following once closed', () => {
    const document = createPlanDocument(smallWorld())
    document.close()
    document.ydoc.getMap('plan').set('role:teacher/title', 'X')
    expect(document.getState()).toStrictEqual(smallWorld())
  })
})
