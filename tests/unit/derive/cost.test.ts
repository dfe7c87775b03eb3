import { expect, it } from 'vitest'
import { cost } from '../../../src/derive/cost.ts'
import { fund, pays, plan, school, support } from '../../support/planBuilders.ts'

const price = (costOneTime: number | null, costPerYear: number | null, extra = {}) => ({
  costOneTime,
  costPerYear,
  ...extra,
})

const funds = [
  fund('bond', { recurring: false }),
  fund('title', { recurring: true }),
  fund('gift', { recurring: false }),
]

it('[D26] sums all supports: once, a year, the first year, three years, per student', () => {
  const week = plan(
    school({ students: 40 }),
    support('room', price(1000, 200, { type: 'space', status: 'missing' })),
    support('coach', price(null, 600, { type: 'people', status: 'partly' })),
    support('annex', price(300, null, { type: 'space', status: 'in place' })),
    support('free', price(0, 0, { type: 'policy', status: 'in place' })), // free is a price
    support('unsaid', price(null, null, { type: 'data' })),
  )
  expect(cost(week)).toEqual({
    oneTime: 1300, // 1000 + 300
    perYear: 800, // 200 + 600
    firstYear: 2100,
    threeYears: 3700, // 1300 + 3 × 800
    perStudent: 52.5, // 2100 ÷ 40
    unpriced: 1,
    newMoney: 1800, // room 1200, coach 600
    byType: {
      space: { oneTime: 1300, perYear: 200 },
      people: { oneTime: 0, perYear: 600 },
      policy: { oneTime: 0, perYear: 0 },
      data: { oneTime: 0, perYear: 0 },
    },
    byFund: { '': { oneTime: 1300, perYear: 800 } },
    recurringShare: 0, // none of 800
  })
})

it('[D26] names types and funds in one order, whichever support comes first', () => {
  const [rent, coaching] = [price(10, 0, { type: 'space' }), price(0, 20, { type: 'people' })]
  const paid = [...funds, pays('title', 'one'), pays('bond', 'two')]
  const [there, here] = [
    cost(plan(support('one', rent), support('two', coaching), ...paid)),
    cost(plan(support('one', coaching), support('two', rent), ...paid)),
  ]
  for (const { byType, byFund } of [there, here]) {
    expect(Object.keys(byType)).toEqual(['people', 'space'])
    expect(Object.keys(byFund)).toEqual(['fund:bond', 'fund:title'])
  }
})

it('[D26] divides nothing among no students', () => {
  const room = support('room', price(100, 0))
  expect([cost(plan(room)), cost(plan(school({ students: 0 }), room))].map(each => each.perStudent)).toEqual([
    null,
    null,
  ])
})

it('[D26] gives each fund its share, the rest equally to funds without one, and what nobody covers to nobody', () => {
  const week = plan(
    ...funds,
    support('room', price(1000, 100)),
    pays('bond', 'room', { share: 40 }), // 400 and 40
    pays('title', 'room'), // half of the other 60 %: 300 and 30
    pays('gift', 'room'), // the same
    support('coach', price(0, 200)),
    pays('title', 'coach', { share: 75 }), // 150; 50 from nobody
    support('kit', price(80, 0)),
    pays('gift', 'kit'), // all of it
  )
  expect(cost(week).byFund).toEqual({
    'fund:bond': { oneTime: 400, perYear: 40 },
    'fund:title': { oneTime: 300, perYear: 180 },
    'fund:gift': { oneTime: 380, perYear: 30 },
    '': { oneTime: 0, perYear: 50 },
  })
  expect(cost(week).recurringShare).toBe(0.6) // title 180 of 300
})

it('[D26] scales shares that exceed 100; nothing is left for funds without one', () => {
  const week = plan(
    ...funds,
    support('room', price(1000, 0)),
    pays('bond', 'room', { share: 100 }),
    pays('title', 'room', { share: 25 }),
    pays('gift', 'room'),
  )
  // 100 and 25 of 125: 80 % and 20 %
  expect(cost(week).byFund).toEqual({
    'fund:bond': { oneTime: 800, perYear: 0 },
    'fund:title': { oneTime: 200, perYear: 0 },
    'fund:gift': { oneTime: 0, perYear: 0 },
  })
  expect(cost(week).recurringShare).toBeNull() // no yearly money
})

it('[D26] has no row for what no fund covers where that costs nothing', () => {
  expect(cost(plan(support('rule', price(0, 0)), support('unsaid', price(null, null)))).byFund).toEqual({})
})

it('[D26] takes a fund that is gone for no fund', () => {
  const week = plan(support('room', price(10, 1)), pays('gone', 'room'))
  expect(cost(week).byFund).toEqual({ '': { oneTime: 10, perYear: 1 } })
})

it('[D26] takes a share of nothing for a share: the fund pays nothing of it', () => {
  const week = plan(...funds, support('room', price(100, 0)), pays('bond', 'room', { share: 0 }))
  expect(cost(week).byFund).toEqual({
    'fund:bond': { oneTime: 0, perYear: 0 },
    '': { oneTime: 100, perYear: 0 },
  })
})
