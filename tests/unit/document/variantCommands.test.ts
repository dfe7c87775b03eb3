import { expect, it } from 'vitest'
import { addRecord, editRecord, writeText } from '../../../src/document/commands.ts'
import { addVariant, leaveVariant } from '../../../src/document/variantCommands.ts'
import { twoPeers } from '../../support/peers.ts'

const start = [
  addRecord({ id: 'learner:amara', name: 'Amara' }),
  addRecord({ id: 'learner:diego', name: 'Diego' }),
  addRecord({
    id: 'moment:read',
    day: 'day:aim',
    title: 'Reading',
    place: 'Room 1',
    needsDevice: true,
    minAdults: 4,
    students: 90,
    order: 'a0',
  }),
  writeText('moment:read', 'does', '', 'Reads a page aloud.'),
]

it('gives a learner a copy of the moment for them alone, which takes no adults or students of its own', () => {
  const { ann, ben, exchange } = twoPeers(...start)
  ann.change(addVariant('moment:read', 'learner:amara', 'moment:own'))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(ben.getState().moments.get('moment:own')).toMatchObject({
    day: 'day:aim',
    title: 'Reading',
    does: 'Reads a page aloud.',
    place: 'Room 1',
    needsDevice: true,
    learners: ['learner:amara'],
    variantOf: 'moment:read',
    minAdults: null,
  })
  expect(ben.getState().moments.get('moment:own')?.students).toBeUndefined()
  ann.undo()
  exchange()
  expect([...ben.getState().moments.keys()]).toEqual(['moment:read'])
})

it('keeps what one writes in a new way while the other changes the moment itself', () => {
  const { ann, ben, exchange } = twoPeers(...start)
  ann.change(addVariant('moment:read', 'learner:amara', 'moment:own'))
  ann.change(editRecord('moment:own', { title: 'Talk first' }))
  ben.change(editRecord('moment:read', { title: 'Reading hour' }))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect([...ann.getState().moments.values()].map(({ title }) => title).sort()).toEqual(['Reading hour', 'Talk first'])
})

it('begins a way of their own from the one a learner shares, and leaves that to the others', () => {
  const { ann, ben, exchange } = twoPeers(
    ...start,
    addVariant('moment:read', 'learner:amara', 'moment:both'),
    editRecord('moment:both', { title: 'Quiet corner', learners: ['learner:amara', 'learner:diego'] }),
  )
  ann.change(addVariant('moment:read', 'learner:diego', 'moment:own'))
  exchange()
  expect(ben.getState().moments.get('moment:own')).toMatchObject({
    title: 'Quiet corner',
    learners: ['learner:diego'],
    variantOf: 'moment:read',
  })
  expect(ben.getState().moments.get('moment:both')?.learners).toEqual(['learner:amara'])
})

it('refuses a second way of their own, an id in use, and what is gone', () => {
  const { ann } = twoPeers(...start, addVariant('moment:read', 'learner:amara', 'moment:own'))
  const before = ann.getState()
  ann.change(addVariant('moment:read', 'learner:amara', 'moment:two'))
  ann.change(addVariant('moment:read', 'learner:diego', 'moment:own'))
  ann.change(addVariant('moment:gone', 'learner:diego', 'moment:two'))
  ann.change(addVariant('moment:read', 'learner:gone', 'moment:two'))
  expect(ann.getState()).toEqual(before)
})

it('takes a way away with the last who lives it so, and only the learner out of a shared one', () => {
  const { ann, ben, exchange } = twoPeers(
    ...start,
    addVariant('moment:read', 'learner:amara', 'moment:both'),
    editRecord('moment:both', { learners: ['learner:amara', 'learner:diego'] }),
  )
  ann.change(leaveVariant('moment:both', 'learner:amara'))
  exchange()
  expect(ben.getState().moments.get('moment:both')?.learners).toEqual(['learner:diego'])
  ben.change(leaveVariant('moment:both', 'learner:diego'))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect([...ann.getState().moments.keys()]).toEqual(['moment:read'])
  const left = ann.getState()
  ann.change(leaveVariant('moment:read', 'learner:diego'))
  expect(ann.getState()).toEqual(left)
})
