import { expect, it } from 'vitest'
import { boardLayout, type Front } from '../../../src/features/map/boardLayout.ts'
import { mapWindow } from '../../../src/features/map/mapWindow.ts'
import { mapColumns } from '../../../src/output/mapColumns.ts'
import { mapOrder } from '../../../src/output/mapOrder.ts'
import { linkOf, planOf } from '../../support/plans.ts'

const moments = ['a', 'b', 'c'].map((name, at) => ({
  id: `moment:${name}`,
  day: 'day:ideal',
  part: 'morning',
  order: `a${at}`,
}))
const practices = ['a', 'b', 'c'].map((name, at) => ({
  id: `practice:${name}`,
  visibility: name === 'b' ? 'backstage' : 'frontstage',
  order: `a${at}`,
}))
const plan = planOf({
  days: [{ id: 'day:ideal', kind: 'aim' }],
  moments,
  practices,
  links: [linkOf('makes', 'practice:c', 'moment:b')],
})
const map = mapColumns(plan, 'day:ideal')
const order = { ...mapOrder(map), practices: ['practice:a', 'practice:c', 'practice:b'] } as const
const measures = { heightOf: () => 50, gap: 10, bandRoom: 40 }

function tops(front: Front | null) {
  const { berths } = boardLayout(map, order, mapWindow(1366, 0), measures, front)
  return Object.fromEntries([...berths].map(([id, berth]) => [id, berth.top]))
}

it('puts cards one below the other, with room for the line of visibility above what is behind it', () => {
  const { berths, bands, height, order: stood } = boardLayout(map, order, mapWindow(1366, 0), measures, null)
  expect(berths).toEqual(
    new Map([
      ['moment:a', { left: 24, top: 0, height: 50 }],
      ['moment:b', { left: 24, top: 60, height: 50 }],
      ['moment:c', { left: 24, top: 120, height: 50 }],
      ['practice:a', { left: 295, top: 0, height: 50 }],
      ['practice:c', { left: 295, top: 60, height: 50 }],
      ['practice:b', { left: 295, top: 160, height: 50 }],
    ]),
  )
  expect(bands).toEqual({ practices: 120 })
  expect(height).toBe(210)
  expect(stood).toEqual(order)
})

it('brings the cards of the thread in front to the height of the selected one, the others around them', () => {
  const front = { selected: 'moment:c', cards: new Set(['moment:c', 'practice:b'] as const) } as const
  expect(tops(front)).toEqual({
    'moment:a': 0,
    'moment:b': 60,
    'moment:c': 120,
    'practice:a': 0,
    'practice:c': 60,
    'practice:b': 120,
  })
})

it('leaves the column of the selected card as it is', () => {
  const front = { selected: 'practice:b', cards: new Set(['practice:b', 'moment:c'] as const) } as const
  expect(tops(front)).toEqual({
    'practice:a': 0,
    'practice:c': 60,
    'practice:b': 160,
    'moment:a': 0,
    'moment:b': 60,
    'moment:c': 160,
  })
})

it('starts a thread at the top when more cards are on it than fit above the selected one', () => {
  const front = {
    selected: 'moment:a',
    cards: new Set(['moment:a', 'practice:b', 'practice:c'] as const),
  } as const
  expect(tops(front)).toMatchObject({ 'practice:c': 0, 'practice:b': 60, 'practice:a': 120 })
})
