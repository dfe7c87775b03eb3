import { describe, expect, it } from 'vitest'
import {
  addRecord,
  type Command,
  editRecord,
  removeRecord,
  sameGesture,
  writeText,
} from '../../../src/document/commands.ts'
import { addLink, editLink, removeLink } from '../../../src/document/linkCommands.ts'
import { duplicateMoment, moveMoment, retimeMoment, setCurvePoint } from '../../../src/document/momentCommands.ts'
import { clearLooseEnds, placeCard, purgeDiscarded } from '../../../src/document/planCommands.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import { compareText } from '../../../src/domain/ids.ts'
import { byOrder } from '../../../src/domain/order.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { writePlan } from '../../../src/domain/planFile.ts'
import { examplePlan, linkOf, planOf } from '../../support/plans.ts'
import { stateAfter } from './commandLaws.ts'
import { smallWorld } from './smallWorld.ts'

const world = smallWorld()

/** What the plan shows after one change that keeps every law. */
function changed(...commands: Command[]): Plan {
  return stateAfter(world, ...commands)
}

/** A plan as its file says it, the elements of its lists in one fixed order. */
function withoutOrder(plan: Plan): unknown {
  return JSON.parse(JSON.stringify(writePlan(plan)), (_, value: unknown) =>
    Array.isArray(value) ? value.toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b))) : value,
  )
}

/** A change that must leave the plan as it is. */
function expectNothing(...commands: Command[]) {
  const document = createPlanDocument(world)
  const before = document.getState()
  document.change(...commands)
  expect(document.getState()).toBe(before)
  expect(document.canUndo()).toBe(false)
}

describe('a new document', () => {
  it('shows the plan it was seeded with, in which nothing can be undone', () => {
    const document = createPlanDocument(world)
    expect(document.getState()).toStrictEqual(world)
    expect([document.isSeeded(), document.readOnly, document.canUndo(), document.canRedo()]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(document.problems()).toEqual([])
  })

  it('holds the whole example', () => {
    const plan = examplePlan()
    expect(withoutOrder(createPlanDocument(plan).getState())).toEqual(withoutOrder(plan))
  })
})

describe('addRecord', () => {
  it('adds a record with the defaults of what it does not name', () => {
    const { roles } = changed(addRecord({ id: 'role:aide', title: 'Aide', order: 'a5' }))
    expect(roles.get('role:aide')).toEqual({
      id: 'role:aide',
      title: 'Aide',
      headcount: 1,
      note: '',
      order: 'a5',
      voice: [],
      tags: [],
    })
  })

  it('puts a record without an order key after the others of its table', () => {
    const { practices } = changed(addRecord({ id: 'practice:walk', title: 'Walk together' }))
    expect(practices.get('practice:walk')?.order).toBe('a1')
  })

  it('puts a moment after the last of its day, not of another', () => {
    const plan = stateAfter(
      planOf({
        days: [
          { id: 'day:a', title: 'A', kind: 'aim', order: 'a0' },
          { id: 'day:b', title: 'B', kind: 'today', order: 'a1' },
        ],
        moments: [
          { id: 'moment:m', day: 'day:a', title: 'M', part: 'morning', order: 'a3' },
          { id: 'moment:n', day: 'day:b', title: 'N', part: 'morning', order: 'a9' },
        ],
      }),
      addRecord({ id: 'moment:new', day: 'day:a', title: 'New' }),
    )
    expect(plan.moments.get('moment:new')?.order).toBe('a4')
  })

  it('adds a day and a moment of it in one change', () => {
    const plan = changed(
      addRecord({ id: 'day:x', kind: 'variant' }),
      addRecord({ id: 'moment:x', day: 'day:x', title: 'X' }),
    )
    expect(plan.moments.get('moment:x')).toMatchObject({ day: 'day:x', title: 'X', order: 'a0' })
  })

  it('keeps a time, sets, small objects and long text', () => {
    const moment = {
      id: 'moment:new',
      day: 'day:aim',
      start: 600,
      end: 645,
      weekdays: [1, 3],
      tags: ['cbe/mastery', 'a b'],
      choice: { topic: 'student', pace: 'shared' },
      learns: 'to 聽 👩‍👩‍👧',
      part: 'midday',
    } as const
    expect(changed(addRecord(moment)).moments.get('moment:new')).toMatchObject({
      ...moment,
      tags: ['a b', 'cbe/mastery'],
    })
  })

  it('makes a curve point of its pair', () => {
    const point = { moment: 'moment:lunch', learner: 'learner:mia', when: 'today', valence: -1 } as const
    const { curve } = changed(addRecord({ id: 'curve:lunch.mia.today', ...point, source: 'shadowing' }))
    expect(curve.get('curve:lunch.mia.today')).toMatchObject({ ...point, source: 'shadowing' })
  })

  it('does nothing for an id in use, an id of no form, or a part of what is not there', () => {
    expectNothing(addRecord({ id: 'role:teacher', title: 'Another' }))
    expectNothing(addRecord({ id: 'role:not/plain', title: 'Another' }))
    expectNothing(addRecord({ id: 'moment:new', day: 'day:gone', title: 'New' }))
    expectNothing(addRecord({ id: 'feeling:new', moment: 'moment:gone', word: 'calm' }))
  })

  it('makes a record that was taken away anew, with nothing of its earlier life', () => {
    const document = createPlanDocument(world)
    document.change(editRecord('role:teacher', { note: 'all day', headcount: 3 }))
    document.change(removeRecord('role:teacher'))
    document.change(addRecord({ id: 'role:teacher', title: 'Coach' }))
    expect(document.getState().roles.get('role:teacher')).toMatchObject({ title: 'Coach', note: '', headcount: 1 })
    document.undo()
    document.undo()
    expect(document.getState().roles.get('role:teacher')).toMatchObject({
      title: 'Teacher',
      note: 'all day',
      headcount: 3,
    })
  })
})

describe('editRecord', () => {
  it('changes only the named fields', () => {
    const { practices } = changed(editRecord('practice:greet', { title: 'Greet everyone', weekdays: [1] }))
    expect(practices.get('practice:greet')).toEqual({
      ...world.practices.get('practice:greet'),
      title: 'Greet everyone',
      weekdays: [1],
    })
  })

  it('brings a default back for undefined', () => {
    expect(
      changed(editRecord('moment:lunch', { choice: undefined, learners: undefined })).moments.get('moment:lunch'),
    ).toEqual({ ...world.moments.get('moment:lunch'), choice: undefined, learners: [] })
  })

  it('takes and puts elements of a set', () => {
    const { learners } = changed(editRecord('learner:mia', { strengths: ['patience', 'maths'] }))
    expect(learners.get('learner:mia')?.strengths).toEqual(['maths', 'patience'])
  })

  it('changes one property of a small object', () => {
    const { moments } = changed(editRecord('moment:lunch', { choice: { place: 'student', partner: 'shared' } }))
    expect(moments.get('moment:lunch')?.choice).toEqual({ place: 'student', partner: 'shared' })
  })

  it('changes the facts of the plan, its long texts and its contract', () => {
    const school = { ...world.plan.school, name: 'Lake', contract: { ...world.plan.school.contract, minPrepBlock: 20 } }
    const { plan } = changed(
      editRecord('plan:test', {
        dream: 'Everyone is known',
        school,
        improvement: { ...world.plan.improvement, review: 'in May' },
      }),
    )
    expect(plan).toEqual({
      ...world.plan,
      dream: 'Everyone is known',
      school,
      improvement: { ...world.plan.improvement, review: 'in May' },
    })
  })

  it('sets a moment to end later and keeps its start', () => {
    expect(changed(editRecord('moment:welcome', { end: 540 })).moments.get('moment:welcome')).toMatchObject({
      start: 480,
      end: 540,
    })
  })

  it('does nothing for unknown and removed records, and leaves pairs as they are', () => {
    expectNothing(editRecord('role:gone', { title: 'X' }))
    expectNothing(editRecord('moment:lunch', { day: 'day:gone' }))
    expectNothing(editRecord('curve:welcome.mia.aim', { learner: 'learner:other', when: 'today' }))
    const document = createPlanDocument(world)
    document.change(removeRecord('role:teacher'))
    const removed = document.getState()
    document.change(editRecord('role:teacher', { title: 'X' }))
    expect(document.getState()).toBe(removed)
  })

  it('makes no step of saying what is there already', () => {
    expectNothing(editRecord('role:teacher', { title: 'Teacher', headcount: 1, note: '' }))
  })
})

describe('writeText', () => {
  it('writes what changed', () => {
    const { moments } = changed(writeText('moment:welcome', 'does', 'greets a friend', 'greets an old friend'))
    expect(moments.get('moment:welcome')?.does).toBe('greets an old friend')
  })

  it('writes one of several texts', () => {
    expect(changed(writeText('plan:test', 'improvement/review', '', 'each May')).plan.improvement.review).toBe(
      'each May',
    )
  })

  it('does nothing for a field that is no long text', () => {
    expectNothing(writeText('moment:welcome', 'title', 'Welcome', 'Hello'))
    expectNothing(writeText('moment:gone', 'does', '', 'Hello'))
  })
})

describe('removeRecord', () => {
  it('takes a moment away with its feelings, curve, faces and all links at them', () => {
    const plan = changed(removeRecord('moment:welcome'))
    expect([plan.moments.size, plan.feelings.size, plan.curve.size, plan.faces.size]).toEqual([1, 0, 0, 0])
    expect([...plan.links.values()].map(link => link.kind)).toEqual(['does', 'fills', 'needs'])
  })

  it('takes a day away with its moments and theirs', () => {
    const plan = changed(removeRecord('day:aim'))
    expect([[...plan.days.keys()], plan.moments.size, plan.feelings.size, plan.curve.size]).toEqual([
      ['day:today'],
      0,
      0,
      0,
    ])
  })

  it('takes a learner away with how they feel, a session with its steps, a card with what was said on it', () => {
    const plan = changed(removeRecord('learner:mia'), removeRecord('session:one'), removeRecord('practice:greet'))
    expect([plan.curve.size, plan.steps.size, plan.comments.size]).toEqual([0, 0, 0])
    expect([...plan.links.keys()]).toEqual(['link:fills/person:a/role:teacher'])
  })

  it('leaves the plan itself and unknown ids alone', () => {
    expectNothing(removeRecord('plan:test'), removeRecord('role:gone'))
  })
})

describe('sameGesture', () => {
  it('goes back in one step with the gesture before it', () => {
    const document = createPlanDocument(world)
    const title = () => document.getState().roles.get('role:teacher')?.title
    for (const letters of ['C', 'Co', 'Coach'])
      document.change(sameGesture(editRecord('role:teacher', { title: letters })))
    document.endGesture()
    document.change(sameGesture(editRecord('role:teacher', { title: 'Coaches' })))
    document.undo()
    expect(title()).toBe('Coach')
    document.undo()
    expect(title()).toBe('Teacher')
    expect(document.canUndo()).toBe(false)
    document.redo()
    expect(title()).toBe('Coach')
  })

  it('takes letters of one gesture back together', () => {
    const document = createPlanDocument(world)
    const does = () => document.getState().moments.get('moment:welcome')?.does ?? ''
    for (const letters of ['!', '?'])
      document.change(sameGesture(writeText('moment:welcome', 'does', does(), does() + letters)))
    expect(does()).toBe('greets a friend!?')
    document.undo()
    expect(does()).toBe('greets a friend')
    document.redo()
    expect(does()).toBe('greets a friend!?')
  })

  it('never joins the step before a gesture that came to nothing', () => {
    const document = createPlanDocument(world)
    document.change(editRecord('person:a', { fte: 0.5 }))
    for (const title of ['Coach', 'Teacher', 'Guide'])
      document.change(sameGesture(editRecord('role:teacher', { title })))
    document.undo()
    expect(document.getState()).toStrictEqual({ ...world, people: document.getState().people })
    expect(document.getState().people.get('person:a')?.fte).toBe(0.5)
  })

  it('is a step of its own after an ordinary change', () => {
    const document = createPlanDocument(world)
    document.change(editRecord('role:teacher', { title: 'Coach' }))
    document.change(sameGesture(editRecord('role:teacher', { title: 'Guide' })))
    document.undo()
    expect(document.getState().roles.get('role:teacher')?.title).toBe('Coach')
  })
})

describe('retimeMoment', () => {
  it('gives a stretch and takes it', () => {
    const timed = changed(retimeMoment('moment:lunch', { start: 715, end: 760 }))
    expect(timed.moments.get('moment:lunch')).toMatchObject({ start: 715, end: 760 })
    const untimed = changed(retimeMoment('moment:welcome', null)).moments.get('moment:welcome')
    expect([untimed?.start, untimed?.end]).toEqual([undefined, undefined])
  })

  it('refuses what is no stretch of a day', () => {
    for (const time of [
      { start: 600, end: 600 },
      { start: -5, end: 10 },
      { start: 1400, end: 1441 },
      { start: 0.5, end: 9 },
    ]) {
      expectNothing(retimeMoment('moment:welcome', time))
    }
  })
})

describe('moveMoment', () => {
  const day = planOf({
    days: [{ id: 'day:aim', title: 'Ideal day', kind: 'aim', order: 'a0' }],
    moments: ['one', 'two', 'three'].map((name, index) => ({
      id: `moment:${name}`,
      day: 'day:aim',
      title: name,
      part: 'morning',
      order: name === 'three' ? 'a1' : `a${index}`, // two and three were made at once, with one key
    })),
  })
  const titles = (plan: Plan) => [...plan.moments.values()].sort(byOrder).map(({ title }) => title)

  it('moves to the start, the end and in between', () => {
    expect(titles(stateAfter(day, moveMoment('moment:two', { after: null })))).toEqual(['two', 'one', 'three'])
    expect(titles(stateAfter(day, moveMoment('moment:one', { after: 'moment:two' })))).toEqual(['three', 'two', 'one'])
    expect(titles(stateAfter(day, moveMoment('moment:two', { after: 'moment:one' })))).toEqual(['one', 'two', 'three'])
  })

  it('moves into another part of the day', () => {
    const plan = stateAfter(day, moveMoment('moment:one', { after: 'moment:two', part: 'after' }))
    expect(plan.moments.get('moment:one')?.part).toBe('after')
  })
})

describe('duplicateMoment', () => {
  it('copies a moment right after it with its feelings, curve and links', () => {
    const plan = changed(duplicateMoment('moment:welcome', 'moment:copy'))
    const welcome = world.moments.get('moment:welcome')
    expect(plan.moments.get('moment:copy')).toEqual({
      ...welcome,
      id: 'moment:copy',
      start: 510,
      end: 540,
      order: 'a0V',
    })
    const feeling = [...plan.feelings.values()].find(({ moment }) => moment === 'moment:copy')
    expect(feeling).toMatchObject({ word: 'seen', field: 'bright', learner: null })
    expect(plan.curve.get('curve:copy.mia.aim')?.valence).toBe(1)
    expect(plan.links.get('link:makes/practice:greet/moment:copy')).toMatchObject({ reason: 'It starts there' })
    expect(plan.links.has(`link:shapes/practice:greet/${feeling?.id ?? 'feeling:none'}`)).toBe(true)
    expect(plan.faces.size).toBe(1)
  })

  it('does nothing for an unknown moment or an id in use', () => {
    expectNothing(duplicateMoment('moment:gone', 'moment:copy'), duplicateMoment('moment:lunch', 'moment:welcome'))
  })
})

describe('setCurvePoint', () => {
  it('sets, changes and takes a point', () => {
    const set = changed(setCurvePoint('moment:lunch', 'learner:mia', 'today', -2))
    expect(set.curve.get('curve:lunch.mia.today')).toMatchObject({
      moment: 'moment:lunch',
      learner: 'learner:mia',
      valence: -2,
    })
    expect(
      changed(setCurvePoint('moment:welcome', 'learner:mia', 'aim', 2)).curve.get('curve:welcome.mia.aim')?.valence,
    ).toBe(2)
    expect(changed(setCurvePoint('moment:welcome', 'learner:mia', 'aim', null)).curve.size).toBe(0)
  })

  it('refuses a level there is not and records that are not there', () => {
    expectNothing(
      setCurvePoint('moment:lunch', 'learner:mia', 'aim', 3),
      setCurvePoint('moment:lunch', 'learner:mia', 'aim', 0.5),
    )
    expectNothing(
      setCurvePoint('moment:gone', 'learner:mia', 'aim', 1),
      setCurvePoint('moment:lunch', 'learner:x', 'aim', 1),
    )
  })
})

describe('links', () => {
  it('are made, changed and taken by their pair', () => {
    const made = changed(
      addLink('does', 'role:teacher', 'practice:greet', { part: 'C' }),
      addLink('makes', 'practice:greet', 'moment:lunch'),
    )
    expect(made.links.get('link:does/role:teacher/practice:greet')).toMatchObject({ part: 'RA' })
    expect(made.links.get('link:makes/practice:greet/moment:lunch')).toMatchObject({
      from: 'practice:greet',
      reason: '',
    })
    const edited = changed(
      editLink<'does'>('link:does/role:teacher/practice:greet', { part: 'RI', reason: 'by turns' }),
    )
    expect(edited.links.get('link:does/role:teacher/practice:greet')).toMatchObject({ part: 'RI', reason: 'by turns' })
    expect(changed(removeLink('link:fills/person:a/role:teacher')).links.size).toBe(4)
  })

  it('are refused between what is not there, what cannot be joined, and a record and itself', () => {
    expectNothing(addLink('makes', 'practice:gone', 'moment:lunch'), addLink('makes', 'practice:greet', 'moment:gone'))
    expectNothing(addLink('requires', 'support:time', 'support:time'))
    expectNothing(
      editLink('link:fills/person:a/role:gone', { reason: 'x' }),
      removeLink('link:fills/person:a/role:gone'),
    )
  })
})

describe('placeCard', () => {
  it('keeps a card where it was put, until it is let go', () => {
    expect(changed(placeCard('support:time', 'a4')).supports.get('support:time')?.place).toBe('a4')
    const document = createPlanDocument(world)
    document.change(placeCard('support:time', 'a4'))
    document.change(placeCard('support:time', null))
    expect(document.getState().supports).toStrictEqual(world.supports)
  })

  it('refuses a moment, whose place is where it happens, and a key that is none', () => {
    expectNothing(placeCard('moment:lunch', 'a4'), placeCard('support:time', 'left'))
  })
})

describe('clearLooseEnds', () => {
  it('takes away links whose ends are gone and no others', () => {
    const loose = planOf({
      practices: [{ id: 'practice:p', title: 'P' }],
      supports: [{ id: 'support:s', title: 'S' }],
      links: [linkOf('needs', 'practice:p', 'support:s'), linkOf('needs', 'practice:p', 'support:gone')],
    })
    expect([...stateAfter(loose, clearLooseEnds()).links.keys()]).toEqual(['link:needs/practice:p/support:s'])
  })
})

describe('purgeDiscarded', () => {
  it('forgets what was taken away, and undo brings no part of it back', () => {
    const document = createPlanDocument(world)
    document.change(editRecord('role:teacher', { title: 'Coach' }))
    document.change(removeRecord('moment:welcome'))
    const removed = document.getState()
    document.change(purgeDiscarded())
    expect(document.getState()).toBe(removed)
    expect([...document.ydoc.getMap('plan').keys()].filter(key => /^moment:welcome|^feeling:/.test(key))).toEqual([])
    expect(document.ydoc.getText('moment:welcome/does').toString()).toBe('')
    document.undo()
    expect(document.getState()).toStrictEqual({ ...removed, roles: world.roles })
  })
})
