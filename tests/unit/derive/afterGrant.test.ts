import { expect, it } from 'vitest'
import { afterGrant } from '../../../src/derive/afterGrant.ts'
import { fund, pays, plan, support } from '../../support/planBuilders.ts'

it('[D26] says year by year which supports stop, which go on with less, and which stay when a fund ends', () => {
  const world = plan(
    support('aide', { costPerYear: 900 }),
    support('artist', { costPerYear: 600 }),
    support('wall', { costOneTime: 4000 }),
    support('books', { costPerYear: 50, costOneTime: 10 }),
    support('lamp', { costPerYear: 30 }),
    fund('district', { recurring: true }),
    fund('arts', { until: '2027-08-31' }),
    fund('bond', { until: '2028-06-30' }),
    fund('gift', { until: 'when it is spent' }),
    pays('district', 'aide', { share: 60 }),
    pays('bond', 'aide', { share: 40 }),
    pays('arts', 'artist'),
    pays('bond', 'wall'),
    pays('gift', 'books'),
  )
  expect(afterGrant(world)).toEqual({
    now: {
      paid: 1550,
      payers: ['fund:arts', 'fund:bond', 'fund:district', 'fund:gift'],
      unpaid: 30,
      unpaidFor: ['support:lamp'],
    },
    ends: [
      {
        year: '2027',
        funds: ['fund:arts'],
        perYear: 600,
        stops: ['support:artist'],
        partly: [],
        stays: [],
        after: {
          paid: 950,
          payers: ['fund:bond', 'fund:district', 'fund:gift'],
          unpaid: 630,
          unpaidFor: ['support:artist', 'support:lamp'],
        },
      },
      {
        year: '2028',
        funds: ['fund:bond'],
        perYear: 360,
        stops: [],
        partly: ['support:aide'],
        stays: ['support:wall'],
        after: {
          paid: 590,
          payers: ['fund:district', 'fund:gift'],
          unpaid: 990,
          unpaidFor: ['support:aide', 'support:artist', 'support:lamp'],
        },
      },
      {
        year: '',
        funds: ['fund:gift'],
        perYear: 50,
        stops: ['support:books'],
        partly: [],
        stays: [],
        after: {
          paid: 540,
          payers: ['fund:district'],
          unpaid: 1040,
          unpaidFor: ['support:aide', 'support:artist', 'support:books', 'support:lamp'],
        },
      },
    ],
  })
})

it('[D26] a support two ending funds share goes on with less after the first and stops with the second', () => {
  const world = plan(
    support('coach', { costPerYear: 100 }),
    fund('a', { until: '2027-01-31' }),
    fund('b', { until: '2027-06-30' }),
    fund('c', { until: '2029-06-30', recurring: true }),
    pays('a', 'coach'),
    pays('b', 'coach'),
    pays('c', 'coach'),
  )
  const { ends, now } = afterGrant(world)
  expect([now.paid, now.unpaid, now.unpaidFor]).toEqual([100, 0, []])
  expect(
    ends.map(({ year, funds, perYear, stops, partly, after }) => [year, funds, perYear, stops, partly, after.unpaid]),
  ).toEqual([
    ['2027', ['fund:a', 'fund:b'], 66.67, [], ['support:coach'], 66.67],
    ['2029', ['fund:c'], 33.33, ['support:coach'], [], 100],
  ])
})

it('[D26] nothing ends without funds, and where all money comes again by itself', () => {
  expect(afterGrant(plan())).toEqual({ now: { paid: 0, payers: [], unpaid: 0, unpaidFor: [] }, ends: [] })
  expect(afterGrant(plan(fund('district', { recurring: true, until: 'every June' }))).ends).toEqual([])
})

it('[D26] reads the year of a date that is written in part', () => {
  const years = ['2028', '2029-06', '12 months', '20281'].map((until, index) => fund(`f${index}`, { until }))
  expect(afterGrant(plan(...years)).ends.map(({ year, funds }) => [year, funds])).toEqual([
    ['2028', ['fund:f0']],
    ['2029', ['fund:f1']],
    ['', ['fund:f2', 'fund:f3']],
  ])
})
