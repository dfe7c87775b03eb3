import { expect, it } from 'vitest'
import { checked } from '../../../src/derive/checked.ts'
import { report } from '../../../src/derive/report.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { day, moment, type Piece, plan } from '../../support/planBuilders.ts'

const decision = (name: string, extra: Record<string, unknown>): Piece => ({
  in: 'decisions',
  record: { id: `decision:${name}`, ...extra },
})
const lab = (minAdults: number, ...pieces: Piece[]) =>
  plan(moment('lab', '09:00-10:00', { weekdays: [1], minAdults }), ...pieces)
const found = (world: Plan) => checked(world).find(({ finding }) => finding.rule === 'D6')
const inputsOf = (minAdults: number) => report(lab(minAdults)).findings.find(({ rule }) => rule === 'D6')?.inputs
const aside = decision('a', {
  finding: 'D6||1|moment:lab',
  inputs: inputsOf(2),
  reason: 'The nurse is next door',
  at: '2026-01-01T00:00:00Z',
})

it('[D38] a finding is set aside while its numbers are those it was decided on, and open again when they change', () => {
  expect(found(lab(2))).toMatchObject({ isAside: false, decision: null })
  expect(found(lab(2, aside))).toMatchObject({ isAside: true, decision: { reason: 'The nurse is next door' } })
  expect(found(lab(3, aside))).toMatchObject({ isAside: false, decision: { reason: 'The nurse is next door' } })
})

it('[D38] the decision that holds counts, not a later one on other numbers; of none that holds the latest is told', () => {
  const later = decision('b', {
    finding: 'D6||1|moment:lab',
    inputs: inputsOf(3),
    reason: 'Later',
    at: '2026-02-01T00:00:00Z',
  })
  expect(found(lab(2, aside, later))).toMatchObject({ isAside: true, decision: { id: 'decision:a' } })
  expect(found(lab(4, aside, later))).toMatchObject({ isAside: false, decision: { id: 'decision:b' } })
})

it('[D38] a decision on another finding decides nothing here, though its numbers are the same', () => {
  const other = decision('a', { finding: 'D6||1|moment:other', inputs: inputsOf(2), reason: 'Not about the lab' })
  expect(found(lab(2, other))).toMatchObject({ isAside: false, decision: null })
})

it('[D38] of two decisions of one time that hold no more the first by id is told', () => {
  const old = (name: string) =>
    decision(name, { finding: 'D6||1|moment:lab', inputs: '000000000000', at: '2026-01-01T00:00:00Z' })
  expect(found(lab(2, old('b'), old('a')))?.decision?.id).toBe('decision:a')
})

it('[D38] looks at the day asked for', () => {
  const world = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('drill', '09:00-10:00', { weekdays: [1], minAdults: 2, day: 'day:now' }),
  )
  const rulesOf = (asked?: string) => checked(world, asked).map(({ finding }) => finding.rule)
  expect([rulesOf().includes('D6'), rulesOf('day:now').includes('D6')]).toEqual([false, true])
})
