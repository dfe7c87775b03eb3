import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ProposalSource } from '../../src/cards/ProposalSource.tsx'
import type { Suggestion, SuggestionSource } from '../../src/domain/suggestion.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { planOf } from '../support/plans.ts'

const guide: SuggestionSource = { kind: 'guide', name: 'A calm start', seen: '2026-11-22', grades: 'K-5' }

function showSource(origin?: SuggestionSource) {
  const suggestion: Suggestion = {
    fingerprint: 'f',
    kind: 'practice',
    title: 'Greet',
    parts: [],
    why: [],
    because: '',
    create: [],
    links: [],
    ...(origin && { origin }),
  }
  return showWithPlan(planOf({}), <ProposalSource suggestion={suggestion} />)
}

it('says what kind of source it is, and that it names no tier of evidence where it names none', async () => {
  showSource(guide)
  expect(await screen.findByText('A guide for schools. It names no evidence tier (1 to 4).')).toBeTruthy()
  expect(screen.getByText('Seen on Nov 22, 2026. It speaks for grades K-5.')).toBeTruthy()
})

it('says a tier with its number and in words', async () => {
  showSource({ ...guide, kind: 'evidence', tier: 2 })
  expect(
    await screen.findByText(
      'A study, or a review of studies. Evidence tier 2: moderate, from a comparison of like groups.',
    ),
  ).toBeTruthy()
})

it('says nothing where the library cites nothing', () => {
  showSource()
  expect(screen.queryByText('Where this comes from')).toBe(null)
})
