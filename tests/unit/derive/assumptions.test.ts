import { expect, it } from 'vitest'
import { assumptions } from '../../../src/derive/assumptions.ts'
import {
  assumption,
  day,
  makes,
  moment,
  needs,
  plan,
  practice,
  support,
  underlies,
} from '../../support/planBuilders.ts'

it('[D29] multiplies risk by the moments an assumption enables, the most at stake first, then by id', () => {
  const week = plan(
    ...['m1', 'm2', 'm3', 'm4'].map(name => moment(name)),
    practice('p'),
    makes('p', 'm1'),
    makes('p', 'm2'),
    support('kit'),
    needs('p', 'kit'),
    assumption('medium', { risk: 'medium' }),
    assumption('low', { risk: 'low' }),
    assumption('high', { risk: 'high' }),
    assumption('none', { risk: 'high' }),
    assumption('also', { risk: 'high' }),
    underlies('low', 'moment:m1'), // 1 × (m1, m2, m3, m4) = 4
    underlies('low', 'moment:m2'),
    underlies('low', 'moment:m3'),
    underlies('low', 'moment:m4'),
    underlies('medium', 'support:kit'), // through the practice: 2 × 2 = 4
    underlies('medium', 'moment:m1'), // each once
    underlies('high', 'practice:p'), // 3 × 2 = 6
    underlies('also', 'moment:m4'), // 3 × 1 = 3
  )
  expect(assumptions(week)).toEqual([
    { assumption: 'assumption:high', score: 6 },
    { assumption: 'assumption:low', score: 4 },
    { assumption: 'assumption:medium', score: 4 },
    { assumption: 'assumption:also', score: 3 },
    { assumption: 'assumption:none', score: 0 },
  ])
})

it('[D29] counts moments of ideal and variant days, never of days of today', () => {
  const week = plan(
    ...['aim', 'today', 'variant'].map(kind => day(kind, { kind })),
    assumption('bus', { risk: 'low' }),
    ...['aim', 'today', 'variant'].flatMap(kind => [
      moment(kind, '', { day: `day:${kind}` }),
      underlies('bus', `moment:${kind}`),
    ]),
  )
  expect(assumptions(week)).toEqual([{ assumption: 'assumption:bus', score: 2 }])
})
