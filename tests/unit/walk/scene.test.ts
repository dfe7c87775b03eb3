import { expect, it } from 'vitest'
import type { Plan } from '../../../src/domain/plan.ts'
import { closingOf } from '../../../src/features/walk/closing.ts'
import { eachOf } from '../../../src/features/walk/eachOf.ts'
import { walkOf } from '../../../src/features/walk/walkOf.ts'
import {
  assigned,
  curve,
  day,
  does,
  feeling,
  fills,
  learner,
  makes,
  moment,
  person,
  plan,
  practice,
  role,
  school,
  shapes,
} from '../../support/planBuilders.ts'

const amara = learner('amara', { name: 'Amara', order: 'a0', access: { device: 'shared', homeInternet: 'limited' } })
const diego = learner('diego', { name: 'Diego', order: 'a1', access: { device: 'none' } })

function scenes(world: Plan, who?: string, weekday?: number) {
  return walkOf(world, 'day:ideal', who && `learner:${who}`, weekday)?.scenes ?? []
}

const barriers = (world: Plan, who?: string, weekday?: number) =>
  scenes(world, who, weekday).map(({ step, barriers: found }) => [step.moment.id.slice(7), found.map(one => one.kind)])

it('[D16] meets a missing device and the internet at home in the moments as the learner lives them', () => {
  const world = plan(
    school({ dayStart: '08:00', dayEnd: '15:00' }),
    amara,
    diego,
    moment('lab', '10:00-11:00', { needsDevice: true, needsInternet: true, order: 'a0' }),
    moment('bench', '10:00-11:00', { variantOf: 'moment:lab', learners: ['learner:diego'], order: 'a1' }),
    moment('log', '15:30-16:00', { needsDevice: true, needsInternet: true, order: 'a2' }),
    feeling('curious', 'lab', { field: 'bright', learner: null }),
    feeling('calm', 'log', { field: 'calm', learner: null }),
    practice('coach'),
    shapes('coach', 'curious'),
    shapes('coach', 'calm'),
  )
  expect(barriers(world, 'amara')).toEqual([
    ['lab', []],
    ['log', ['internet']],
  ])
  expect(barriers(world, 'diego')).toEqual([
    ['bench', []],
    ['log', ['device', 'internet']],
  ])
  expect(barriers(world)).toEqual([
    ['lab', []], // he is at the bench then
    ['log', ['device', 'internet', 'internet']],
  ])
})

it('[D10] meets a feeling nobody named and one nobody supports, and on a day as it is today neither', () => {
  const world = plan(
    day('ideal', { kind: 'aim', order: 'a0' }),
    day('today', { kind: 'today', order: 'a1' }),
    amara,
    diego,
    moment('circle', '', { part: 'morning', order: 'a0' }),
    moment('lunch', '', { part: 'midday', order: 'a1' }),
    moment('bell', '', { day: 'day:today', part: 'morning', order: 'a2' }),
    feeling('known', 'circle', { field: 'calm', learner: null }),
    feeling('lost', 'circle', { field: 'heavy', kind: 'guard', learner: 'learner:diego' }),
    feeling('proud', 'lunch', { field: 'bright', learner: 'learner:amara' }),
    practice('greet'),
    shapes('greet', 'known'),
    shapes('greet', 'proud'),
  )
  expect(barriers(world, 'amara')).toEqual([
    ['circle', []],
    ['lunch', []],
  ])
  expect(barriers(world, 'diego')).toEqual([
    ['circle', ['unsupported']],
    ['lunch', ['unnamed']],
  ])
  expect(walkOf(world, 'day:today', 'learner:diego')?.scenes.map(scene => scene.barriers)).toEqual([[]])
})

it('[D6] meets too few adults on the weekdays it is lived, also where only the moment itself says how many it takes', () => {
  const world = plan(
    amara,
    diego,
    moment('lab', '10:00-11:00', { minAdults: 3, order: 'a0' }),
    moment('bench', '10:00-11:00', { variantOf: 'moment:lab', learners: ['learner:diego'], order: 'a1' }),
    feeling('calm', 'lab', { field: 'calm', learner: null }),
    practice('teach'),
    practice('help', { weekdays: [1, 2] }),
    shapes('teach', 'calm'),
    makes('teach', 'lab'),
    makes('help', 'lab'),
    role('teacher', { title: 'Teacher' }),
    does('teacher', 'teach', { part: 'R', count: 2 }),
    does('teacher', 'help', { part: 'R', count: 1 }),
  )
  const short = { kind: 'adults', needed: 3, present: 2, weekdays: [3, 4, 5] }
  expect(scenes(world, 'amara').map(scene => scene.barriers)).toEqual([[short]])
  expect(scenes(world, 'diego').map(scene => scene.barriers)).toEqual([[short]])
  expect(barriers(world, 'amara', 1)).toEqual([['lab', []]])
  expect(scenes(world, 'amara')[0]?.adults).toEqual({ least: 2, most: 3 })
  expect(scenes(world, 'amara', 2)[0]?.adults).toEqual({ least: 3, most: 3 })
})

it('names the adults of a learner’s own way, else of the moment: roles that do it, or people where no role is named', () => {
  const world = plan(
    amara,
    diego,
    moment('read', '09:00-10:00', { order: 'a0' }),
    moment('aloud', '09:00-10:00', { variantOf: 'moment:read', learners: ['learner:amara'], order: 'a1' }),
    practice('lead', { title: 'Lead', order: 'a0' }),
    practice('sign', { title: 'Sign', order: 'a1' }),
    practice('plan', { title: 'Plan', order: 'a2', visibility: 'backstage' }),
    practice('rehearse', { title: 'Rehearse', order: 'a3' }),
    ...['lead', 'sign', 'plan'].map(name => makes(name, 'read')),
    makes('rehearse', 'aloud'),
    role('teacher', { title: 'Teacher' }),
    role('head', { title: 'Head' }),
    does('teacher', 'lead', { part: 'R', count: 2 }),
    does('head', 'lead', { part: 'A' }),
    person('p', { label: 'Aide A' }),
    fills('p', 'teacher'),
    assigned('p', 'sign', { weekdays: [2] }),
  )
  const help = (who: string, weekday?: number) =>
    scenes(world, who, weekday)[0]?.help.map(one => [
      one.practice.title,
      one.who.map(({ name, count }) => name + count),
    ])
  expect(help('diego')).toEqual([
    ['Lead', ['Teacher2']],
    ['Sign', ['Aide A1']],
  ])
  expect(help('diego', 3)?.[1]).toEqual(['Sign', []])
  expect(help('amara')).toEqual([['Rehearse', []]])
})

const marked = plan(
  amara,
  diego,
  moment('circle', '08:00-08:30', { order: 'a0' }),
  moment('own', '08:00-08:30', { variantOf: 'moment:circle', learners: ['learner:diego'], order: 'a1' }),
  moment('lunch', '12:00-12:30', { order: 'a2' }),
  moment('home', '', { part: 'after', order: 'a3', learners: ['learner:amara'] }),
  curve('circle', 'diego', 'today', -2),
  curve('circle', 'diego', 'aim', 1),
  curve('own', 'diego', 'aim', 2),
  curve('lunch', 'diego', 'today', -1),
  curve('lunch', 'diego', 'aim', -1),
  feeling('safe', 'circle', { field: 'calm', learner: null }),
  feeling('brave', 'own', { field: 'bright', learner: 'learner:diego' }),
  practice('greet', { order: 'a0' }),
  practice('sit', { order: 'a1' }),
  shapes('greet', 'brave'),
  makes('sit', 'own'),
)

it('takes how a learner feels from the moment itself before their own way of it', () => {
  expect(scenes(marked, 'diego').map(scene => scene.moods.map(({ today, aim }) => [today, aim]))).toEqual([
    [[-2, 1]],
    [[-1, -1]],
  ])
})

it('[D14] closes with what is hard today and meant, the largest change, and the words in the order of the day', () => {
  const { aims, today, aim, best } = closingOf(scenes(marked, 'diego'))
  expect(aims.map(({ word }) => word)).toEqual(['brave', 'safe'])
  expect([today, aim]).toEqual([
    { hard: 2, of: 2 },
    { hard: 1, of: 2 },
  ])
  expect([best?.scene.step.moment.id, best?.today, best?.aim]).toEqual(['moment:own', -2, 1])
})

it('closes without marks and without moments', () => {
  expect(closingOf([])).toEqual({
    aims: [],
    today: { hard: 0, of: 0 },
    aim: { hard: 0, of: 0 },
    best: undefined,
    barriers: [],
  })
})

it('shows one moment for each learner, whichever way of it was asked for', () => {
  for (const id of ['moment:circle', 'moment:own']) {
    const each = eachOf(marked, id)
    expect(each?.home.id).toBe('moment:circle')
    expect(
      each?.experiences.map(one => [
        one.learner.name,
        one.scenes.map(scene => scene.step.moment.id),
        one.help.map(({ practice: { id: practiceId } }) => practiceId),
      ]),
    ).toEqual([
      ['Amara', ['moment:circle'], []],
      ['Diego', ['moment:own'], ['practice:greet', 'practice:sit']],
    ])
  }
  expect(eachOf(marked, 'moment:home')?.experiences.map(one => one.scenes.length)).toEqual([1, 0])
  expect(eachOf(marked, 'moment:gone')).toBeUndefined()
})

it('walks as everyone when the learner is gone, and not at all when the day is', () => {
  expect(walkOf(marked, 'day:ideal', 'learner:gone')?.learner).toBeUndefined()
  expect(walkOf(marked, 'day:gone')).toBeUndefined()
})
