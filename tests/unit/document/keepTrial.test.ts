import { describe, expect, it } from 'vitest'
import { tryOut } from '../../../src/derive/whatIf.ts'
import { addRecord, type Command, editRecord } from '../../../src/document/commands.ts'
import { addLink } from '../../../src/document/linkCommands.ts'
import { type Link, linkId } from '../../../src/domain/links.ts'
import { keepTrial } from '../../../src/store/whatIf.ts'
import { twoPeers } from '../../support/peers.ts'

/** A school where Ann greets and meets, with Ben beside her, and what is added to it. */
const world = (...commands: Command[]) =>
  twoPeers(
    addRecord({ id: 'moment:arrival', day: 'day:aim', title: 'Arrival', start: 480, end: 510 }),
    addRecord({ id: 'practice:greet', title: 'Greet by name' }),
    addRecord({ id: 'practice:meet', title: 'Meet', timing: { kind: 'at', start: 500, end: 520 } }),
    addRecord({ id: 'person:ann', label: 'Ann' }),
    addRecord({ id: 'person:ben', label: 'Ben' }),
    addRecord({ id: 'support:names', title: 'List of names', status: 'in place' }),
    addLink('makes', 'practice:greet', 'moment:arrival'),
    addLink('assigned', 'person:ann', 'practice:greet'),
    addLink('assigned', 'person:ann', 'practice:meet'),
    ...commands,
  )

const handOn = keepTrial({
  kind: 'reassign',
  person: 'person:ann',
  practice: 'practice:meet',
  to: 'person:ben',
  moments: [],
  weekdays: [],
})

describe('keeping a trial', () => {
  it('is one step, which undo takes back whole', () => {
    const { ann } = world()
    const before = ann.getState()
    ann.change(handOn)
    expect(ann.getState().links.has(linkId('assigned', 'person:ben', 'practice:meet'))).toBe(true)
    expect(ann.getState().links.has(linkId('assigned', 'person:ann', 'practice:meet'))).toBe(false)
    ann.undo()
    expect(ann.getState()).toEqual(before)
    expect(ann.canUndo()).toBe(false)
  })

  it('made by two at once holds once', () => {
    const { ann, ben, exchange } = world()
    ann.change(handOn)
    ben.change(handOn)
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect([...ann.getState().links.keys()].filter(id => id.includes('/practice:meet'))).toEqual([
      linkId('assigned', 'person:ben', 'practice:meet'),
    ])
  })

  it('keeps what somebody else has changed meanwhile', () => {
    const { ann, ben, exchange } = world()
    ann.change(keepTrial({ kind: 'without', record: 'support:names' }))
    ben.change(editRecord('support:names', { title: 'List of all names', costPerYear: 40 }))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect(ann.getState().supports.get('support:names')).toMatchObject({
      title: 'List of all names',
      status: 'missing',
      costPerYear: 40,
    })
  })

  it('is worked out from the plan as it is when it is kept', () => {
    const { ann, ben, exchange } = world(addRecord({ id: 'moment:lunch', day: 'day:aim', title: 'Lunch' }))
    ben.change(addLink('makes', 'practice:greet', 'moment:lunch'))
    exchange()
    const trial = {
      kind: 'leave',
      person: 'person:ann',
      practice: 'practice:greet',
      moments: ['moment:arrival'],
      weekdays: [],
    } as const
    const seen = tryOut(ann.getState(), trial)
    ann.change(keepTrial(trial))
    expect(ann.getState()).toEqual(seen)
    const link = ann.getState().links.get(linkId('assigned', 'person:ann', 'practice:greet')) as Link<'assigned'>
    expect(link.moments).toEqual(['moment:lunch'])
  })

  it('writes nothing for what is not there, or is so already', () => {
    const { ann } = world()
    ann.change(keepTrial({ kind: 'without', record: 'person:gone' }))
    ann.change(keepTrial({ kind: 'fte', person: 'person:ann', fte: 1 }))
    ann.change(keepTrial({ kind: 'move', moment: 'moment:arrival', start: 480, following: false }))
    expect(ann.canUndo()).toBe(false)
  })
})
