import { expect, it } from 'vitest'
import { whatIfPath } from '../../../src/store/paths.ts'
import { type Asked, partsOf, readAsked } from '../../../src/store/whatIfAsked.ts'

const read = (rest: string) => readAsked(`/plan/p1/whatif${rest}`, 'plan:p1')

it.each<[string, Asked]>([
  ['', { ask: 'choose' }],
  ['/without/support:s3', { ask: 'without', record: 'support:s3' }],
  ['/fte/person:ann', { ask: 'fte', person: 'person:ann', fte: null }],
  ['/fte/person:ann/50', { ask: 'fte', person: 'person:ann', fte: 0.5 }],
  ['/headcount/role:lead/3', { ask: 'headcount', role: 'role:lead', headcount: 3 }],
  ['/move/moment:m4/09:30', { ask: 'move', moment: 'moment:m4', start: 570, following: false }],
  ['/move/moment:m4/09:30/on', { ask: 'move', moment: 'moment:m4', start: 570, following: true }],
  [
    '/ways/person:ann/practice:a/practice:b',
    { ask: 'ways', clash: { person: 'person:ann', practices: ['practice:a', 'practice:b'] } },
  ],
])('reads and writes the address that ends in %j', (rest, asked) => {
  expect(read(rest)).toEqual(asked)
  expect(whatIfPath('plan:p1', ...partsOf(asked))).toBe(`/plan/p1/whatif${rest}`)
})

it('is another place, or asks what to try, where an address cannot be read', () => {
  expect([readAsked('/plan/p1/day', 'plan:p1'), readAsked('/plan/p1/whatifs', 'plan:p1')]).toEqual([
    undefined,
    undefined,
  ])
  for (const rest of [
    '/without/learner:l1',
    '/without/support:<b>',
    '/ways/person:ann/practice:a',
    '/more',
    '/move/m4',
  ]) {
    expect(read(rest)).toEqual({ ask: 'choose' })
  }
  expect(read('/fte/person:ann/150')).toEqual({ ask: 'fte', person: 'person:ann', fte: null })
})
