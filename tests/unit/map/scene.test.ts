import { expect, it } from 'vitest'
import { shownDay } from '../../../src/derive/theDay.ts'
import { dropAfter } from '../../../src/features/map/dropRow.ts'
import { inSight, withWanted } from '../../../src/features/map/scene.ts'
import { answersTo } from '../../../src/features/map/ties.ts'
import { mapColumns } from '../../../src/output/mapColumns.ts'
import { mapOrder } from '../../../src/output/mapOrder.ts'
import { linkOf, planOf } from '../../support/plans.ts'

const plan = planOf({
  days: [
    { id: 'day:ideal', kind: 'aim', order: 'a1' },
    { id: 'day:today', kind: 'today', order: 'a0' },
  ],
  moments: [
    { id: 'moment:a', day: 'day:ideal', part: 'morning', order: 'a0' },
    { id: 'moment:b', day: 'day:ideal', part: 'morning', order: 'a1' },
  ],
  practices: [
    { id: 'practice:a', order: 'a0' },
    { id: 'practice:b', order: 'a1' },
  ],
  roles: [{ id: 'role:r' }],
  links: [
    linkOf('makes', 'practice:a', 'moment:a'),
    linkOf('makes', 'practice:b', 'moment:b'),
    linkOf('does', 'role:r', 'practice:a', { part: 'R' }),
  ],
})
const map = mapColumns(plan, 'day:ideal')
const [makes] = answersTo('moment:a')
if (!makes) throw new Error('a moment asks for practices')

it('maps the first ideal day unless another one is asked for', () => {
  expect(shownDay(plan)?.id).toBe('day:ideal')
  expect(shownDay(plan, 'day:today')?.id).toBe('day:today')
  expect(shownDay(planOf({ days: [{ id: 'day:today', kind: 'today' }] }))?.id).toBe('day:today')
})

it('puts a card that is being asked for beside its thread, and moves no other', () => {
  const shown = mapOrder(map)
  const next = withWanted(map, { id: 'practice:new', from: 'moment:a', tie: makes })
  expect(shown.practices).toEqual(['practice:a', 'practice:b'])
  // it hangs by moment:a alone, the first of two; practice:a is pulled down by its role as well
  expect(mapOrder(next, shown)).toEqual({ ...shown, practices: ['practice:new', 'practice:a', 'practice:b'] })
})

it('says nothing of a wanted card that is in the plan already', () => {
  expect(withWanted(map, { id: 'practice:a', from: 'moment:a', tie: makes })).toBe(map)
  expect(withWanted(map, null)).toBe(map)
})

it('leaves out the columns out of sight and the threads that lead there', () => {
  const seen = inSight(map, ['practices', 'roles', 'supports'])
  expect(seen.columns.moments).toEqual([])
  expect(seen.columns.practices).toBe(map.columns.practices)
  expect(seen.threads.map(thread => thread.link)).toEqual(['link:does/role:r/practice:a'])
})

it('drops a card after the last one whose middle is above its own', () => {
  const rows = [
    { id: 'a', top: 0, bottom: 40 },
    { id: 'b', top: 50, bottom: 90 },
  ]
  expect(dropAfter(rows, 10)).toBe(null)
  expect(dropAfter(rows, 69)).toBe('a')
  expect(dropAfter(rows, 71)).toBe('b')
})
