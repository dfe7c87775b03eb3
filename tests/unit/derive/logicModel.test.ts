import fc from 'fast-check'
import { expect, it } from 'vitest'
import { logicModel } from '../../../src/derive/logicModel.ts'
import {
  aimsAt,
  assumption,
  condition,
  day,
  does,
  feeling,
  fills,
  makes,
  measure,
  moment,
  needs,
  outcome,
  type Piece,
  person,
  plan,
  practice,
  practiceAt,
  reads,
  role,
  school,
  shapes,
  support,
  underlies,
} from '../../support/planBuilders.ts'
import { frozen, inAnotherOrder, randomDay, randomPlan, withDanglingLinks } from '../../support/randomPlans.ts'

const modelOf = (...pieces: readonly Piece[]) => logicModel(plan(...pieces))
const outputsOf = (...pieces: readonly Piece[]) => modelOf(...pieces).outputs
/** A day of today with one moment. */
const today = [day('ideal'), day('now', { kind: 'today' }), moment('old', '09:00-10:00', { day: 'day:now' })]

it('[D39] has the supports of each type as inputs, with their money, in the order of the types', () => {
  const { inputs } = modelOf(
    support('room', { type: 'space', costOneTime: 500, order: 'a1' }),
    support('yard', { type: 'space', costOneTime: 70, costPerYear: 30, status: 'in place', order: 'a0' }),
    support('hour', { type: 'time' }),
    support('chart', { type: 'data', costPerYear: 12 }),
  )
  expect(inputs).toEqual([
    { type: 'time', supports: ['support:hour'], oneTime: 0, perYear: 0 },
    { type: 'space', supports: ['support:yard', 'support:room'], oneTime: 570, perYear: 30 },
    { type: 'data', supports: ['support:chart'], oneTime: 0, perYear: 12 },
  ])
})

it('[D39] has the practices as activities, by order, but those that make only moments of today', () => {
  const { activities } = modelOf(
    ...today,
    moment('lab'),
    practice('teach', { order: 'a1' }),
    makes('teach', 'lab'),
    practice('call', { order: 'a0', visibility: 'backstage' }), // makes nothing
    practice('drill', { order: 'a2' }),
    makes('drill', 'old'),
    practice('greet', { order: 'a3' }),
    makes('greet', 'old'),
    makes('greet', 'lab'),
  )
  expect(activities).toEqual(['practice:call', 'practice:teach', 'practice:greet'])
})

it('[D39] counts a session each time an activity happens, and those to place', () => {
  const pieces = [
    moment('lab', '09:00-10:00'), // 5 days
    moment('club', '13:00-14:00', { weekdays: [1, 3] }),
    practice('teach', {}),
    makes('teach', 'lab'), // 5
    makes('teach', 'club'), // 2
    practice('watch', { weekdays: [3, 5] }),
    makes('watch', 'club'), // Wednesday alone
    practiceAt('meet', '15:00-16:00', { weekdays: [2], visibility: 'backstage' }), // 1
    practice('call', { timing: { kind: 'floating', purpose: 'family', minutes: 10, timesPerWeek: 4 } }), // 4
    practice('untimed'),
    moment('some'),
    makes('untimed', 'some'), // no claim about time
  ]
  expect(outputsOf(...pieces)).toMatchObject({ sessionsPerWeek: 13, sessionsPerYear: null })
  expect(outputsOf(...pieces, school({ weeksPerYear: 36 }))).toMatchObject({
    sessionsPerWeek: 13,
    sessionsPerYear: 468, // 13 × 36
  })
})

it('[D39] counts no sessions of what is only of today, and reads the day asked for', () => {
  const pieces = [
    day('ideal'),
    day('other', { kind: 'variant' }),
    day('now', { kind: 'today' }),
    moment('old', '09:00-10:00', { day: 'day:now' }),
    moment('lab', '09:00-10:00'),
    moment('trip', '09:00-12:00', { day: 'day:other', weekdays: [5] }),
    practice('teach'),
    makes('teach', 'lab'),
    makes('teach', 'trip'),
    practice('drill'),
    makes('drill', 'old'),
  ]
  expect(outputsOf(...pieces)).toMatchObject({ sessionsPerWeek: 5, minutesPerWeek: 300 })
  expect(logicModel(plan(...pieces), 'day:other').outputs).toMatchObject({ sessionsPerWeek: 1, minutesPerWeek: 180 })
  expect(logicModel(plan(...pieces), 'day:now').outputs.sessionsPerWeek).toBe(0)
})

it('[D39] counts the minutes of students in a week and in a year', () => {
  const lab = moment('lab', '09:00-10:30', { weekdays: [1, 2] }) // 90 × 2
  expect(outputsOf(lab, school({ weeksPerYear: 30 }))).toMatchObject({ minutesPerWeek: 180, minutesPerYear: 5400 })
  expect(outputsOf(lab)).toMatchObject({ minutesPerWeek: 180, minutesPerYear: null })
})

it('[D39] counts the people of roles that need training, each once, and the headcount of roles nobody fills', () => {
  const trained = (hours: number) => [
    practice('teach'),
    support('course', { type: 'training', hours }),
    needs('teach', 'course'),
    role('teacher'),
    does('teacher', 'teach', { part: 'R' }),
    role('coach', { headcount: 3 }),
    does('coach', 'teach', { part: 'A' }),
    role('dean', { headcount: 2 }),
    does('dean', 'teach', { part: 'C' }), // no training for who is asked
    role('nurse'),
    ...['ana', 'ben', 'eva'].map(name => person(name)),
    fills('ana', 'teacher'),
    fills('ben', 'teacher'),
    fills('eva', 'nurse'),
  ]
  expect(outputsOf(...trained(6)).peopleTrained).toBe(5) // Ana, Ben and three coaches
  expect(outputsOf(...trained(6), fills('ana', 'coach')).peopleTrained).toBe(2) // Ana is the one coach
  expect(outputsOf(...trained(0)).peopleTrained).toBe(0)
})

it('[D39] has as short-term outcomes the activities that change, and the feelings a practice shapes', () => {
  const { shortTerm } = modelOf(
    ...today,
    moment('close', '14:00-15:00'),
    moment('lab', '09:00-10:00'),
    practice('teach', { status: 'new', order: 'a1' }),
    practice('greet', { status: 'partly', order: 'a0' }),
    practice('serve', { status: 'in place' }),
    practice('drill', { status: 'new' }),
    makes('drill', 'old'),
    feeling('proud', 'close'),
    shapes('teach', 'proud'),
    feeling('safe', 'lab'),
    shapes('serve', 'safe'),
    feeling('rushed', 'lab', { kind: 'guard' }),
    shapes('serve', 'rushed'),
    feeling('hopeful', 'lab'), // nobody shapes it
    feeling('bored', 'old'),
    shapes('drill', 'bored'),
  )
  expect(shortTerm).toEqual({
    adultChange: ['practice:greet', 'practice:teach'],
    feelings: ['feeling:rushed', 'feeling:safe', 'feeling:proud'], // by moment, then id
  })
})

it('[D39] has the outcomes as longer ones, by order, each with the measures that read it', () => {
  const { longer } = modelOf(
    ...today,
    moment('lab'),
    outcome('argue', { order: 'a1' }),
    aimsAt('lab', 'argue'),
    outcome('plan', { order: 'a0' }), // nothing aims at it yet
    outcome('drill', { order: 'a2' }),
    aimsAt('old', 'drill'), // today alone
    measure('rubric'),
    reads('rubric', 'argue'),
    measure('count'),
    reads('count', 'argue'),
    measure('faces'),
    feeling('safe', 'lab'),
    reads('faces', 'feeling:safe'),
  )
  expect(longer).toEqual([
    { outcome: 'outcome:plan', measures: [] },
    { outcome: 'outcome:argue', measures: ['measure:count', 'measure:rubric'] },
  ])
})

it('[D39] has the dream as impact', () => {
  expect(modelOf({ in: 'plan', facts: { dream: ' Everyone is known. ' } }).impact).toBe('Everyone is known.')
})

it('[D39] has assumptions around it, the most at stake first, and conditions that help and hinder, the strongest first', () => {
  const { assumptions, conditions } = modelOf(
    moment('lab'),
    practice('teach'),
    makes('teach', 'lab'),
    assumption('a', { text: 'They come', risk: 'low' }),
    assumption('b', { text: 'They stay', risk: 'high' }),
    underlies('b', 'practice:teach'), // 3 × 1 moment
    condition('z', { area: 'culture', effect: 'helps', strength: 2 }),
    condition('c', { area: 'culture', effect: 'helps', strength: 1 }),
    condition('d', { area: 'clarity', effect: 'helps', strength: 2 }),
    condition('e', { area: 'clarity', effect: 'hinders', strength: 4 }),
  )
  expect(assumptions).toEqual(['assumption:b', 'assumption:a'])
  expect(conditions).toEqual({
    helps: ['condition:d', 'condition:z', 'condition:c'],
    hinders: ['condition:e'],
  })
})

it('[D39] says nothing of an empty plan', () => {
  expect(modelOf()).toEqual({
    inputs: [],
    activities: [],
    outputs: { sessionsPerWeek: 0, sessionsPerYear: null, peopleTrained: 0, minutesPerWeek: 0, minutesPerYear: null },
    shortTerm: { adultChange: [], feelings: [] },
    longer: [],
    impact: '',
    assumptions: [],
    conditions: { helps: [], hinders: [] },
  })
})

it('[D39] is the same whatever the order of records and links to nothing, and writes to nothing', () => {
  fc.assert(
    fc.property(randomPlan, randomDay, fc.integer(), (each, asked, seed) => {
      expect(logicModel(frozen(inAnotherOrder(withDanglingLinks(each), seed)), asked)).toEqual(logicModel(each, asked))
    }),
    { numRuns: 50 },
  )
})

it('[D39] has every support in one input, and no more change than activities', () => {
  fc.assert(
    fc.property(randomPlan, each => {
      const { inputs, activities, shortTerm } = logicModel(each)
      expect(inputs.flatMap(({ supports }) => supports).sort()).toEqual([...each.supports.keys()].sort())
      expect(activities).toEqual(expect.arrayContaining([...shortTerm.adultChange]))
    }),
    { numRuns: 50 },
  )
})
