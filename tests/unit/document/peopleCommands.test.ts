import { describe, expect, it } from 'vitest'
import { addRecord, type Command, editRecord } from '../../../src/document/commands.ts'
import { addLink, removeLink } from '../../../src/document/linkCommands.ts'
import {
  answerAlone,
  assignAt,
  givePart,
  setAssignedMoment,
  setAssignedWeekday,
  takePart,
} from '../../../src/document/peopleCommands.ts'
import type { PlanDocument } from '../../../src/document/planDocument.ts'
import { type Link, linkId } from '../../../src/domain/links.ts'
import { twoPeers } from '../../support/peers.ts'

const greet = 'practice:greet'
const advisor = 'role:advisor'
const math = 'person:math'

/** A school where greeting makes arrival and lunch, with two roles, a person, and what is added to it. */
const world = (...commands: Command[]) =>
  twoPeers(
    addRecord({ id: 'moment:arrival', day: 'day:aim', title: 'Arrival' }),
    addRecord({ id: 'moment:lunch', day: 'day:aim', title: 'Lunch' }),
    addRecord({ id: greet, title: 'Greet by name' }),
    addRecord({ id: advisor, title: 'Crew advisor' }),
    addRecord({ id: 'role:head', title: 'Principal' }),
    addRecord({ id: math, label: 'Math teacher A' }),
    addLink('makes', greet, 'moment:arrival'),
    addLink('makes', greet, 'moment:lunch'),
    ...commands,
  )

/** One more moment that greeting makes. */
const madeBesides =
  (name: string): Command =>
  document => {
    addRecord({ id: `moment:${name}`, day: 'day:aim', title: name })(document)
    addLink('makes', greet, `moment:${name}`)(document)
  }

function partOf(document: PlanDocument, role: `role:${string}` = advisor): string | undefined {
  return (document.getState().links.get(linkId('does', role, greet)) as Link<'does'> | undefined)?.part
}

function assignmentOf(document: PlanDocument) {
  const link = document.getState().links.get(linkId('assigned', math, greet)) as Link<'assigned'> | undefined
  return link && { moments: [...link.moments].sort(), weekdays: link.weekdays }
}

describe('the part of a role', () => {
  it('grows letter by letter in the order of RACI, and each letter is one step of undo', () => {
    const { ann } = world()
    ann.change(givePart(advisor, greet, 'A'))
    ann.change(givePart(advisor, greet, 'R'))
    expect(partOf(ann)).toBe('RA')
    ann.undo()
    expect(partOf(ann)).toBe('A')
    ann.undo()
    expect(partOf(ann)).toBeUndefined()
  })

  it('keeps the letters two people give one link at the same time', () => {
    const { ann, ben, exchange } = world(addLink('does', advisor, greet, { part: 'R' }))
    ann.change(givePart(advisor, greet, 'A'))
    ben.change(givePart(advisor, greet, 'I'))
    exchange()
    expect([partOf(ann), partOf(ben)]).toEqual(['RAI', 'RAI'])
  })

  it('keeps the letters two people give a pair that neither had linked before', () => {
    const { ann, ben, exchange } = world()
    ann.change(givePart(advisor, greet, 'R'))
    ben.change(givePart(advisor, greet, 'C'))
    exchange()
    expect([partOf(ann), partOf(ben)]).toEqual(['RC', 'RC'])
    ann.change(takePart(advisor, greet, 'R'))
    exchange()
    expect([partOf(ann), partOf(ben)]).toEqual(['C', 'C'])
    ann.undo()
    ben.undo()
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect(partOf(ann)).toBe('R')
  })

  it('goes with its last letter, and one undo brings it back with its count and reason', () => {
    const { ann } = world(addLink('does', advisor, greet, { part: 'R', count: 3, reason: 'They know the names' }))
    const before = ann.getState()
    ann.change(takePart(advisor, greet, 'R'))
    expect(partOf(ann)).toBeUndefined()
    ann.undo()
    expect(ann.getState()).toStrictEqual(before)
  })

  it('leaves one to answer: the other keeps what else it has, and one undo brings both back', () => {
    const { ann } = world(
      addLink('does', advisor, greet, { part: 'RA' }),
      addLink('does', 'role:head', greet, { part: 'A' }),
    )
    ann.change(answerAlone(advisor, greet))
    expect([partOf(ann), partOf(ann, 'role:head')]).toEqual(['RA', undefined])
    ann.undo()
    expect([partOf(ann), partOf(ann, 'role:head')]).toEqual(['RA', 'A'])
    ann.change(answerAlone('role:head', greet))
    expect([partOf(ann), partOf(ann, 'role:head')]).toEqual(['R', 'A'])
  })

  it('is not given where role or practice has gone meanwhile', () => {
    const { ann } = world()
    const before = ann.getState()
    ann.change(givePart('role:gone', greet, 'R'), answerAlone('role:gone', greet), takePart(advisor, greet, 'I'))
    expect(ann.getState()).toBe(before)
  })
})

describe('where a person is', () => {
  const tuesdayLunch = { moment: 'moment:lunch', weekday: 2 } as const

  it('starts in the one moment that was pressed, on every day it runs', () => {
    const { ann } = world()
    ann.change(assignAt(math, greet, tuesdayLunch))
    expect(assignmentOf(ann)).toEqual({ moments: ['moment:lunch'], weekdays: [] })
    ann.undo()
    expect(assignmentOf(ann)).toBeUndefined()
  })

  it('is everywhere at once where a practice makes one moment only', () => {
    const { ann } = world(removeLink(linkId('makes', greet, 'moment:arrival')))
    ann.change(assignAt(math, greet, tuesdayLunch))
    expect(assignmentOf(ann)).toEqual({ moments: [], weekdays: [] })
  })

  it('widens an assignment only as far as needed', () => {
    const { ann } = world(addLink('assigned', math, greet, { moments: ['moment:arrival'], weekdays: [1] }))
    ann.change(assignAt(math, greet, tuesdayLunch))
    expect(assignmentOf(ann)).toEqual({ moments: ['moment:arrival', 'moment:lunch'], weekdays: [1, 2] })
    const wide = world(addLink('assigned', math, greet)).ann
    wide.change(assignAt(math, greet, tuesdayLunch))
    expect(assignmentOf(wide)).toEqual({ moments: [], weekdays: [] })
  })

  it('leaves a moment or a weekday and names those that stay; with the last the assignment goes', () => {
    const { ann } = world(addLink('assigned', math, greet))
    ann.change(setAssignedMoment(math, greet, 'moment:lunch', false))
    ann.change(setAssignedWeekday(math, greet, 2, false))
    expect(assignmentOf(ann)).toEqual({ moments: ['moment:arrival'], weekdays: [1, 3, 4, 5] })
    ann.change(setAssignedWeekday(math, greet, 2, true))
    expect(assignmentOf(ann)).toEqual({ moments: ['moment:arrival'], weekdays: [1, 2, 3, 4, 5] })
    ann.change(setAssignedMoment(math, greet, 'moment:arrival', false))
    expect(assignmentOf(ann)).toBeUndefined()
    ann.undo()
    for (const weekday of [1, 2, 3, 4, 5]) ann.change(setAssignedWeekday(math, greet, weekday, false))
    expect(assignmentOf(ann)).toBeUndefined()
  })

  it('shows once who two people assign at the same time, and takes them out once', () => {
    const { ann, ben, exchange } = world()
    for (const document of [ann, ben]) document.change(assignAt(math, greet, tuesdayLunch))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect([...ann.getState().links.values()].filter(({ kind }) => kind === 'assigned')).toHaveLength(1)
    ann.change(removeLink(linkId('assigned', math, greet)))
    exchange()
    expect([assignmentOf(ann), assignmentOf(ben)]).toEqual([undefined, undefined])
  })

  it('keeps the days two people add at the same time', () => {
    const { ann, ben, exchange } = world(addLink('assigned', math, greet, { weekdays: [1] }))
    ann.change(setAssignedWeekday(math, greet, 3, true))
    ben.change(setAssignedWeekday(math, greet, 5, true))
    exchange()
    expect([assignmentOf(ann)?.weekdays, assignmentOf(ben)?.weekdays]).toEqual([
      [1, 3, 5],
      [1, 3, 5],
    ])
  })

  it('keeps both days off that two people take from one who did it all week, and both moments', () => {
    const { ann, ben, exchange } = world(addLink('assigned', math, greet), ...['x', 'y'].map(madeBesides))
    ann.change(setAssignedWeekday(math, greet, 2, false), setAssignedMoment(math, greet, 'moment:lunch', false))
    ben.change(setAssignedWeekday(math, greet, 4, false), setAssignedMoment(math, greet, 'moment:x', false))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect(assignmentOf(ann)).toEqual({ moments: ['moment:arrival', 'moment:y'], weekdays: [1, 3, 5] })
    expect(ann.problems()).toEqual([])
    ben.change(setAssignedWeekday(math, greet, 2, true))
    exchange()
    expect(assignmentOf(ann)?.weekdays).toEqual([1, 2, 3, 5])
    ben.undo()
    ben.undo()
    exchange()
    expect(assignmentOf(ann)?.weekdays).toEqual([1, 3, 4, 5])
  })

  it('keeps a day off that a colleague takes while another leads the person back to the whole week', () => {
    const { ann, ben, exchange } = world(addLink('assigned', math, greet, { weekdays: [1, 2, 3, 4] }))
    ann.change(setAssignedWeekday(math, greet, 2, false))
    ben.change(setAssignedWeekday(math, greet, 5, true))
    exchange()
    expect([assignmentOf(ann)?.weekdays, assignmentOf(ben)?.weekdays]).toEqual([
      [1, 3, 4, 5],
      [1, 3, 4, 5],
    ])
  })

  it('leaves all days there when two people between them take every one: an assignment on no day cannot be said', () => {
    const { ann, ben, exchange } = world(editRecord(greet, { weekdays: [1, 2] }), addLink('assigned', math, greet))
    ann.change(setAssignedWeekday(math, greet, 1, false))
    ben.change(setAssignedWeekday(math, greet, 2, false))
    exchange()
    expect([assignmentOf(ann)?.weekdays, assignmentOf(ben)?.weekdays]).toEqual([
      [1, 2],
      [1, 2],
    ])
  })
})
