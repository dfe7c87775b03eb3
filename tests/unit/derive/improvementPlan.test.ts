import fc from 'fast-check'
import { expect, it } from 'vitest'
import { improvementPlan } from '../../../src/derive/improvementPlan.ts'
import { designations, type PlanElement } from '../../../src/domain/lists/designations.ts'
import {
  action,
  backs,
  builds,
  evidence,
  feeling,
  learner,
  measure,
  moment,
  outcome,
  type Piece,
  permission,
  plan,
  practice,
  reads,
  school,
  support,
} from '../../support/planBuilders.ts'
import { frozen, inAnotherOrder, randomDay, randomPlan, withDanglingLinks } from '../../support/randomPlans.ts'

/** An element of the plans that ask for it, as CSI or ATSI name it. */
const rowOf = (element: PlanElement, ...pieces: readonly Piece[]) =>
  ['CSI', 'ATSI']
    .flatMap(name => improvementPlan(plan(...pieces), name)?.elements ?? [])
    .find(row => row.element === element)
const missingIn = (element: PlanElement, ...pieces: readonly Piece[]) => rowOf(element, ...pieces)?.missing
const recordsIn = (element: PlanElement, ...pieces: readonly Piece[]) => rowOf(element, ...pieces)?.records

const texts = (improvement: Record<string, string>): Piece => ({ in: 'plan', facts: { improvement } })
const session = (name: string, people: Record<string, number>): Piece => ({
  in: 'sessions',
  record: { id: `session:${name}`, title: name, date: '2026-02-01', people },
})
const visit = (name: string): Piece => ({
  in: 'visits',
  record: { id: `visit:${name}`, title: name, date: '2026-02-01', kind: 'shadow' },
})
const yes = (name: string, granter: string, extra = {}) =>
  permission(name, { ask: 'The improvement plan', granter, status: 'granted', ...extra })

it('[D40] names for each designation what the law asks of its plan, in order, and always the caution', () => {
  const elementsOf = (name: string) => improvementPlan(plan(), name)?.elements.map(({ element }) => element)
  expect(elementsOf('CSI')).toEqual([
    'stakeholders',
    'indicators',
    'evidence-based',
    'needs-assessment',
    'inequities',
    'approved-by-all',
    'reviewed-by-state',
  ])
  const targeted = ['stakeholders', 'indicators', 'evidence-based', 'approved-by-district', 'further-action']
  expect(elementsOf('TSI')).toEqual(targeted)
  expect(elementsOf('ATSI')).toEqual([...targeted, 'inequities'])
  for (const { name } of designations.items) {
    expect(improvementPlan(plan(), name)).toMatchObject({
      designation: name,
      caution: "not legal advice; your state's template decides",
    })
  }
})

it('[D40] reads the designation of the school unless asked for another; without one there is no such plan', () => {
  const targeted = plan(school({ designation: 'TSI' }))
  expect(improvementPlan(targeted)?.designation).toBe('TSI')
  expect(improvementPlan(targeted, 'CSI')?.designation).toBe('CSI')
  expect(improvementPlan(plan())).toBeUndefined()
  expect(improvementPlan(targeted, 'other')).toBeUndefined()
})

it('[D40] fills nothing from an empty plan, and names each card that is missing', () => {
  const lacking = (name: string) =>
    improvementPlan(plan(), name)?.elements.map(({ missing }) => missing.map(({ card, of }) => `${card} ${of}`))
  const voices = ['session leaders', 'session educators', 'session families']
  expect(lacking('CSI')).toEqual([
    voices,
    ['plan indicators', 'measure target'],
    ['evidence tier'],
    ['plan needsAssessment'],
    ['plan inequities', 'support price'],
    ['permission school', 'permission district', 'permission state'],
    ['plan review'],
  ])
  expect(lacking('ATSI')).toEqual([
    voices,
    ['plan indicators', 'measure target'],
    ['evidence tier'],
    ['plan review', 'permission district'],
    ['action later'],
    ['plan inequities', 'support price'],
  ])
})

it('[D40] stakeholders: leaders, teachers and parents have proposed something or were in a session', () => {
  const cards = [support('bus', { voice: ['leaders', 'students'] }), moment('lab', '', { voice: ['educators'] })]
  expect(missingIn('stakeholders', ...cards)).toEqual([{ card: 'session', of: 'families' }])
  const night = session('night', { families: 12, educators: 0, students: 4 })
  expect(rowOf('stakeholders', ...cards, night)).toEqual({
    element: 'stakeholders',
    text: '',
    records: ['moment:lab', 'session:night', 'support:bus'],
    missing: [],
  })
  expect(missingIn('stakeholders', session('night', { families: 0, staff: 3 }))).toHaveLength(3)
})

it('[D40] indicators: what the numbers say, and a measure with a target that reads an outcome', () => {
  const said = texts({ indicators: ' Half arrive late. ' })
  const goal = [outcome('argue'), measure('rubric', { target: 0 }), reads('rubric', 'argue')]
  expect(rowOf('indicators', said, ...goal)).toEqual({
    element: 'indicators',
    text: 'Half arrive late.',
    records: ['measure:rubric'],
    missing: [],
  })
  const noGoal = [{ card: 'measure', of: 'target' }]
  expect(missingIn('indicators', said, outcome('argue'), measure('rubric'), reads('rubric', 'argue'))).toEqual(noGoal)
  expect(missingIn('indicators', said, outcome('argue'), measure('rubric', { target: 4 }))).toEqual(noGoal)
  const faces = [moment('lab'), feeling('safe', 'lab'), measure('faces', { target: 4 }), reads('faces', 'feeling:safe')]
  expect(missingIn('indicators', said, ...faces)).toEqual(noGoal) // a feeling is no goal of the law's
  expect(missingIn('indicators', texts({ indicators: ' ' }), ...goal)).toEqual([{ card: 'plan', of: 'indicators' }])
})

it('[D40] evidence-based: a practice of tier 1 to 3, or of tier 4 when its effects are being studied', () => {
  const known = (tier: number, extra = {}) => [
    practice('tutor'),
    evidence('trial', { tier, ...extra }),
    backs('trial', 'tutor'),
  ]
  for (const tier of [1, 2, 3]) expect(recordsIn('evidence-based', ...known(tier))).toEqual(['practice:tutor'])
  const none = [{ card: 'evidence', of: 'tier' }]
  expect(missingIn('evidence-based', ...known(4))).toEqual(none)
  expect(missingIn('evidence-based', ...known(4, { studyQuestion: ' ' }))).toEqual(none)
  expect(missingIn('evidence-based', ...known(4, { studyQuestion: 'Do they read more?' }))).toEqual([])
  expect(missingIn('evidence-based', practice('tutor'))).toEqual(none)
  const linked = (extra: Record<string, unknown>) => [
    practice('tutor'),
    outcome('read'),
    evidence('own', { studyQuestion: 'Do they?' }),
    builds('tutor', 'read', extra),
  ]
  expect(missingIn('evidence-based', ...linked({ tier: 3 }))).toEqual([])
  expect(missingIn('evidence-based', ...linked({ tier: 4 }))).toEqual(none)
  expect(missingIn('evidence-based', ...linked({ tier: 4, evidence: 'evidence:own' }))).toEqual([])
})

it('[D40] needs assessment: what was said; visits are shown beside it, and are not enough', () => {
  expect(rowOf('needs-assessment', texts({ needsAssessment: 'Asked 40.' }), visit('b'), visit('a'))).toEqual({
    element: 'needs-assessment',
    text: 'Asked 40.',
    records: ['visit:a', 'visit:b'],
    missing: [],
  })
  expect(missingIn('needs-assessment', visit('a'))).toEqual([{ card: 'plan', of: 'needsAssessment' }])
})

it('[D40] inequities: who has less, budgets included: a price of something not in place; learners who are kept out are shown', () => {
  const said = texts({ inequities: 'No late bus.' })
  const barred = [
    learner('leo', { access: { device: 'none' } }),
    learner('mia', { access: { device: 'own' } }),
    moment('lab', '09:00-10:00', { needsDevice: true }),
  ]
  expect(rowOf('inequities', said, support('bus', { costPerYear: 0 }), ...barred)).toEqual({
    element: 'inequities',
    text: 'No late bus.',
    records: ['learner:leo', 'support:bus'],
    missing: [],
  })
  const noPrice = [{ card: 'support', of: 'price' }]
  expect(missingIn('inequities', said, support('bus'))).toEqual(noPrice)
  expect(missingIn('inequities', said, support('bus', { costPerYear: 9, status: 'in place' }))).toEqual(noPrice)
  expect(missingIn('inequities', said, support('bus', { costOneTime: 9, status: 'partly' }))).toEqual([])
  expect(missingIn('inequities', said, ...barred)).toEqual(noPrice)
})

it('[D40] inequities are read on the day asked for', () => {
  const pieces = [
    learner('leo', { access: { device: 'none' } }),
    moment('lab', '09:00-10:00', { needsDevice: true, day: 'day:other' }),
    { in: 'days', record: { id: 'day:ideal', kind: 'aim' } },
    { in: 'days', record: { id: 'day:other', kind: 'variant' } },
  ] as const
  const learnersOn = (day?: string) =>
    improvementPlan(plan(...pieces), 'CSI', day)?.elements.find(({ element }) => element === 'inequities')?.records
  expect(learnersOn()).toEqual([])
  expect(learnersOn('day:other')).toEqual(['learner:leo'])
})

it('[D40] approved by all: the school, the district and the state have granted the plan', () => {
  const all = [yes('c', 'Principal'), yes('b', 'School board'), yes('a', 'State Board of Education')]
  expect(rowOf('approved-by-all', ...all)).toEqual({
    element: 'approved-by-all',
    text: '',
    records: ['permission:a', 'permission:b', 'permission:c'],
    missing: [],
  })
  expect(missingIn('approved-by-all', ...all.slice(0, 2))).toEqual([{ card: 'permission', of: 'state' }])
  expect(missingIn('approved-by-all', ...all.slice(1))).toEqual([{ card: 'permission', of: 'school' }])
  expect(missingIn('approved-by-all', yes('c', 'Principal'), yes('a', 'Estado'))).toEqual([
    { card: 'permission', of: 'district' },
  ])
})

it('[D40] takes only a granted yes to the improvement plan itself for approval', () => {
  const all = [{ card: 'plan', of: 'review' }]
  const by = (extra: object) => missingIn('approved-by-district', yes('a', 'Superintendent', extra))
  const none = [...all, { card: 'permission', of: 'district' }]
  expect(by({})).toEqual(all)
  for (const status of ['to ask', 'asked', 'refused']) expect(by({ status })).toEqual(none)
  expect(by({ ask: 'A late bus' })).toEqual(none)
  expect(by({ ask: 'The CSI plan' })).toEqual(all)
  expect(by({ ask: 'Plan de mejora' })).toEqual(all)
  expect(missingIn('approved-by-district', yes('a', 'The neighbours'))).toEqual(none)
  expect(missingIn('approved-by-district', yes('a', 'Distrito'))).toEqual(all)
})

it('[D40] reviewed by the state, and monitored by the district: how and when it is looked at again', () => {
  const said = texts({ review: 'Each May.' })
  expect(rowOf('reviewed-by-state', said, measure('b'), measure('a'))).toEqual({
    element: 'reviewed-by-state',
    text: 'Each May.',
    records: ['measure:a', 'measure:b'],
    missing: [],
  })
  expect(missingIn('reviewed-by-state', measure('a'))).toEqual([{ card: 'plan', of: 'review' }])
  expect(rowOf('approved-by-district', said, yes('a', 'District'))).toEqual({
    element: 'approved-by-district',
    text: 'Each May.',
    records: ['permission:a'],
    missing: [],
  })
})

it('[D40] further action: an action due a year or more after the plan was begun', () => {
  const begun: Piece = { in: 'plan', facts: { createdAt: '2026-03-05T10:00:00Z' } }
  const due = (date?: string) => action('close', date === undefined ? {} : { due: date })
  const none = [{ card: 'action', of: 'later' }]
  expect(recordsIn('further-action', begun, due('2027-03-05'))).toEqual(['action:close'])
  expect(missingIn('further-action', begun, due('2027-03-04'))).toEqual(none)
  expect(missingIn('further-action', begun, due())).toEqual(none)
  expect(missingIn('further-action', due('2026-01-01'))).toEqual([]) // nobody knows when the plan was begun
  expect(missingIn('further-action', due())).toEqual(none)
})

it('[D40] is the same whatever the order of records and links to nothing, and writes to nothing', () => {
  fc.assert(
    fc.property(randomPlan, randomDay, fc.integer(), (each, day, seed) => {
      const other = frozen(inAnotherOrder(withDanglingLinks(each), seed))
      for (const { name } of designations.items) {
        expect(improvementPlan(other, name, day)).toEqual(improvementPlan(each, name, day))
      }
    }),
    { numRuns: 50 },
  )
})

it('[D40] answers an element alike for every designation that asks for it', () => {
  fc.assert(
    fc.property(randomPlan, each => {
      const rows = designations.items.flatMap(({ name }) => improvementPlan(each, name)?.elements ?? [])
      for (const same of Map.groupBy(rows, ({ element }) => element).values()) {
        for (const row of same) expect(row).toEqual(same[0])
      }
    }),
    { numRuns: 50 },
  )
})
