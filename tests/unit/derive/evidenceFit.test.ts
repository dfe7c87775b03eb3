import { expect, it } from 'vitest'
import { evidenceFit } from '../../../src/derive/evidenceFit.ts'
import {
  backs,
  builds,
  evidence,
  fund,
  needs,
  outcome,
  pays,
  plan,
  practice,
  requires,
  support,
} from '../../support/planBuilders.ts'

it('[D27] knows the best tier of what a practice builds and of the evidence that backs it', () => {
  const week = plan(
    ...['built', 'backed', 'unsaid', 'both'].map(name => practice(name)),
    outcome('talk'),
    outcome('read'),
    evidence('strong', { tier: 1 }),
    evidence('weak', { tier: 4 }),
    builds('built', 'talk', { tier: 3 }),
    builds('built', 'read', { tier: 2 }),
    backs('strong', 'backed'),
    backs('weak', 'backed'),
    builds('unsaid', 'talk'), // no tier
    builds('both', 'talk', { tier: 2 }),
    builds('both', 'vanished', { tier: 1 }), // leads nowhere
    backs('weak', 'both'),
  )
  expect(evidenceFit(week)).toEqual([
    { practice: 'practice:backed', tier: 1, funds: [] },
    { practice: 'practice:both', tier: 2, funds: [] },
    { practice: 'practice:built', tier: 2, funds: [] },
    { practice: 'practice:unsaid', tier: null, funds: [] },
  ])
})

it('[D27] finds funds with other tiers that pay for what it needs, and with any tiers where it has none', () => {
  const week = plan(
    outcome('talk'),
    practice('three'),
    builds('three', 'talk', { tier: 3 }),
    practice('none'),
    support('kit'),
    support('deep'),
    support('nice'),
    requires('kit', 'deep'),
    ...['three', 'none'].flatMap(name => [needs(name, 'kit'), needs(name, 'nice', { weight: 'helpful' })]),
    fund('strict', { tiers: [1, 2] }), // excludes 3
    fund('wide', { tiers: [1, 2, 3] }), // allows 3
    fund('any', { tiers: [] }),
    fund('deep', { tiers: [1] }), // pays for what the kit requires
    fund('nice', { tiers: [1] }), // pays for what is only helpful
    fund('idle', { tiers: [1] }), // pays for nothing
    pays('strict', 'kit'),
    pays('strict', 'deep'),
    pays('wide', 'kit'),
    pays('any', 'kit'),
    pays('deep', 'deep'),
    pays('nice', 'nice'),
  )
  expect(evidenceFit(week)).toEqual([
    { practice: 'practice:none', tier: null, funds: ['fund:deep', 'fund:strict', 'fund:wide'] },
    { practice: 'practice:three', tier: 3, funds: ['fund:deep', 'fund:strict'] },
  ])
})

it('[D27] finds a fund for weaker tiers only beside a stronger practice', () => {
  const week = plan(
    outcome('talk'),
    practice('one'),
    builds('one', 'talk', { tier: 1 }),
    support('kit'),
    needs('one', 'kit'),
    fund('promising', { tiers: [3, 4] }),
    pays('promising', 'kit'),
  )
  expect(evidenceFit(week)).toEqual([{ practice: 'practice:one', tier: 1, funds: ['fund:promising'] }])
})
