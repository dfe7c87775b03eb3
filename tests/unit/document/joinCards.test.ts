import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { looseEnds } from '../../../src/derive/looseEnds.ts'
import { sameCards } from '../../../src/derive/sameCards.ts'
import { addRecord, editRecord } from '../../../src/document/commands.ts'
import { joinCards } from '../../../src/document/joinCards.ts'
import { addLink, removeLink } from '../../../src/document/linkCommands.ts'
import { createPlanDocument, openPlanDocument, type PlanDocument } from '../../../src/document/planDocument.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { linkOf, planOf } from '../../support/plans.ts'

const world = () =>
  twoPeersOf(
    planOf({
      days: [{ id: 'day:ideal', kind: 'aim', order: 'a0' }],
      moments: [{ id: 'moment:circle', day: 'day:ideal', title: 'Circle' }],
      practices: [
        { id: 'practice:a', title: 'Run the circle', detail: 'Sit down.', voice: ['students'] },
        { id: 'practice:b', title: 'run the  CÍRCLE', detail: 'Breathe.', status: 'partly', voice: ['families'] },
      ],
      roles: [{ id: 'role:advisor', title: 'Advisor' }],
      supports: [{ id: 'support:room', title: 'A room', type: 'space' }],
      comments: [{ id: 'comment:c', on: 'practice:b', text: 'Yes', at: '2026-11-05T14:20:00Z' }],
      ideas: [{ id: 'idea:i', text: 'With candles', near: 'practice:b', order: 'a0' }],
      links: [
        linkOf('makes', 'practice:a', 'moment:circle'),
        linkOf('makes', 'practice:b', 'moment:circle', { reason: 'It opens the day' }),
        linkOf('does', 'role:advisor', 'practice:a', { part: 'A' }),
        linkOf('does', 'role:advisor', 'practice:b', { part: 'R' }),
        linkOf('needs', 'practice:b', 'support:room', { confidence: 40 }),
      ],
    }),
  )

const links = (peer: PlanDocument) =>
  [...peer.getState().links.values()].map(({ kind, from, to }) => `${from} ${kind} ${to}`).sort()

it('moves what the other says, its links, and what was said on it to the card that stays', () => {
  const { ann } = world()
  const before = ann.getState()
  ann.change(joinCards('practice:a', ['practice:b']))
  const plan = ann.getState()
  expect([...plan.practices.values()]).toMatchObject([
    {
      id: 'practice:a',
      title: 'Run the circle',
      detail: 'Sit down.\nBreathe.',
      status: 'partly',
      voice: ['families', 'students'],
    },
  ])
  expect(links(ann)).toEqual([
    'practice:a makes moment:circle',
    'practice:a needs support:room',
    'role:advisor does practice:a',
  ])
  expect(plan.links.get('link:makes/practice:a/moment:circle')?.reason).toBe('It opens the day')
  expect(plan.links.get('link:does/role:advisor/practice:a')).toMatchObject({ part: 'RA' })
  expect(plan.links.get('link:needs/practice:a/support:room')?.confidence).toBe(40)
  expect([plan.comments.get('comment:c')?.on, plan.ideas.get('idea:i')?.near]).toEqual(['practice:a', 'practice:a'])
  ann.undo()
  expect([ann.getState(), ann.canUndo()]).toEqual([before, false])
})

it('refuses cards of different kinds, and one that is gone', () => {
  const { ann } = world()
  ann.change(joinCards('practice:a', ['support:room', 'practice:gone', 'practice:a']))
  expect([ann.getState().supports.size, ann.canUndo()]).toEqual([1, false])
})

it('makes no link of a card to itself', () => {
  const { ann } = world()
  ann.change(
    addRecord({ id: 'support:big', title: 'a  room', type: 'space' }),
    addLink('requires', 'support:big', 'support:room'),
  )
  ann.change(joinCards('support:big', ['support:room']))
  expect(links(ann).filter(link => link.includes('requires'))).toEqual([])
})

it('ends in one card when two people join the same two apart, with what either linked meanwhile', () => {
  const { ann, ben, exchange } = world()
  for (const peer of [ann, ben]) {
    const [same] = sameCards(peer.getState())
    if (same) peer.change(joinCards(same.ids[0], same.ids.slice(1)))
  }
  ann.change(
    addRecord({ id: 'role:nurse', title: 'Nurse' }),
    addLink('does', 'role:nurse', 'practice:a', { part: 'C' }),
  )
  ben.change(editRecord('practice:a', { status: 'in place' }))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect([...ann.getState().practices.values()]).toMatchObject([{ id: 'practice:a', status: 'in place' }])
  expect(links(ann)).toEqual([
    'practice:a makes moment:circle',
    'practice:a needs support:room',
    'role:advisor does practice:a',
    'role:nurse does practice:a',
  ])
})

it('leads a link a colleague makes meanwhile at the card that goes to the one kept, and writes nothing for it', () => {
  const { ann, ben, exchange } = world()
  ann.change(joinCards('practice:a', ['practice:b']))
  ben.change(addRecord({ id: 'role:cook', title: 'Cook' }), addLink('does', 'role:cook', 'practice:b', { part: 'R' }))
  ben.change(addRecord({ id: 'comment:later', on: 'practice:b', text: 'And tea', at: '2026-11-05T15:00:00Z' }))
  exchange()
  const said = Y.encodeStateVector(ann.ydoc)
  for (const peer of [ann, ben]) {
    expect([...peer.getState().practices.keys()]).toEqual(['practice:a'])
    expect(links(peer)).toContain('role:cook does practice:a')
    expect(peer.getState().comments.get('comment:later')?.on).toBe('practice:a')
    expect(looseEnds(peer.getState()).danglingLinks).toEqual([])
  }
  expect(Y.encodeStateVector(ann.ydoc)).toEqual(said)
  expect(createPlanDocument(ann.getState()).getState()).toEqual(ann.getState())
  expect(openPlanDocument(ann.ydoc).getState()).toEqual(ann.getState())
})

it('shows one link where both cards were linked to the same, with the letters of both, and takes it away whole', () => {
  const { ann, ben, exchange } = world()
  const nurse = addRecord({ id: 'role:nurse', title: 'Nurse' })
  ann.change(nurse)
  exchange()
  ann.change(joinCards('practice:a', ['practice:b']), addLink('does', 'role:nurse', 'practice:a', { part: 'A' }))
  ben.change(addLink('does', 'role:nurse', 'practice:b', { part: 'R' }))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(links(ann).filter(link => link.startsWith('role:nurse'))).toEqual(['role:nurse does practice:a'])
  expect(ben.getState().links.get('link:does/role:nurse/practice:a')).toMatchObject({ part: 'RA' })
  ben.change(removeLink('link:does/role:nurse/practice:a'))
  exchange()
  for (const peer of [ann, ben]) expect(links(peer).filter(link => link.startsWith('role:nurse'))).toEqual([])
})

it('leads it back when the join is undone, and on when the one kept is joined to a third', () => {
  const { ann, ben, exchange } = world()
  ann.change(joinCards('practice:a', ['practice:b']))
  ben.change(addRecord({ id: 'role:cook', title: 'Cook' }), addLink('does', 'role:cook', 'practice:b', { part: 'R' }))
  exchange()
  ben.change(addRecord({ id: 'practice:0', title: 'Run the circle' }), joinCards('practice:0', ['practice:a']))
  exchange()
  for (const peer of [ann, ben]) expect(links(peer)).toContain('role:cook does practice:0')
  ben.undo()
  exchange()
  for (const peer of [ann, ben]) expect(links(peer)).toContain('role:cook does practice:a')
  ann.undo()
  exchange()
  for (const peer of [ann, ben]) {
    expect([...peer.getState().practices.keys()].sort()).toEqual(['practice:a', 'practice:b'])
    expect(links(peer)).toContain('role:cook does practice:b')
  }
})

it('leads no link to its own other end: it stays a loose end', () => {
  const { ann, ben, exchange } = world()
  ann.change(addRecord({ id: 'support:big', title: 'a  room', type: 'space' }))
  exchange()
  ann.change(joinCards('support:big', ['support:room']))
  ben.change(addLink('requires', 'support:big', 'support:room'))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(looseEnds(ann.getState()).danglingLinks).toEqual(['link:requires/support:big/support:room'])
})
