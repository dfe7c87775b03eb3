import { expect, it } from 'vitest'
import { readWalkPath, walkPath } from '../../../src/store/walkPath.ts'

const rest = (path: string) => path.split('/walk/')[1] ?? ''

it('gives each place of a walk an address that leads there again', () => {
  const place = { day: 'day:ideal', learner: 'learner:diego', at: 'moment:m4', weekday: 2 } as const
  expect(walkPath('plan:p', place)).toBe('/plan/p/walk/ideal/diego/m4/2')
  expect(readWalkPath(rest(walkPath('plan:p', place)))).toEqual(place)
  const start = { day: 'day:ideal', learner: null, at: 'start', weekday: null } as const
  expect(readWalkPath(rest(walkPath('plan:p', start)))).toEqual(start)
  const end = { day: null, learner: 'learner:everyone', at: 'end', weekday: null } as const
  expect(readWalkPath(rest(walkPath('plan:p', end)))).toEqual(end)
})

it('tells a moment called end from the end', () => {
  expect(readWalkPath(rest(walkPath('plan:p', { at: 'moment:end' }))).at).toBe('moment:end')
})

it('begins everyone’s day at an address that says nothing, or nothing that can be read', () => {
  const start = { day: null, learner: null, at: 'start', weekday: null }
  expect(readWalkPath('')).toEqual(start)
  expect(readWalkPath('a b/<script>/%00/9')).toEqual(start)
})
