import { expect, it } from 'vitest'
import { addRecord, editRecord } from '../../../src/document/commands.ts'
import { replaceList } from '../../../src/document/planCommands.ts'
import { ownList } from '../../../src/domain/lensLists.ts'
import { twoPeers } from '../../support/peers.ts'

const mine = ownList([{ tag: 'casel/self-awareness', name: 'knowing me' }])
const theirs = ownList([{ tag: 'leaps/agency', name: 'steering it yourself' }])

it('keeps both lists when two people put different ones in their own words', () => {
  const { ann, ben, exchange } = twoPeers()
  ann.change(replaceList('casel', mine))
  ben.change(replaceList('leaps', theirs))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(ann.getState().plan.lists).toEqual({ casel: mine, leaps: theirs })
})

it('takes one list back and leaves the other, and undoing brings only mine again', () => {
  const { ann, ben, exchange } = twoPeers(replaceList('casel', mine))
  ann.change(replaceList('casel', null))
  ben.change(replaceList('leaps', theirs))
  exchange()
  expect([ann.getState().plan.lists, ben.getState().plan.lists]).toEqual([{ leaps: theirs }, { leaps: theirs }])
  ann.undo()
  exchange()
  expect([ann.getState().plan.lists, ben.getState().plan.lists]).toEqual([
    { casel: mine, leaps: theirs },
    { casel: mine, leaps: theirs },
  ])
})

it('changes nothing where the built-in list was never replaced', () => {
  const { ann } = twoPeers()
  const before = ann.getState()
  ann.change(replaceList('casel', null))
  expect(ann.getState()).toBe(before)
})

it('keeps the tags and the choices of both when two people say different ones of a moment', () => {
  const { ann, ben, exchange } = twoPeers(
    addRecord({ id: 'moment:lab', day: 'day:aim', tags: ['gear/data-and-privacy'] }),
  )
  ann.change(editRecord('moment:lab', { tags: ['gear/data-and-privacy', 'casel/self-awareness'] }))
  ann.change(editRecord('moment:lab', { choice: { topic: 'student' } }))
  ben.change(editRecord('moment:lab', { tags: ['cbe/mastery'], choice: { pace: 'adult' } }))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  const lab = ann.getState().moments.get('moment:lab')
  expect([new Set(lab?.tags), lab?.choice]).toEqual([
    new Set(['casel/self-awareness', 'cbe/mastery']),
    { topic: 'student', pace: 'adult' },
  ])
})
