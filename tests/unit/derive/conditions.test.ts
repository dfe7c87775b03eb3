import { expect, it } from 'vitest'
import { conditions } from '../../../src/derive/conditions.ts'
import { condition, plan } from '../../support/planBuilders.ts'

it('[D30] balances what helps against what hinders by strength in all five areas, the worst first, then by name', () => {
  const week = plan(
    condition('a', { area: 'culture', effect: 'hinders', strength: 4 }),
    condition('b', { area: 'culture', effect: 'helps', strength: 1 }), // 1 − 4 = −3
    condition('c', { area: 'clarity', effect: 'helps', strength: 2 }),
    condition('d', { area: 'clarity', effect: 'helps', strength: 4 }), // 6
    condition('e', { area: 'conviction', effect: 'helps', strength: 2 }),
    condition('f', { area: 'conviction', effect: 'hinders', strength: 2 }), // 0
  )
  expect(conditions(week)).toEqual([
    { area: 'culture', balance: -3 },
    { area: 'capacity', balance: 0 },
    { area: 'coalition', balance: 0 },
    { area: 'conviction', balance: 0 },
    { area: 'clarity', balance: 6 },
  ])
})
