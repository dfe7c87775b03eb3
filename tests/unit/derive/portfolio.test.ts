import fc from 'fast-check'
import { expect, it } from 'vitest'
import { portfolio } from '../../../src/derive/portfolio.ts'
import { report } from '../../../src/derive/report.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import {
  action,
  day,
  does,
  makes,
  moment,
  needs,
  type Piece,
  plan,
  practice,
  requires,
  role,
  support,
} from '../../support/planBuilders.ts'
import { planOf } from '../../support/plans.ts'
import { frozen, inAnotherOrder, randomPlan, withDanglingLinks } from '../../support/randomPlans.ts'

const facts = (extra: Record<string, unknown>): Piece => ({ in: 'plan', facts: extra })
const named = (name: string, ...pieces: readonly Piece[]) => plan(facts({ id: `plan:${name}` }), ...pieces)
const stageOf = (...pieces: readonly Piece[]) => portfolio([plan(...pieces)]).plans[0]?.stage
const rowOf = (...pieces: readonly Piece[]) => portfolio([plan(...pieces)]).plans[0]

/** Two moments, one of which a practice makes that somebody does. */
const half = [moment('lab'), moment('lunch'), practice('teach'), makes('teach', 'lab')]
/** A practice that two roles answer for is a high finding. */
const many = [role('coach'), role('dean'), does('coach', 'teach', { part: 'A' }), does('dean', 'teach', { part: 'A' })]
const ready = [support('room', { status: 'in place' }), needs('teach', 'room')]
const test = (status: string, firstTest = true) => action('try', { status, firstTest })

it('[D37] is dreamed with a dream or a moment of an ideal or variant day, else only begun', () => {
  expect(stageOf()).toBe('begun')
  expect(stageOf(facts({ dream: '  ' }))).toBe('begun')
  expect(stageOf(facts({ dream: 'Everyone is known.' }))).toBe('dreamed')
  expect(stageOf(moment('lab'))).toBe('dreamed')
  expect(stageOf(day('ideal', { kind: 'variant' }), moment('lab'))).toBe('dreamed')
  expect(stageOf(day('ideal', { kind: 'today' }), moment('lab'))).toBe('begun')
})

it('[D37] is mapped when half its moments have a practice', () => {
  expect(stageOf(...half, ...many)).toBe('mapped') // 1 of 2
  expect(stageOf(...half, ...many, moment('close'))).toBe('dreamed') // 1 of 3
  expect(
    stageOf(...half, ...many, moment('old', '', { day: 'day:now' }), day('ideal'), day('now', { kind: 'today' })),
  ).toBe(
    'mapped', // a moment of today is not counted
  )
})

it('[D37] is checked when besides no high finding is open: none, or one that was set aside', () => {
  expect(stageOf(...half)).toBe('checked') // what is only medium or low does not matter
  const high = report(plan(...half, ...many)).findings.filter(({ severity }) => severity === 'high')
  expect(high.map(({ rule }) => rule)).toEqual(['D24'])
  const aside = (inputs?: string): Piece => ({
    in: 'decisions',
    record: { id: 'decision:a', reason: 'They share it.', finding: high[0]?.fingerprint, inputs },
  })
  expect(stageOf(...half, ...many, aside(high[0]?.inputs))).toBe('checked')
  expect(stageOf(...half, ...many, aside('000000000000'))).toBe('mapped') // decided on other numbers
})

it('[D37] is piloting when an action that is a first test is doing or done, whatever else is open', () => {
  expect(stageOf(...half, ...many, test('doing'))).toBe('piloting')
  expect(stageOf(test('done'))).toBe('piloting')
  expect(stageOf(...half, test('todo'))).toBe('checked')
  expect(stageOf(...half, test('done', false))).toBe('checked')
})

it('[D37] is live when half its moments are ready', () => {
  const inPlace = [moment('lab'), moment('lunch'), practice('teach', { status: 'in place' }), makes('teach', 'lab')]
  expect(stageOf(...inPlace, ...ready)).toBe('live') // 1 of 2
  expect(stageOf(...inPlace, ...ready, test('doing'))).toBe('live')
  expect(stageOf(...inPlace, ...ready, moment('close'))).toBe('dreamed') // 1 of 3
  expect(stageOf(...inPlace)).toBe('checked') // needs nothing: thin
  expect(stageOf(...half, ...ready)).toBe('checked') // every practice new: thin
})

it('[D37] counts moments and those mapped, and the missing supports that block some, each once, by type', () => {
  const row = rowOf(
    day('ideal'),
    day('now', { kind: 'today' }),
    moment('old', '', { day: 'day:now' }),
    moment('lab'),
    moment('lunch'),
    moment('close'),
    practice('teach'),
    makes('teach', 'lab'),
    makes('teach', 'lunch'),
    support('kit', { type: 'tools' }),
    needs('teach', 'kit'),
    support('saw', { type: 'tools' }),
    requires('kit', 'saw'),
    support('room', { type: 'space' }),
    needs('teach', 'room'),
    support('van', { type: 'space' }),
    needs('teach', 'van', { weight: 'helpful' }),
    support('hour', { type: 'time', status: 'partly' }),
    needs('teach', 'hour'),
    support('spare', { type: 'people' }), // nobody needs it
  )
  expect(row).toMatchObject({ moments: 3, mapped: 2, blocked: { tools: 2, space: 1 } })
  expect(Object.keys(row?.blocked ?? {})).toHaveLength(2)
})

it('[D37] says the money, the students and the voices of each plan', () => {
  const row = rowOf(
    facts({ currency: 'USD', school: { students: 40 } }),
    support('kit', { costOneTime: 100, costPerYear: 20, voice: ['students', 'families'] }),
    support('room', {}),
  )
  expect(row).toMatchObject({
    plan: 'plan:test',
    currency: 'USD',
    money: { oneTime: 100, perYear: 20, firstYear: 120, threeYears: 160, perStudent: 3, unpriced: 1, newMoney: 120 },
    students: 40,
    voices: { counts: { students: 1, families: 1 }, missing: ['educators', 'leaders'] },
  })
  expect(rowOf()?.students).toBeNull()
})

it('[D37] adds plans up, money currency by currency, and counts them by stage', () => {
  const kit = (costOneTime: number, costPerYear: number, status = 'missing') =>
    support('kit', { costOneTime, costPerYear, status, voice: ['students'] })
  const needy = [moment('lab'), practice('teach'), makes('teach', 'lab'), needs('teach', 'kit')]
  const all = portfolio([
    named('c', facts({ currency: 'USD', school: { students: 40 } }), ...needy, kit(100, 10)),
    named('a', facts({ currency: 'USD', school: { students: 5 } }), ...needy, kit(7, 1, 'in place')),
    named(
      'b',
      facts({ currency: 'MXN', dream: 'Known.' }),
      moment('lab'),
      support('kit', {}),
      support('van', { voice: ['staff'] }),
    ),
  ])
  expect(all.plans.map(row => row.plan)).toEqual(['plan:a', 'plan:b', 'plan:c'])
  expect({ ...all, plans: [] }).toEqual({
    plans: [],
    stages: { live: 0, piloting: 0, checked: 2, mapped: 0, dreamed: 1, begun: 0 },
    moments: 3,
    mapped: 2,
    blocked: { time: 1 },
    money: [
      { currency: 'MXN', firstYear: 0, perYear: 0, newMoney: 0, unpriced: 2 },
      { currency: 'USD', firstYear: 118, perYear: 11, newMoney: 110, unpriced: 0 },
    ],
    students: 45,
    voices: { students: 2, staff: 1 },
    agenda: [],
  })
})

it('[D37] has as shared agenda what three of the plans are missing', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(name => named(name, support('cart', { title: 'Laptop cart' })))
  if (!a || !b || !c) throw new Error('there are three plans')
  expect(portfolio([a, b, c]).agenda.map(({ title, plans }) => [title, plans])).toEqual([
    ['Laptop cart', ['plan:a', 'plan:b', 'plan:c']],
  ])
  expect(portfolio([a, b, b]).agenda).toEqual([]) // one of them twice
})

it('[D37] says nothing of no plans, and takes two of one id for one', () => {
  expect(portfolio([])).toEqual({
    plans: [],
    stages: { live: 0, piloting: 0, checked: 0, mapped: 0, dreamed: 0, begun: 0 },
    moments: 0,
    mapped: 0,
    blocked: {},
    money: [],
    students: 0,
    voices: {},
    agenda: [],
  })
  expect(portfolio([named('a', moment('lab')), named('a')]).plans.map(row => row.moments)).toEqual([1])
})

const threePlans = fc
  .tuple(randomPlan, randomPlan, randomPlan)
  .map(plans => plans.map((each, index): Plan => ({ ...each, plan: { ...each.plan, id: `plan:${index}` } })))

it('[D37] is the same whatever the order of plans and records and links to nothing, and writes to nothing', () => {
  fc.assert(
    fc.property(threePlans, fc.integer(), (plans, seed) => {
      const other = plans.map(each => frozen(inAnotherOrder(withDanglingLinks(each), seed))).reverse()
      expect(portfolio(other)).toEqual(portfolio(plans))
    }),
    { numRuns: 20 },
  )
})

it('[D37] never has more mapped than moments, and places each plan once', () => {
  fc.assert(
    fc.property(threePlans, plans => {
      const all = portfolio([...plans, planOf({}, { id: 'plan:empty' })])
      expect(all.mapped).toBeLessThanOrEqual(all.moments)
      expect(Object.values(all.stages).reduce((sum, many) => sum + many, 0)).toBe(4)
    }),
    { numRuns: 20 },
  )
})
