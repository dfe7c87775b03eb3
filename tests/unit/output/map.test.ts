import { describe, expect, it } from 'vitest'
import { columnNames, mapColumns } from '../../../src/output/mapColumns.ts'
import { mapLayout } from '../../../src/output/mapLayout.ts'
import { mapOrder, placeAfter } from '../../../src/output/mapOrder.ts'
import { examplePlan, linkOf, planOf } from '../../support/plans.ts'

const day = { id: 'day:d', title: 'Ideal', kind: 'aim', order: 'a0' }
const today = { id: 'day:t', title: 'Today', kind: 'today', order: 'a1' }
const moment = (name: string, start: string, end: string, on = 'day:d') => ({
  id: `moment:${name}`,
  day: on,
  title: name,
  start,
  end,
  order: 'a0',
})
const practice = (name: string, order: string, extra = {}) => ({ id: `practice:${name}`, title: name, order, ...extra })

/** Morning and noon, two practices written in the wrong order, one behind the scenes, one of another day. */
const small = () =>
  planOf({
    days: [day, today],
    moments: [
      moment('noon', '12:00', '12:30'),
      moment('dawn', '08:00', '08:30'),
      moment('old', '09:00', '10:00', 'day:t'),
    ],
    feelings: [
      { id: 'feeling:calm', moment: 'moment:dawn', learner: null, word: 'calm' },
      { id: 'feeling:bold', moment: 'moment:dawn', learner: 'learner:a', word: 'bold' },
    ],
    learners: [{ id: 'learner:a', name: 'Amara', order: 'a0' }],
    outcomes: [{ id: 'outcome:read', title: 'Read', order: 'a0' }],
    practices: [
      practice('serve', 'a0'),
      practice('greet', 'a1'),
      practice('plan', 'a2', { visibility: 'backstage' }),
      practice('drill', 'a3'),
      practice('loose', 'a4'),
    ],
    roles: [{ id: 'role:r', title: 'Advisor', order: 'a0' }],
    people: [
      { id: 'person:b', label: 'B', order: 'a1' },
      { id: 'person:a', label: 'A', order: 'a0' },
    ],
    supports: [{ id: 'support:s', title: 'Door', order: 'a0' }],
    permissions: [{ id: 'permission:p', ask: 'May we' }],
    funds: [{ id: 'fund:f', title: 'Money' }],
    assumptions: [{ id: 'assumption:x', text: 'It rains' }],
    links: [
      linkOf('makes', 'practice:serve', 'moment:noon'),
      linkOf('makes', 'practice:greet', 'moment:dawn'),
      linkOf('makes', 'practice:drill', 'moment:old'),
      linkOf('makes', 'practice:gone', 'moment:dawn'),
      linkOf('shapes', 'practice:greet', 'feeling:calm'),
      linkOf('aims-at', 'moment:dawn', 'outcome:read'),
      linkOf('aims-at', 'moment:noon', 'outcome:read'),
      linkOf('builds', 'practice:serve', 'outcome:read'),
      linkOf('builds', 'practice:plan', 'outcome:read'),
      linkOf('does', 'role:r', 'practice:greet', { part: 'R' }),
      linkOf('fills', 'person:a', 'role:r'),
      linkOf('fills', 'person:b', 'role:r'),
      linkOf('needs', 'practice:greet', 'support:s'),
      linkOf('awaits', 'support:s', 'permission:p'),
      linkOf('pays', 'fund:f', 'support:s'),
      linkOf('underlies', 'assumption:x', 'moment:noon'),
    ],
  })

describe('the columns of the map', () => {
  it('hold the cards of one day, with bands, rows and what belongs elsewhere', () => {
    const { columns } = mapColumns(small(), 'day:d')
    const plain = { band: 0, elsewhere: false, rows: [] }
    expect(columns).toEqual({
      moments: [
        { ...plain, id: 'moment:dawn', column: 'moments', rows: ['feeling:calm', 'feeling:bold', 'outcome:read'] },
        { ...plain, id: 'moment:noon', column: 'moments', rows: ['outcome:read'] },
      ],
      practices: [
        { ...plain, id: 'practice:serve', column: 'practices' },
        { ...plain, id: 'practice:greet', column: 'practices' },
        { ...plain, id: 'practice:plan', column: 'practices', band: 1 },
        { ...plain, id: 'practice:drill', column: 'practices', elsewhere: true },
        { ...plain, id: 'practice:loose', column: 'practices' },
      ],
      roles: [{ ...plain, id: 'role:r', column: 'roles', rows: ['person:a', 'person:b'] }],
      supports: [{ ...plain, id: 'support:s', column: 'supports' }],
      truths: [
        { ...plain, id: 'permission:p', column: 'truths' },
        { ...plain, id: 'assumption:x', column: 'truths' },
        { ...plain, id: 'fund:f', column: 'truths', band: 1 },
      ],
    })
  })

  it('join cards by threads from the earlier column to the later, at a row where a feeling or outcome is meant', () => {
    const threads = mapColumns(small(), 'day:d').threads.map(({ kind, from, to, row }) => [kind, from, to, row])
    expect(threads).toEqual([
      ['awaits', 'support:s', 'permission:p', undefined],
      // plan makes neither moment, so its learning is drawn at both; serve makes noon, so there only
      ['builds', 'moment:dawn', 'practice:plan', 'outcome:read'],
      ['builds', 'moment:noon', 'practice:plan', 'outcome:read'],
      ['builds', 'moment:noon', 'practice:serve', 'outcome:read'],
      ['does', 'practice:greet', 'role:r', undefined],
      ['makes', 'moment:dawn', 'practice:greet', undefined],
      ['makes', 'moment:noon', 'practice:serve', undefined],
      ['needs', 'practice:greet', 'support:s', undefined],
      ['pays', 'support:s', 'fund:f', undefined],
      ['shapes', 'moment:dawn', 'practice:greet', 'feeling:calm'],
      ['underlies', 'moment:noon', 'assumption:x', undefined],
    ])
  })

  it('show every ideal and variant day at once, and never a today day', () => {
    const { columns } = mapColumns(small(), 'all')
    expect(columns.moments.map(card => card.id)).toEqual(['moment:dawn', 'moment:noon'])
    expect(mapColumns(examplePlan(), 'all').columns.moments).toHaveLength(20)
  })

  it('are empty for an empty plan', () => {
    const empty = mapColumns(planOf({}), 'day:none')
    expect(empty).toEqual({
      columns: { moments: [], practices: [], roles: [], supports: [], truths: [] },
      threads: [],
    })
    expect(mapOrder(empty)).toEqual({ moments: [], practices: [], roles: [], supports: [], truths: [] })
  })
})

describe('the order of the map', () => {
  it('puts each card beside its thread, backstage below the line, other days last', () => {
    // dawn stands before noon, so greet goes above serve; loose has no thread and stands after them
    expect(mapOrder(mapColumns(small(), 'day:d')).practices).toEqual([
      'practice:greet',
      'practice:serve',
      'practice:loose',
      'practice:drill',
      'practice:plan',
    ])
  })

  it('is the same whatever the order of records', () => {
    const plan = examplePlan()
    const reversed = {
      ...plan,
      practices: new Map([...plan.practices].reverse()),
      supports: new Map([...plan.supports].reverse()),
      roles: new Map([...plan.roles].reverse()),
      moments: new Map([...plan.moments].reverse()),
      permissions: new Map([...plan.permissions].reverse()),
      links: new Map([...plan.links].reverse()),
    }
    expect(mapOrder(mapColumns(reversed, 'day:ideal'))).toEqual(mapOrder(mapColumns(plan, 'day:ideal')))
  })

  it('names every card once', () => {
    const map = mapColumns(examplePlan(), 'day:ideal')
    const order = mapOrder(map)
    for (const name of columnNames) {
      expect([...order[name]].sort()).toEqual(map.columns[name].map(card => card.id).sort())
    }
  })

  it('keeps a card in the row it was moved to, and moves nothing else about', () => {
    const map = mapColumns(examplePlan(), 'day:ideal')
    const order = mapOrder(map)
    const moved = map.columns.supports.find(card => card.id === order.supports[7])
    if (!moved) throw new Error('the example has eight supports')
    for (const [at, before] of [null, order.supports[0], order.supports[2], order.supports[20]].entries()) {
      const place = placeAfter(map, order, moved, before ?? null)
      const supports = map.columns.supports.map(card => (card === moved ? { ...card, place } : card))
      const others = order.supports.filter(id => id !== moved.id)
      const row = [0, 1, 3, 20][at] ?? 0
      expect(mapOrder({ ...map, columns: { ...map.columns, supports } }).supports).toEqual(
        others.toSpliced(row, 0, moved.id),
      )
    }
  })

  it('slots a new card beside its thread and leaves what a screen shows where it is', () => {
    const before = mapColumns(
      planOf({
        days: [day],
        moments: [moment('a', '08:00', '08:30'), moment('b', '09:00', '09:30'), moment('c', '10:00', '10:30')],
        practices: [practice('x', 'a0'), practice('y', 'a1')],
        links: [linkOf('makes', 'practice:x', 'moment:c'), linkOf('makes', 'practice:y', 'moment:a')],
      }),
      'day:d',
    )
    const shown = { ...mapOrder(before), practices: ['practice:y', 'practice:x'] as const }
    const after = mapColumns(
      planOf({
        days: [day],
        moments: [moment('a', '08:00', '08:30'), moment('b', '09:00', '09:30'), moment('c', '10:00', '10:30')],
        practices: [practice('x', 'a0'), practice('y', 'a1'), practice('new', 'a2')],
        links: [
          linkOf('makes', 'practice:x', 'moment:c'),
          linkOf('makes', 'practice:y', 'moment:a'),
          linkOf('makes', 'practice:new', 'moment:b'),
        ],
      }),
      'day:d',
    )
    expect(mapOrder(after, shown).practices).toEqual(['practice:y', 'practice:new', 'practice:x'])
    const turned = { ...shown, practices: ['practice:x', 'practice:y'] as const }
    expect(mapOrder(before, turned).practices).toEqual(['practice:x', 'practice:y'])
  })
})

describe('the heights of cards on the map', () => {
  it('keep threads as straight as cards of one column can stand', () => {
    const map = mapColumns(
      planOf({
        days: [day],
        moments: [moment('a', '08:00', '08:30'), moment('b', '09:00', '09:30')],
        practices: [practice('p', 'a0'), practice('q', 'a1'), practice('plan', 'a2', { visibility: 'backstage' })],
        roles: [{ id: 'role:r', title: 'R', order: 'a0' }],
        links: [
          linkOf('makes', 'practice:p', 'moment:b'),
          linkOf('makes', 'practice:q', 'moment:b'),
          linkOf('does', 'role:r', 'practice:p', { part: 'R' }),
        ],
      }),
      'day:d',
    )
    const heightOf = (id: string) => (id === 'role:r' ? 20 : 10)
    const layout = mapLayout(map, mapOrder(map), { heightOf, gap: 6, bandRoom: 20 })
    // b's middle is at 21; p and q share it, half a step (8) above and below; r's middle is p's, 13
    expect([...layout.berths]).toEqual([
      ['moment:a', { top: 0, height: 10 }],
      ['moment:b', { top: 16, height: 10 }],
      ['practice:p', { top: 8, height: 10 }],
      ['practice:q', { top: 24, height: 10 }],
      ['practice:plan', { top: 60, height: 10 }],
      ['role:r', { top: 3, height: 20 }],
    ])
    // the line of visibility lies a gap below q, the card behind the scenes 20 below the line
    expect(layout.bands).toEqual({ practices: 40 })
    expect(layout.height).toBe(70)
  })
})
