import { describe, expect, it } from 'vitest'
import { addRecord, editRecord, removeRecord, sameGesture, writeText } from '../../../src/document/commands.ts'
import { addLink, editLink, removeLink } from '../../../src/document/linkCommands.ts'
import { retimeMoment } from '../../../src/document/momentCommands.ts'
import { createPlanDocument, type PlanDocument } from '../../../src/document/planDocument.ts'
import type { Id } from '../../../src/domain/ids.ts'
import { exchange, peerOf, twoPeersOf } from '../../support/peers.ts'
import { smallWorld } from './smallWorld.ts'

const welcome = 'moment:welcome'
const world = () => twoPeersOf(smallWorld())
const titleOf = (document: PlanDocument, id: Id<'moment'> = welcome) => document.getState().moments.get(id)?.title
const doesOf = (document: PlanDocument) => document.getState().moments.get(welcome)?.does

describe('undo and redo', () => {
  it('follow my own changes and leave what a colleague did', () => {
    const { ann, ben, exchange } = world()
    ann.change(editRecord(welcome, { title: 'Hello' }))
    ben.change(editRecord(welcome, { place: 'the hall' }))
    exchange()
    expect(ben.canUndo()).toBe(true)
    ann.undo()
    exchange()
    expect(ann.getState().moments.get(welcome)).toMatchObject({ title: 'Welcome', place: 'the hall' })
    expect(ben.getState()).toStrictEqual(ann.getState())
    expect([ann.canUndo(), ann.canRedo()]).toEqual([false, true])
    ann.redo()
    expect(ann.getState().moments.get(welcome)).toMatchObject({ title: 'Hello', place: 'the hall' })
  })

  it('tell a step apart from the next of mine, whatever a colleague does', () => {
    const { ann, ben, exchange } = world()
    expect(ann.lastStep()).toBeUndefined()
    ann.change(removeRecord(welcome))
    const removal = ann.lastStep()
    expect(removal).toBeDefined()
    ben.change(editRecord('day:aim', { title: 'Our day' }))
    exchange()
    expect(ann.lastStep()).toBe(removal)
    ann.change(editRecord('day:aim', { title: 'A day' }))
    expect(ann.lastStep()).not.toBe(removal)
    ann.undo()
    expect(ann.lastStep()).toBe(removal)
    ann.undo()
    expect(ann.lastStep()).toBeUndefined()
  })

  it('forget what could be redone once something new is done', () => {
    const document = createPlanDocument(smallWorld())
    document.change(editRecord(welcome, { title: 'Hello' }))
    document.undo()
    document.change(editRecord(welcome, { title: 'Good morning' }))
    expect(document.canRedo()).toBe(false)
    document.undo()
    expect(titleOf(document)).toBe('Welcome')
  })

  it('do nothing when there is no step', () => {
    const document = createPlanDocument(smallWorld())
    const before = document.getState()
    expect([document.undo(), document.redo()]).toEqual([{ kept: [] }, { kept: [] }])
    expect(document.getState()).toBe(before)
  })

  it('pass a step by of which nothing is left to take back', () => {
    const { ann, ben, exchange } = world()
    ann.change(editRecord('role:teacher', { note: 'early' }))
    ann.change(editRecord(welcome, { title: 'Hello' }))
    exchange()
    ben.change(editRecord(welcome, { title: 'Good day' }))
    exchange()
    ann.undo()
    expect(titleOf(ann)).toBe('Good day')
    expect(ann.getState().roles.get('role:teacher')?.note).toBe('')
  })

  it('go back and forth through many steps exactly', () => {
    const document = createPlanDocument(smallWorld())
    const states = [document.getState()]
    for (const command of [
      editRecord(welcome, { title: 'Hello', tags: ['cbe/mastery'] }),
      retimeMoment(welcome, { start: 500, end: 520 }),
      writeText(welcome, 'does', 'greets a friend', 'greets two friends'),
      addRecord({ id: 'practice:walk', title: 'Walk', detail: 'round the lake' }),
      addLink('makes', 'practice:walk', welcome, { reason: 'fresh air' }),
      removeRecord(welcome),
      removeRecord('day:aim'),
    ]) {
      document.change(command)
      states.push(document.getState())
    }
    for (let round = 0; round < 2; round++) {
      for (const state of states.toReversed().slice(1)) {
        document.undo()
        expect(document.getState()).toStrictEqual(state)
      }
      for (const state of states.slice(1)) {
        document.redo()
        expect(document.getState()).toStrictEqual(state)
      }
    }
  })
})

describe('undo after both wrote the same', () => {
  it.each([
    ['the later number', 'ben', 'ann'],
    ['the smaller number', 'ann', 'ben'],
  ] as const)('leaves a colleague’s words that came later, for the writer with %s', (_, first, second) => {
    const peers = world()
    peers[first].change(editRecord(welcome, { title: 'Mine' }))
    peers.exchange()
    peers[second].change(editRecord(welcome, { title: 'Theirs' }))
    peers.exchange()
    peers[first].undo()
    peers.exchange()
    expect([titleOf(peers.ann), titleOf(peers.ben)]).toEqual(['Theirs', 'Theirs'])
  })

  it('brings to light what a colleague wrote at the same time and mine had covered', () => {
    const { ann, ben, exchange } = world()
    ann.change(editRecord(welcome, { title: 'By Ann' }))
    ben.change(editRecord(welcome, { title: 'By Ben' }))
    exchange()
    expect(titleOf(ann)).toBe('By Ben')
    ben.undo()
    exchange()
    expect([titleOf(ann), titleOf(ben)]).toEqual(['By Ann', 'By Ann'])
    ben.redo()
    expect(titleOf(ben)).toBe('By Ben')
  })

  it('does not go behind a colleague’s words that it brought back before', () => {
    const { ann, ben, exchange } = world()
    ann.change(editRecord(welcome, { title: 'First' }))
    exchange()
    ben.change(editRecord(welcome, { title: 'By Ben' }))
    exchange()
    ann.change(editRecord(welcome, { title: 'Last' }))
    ann.undo()
    expect(titleOf(ann)).toBe('By Ben')
    ann.undo()
    expect(titleOf(ann)).toBe('By Ben')
  })

  it('keeps an element of a set that both added at the same time', () => {
    const { ann, ben, exchange } = world()
    for (const document of [ann, ben]) document.change(editRecord(welcome, { learners: ['learner:mia'] }))
    exchange()
    ben.undo()
    exchange()
    expect(ann.getState().moments.get(welcome)?.learners).toEqual(['learner:mia'])
    expect(ben.getState()).toStrictEqual(ann.getState())
  })

  it('brings a record back that both removed, as long as mine was the last word', () => {
    const { ann, ben, exchange } = world()
    for (const document of [ann, ben]) document.change(removeRecord(welcome))
    exchange()
    ben.undo()
    exchange()
    expect(titleOf(ann)).toBe('Welcome')
  })

  it('takes a gesture back only as far as the colleague’s words in the midst of it', () => {
    const { ann, ben, exchange } = world()
    ann.change(sameGesture(editRecord(welcome, { title: 'H' })))
    exchange()
    ben.change(editRecord(welcome, { title: 'By Ben' }))
    exchange()
    ann.change(sameGesture(editRecord(welcome, { title: 'Hello' })))
    ann.undo()
    expect(titleOf(ann)).toBe('By Ben')
  })
})

describe('undo of letters', () => {
  it('takes mine and leaves a colleague’s amid them', () => {
    const { ann, ben, exchange } = world()
    ann.change(writeText(welcome, 'does', 'greets a friend', 'greets a friend and a dog'))
    exchange()
    ben.change(writeText(welcome, 'does', 'greets a friend and a dog', 'greets a friend and a big dog'))
    exchange()
    ann.undo()
    exchange()
    expect([doesOf(ann), doesOf(ben)]).toEqual(['greets a friendbig ', 'greets a friendbig '])
    ann.redo()
    expect(doesOf(ann)).toBe('greets a friend and a big dog')
  })

  it('takes every letter of mine, also where I wrote amid some that had come back', () => {
    const document = createPlanDocument(smallWorld())
    const write = (before: string, after: string) => document.change(writeText('moment:lunch', 'does', before, after))
    const does = () => document.getState().moments.get('moment:lunch')?.does
    write('', 'proud')
    write('proud', 'proseen')
    document.undo()
    write('proud', 'prouread')
    document.undo()
    expect(does()).toBe('proud')
    document.undo()
    expect(does()).toBe('')
    document.redo()
    expect(does()).toBe('proud')
  })

  it('brings back what I took, beside what a colleague has put there since', () => {
    const { ann, ben, exchange } = world()
    ann.change(editRecord(welcome, { does: '' }))
    exchange()
    ben.change(editRecord(welcome, { does: 'sings' }))
    exchange()
    ann.undo()
    exchange()
    expect(doesOf(ben)).toBe(doesOf(ann))
    expect(doesOf(ann)).toContain('greets a friend')
    expect(doesOf(ann)).toContain('sings')
  })
})

describe('undo of an addition', () => {
  it('takes it away while nobody else has had to do with it', () => {
    const { ann, ben, exchange } = world()
    ann.change(addRecord({ id: 'moment:new', day: 'day:aim', title: 'New', does: 'walks' }))
    exchange()
    expect(ann.undo()).toEqual({ kept: [] })
    exchange()
    expect(ben.getState()).toStrictEqual(smallWorld())
  })

  it('keeps a record a colleague has since written in, whole, and names it', () => {
    const { ann, ben, exchange } = world()
    ann.change(addRecord({ id: 'moment:new', day: 'day:aim', title: 'New', does: 'walks', tags: ['cbe/mastery'] }))
    exchange()
    const whole = ann.getState()
    ben.change(editRecord('moment:new', { place: 'the lake' }))
    exchange()
    expect(ann.undo()).toEqual({ kept: ['moment:new'] })
    const moment = whole.moments.get('moment:new')
    expect(ann.getState().moments.get('moment:new')).toStrictEqual({ ...moment, place: 'the lake' })
    expect(ann.canUndo()).toBe(false)
  })

  it('keeps it for letters in its long text as well', () => {
    const { ann, ben, exchange } = world()
    ann.change(addRecord({ id: 'practice:new', title: 'New', detail: 'in pairs' }))
    exchange()
    ben.change(writeText('practice:new', 'detail', 'in pairs', 'in pairs or alone'))
    exchange()
    ann.undo()
    expect(ann.getState().practices.get('practice:new')).toMatchObject({ title: 'New', detail: 'in pairs or alone' })
  })

  it('keeps what a colleague’s own record belongs to, and takes the rest of the step', () => {
    const { ann, ben, exchange } = world()
    ann.change(
      addRecord({ id: 'day:new', title: 'Another', kind: 'variant' }),
      addRecord({ id: 'moment:one', day: 'day:new', title: 'One' }),
      addRecord({ id: 'moment:two', day: 'day:new', title: 'Two' }),
    )
    exchange()
    ben.change(addRecord({ id: 'feeling:proud', moment: 'moment:one', learner: null, word: 'proud', field: 'bright' }))
    exchange()
    expect(ann.undo()).toEqual({ kept: ['moment:one', 'day:new'] })
    expect([...ann.getState().moments.keys()]).toEqual(['moment:lunch', 'moment:one', 'moment:welcome'])
  })

  it('takes my link away while the colleague’s link of the same pair stays', () => {
    const { ann, ben, exchange } = world()
    ann.change(addLink('makes', 'practice:greet', 'moment:lunch', { reason: 'mine' }))
    ben.change(addLink('makes', 'practice:greet', 'moment:lunch', { reason: 'theirs' }))
    exchange()
    const shown = () => ann.getState().links.get('link:makes/practice:greet/moment:lunch')?.reason
    expect(['mine', 'theirs']).toContain(shown())
    ann.undo()
    exchange()
    expect(shown()).toBe('theirs')
    expect(ben.getState()).toStrictEqual(ann.getState())
    ben.undo()
    exchange()
    expect([shown(), ann.getState()]).toStrictEqual([undefined, ben.getState()])
  })
})

describe('redo of a removal', () => {
  it('leaves a record a colleague has written in since it came back', () => {
    const { ann, ben, exchange } = world()
    ann.change(removeRecord(welcome))
    ann.undo()
    exchange()
    ben.change(editRecord(welcome, { title: 'Hello' }))
    exchange()
    expect(ann.redo()).toEqual({ kept: [welcome] })
    expect(titleOf(ann)).toBe('Hello')
  })
})

describe('a pair made twice', () => {
  it('shows once, is edited in both and goes together; one undo brings both back', () => {
    const { ann, ben, exchange } = world()
    for (const document of [ann, ben]) document.change(addLink('makes', 'practice:greet', 'moment:lunch'))
    exchange()
    const id = 'link:makes/practice:greet/moment:lunch'
    ben.change(editLink(id, { confidence: 70 }))
    const edited = ben.getState()
    expect(edited.links.get(id)?.confidence).toBe(70)
    ben.change(removeLink(id))
    exchange()
    expect(ann.getState().links.has(id)).toBe(false)
    ben.undo()
    expect(ben.getState()).toStrictEqual(edited)
  })
})

it('a third person sees what two have settled', () => {
  const { ann, ben, exchange: meet } = world()
  const cat = peerOf(ann.ydoc, 3)
  ann.change(editRecord(welcome, { title: 'Hello' }))
  ben.change(removeRecord('moment:lunch'))
  meet()
  ann.undo()
  ben.undo()
  meet()
  exchange(cat.ydoc, ann.ydoc)
  expect(cat.getState()).toStrictEqual(smallWorld())
})
