import { expect, it } from 'vitest'
import type { Suggestion } from '../../../src/domain/suggestion.ts'
import {
  frontOf,
  isProposed,
  proposedCards,
  withProposals,
  withProposedInOrder,
} from '../../../src/features/map/proposedCards.ts'
import { mapColumns } from '../../../src/output/mapColumns.ts'
import { mapOrder } from '../../../src/output/mapOrder.ts'
import { suggestForMoment } from '../../../src/patterns/suggest.ts'
import { makes, moment, plan, practice, role } from '../../support/planBuilders.ts'

const world = plan(
  moment('lunch', '', { title: 'Lunch' }),
  practice('own', { title: 'Something of our own' }),
  makes('own', 'lunch'),
  role('c', { title: 'Counselor' }),
)
const all = suggestForMoment(world, 'moment:lunch')
const at = 'moment:lunch'

const column = (cards: readonly { readonly id: string }[], kind: string) =>
  cards.filter(({ id }) => id.startsWith(`${kind}:`))

it('shows the head of every proposal, and of the first alone its chain', () => {
  const { cards } = proposedCards(all, at, null)
  expect(cards.filter(({ isHead }) => isHead).map(({ suggestion }) => suggestion)).toEqual(all)
  const others = cards.filter(({ isHead }) => !isHead)
  expect(new Set(others.map(({ suggestion }) => suggestion))).toEqual(new Set([all[0]]))
  expect(cards.every(({ id }) => isProposed(id))).toBe(true)
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
})

it('ties a chain to a card of the plan by a thread, without a card of its own', () => {
  const table = all.find(({ title }) => title === 'Host a table where anyone can sit')
  const { cards, threads, ties } = proposedCards(all, at, table?.fingerprint ?? '')
  expect(ties).toEqual(['role:c'])
  expect(column(cards, 'role').some(({ id }) => id === 'role:c')).toBe(false)
  expect(threads.some(({ kind, to }) => kind === 'does' && to === 'role:c')).toBe(true)
})

it('keeps in front what is left of a proposal when its practice is taken up', () => {
  const named = (fingerprint: string): Suggestion => ({ ...(all[0] as Suggestion), fingerprint })
  const given = [named('a'), named('b|rest'), named('c')]
  expect(frontOf(given, 'b')?.fingerprint).toBe('b|rest')
  expect(frontOf(given, 'gone')?.fingerprint).toBe('a')
  expect(frontOf([], 'a')).toBe(undefined)
})

it('stands in its columns after what is there, the best first', () => {
  const proposed = proposedCards(all, at, null)
  const map = withProposals(mapColumns(world, 'day:ideal'), proposed)
  const order = withProposedInOrder(mapOrder(map), proposed)
  expect(order.practices).toEqual(['practice:own', ...column(proposed.cards, 'practice').map(({ id }) => id)])
  expect(order.roles[0]).toBe('role:c')
  expect(withProposals(map, { cards: [], threads: [], ties: [] })).toBe(map)
})
