import { expect, it } from 'vitest'
import { partners } from '../../../src/derive/partners.ts'
import { day, makes, moment, needs, plan, practice, requires, support } from '../../support/planBuilders.ts'

const partner = (name: string) => support(name, { type: 'partners' })
const mapped = (name: string, needed: readonly string[], ofDay = 'ideal') => [
  moment(name, '', { day: `day:${ofDay}` }),
  practice(name),
  makes(name, name),
  ...needed.map(each => needs(name, each)),
]

it('[D33] counts the moments that have one partner and no other, directly or because it is required', () => {
  const week = plan(
    ...['zoo', 'farm', 'museum', 'nice'].map(partner),
    support('bus', { type: 'tools' }),
    requires('bus', 'farm'),
    ...mapped('one', ['zoo', 'bus']), // zoo and, by the bus, the farm: neither alone
    ...mapped('alone', ['zoo']),
    ...mapped('three', ['bus']), // farm
    ...mapped('four', ['farm']),
    ...mapped('five', ['museum', 'zoo']),
    ...mapped('six', []),
    needs('alone', 'nice', { weight: 'helpful' }), // no second one
  )
  expect(partners(week)).toEqual([
    { support: 'support:farm', moments: 2 },
    { support: 'support:zoo', moments: 1 },
  ])
})

it('[D33] looks at all practices of a moment, in ideal and variant days only', () => {
  const week = plan(
    ...['aim', 'today', 'variant'].map(kind => day(kind, { kind })),
    partner('zoo'),
    partner('farm'),
    ...['aim', 'today', 'variant'].flatMap(kind => mapped(kind, ['zoo'], kind)),
    practice('second'),
    makes('second', 'aim'),
    needs('second', 'farm'), // with zoo, the ideal moment has two
  )
  expect(partners(week)).toEqual([{ support: 'support:zoo', moments: 1 }])
})
