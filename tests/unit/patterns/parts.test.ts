import { expect, it } from 'vitest'
import { adoptSuggestion } from '../../../src/document/adoptSuggestion.ts'
import { bringBackSuggestion, waveAway } from '../../../src/document/waveAway.ts'
import { acceptSuggestions, partsChosen } from '../../../src/domain/acceptSuggestions.ts'
import { newId } from '../../../src/domain/ids.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import type { SuggestedPart, Suggestion } from '../../../src/domain/suggestion.ts'
import { suggestForFeeling, suggestForMoment } from '../../../src/patterns/suggest.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { does, feeling, makes, moment, plan, practice, role } from '../../support/planBuilders.ts'

const lonely = 'feeling:lonely'
const host = 'Host a table where anyone can sit'
const lunch = () =>
  plan(moment('lunch', '', { title: 'Lunch' }), feeling('lonely', 'lunch', { kind: 'guard', learner: null }))

function hostOf(world: Plan): Suggestion {
  const found = suggestForFeeling(world, lonely).find(({ title }) => title === host)
  if (!found) throw new Error('the table is not suggested')
  return found
}

const ofKind = (parts: readonly SuggestedPart[], kind: SuggestedPart['kind']) =>
  parts.flatMap(part => (part.kind === kind ? [part.title] : [])).sort()

const taking = (suggestion: Suggestion, ...parts: readonly (SuggestedPart | undefined)[]) =>
  adoptSuggestion(
    acceptSuggestions([partsChosen(suggestion, new Set(parts.flatMap(part => part?.fingerprint ?? [])))], newId),
  )

it('falls into the practice, who does it and what it needs, each hanging on what it serves', () => {
  const { parts, fingerprint } = hostOf(lunch())
  expect(ofKind(parts, 'practice')).toEqual([host])
  expect(ofKind(parts, 'role')).toContain('Counselor')
  expect(parts.filter(({ kind }) => kind === 'role' || kind === 'support').map(({ under }) => under)).toEqual(
    parts.filter(({ kind }) => kind === 'role' || kind === 'support').map(() => fingerprint),
  )
})

it('brings what it hangs on when one card of it is taken up, and nothing else', () => {
  const { ann } = twoPeersOf(lunch())
  const suggestion = hostOf(ann.getState())
  const [support] = suggestion.parts.filter(({ kind }) => kind === 'support')
  ann.change(taking(suggestion, support))
  const { practices, roles, supports, links } = ann.getState()
  expect([...practices.values()].map(({ title }) => title)).toEqual([host])
  expect([...supports.values()].map(({ title }) => title)).toEqual([support?.title])
  expect(roles.size).toBe(0)
  expect([...links.values()].map(({ kind }) => kind).sort()).toEqual(['makes', 'needs', 'shapes'])
})

it('goes on to suggest what a practice still asks for after it was taken up by itself', () => {
  const { ann } = twoPeersOf(lunch())
  const before = hostOf(ann.getState())
  ann.change(taking(before, before.parts[0]))
  const [rest] = suggestForMoment(ann.getState(), 'moment:lunch')
  expect(rest).toMatchObject({ kind: 'rest', title: host })
  for (const kind of ['role', 'support', 'permission'] as const) {
    expect(ofKind(rest?.parts ?? [], kind)).toEqual(ofKind(before.parts, kind))
  }
  expect(rest?.create.some(draft => draft.kind === 'practice')).toBe(false)
  ann.change(adoptSuggestion(acceptSuggestions(rest ? [rest] : [], newId)))
  expect(suggestForMoment(ann.getState(), 'moment:lunch').some(({ kind }) => kind === 'rest')).toBe(false)
})

it('ties a role the plan has along with the new practice, as a link and not as a new card', () => {
  const { ann } = twoPeersOf(
    plan(
      moment('lunch', '', { title: 'Lunch' }),
      feeling('lonely', 'lunch', { kind: 'guard' }),
      role('c', { title: 'counselor' }),
    ),
  )
  const suggestion = hostOf(ann.getState())
  expect(suggestion.parts.find(({ kind }) => kind === 'role')).toMatchObject({ existing: 'role:c' })
  ann.change(taking(suggestion, suggestion.parts[0]))
  expect(ann.getState().roles.size).toBe(1)
  expect([...ann.getState().links.values()].some(({ kind, from }) => kind === 'does' && from === 'role:c')).toBe(true)
})

it('keeps a card that was waved away out of its chain, also once somebody made one of that name', () => {
  const { ann } = twoPeersOf(lunch())
  const counselor = hostOf(ann.getState()).parts.find(({ title }) => title === 'Counselor')
  if (!counselor) throw new Error('no counselor')
  ann.change(
    waveAway([{ fingerprint: counselor.fingerprint, title: counselor.title, on: 'moment:lunch' }], '2026-11-29'),
  )
  expect(ofKind(hostOf(ann.getState()).parts, 'role')).not.toContain('Counselor')
  const later = plan(
    moment('lunch', '', { title: 'Lunch' }),
    practice('p', { title: host }),
    makes('p', 'lunch'),
    role('c', { title: 'Counselor' }),
  )
  const withDecision = { ...later, decisions: ann.getState().decisions }
  const rest = suggestForMoment(withDecision, 'moment:lunch').find(({ kind }) => kind === 'rest')
  expect(ofKind(rest?.parts ?? [], 'role')).not.toContain('Counselor')
})

it('is waved away by two at once and brought back by one; undo takes back only what one did', () => {
  const { ann, ben, exchange } = twoPeersOf(lunch())
  const { fingerprint, title } = hostOf(ann.getState())
  const away = waveAway([{ fingerprint, title, on: 'moment:lunch' }], '2026-11-29')
  ann.change(away)
  ben.change(away)
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(ann.getState().decisions.size).toBe(2)
  ben.undo()
  exchange()
  expect(suggestForFeeling(ann.getState(), lonely).map(one => one.title)).not.toContain(host)
  ben.change(bringBackSuggestion(fingerprint))
  exchange()
  expect(suggestForFeeling(ann.getState(), lonely).map(one => one.title)).toContain(host)
  ben.undo()
  exchange()
  expect(suggestForFeeling(ann.getState(), lonely).map(one => one.title)).not.toContain(host)
})

it('[D10] links the practice that is there before it suggests another', () => {
  const world = plan(
    moment('lunch', '', { title: 'Lunch' }),
    feeling('lonely', 'lunch', { kind: 'guard' }),
    practice('p', { title: host.toUpperCase() }),
    makes('p', 'lunch'),
    role('c', { title: 'Counselor' }),
    does('c', 'p', { part: 'R' }),
  )
  const [first] = suggestForFeeling(world, lonely)
  expect(first).toMatchObject({ kind: 'link', existing: 'practice:p' })
  expect(first?.parts[0]?.links).toEqual([{ kind: 'shapes', from: 'practice:p', to: 'feeling:lonely', fields: {} }])
})

it('[D10] asks what already makes a moment happen to bring about a feeling in words of one’s own', () => {
  const world = plan(
    moment('lunch', '', { title: 'Lunch' }),
    feeling('recharged', 'lunch', { kind: 'aim' }),
    practice('p', { title: 'Something of our own' }),
    makes('p', 'lunch'),
  )
  const [first, ...others] = suggestForFeeling(world, 'feeling:recharged')
  expect(others).toEqual([])
  expect(first).toMatchObject({ kind: 'link', existing: 'practice:p', create: [] })
  expect(first?.links).toEqual([{ kind: 'shapes', from: 'practice:p', to: 'feeling:recharged', fields: {} }])
})
