import { expect, it } from 'vitest'
import type { PatternAnswers } from '../../../src/derive/adoptedOf.ts'
import { looseEnds } from '../../../src/derive/looseEnds.ts'
import { removeRecord } from '../../../src/document/commands.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import { spokenBy } from '../../../src/document/spokenBy.ts'
import type { Id } from '../../../src/domain/ids.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { sameInPlan } from '../../../src/patterns/ownPattern.ts'
import { adopt, patternIn } from '../../support/ownPatterns.ts'
import { twoPeersOf } from '../../support/peers.ts'
import {
  awaits,
  day,
  does,
  feeling,
  fund,
  learner,
  makes,
  moment,
  needs,
  outcome,
  owns,
  type Piece,
  pays,
  permission,
  plan,
  practice,
  practiceAt,
  requires,
  role,
  shapes,
  support,
} from '../../support/planBuilders.ts'

const there = plan(
  { in: 'plan', facts: { language: 'es', currency: 'USD' } },
  learner('amara', { name: 'Amara' }),
  moment('circle', '08:30-08:55', {
    title: 'Círculo',
    does: 'Saluda',
    groups: 4,
    minAdults: 4,
    students: 60,
    weekdays: [1, 3],
    voice: ['students'],
    part: 'morning',
  }),
  feeling('known', 'circle', { learner: 'learner:amara', field: 'calm' }),
  feeling('known2', 'circle', { word: 'known', field: 'calm' }),
  practice('run', { title: 'Run the circle', status: 'in place', weekdays: [1, 3], voice: ['educators'] }),
  practiceAt('ready', '08:00-08:20', { title: 'Get the room ready', weekdays: [5] }),
  role('advisor', { title: 'Advisor', headcount: 4 }),
  role('head', { title: 'Principal' }),
  support('training', {
    title: 'Training',
    type: 'training',
    costOneTime: 900,
    status: 'in place',
    detail: 'Two days',
  }),
  support('time', { title: 'Time', type: 'time' }),
  permission('board', { ask: 'May we', granter: 'Board', status: 'granted', weeks: 6 }),
  fund('title', { title: 'Title I', amount: 5000 }),
  makes('run', 'circle'),
  makes('ready', 'circle'),
  shapes('run', 'known'),
  shapes('run', 'known2'),
  does('advisor', 'run', { part: 'RA', count: 4 }),
  does('advisor', 'ready', { part: 'R', count: 1 }),
  needs('run', 'training'),
  requires('training', 'time'),
  awaits('time', 'board'),
  owns('head', 'support:training'),
  pays('title', 'training'),
)
const pattern = patternIn(there, 'circle')

const titles = (table: ReadonlyMap<Id, object>) =>
  [...table.values()]
    .map(one => (one as { title?: string; word?: string }).title ?? (one as { word?: string }).word)
    .sort()
const only = <R>(table: ReadonlyMap<Id, R>): R => {
  const [one] = table.values()
  if (!one || table.size > 1) throw new Error(`${table.size} records`)
  return one
}
const patternId = (table: 'roles' | 'supports' | 'practices', title: string): Id => {
  for (const one of pattern.map[table].values()) if (one.title === title) return one.id
  throw new Error(title)
}
const here = (...pieces: Piece[]) =>
  plan({ in: 'plan', facts: { language: 'en' } }, day('ideal', { kind: 'aim', title: 'Ideal day' }), ...pieces)

function adoptedIn(before: Plan, given: Partial<PatternAnswers> = {}): Plan {
  const document = createPlanDocument(before)
  document.change(adopt(before, pattern, given))
  const after = document.getState()
  expect([document.problems(), looseEnds(after).danglingLinks]).toEqual([[], []])
  document.undo()
  expect([document.getState(), document.canUndo()]).toEqual([before, false])
  return after
}

it('adds the moment as asked: name, time, weekdays, students and groups; nothing is there yet, and costs are open', () => {
  const after = adoptedIn(here(), {
    title: 'Crew',
    time: { start: 540, end: 560 },
    weekdays: [2],
    groups: 3,
    students: undefined,
  })
  const made = only(after.moments)
  expect(made).toMatchObject({ title: 'Crew', day: 'day:ideal', start: 540, end: 560, weekdays: [2], does: 'Saluda' })
  expect(made).toMatchObject({ groups: 3, minAdults: 3, voice: [], lang: 'es' })
  expect(made).not.toHaveProperty('students')
  expect([...after.practices.values()].map(({ status }) => status)).toEqual(['new', 'new'])
  expect([...after.supports.values()].map(one => [one.status, one.costOneTime])).toEqual([
    ['missing', null],
    ['missing', null],
  ])
  expect([only(after.permissions).status, only(after.permissions).weeks, only(after.funds).amount]).toEqual([
    'to ask',
    6,
    undefined,
  ])
})

it('what runs with the moment runs on its weekdays, what has a time of its own keeps its distance, and one adult for each group stays so', () => {
  const after = adoptedIn(here(), { time: { start: 540, end: 560 }, weekdays: [2], groups: 3 })
  const named = (title: string) => [...after.practices.values()].find(one => one.title === title)
  expect(named('Run the circle')).toMatchObject({ weekdays: [2], timing: { kind: 'during' } })
  expect(named('Get the room ready')).toMatchObject({ weekdays: [5], timing: { kind: 'at', start: 510, end: 530 } })
  const counts = [...after.links.values()].flatMap(link => (link.kind === 'does' ? [[link.part, link.count]] : []))
  expect(counts.sort()).toEqual([
    ['R', 1],
    ['RA', 3],
  ])
})

it('without a time here, what had a time of its own floats', () => {
  const after = adoptedIn(here(), { time: null, part: 'afternoon' })
  expect(only(after.moments)).not.toHaveProperty('start')
  expect(only(after.moments).part).toBe('afternoon')
  expect([...after.practices.values()].map(({ timing }) => timing.kind).sort()).toEqual(['during', 'floating'])
})

it('costs and how far things are come along as answered', () => {
  const after = adoptedIn(here(), {
    keepsCosts: true,
    status: new Map([
      [patternId('practices', 'Run the circle'), 'partly'],
      [patternId('supports', 'Training'), 'in place'],
    ]),
  })
  const training = [...after.supports.values()].find(({ title }) => title === 'Training')
  expect([training?.costOneTime, training?.status, only(after.funds).amount]).toEqual([900, 'in place', 5000])
  expect([...after.practices.values()].map(({ status }) => status).sort()).toEqual(['new', 'partly'])
})

it('feelings of one learner become those of a learner here, of everyone, or stay out; the same for everyone is said once', () => {
  const world = here(learner('kai', { name: 'Kai' }))
  const felt = (after: Plan) => [...after.feelings.values()].map(({ word, learner: whose }) => [word, whose])
  const shaped = (after: Plan) => [...after.links.values()].filter(({ kind }) => kind === 'shapes').length
  const forKai = adoptedIn(world, { whose: new Map([['learner:1', 'learner:kai']]), learners: ['learner:kai'] })
  expect(felt(forKai).sort()).toEqual([
    ['known', null],
    ['known', 'learner:kai'],
  ])
  expect([shaped(forKai), only(forKai.moments).learners]).toEqual([2, ['learner:kai']])
  const forAll = adoptedIn(world)
  expect([felt(forAll), shaped(forAll)]).toEqual([[['known', null]], 1])
  const forNobody = adoptedIn(world, { whose: new Map() })
  expect([felt(forNobody), shaped(forNobody)]).toEqual([[['known', null]], 1])
})

it('uses what the plan has under the same name and kind, but for capitals and accents', () => {
  const world = here(
    role('a', { title: 'ADVISOR' }),
    support('t', { title: 'tráining', type: 'training' }),
    support('time', { title: 'Time', type: 'tools' }),
    outcome('o', { title: 'Advisor' }),
  )
  expect([...sameInPlan(world, pattern)].map(([, ours]) => ours).sort()).toEqual(['role:a', 'support:t'])
})

it('what stands behind a card of ours stays as we have it', () => {
  const world = here(
    role('a', { title: 'Advisor' }),
    support('t', { title: 'Training', type: 'training', status: 'in place' }),
  )
  const after = adoptedIn(world)
  expect(titles(after.roles)).toEqual(['Advisor']) // nobody else's principal owns our training
  expect(titles(after.supports)).toEqual(['Training'])
  expect([after.permissions.size, after.funds.size]).toEqual([0, 0])
  expect(after.supports.get('support:t')).toMatchObject({ status: 'in place', costOneTime: null })
  expect([...after.links.values()].filter(({ to }) => to === 'support:t').map(({ kind }) => kind)).toEqual(['needs'])
})

it('a practice of ours keeps who does it and what it needs, and gets what it lacks', () => {
  const world = here(
    practice('r', { title: 'Run the circle', status: 'in place' }),
    role('crew', { title: 'Crew leader' }),
    does('crew', 'r', { part: 'RA' }),
    moment('other', '10:00-11:00'),
    makes('r', 'other'),
  )
  const after = adoptedIn(world)
  const at = (kind: string) =>
    [...after.links.values()].filter(link => link.kind === kind && [link.from, link.to].includes('practice:r'))
  expect(at('does')).toMatchObject([{ from: 'role:crew', part: 'RA' }])
  expect(at('makes').length).toBe(2)
  expect(at('needs').length).toBe(1)
  expect(after.practices.get('practice:r')?.status).toBe('in place')
})

it('what is left out takes along what stands behind it only', () => {
  const leave = (table: 'roles' | 'supports' | 'practices', title: string) =>
    adoptedIn(here(), { use: new Map([[patternId(table, title), null]]) })
  const withoutRun = leave('practices', 'Run the circle')
  expect([titles(withoutRun.practices), titles(withoutRun.roles), titles(withoutRun.supports)]).toEqual([
    ['Get the room ready'],
    ['Advisor'],
    [],
  ])
  expect([withoutRun.permissions.size, withoutRun.funds.size]).toEqual([0, 0])
  const withoutTime = leave('supports', 'Time')
  expect([titles(withoutTime.supports), withoutTime.permissions.size]).toEqual([['Training'], 0])
})

it('new cards carry the voice of who speaks here', () => {
  const document = createPlanDocument(here())
  document.change(spokenBy('families', adopt(document.getState(), pattern)))
  expect(only(document.getState().moments).voice).toEqual(['families'])
})

it('is refused as a whole when its day is gone', () => {
  const { ann, ben, exchange } = twoPeersOf(here(day('fair', { kind: 'variant' })))
  const before = ann.getState()
  const command = adopt(before, pattern, { day: 'day:fair' })
  ben.change(removeRecord('day:fair'))
  exchange()
  const gone = ann.getState()
  ann.change(command)
  expect([ann.getState(), ann.canUndo()]).toEqual([gone, false])
})

it('two people adopt the same pattern at once: two moments, each text once, what the plan had used by both', () => {
  const world = here(role('a', { title: 'Advisor' }), practice('r', { title: 'Get the room ready' }))
  const { ann, ben, exchange } = twoPeersOf(world)
  ann.change(adopt(world, pattern, {}, 'ann'))
  ben.change(adopt(world, pattern, {}, 'ben'))
  exchange()
  const both = ann.getState()
  expect(ben.getState()).toEqual(both)
  expect([...both.moments.values()].map(({ title, does: text }) => [title, text])).toEqual([
    ['Círculo', 'Saluda'],
    ['Círculo', 'Saluda'],
  ])
  expect([titles(both.roles), titles(both.practices)]).toEqual([
    ['Advisor', 'Principal', 'Principal'],
    ['Get the room ready', 'Run the circle', 'Run the circle'],
  ])
  const readying = [...both.links.values()].filter(({ from, to }) => [from, to].includes('practice:r'))
  expect(readying.map(({ kind, from }) => `${kind} ${from}`).sort()).toEqual([
    'does role:a',
    'makes practice:r',
    'makes practice:r',
  ])
  expect([looseEnds(both).danglingLinks, ann.problems(), ben.problems()]).toEqual([[], [], []])

  ann.undo()
  exchange()
  expect(ben.getState()).toEqual(ann.getState())
  const left = ann.getState()
  expect([left.moments.size, titles(left.practices)]).toEqual([1, ['Get the room ready', 'Run the circle']])
  expect([...left.links.values()].some(({ kind, from }) => kind === 'does' && from === 'role:a')).toBe(true)
  expect(looseEnds(left).danglingLinks).toEqual([])
})

it('a card of ours that a colleague deletes meanwhile is left out with its links', () => {
  const world = here(role('a', { title: 'Advisor' }))
  const { ann, ben, exchange } = twoPeersOf(world)
  const command = adopt(world, pattern)
  ben.change(removeRecord('role:a'))
  exchange()
  ann.change(command)
  expect(titles(ann.getState().roles)).toEqual(['Principal'])
  expect(looseEnds(ann.getState()).danglingLinks).toEqual([])
})
