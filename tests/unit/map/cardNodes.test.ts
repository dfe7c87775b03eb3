import { expect, it } from 'vitest'
import { boardLayout } from '../../../src/features/map/boardLayout.ts'
import { boardNodes, reconcileNodes, strengthOf, withHeights } from '../../../src/features/map/cardNodes.ts'
import { columnStart, mapWindow } from '../../../src/features/map/mapWindow.ts'
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

function nodes(title: string, mirror = (x: number) => x) {
  return boardNodes({
    map,
    layout: boardLayout(map, mapOrder(map), sight, measures, null),
    names: sight.names,
    startOf: name => columnStart(sight, name) ?? 0,
    cardWidth: sight.columnWidth,
    top: 8,
    mirror,
    heights: new Map(),
    dataOf: card => ({ card, words: { title, meta: [] }, strength: 'even', tabbable: false }),
  })
}

it('puts everything in reading order: each column’s head, its cards, then the line and what is behind it', () => {
  expect(nodes('A').map(({ id, position }) => [id, position.x, position.y])).toEqual([
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

it('begins at the right where people read from right to left', () => {
  const [, moment] = nodes('A', x => 1366 - x)
  expect(moment?.position).toEqual({ x: 1366 - 24 - 231, y: 8 })
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
  const dimensions = (id: string, height: number) =>
    ({ id, type: 'dimensions', dimensions: { width: 231, height } }) as const
  expect(withHeights(before, [dimensions('moment:a', 64)])).toBe(before)
  expect(withHeights(before, [dimensions('moment:a', 80), dimensions('practice:back', 70)])).toEqual(
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
