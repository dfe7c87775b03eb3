import { expect, it } from 'vitest'
import { boardLayout } from '../../../src/features/map/boardLayout.ts'
import { boardColumns, type CardData, nodesNear, sameData, strengthOf } from '../../../src/features/map/cardNodes.ts'
import { mapWindow } from '../../../src/features/map/mapWindow.ts'
import { noteHeights } from '../../../src/features/map/useMeasured.ts'
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

function columns() {
  const layout = boardLayout(map, mapOrder(map), sight, measures, null)
  return boardColumns({ map, layout, names: sight.names, top: 8, bandHeight: () => 30 })
}
const practices = () => columns().find(column => column.name === 'practices')?.nodes ?? []

it('puts everything in reading order: each column’s head, its cards, then the line and what is behind it', () => {
  expect(columns().map(({ name, nodes }) => [name, ...nodes.map(({ id, top, height }) => [id, top, height])])).toEqual([
    ['moments', ['head:moments', 0, 0], ['moment:a', 8, 64]],
    [
      'practices',
      ['head:practices', 0, 0],
      ['practice:front', 8, 64],
      ['band:practices', 84, 30],
      ['practice:back', 144, 64],
    ],
    ['roles', ['head:roles', 0, 0]],
    ['supports', ['head:supports', 0, 0]],
    ['truths', ['head:truths', 0, 0]],
  ])
})

it('stands each below the one above it', () => {
  expect(nodesNear(practices(), null, () => false).map(({ node, above }) => [node.id, above])).toEqual([
    ['head:practices', 0],
    ['practice:front', 8],
    ['band:practices', 12],
    ['practice:back', 30],
  ])
})

it('leaves away the cards that are far from what is seen, but for those at hand, and keeps their room', () => {
  const near = (from: number, to: number, atHand?: string) =>
    nodesNear(practices(), { from, to }, id => id === atHand).map(({ node, above }) => [node.id, above])
  expect(near(140, 900)).toEqual([
    ['head:practices', 0],
    ['band:practices', 84],
    ['practice:back', 30],
  ])
  expect(near(2000, 3000, 'practice:front')).toEqual([
    ['head:practices', 0],
    ['practice:front', 8],
    ['band:practices', 12],
  ])
})

it('draws a card anew only where it says something else', () => {
  const data = (title: string, tabbable = false): CardData => ({
    card: { id: 'moment:a', column: 'moments', band: 0, elsewhere: false, rows: [] },
    words: { title, meta: [] },
    strength: 'even',
    tabbable,
  })
  expect(sameData(data('A'), data('A'))).toBe(true)
  expect(sameData(data('A'), data('B'))).toBe(false)
  expect(sameData(data('A'), data('A', true))).toBe(false)
})

it('notes the heights the page has measured; only the first, and those it has not been taken for, are news', () => {
  const heights = new Map<string, number>()
  const takenFor = () => 64
  expect(noteHeights(heights, [['hidden', 0]], takenFor)).toBe(false)
  expect(noteHeights(heights, [['moment:a', 64]], takenFor)).toBe(true)
  expect(noteHeights(heights, [['moment:b', 64]], takenFor)).toBe(false)
  expect(noteHeights(heights, [['moment:a', 80]], takenFor)).toBe(true)
  expect(noteHeights(heights, [['moment:a', 80]], takenFor)).toBe(false)
  expect(heights).toEqual(
    new Map([
      ['moment:a', 80],
      ['moment:b', 64],
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
