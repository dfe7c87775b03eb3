import { expect, it } from 'vitest'
import { editRecord, removeRecord } from '../../../src/document/commands.ts'
import { editSeveral, tickSeveral } from '../../../src/document/severalCommands.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { planOf } from '../../support/plans.ts'

const world = () =>
  twoPeersOf(
    planOf({
      practices: [
        { id: 'practice:greet', title: 'Greet', voice: ['students'] },
        { id: 'practice:call', title: 'Call home' },
      ],
      supports: [{ id: 'support:phone', title: 'Phone', type: 'tools' }],
    }),
  )

it('gives several cards one status in one step of undo', () => {
  const { ann } = world()
  ann.change(editSeveral(['practice:greet', 'practice:call'], 'status', 'in place'))
  const statuses = () => [...ann.getState().practices.values()].map(practice => practice.status)
  expect(statuses()).toEqual(['in place', 'in place'])
  ann.undo()
  expect([statuses(), ann.canUndo()]).toEqual([['new', 'new'], false])
})

it('adds a voice to several cards of any kind and leaves the voices they have; takes it out of all', () => {
  const { ann } = world()
  const ids = ['practice:greet', 'support:phone'] as const
  const voices = () => [ann.getState().practices.get(ids[0])?.voice, ann.getState().supports.get(ids[1])?.voice]
  ann.change(tickSeveral(ids, 'voice', 'families', true))
  expect(voices()).toEqual([['families', 'students'], ['families']])
  ann.change(tickSeveral(ids, 'voice', 'families', false))
  expect(voices()).toEqual([['students'], []])
})

it('keeps what a colleague ticked meanwhile, and does not bring back a card a colleague took away', () => {
  const { ann, ben, exchange } = world()
  ann.change(tickSeveral(['practice:greet', 'practice:call'], 'tags', 'cbe/mastery', true))
  ben.change(editRecord('practice:greet', { tags: ['casel/self-awareness'] }))
  ben.change(removeRecord('practice:call'))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect([...ann.getState().practices.values()].map(({ id, tags }) => [id, tags])).toEqual([
    ['practice:greet', ['casel/self-awareness', 'cbe/mastery']],
  ])
})
