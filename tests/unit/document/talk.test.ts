import { expect, it } from 'vitest'
import { commentsByCard, openCommentCount } from '../../../src/derive/comments.ts'
import { addRecord, editRecord, removeRecord, writeText } from '../../../src/document/commands.ts'
import { duplicateMoment } from '../../../src/document/momentCommands.ts'
import { spokenBy } from '../../../src/document/spokenBy.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { smallWorld } from './smallWorld.ts'

const at = '2026-11-05T14:20:00.000Z'

it('two people say something on one card at once, and both are heard, in the order of time', () => {
  const { ann, ben, exchange } = twoPeersOf(smallWorld())
  ann.change(addRecord({ id: 'comment:ann', on: 'moment:lunch', text: 'Who eats alone?', by: 'Ann', at }))
  ben.change(
    addRecord({ id: 'comment:ben', on: 'moment:lunch', text: 'Twenty minutes', at: '2026-11-05T14:19:00.000Z' }),
  )
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(
    commentsByCard(ann.getState())
      .get('moment:lunch')
      ?.map(({ text, by }) => [text, by]),
  ).toEqual([
    ['Twenty minutes', undefined],
    ['Who eats alone?', 'Ann'],
  ])
})

it('keeps every letter two people write in one comment', () => {
  const { ann, ben, exchange } = twoPeersOf(smallWorld())
  ann.change(writeText('comment:why', 'text', 'Why at the door?', 'Tell me: Why at the door?'))
  ben.change(writeText('comment:why', 'text', 'Why at the door?', 'Why at the door? It is cold.'))
  exchange()
  expect(ann.getState().comments.get('comment:why')?.text).toBe('Tell me: Why at the door? It is cold.')
  expect(ann.getState()).toEqual(ben.getState())
})

it('is settled by one while another takes it back, and one undo opens it again', () => {
  const { ann, ben, exchange } = twoPeersOf(smallWorld())
  ann.change(editRecord('comment:why', { resolved: true }))
  expect(openCommentCount(ann.getState())).toBe(0)
  exchange()
  expect(openCommentCount(ben.getState())).toBe(0)
  ann.undo()
  expect(openCommentCount(ann.getState())).toBe(1)
  ben.change(removeRecord('comment:why'))
  exchange()
  expect([ann.getState().comments.size, ben.getState().comments.size]).toEqual([0, 0])
})

it('is out of sight while its card is gone, and comes back with it', () => {
  const { ann, ben, exchange } = twoPeersOf(smallWorld())
  ann.change(removeRecord('practice:greet'))
  ben.change(addRecord({ id: 'comment:ben', on: 'practice:greet', text: 'I like it', at }))
  exchange()
  expect([commentsByCard(ann.getState()).size, openCommentCount(ben.getState())]).toEqual([0, 0])
  ann.undo()
  exchange()
  expect(
    commentsByCard(ben.getState())
      .get('practice:greet')
      ?.map(({ text }) => text),
  ).toEqual(['Why at the door?', 'I like it'])
})

it('new cards carry the voice of who speaks; what is no proposal, a copy, and what says whose it is do not', () => {
  const { ann } = twoPeersOf(smallWorld())
  ann.change(
    spokenBy(
      'students',
      addRecord({ id: 'moment:art', day: 'day:aim', title: 'Art' }),
      addRecord({ id: 'idea:bench', text: 'A bench' }),
      addRecord({ id: 'support:clay', title: 'Clay', voice: ['partners'] }),
      addRecord({ id: 'person:b', label: 'Teacher B' }),
      duplicateMoment('moment:lunch', 'moment:lunch2'),
    ),
  )
  const plan = ann.getState()
  expect([
    plan.moments.get('moment:art')?.voice,
    plan.ideas.get('idea:bench')?.voice,
    plan.supports.get('support:clay')?.voice,
    plan.people.get('person:b')?.voice,
    plan.moments.get('moment:lunch2')?.voice,
  ]).toEqual([['students'], ['students'], ['partners'], [], []])
  ann.undo()
  expect([ann.getState().moments.has('moment:art'), ann.canUndo()]).toEqual([false, false])
})

it('two people who name voices of one card at once keep both', () => {
  const { ann, ben, exchange } = twoPeersOf(smallWorld())
  ann.change(editRecord('moment:lunch', { voice: ['students'] }))
  ben.change(editRecord('moment:lunch', { voice: ['families'] }))
  exchange()
  expect(ann.getState().moments.get('moment:lunch')?.voice).toEqual(['families', 'students'])
  expect(ann.getState()).toEqual(ben.getState())
})
