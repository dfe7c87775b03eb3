import { expect, it } from 'vitest'
import { boardLayout } from '../../../src/features/map/boardLayout.ts'
import { boardNodes, reconcileNodes, strengthOf } from '../../../src/features/map/cardNodes.ts'
import { columnStart, mapWindow } from '../../../src/features/map/mapWindow.ts'
import { withHeights } from '../../../src/features/map/useMeasured.ts'
import { mapColumns } from '../../../src/output/mapColumns.ts'
import { mapOrder } from '../../../src/output/mapOrder.ts'
import { planOf } from '../../support/plans.ts'

const plan = planOf({
  days: [{ id: 'day:ideal', kind: 'aim' }],
  moments: [{ id: 'moment:a', day: 'day:ideal', part: 'morning' }],
  practices: [
    { id: 'practice:front', order: 'a1' },
    { id: 'practice:back', visibility: 'backstage', order: 'a0' },
  ],
})
const map = mapColumns(plan, 'day:ideal')
const sight = mapWindow(1366, 0)
const measures = { heightOf: () => 64, gap: 12, bandRoom: 60 }

function nodes(title: string, isSeen: (id: string) => boolean = () => true) {
  return boardNodes({
    map,
    layout: boardLayout(map, mapOrder(map), sight, measures, null),
    names: sight.names,
    startOf: name => columnStart(sight, name) ?? 0,
    cardWidth: sight.columnWidth,
    top: 8,
    isSeen,
    dataOf: card => ({ card, words: { title, meta: [] }, strength: 'even', tabbable: false }),
  })
}

it('puts everything in reading order: each column’s head, its cards, then the line and what is behind it', () => {
  expect(nodes('A').map(({ id, left, top }) => [id, left, top])).toEqual([
    ['head:moments', 24, 0],
    ['moment:a', 24, 8],
    ['head:practices', 295, 0],
    ['practice:front', 295, 8],
    ['band:practices', 295, 84],
    ['practice:back', 295, 144],
    ['head:roles', 566, 0],
    ['head:supports', 837, 0],
    ['head:truths', 1108, 0],
  ])
})

it('leaves away the cards that are far from what is seen, and keeps the headings', () => {
  expect(nodes('A', id => id === 'practice:back').map(({ id }) => id)).toEqual([
    'head:moments',
    'head:practices',
    'band:practices',
    'practice:back',
    'head:roles',
    'head:supports',
    'head:truths',
  ])
})

it('keeps the nodes that say the same, and makes only those anew that changed', () => {
  const known = nodes('A')
  expect(reconcileNodes(known, nodes('A')).every((node, at) => node === known[at])).toBe(true)
  const changed = reconcileNodes(known, nodes('B'))
  expect(changed.filter((node, at) => node !== known[at]).map(node => node.id)).toEqual([
    'moment:a',
    'practice:front',
    'practice:back',
  ])
})

it('takes up the heights the page has measured, and stays the same map when none is new', () => {
  const before = new Map([['moment:a', 64]])
  expect(withHeights(before, [['moment:a', 64]])).toBe(before)
  expect(
    withHeights(before, [
      ['moment:a', 80],
      ['practice:back', 70],
      ['hidden', 0],
    ]),
  ).toEqual(
    new Map([
      ['moment:a', 80],
      ['practice:back', 70],
    ]),
  )
})

it('draws cards on the thread in front strongly and all others faintly; without one, only cards of other days', () => {
  const here = { id: 'moment:a', elsewhere: false } as const
  expect(strengthOf(here, new Set(['moment:a']))).toBe('lit')
  expect(strengthOf(here, new Set(['moment:b']))).toBe('faint')
  expect(strengthOf(here, null)).toBe('even')
  expect(strengthOf({ ...here, elsewhere: true }, null)).toBe('faint')
})
