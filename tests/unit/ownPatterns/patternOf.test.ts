import { expect, it } from 'vitest'
import { namesInPattern } from '../../../src/derive/namesInPattern.ts'
import { patternOf } from '../../../src/derive/patternOf.ts'
import { writePatternFile } from '../../../src/domain/patternFile.ts'
import { patternIn } from '../../support/ownPatterns.ts'
import {
  action,
  aimsAt,
  assigned,
  assumption,
  awaits,
  builds,
  condition,
  curve,
  delivers,
  does,
  evidence,
  face,
  feeling,
  fills,
  fund,
  learner,
  makes,
  moment,
  needs,
  outcome,
  owns,
  pays,
  permission,
  person,
  plan,
  practice,
  requires,
  role,
  shapes,
  support,
  tilts,
  underlies,
} from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'

const world = plan(
  learner('amara', { name: 'Amara', order: 'a0' }),
  learner('diego', { name: 'Diego', order: 'a1' }),
  moment('circle', '08:30-08:55', {
    title: 'Circle',
    voice: ['students'],
    learners: ['learner:amara'],
    variantOf: 'moment:lunch',
  }),
  moment('lunch', '11:30-12:00', { title: 'Lunch' }),
  feeling('known', 'circle', { learner: 'learner:amara' }),
  feeling('safe', 'circle'),
  feeling('rested', 'lunch'),
  outcome('listen', { title: 'Listen' }),
  outcome('eat', { title: 'Eat well' }),
  practice('run', { title: 'Run the circle' }),
  practice('call', { title: 'Call home' }),
  practice('cook', { title: 'Cook' }),
  role('advisor', { title: 'Advisor' }),
  role('principal', { title: 'Principal' }),
  role('cook', { title: 'Cook' }),
  person('p1', { label: 'Advisor A' }),
  support('training', { title: 'Training' }),
  support('time', { title: 'Time' }),
  permission('board', { ask: 'May we', granter: 'Board', status: 'granted', date: '2026-03-01' }),
  fund('title', { title: 'Title I' }),
  condition('trust', { title: 'Trust' }),
  assumption('agree', { text: 'They agree' }),
  assumption('hired', { text: 'We hire' }),
  evidence('study', { title: 'A study' }),
  action('try', { title: 'Try it' }),
  face('f', 'circle'),
  curve('circle', 'amara', 'aim', 2),
  aimsAt('circle', 'listen'),
  makes('run', 'circle', { reason: 'everyone is greeted' }),
  makes('cook', 'lunch'),
  shapes('call', 'known'),
  shapes('run', 'safe'),
  builds('run', 'listen', { evidence: 'evidence:study', tier: 2 }),
  builds('run', 'eat'),
  does('advisor', 'run', { part: 'RA', count: 4 }),
  does('cook', 'cook', { part: 'R' }),
  fills('p1', 'advisor'),
  assigned('p1', 'run'),
  needs('run', 'training'),
  requires('training', 'time'),
  awaits('time', 'board'),
  owns('principal', 'support:time'),
  pays('title', 'training'),
  tilts('trust', 'support:training'),
  underlies('agree', 'practice:run'),
  underlies('hired', 'person:p1'),
  delivers('try', 'support:training'),
)

it('takes what makes the moment and its feelings possible, and who owns that; nothing of other moments', () => {
  const { map, facts, moment: id } = patternIn(world, 'circle')
  const said = (table: ReadonlyMap<string, object>, field: string) =>
    [...table.values()].map(record => (record as Record<string, unknown>)[field])
  expect(facts).toEqual({ title: 'Circle', about: '', language: '', currency: '' })
  expect([...map.moments.keys()]).toEqual([id])
  expect(said(map.feelings, 'word')).toEqual(['known', 'safe'])
  expect(said(map.outcomes, 'title')).toEqual(['Listen'])
  expect(said(map.practices, 'title').sort()).toEqual(['Call home', 'Run the circle'])
  expect(said(map.roles, 'title').sort()).toEqual(['Advisor', 'Principal'])
  expect(said(map.supports, 'title').sort()).toEqual(['Time', 'Training'])
  expect([said(map.permissions, 'ask'), said(map.funds, 'title'), said(map.conditions, 'title')]).toEqual([
    ['May we'],
    ['Title I'],
    ['Trust'],
  ])
  expect([said(map.assumptions, 'text'), said(map.evidence, 'title')]).toEqual([['They agree'], ['A study']])
})

it('leaves people, faces, marks, voices, places and dates where they are, and learners without their names', () => {
  const pattern = patternIn(world, 'circle')
  const { map } = pattern
  expect([map.people.size, map.faces.size, map.curve.size, map.actions.size, map.days.size]).toEqual([0, 0, 0, 0, 0])
  expect([...map.learners.values()].map(({ id, name }) => [id, name])).toEqual([['learner:1', '']])
  expect(map.feelings.get('feeling:1')).toMatchObject({ word: 'known', learner: 'learner:1' })
  expect(map.moments.get('moment:1')).toMatchObject({ voice: [], day: 'day:', order: '', learners: ['learner:1'] })
  expect(map.moments.get('moment:1')).not.toHaveProperty('variantOf')
  expect(map.permissions.get('permission:1')).toMatchObject({ status: 'to ask', granter: 'Board' })
  const text = writePatternFile(pattern) ?? ''
  for (const gone of ['Amara', 'amara', 'Diego', 'Advisor A', '2026-03-01', 'students', 'ideal', 'lunch']) {
    expect([gone, text.includes(gone)]).toEqual([gone, false])
  }
})

it('links keep their reasons, letters and numbers, and speak of nothing that stayed', () => {
  const { links } = patternIn(world, 'circle').map
  const ofKind = (kind: string) => [...links.values()].filter(link => link.kind === kind)
  expect(ofKind('makes')).toMatchObject([{ reason: 'everyone is greeted', to: 'moment:1' }])
  expect(ofKind('does')).toMatchObject([{ part: 'RA', count: 4 }])
  expect(ofKind('builds')).toMatchObject([{ to: 'outcome:1', evidence: 'evidence:1', tier: 2 }])
  expect(ofKind('owns').length).toBe(1)
  expect(['assigned', 'fills', 'delivers'].flatMap(ofKind)).toEqual([])
})

it('takes a picture along only when asked to', () => {
  const picture = { src: 'data:image/png;base64,AAAA', alt: 'A circle' }
  const seen = plan(moment('circle', '', { picture, sketch: { strokes: [], alt: 'Lines' } }))
  const [withIt, without] = [true, false].map(taken =>
    patternOf(seen, 'moment:circle', { picture: taken })?.map.moments.get('moment:1'),
  )
  expect([withIt?.picture, without?.picture, without?.sketch]).toEqual([picture, undefined, undefined])
})

it('is nothing for a moment that is gone', () => {
  expect(patternOf(world, 'moment:gone')).toBeUndefined()
})

it('finds the names of learners and people in words that come along, and no parts of words', () => {
  const named = plan(
    learner('a', { name: 'Ana' }),
    learner('b', { name: 'Jo' }),
    person('p', { label: 'Ms. Ray' }),
    person('q', { label: 'Coach' }),
    role('coach', { title: 'Instructional coach' }),
    moment('m', '', { title: 'Banana time', does: 'ANA greets, then Jo' }),
    practice('p', { title: 'Say hello', detail: 'as Ms. Ray and the coach do' }),
    practice('q', { title: 'Analyse' }),
    makes('p', 'm'),
    makes('q', 'm'),
  )
  expect(namesInPattern(named, patternIn(named, 'm'))).toEqual({
    names: ['Ana', 'Ms. Ray'],
    where: ['moment:1', 'practice:1'],
  })
})

it('the map of a moment of the example holds what its thread holds, but people', () => {
  const { map } = patternIn(examplePlan(), 'm2')
  expect([map.feelings, map.outcomes, map.practices, map.supports].map(table => table.size)).toEqual([2, 2, 3, 4])
})
