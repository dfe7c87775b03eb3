import { expect, it } from 'vitest'
import { moveAction, planAction } from '../../../src/document/actionCommands.ts'
import { removeRecord } from '../../../src/document/commands.ts'
import type { PlanDocument } from '../../../src/document/planDocument.ts'
import { inOrder } from '../../../src/domain/order.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { action, owns, plan, role, support } from '../../support/planBuilders.ts'

const world = () =>
  twoPeersOf(
    plan(
      action('ask', { order: 'a0' }),
      action('try', { order: 'a1' }),
      action('price', { order: 'a2', status: 'doing' }),
      action('draft', { order: 'a3', status: 'doing' }),
      support('wall', { title: 'A folding wall' }),
      role('head'),
      role('coach'),
      owns('head', 'wall'),
    ),
  )

const columns = (document: PlanDocument) =>
  ['todo', 'doing', 'done'].map(status =>
    inOrder(document.getState().actions)
      .filter(each => each.status === status)
      .map(({ id }) => id.slice(7)),
  )

it('moves an action to a place in another column in one step of undo', () => {
  const { ann } = world()
  ann.change(moveAction('action:ask', { status: 'doing', after: 'action:price' }))
  expect(columns(ann)).toEqual([['try'], ['price', 'ask', 'draft'], []])
  ann.change(moveAction('action:draft', { status: 'doing', after: null }))
  expect(columns(ann)).toEqual([['try'], ['draft', 'price', 'ask'], []])
  ann.undo()
  ann.undo()
  expect([columns(ann), ann.canUndo()]).toEqual([[['ask', 'try'], ['price', 'draft'], []], false])
})

it('refuses a place after itself, after what is in another column, and after what is gone', () => {
  const { ann } = world()
  ann.change(
    moveAction('action:ask', { status: 'todo', after: 'action:ask' }),
    moveAction('action:ask', { status: 'done', after: 'action:price' }),
    moveAction('action:ask', { status: 'todo', after: 'action:none' }),
    moveAction('action:none', { status: 'todo', after: null }),
  )
  expect([columns(ann), ann.canUndo()]).toEqual([[['ask', 'try'], ['price', 'draft'], []], false])
})

it('keeps what two people move apart, and does not bring back what a colleague took away', () => {
  const { ann, ben, exchange } = world()
  ann.change(moveAction('action:ask', { status: 'doing', after: 'action:draft' }))
  ann.change(moveAction('action:try', { status: 'done', after: null }))
  ben.change(moveAction('action:price', { status: 'done', after: null }))
  ben.change(removeRecord('action:try'))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(columns(ann)).toEqual([[], ['draft', 'ask'], ['price']])
})

it('plans what brings a support about, seen to by who sees to the support, in one step of undo', () => {
  const { ann, ben, exchange } = world()
  ann.change(planAction({ id: 'action:new', title: 'Get it ready: A folding wall' }, ['support:none', 'support:wall']))
  ben.change(removeRecord('role:head'))
  const made = [...ann.getState().links.keys()].filter(id => id.includes('action:new')).sort()
  expect(made).toEqual(['link:delivers/action:new/support:wall', 'link:owns/role:head/action:new'])
  expect(ann.getState().actions.get('action:new')?.title).toBe('Get it ready: A folding wall')
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  ann.change(
    planAction({ id: 'action:other', title: 'Nothing' }, ['support:none']),
    planAction({ id: 'action:new', title: 'In use' }, ['support:wall']),
  )
  expect([ann.getState().actions.size, ann.getState().actions.get('action:new')?.title]).toEqual([
    5,
    'Get it ready: A folding wall',
  ])
  ann.undo()
  expect([ann.getState().actions.size, [...ann.getState().links.keys()]]).toEqual([4, []])
})
