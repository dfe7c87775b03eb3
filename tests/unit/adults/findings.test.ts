import { expect, it } from 'vitest'
import { busyWeekdays, weekdayShown } from '../../../src/derive/busyWeekdays.ts'
import { adultFindings } from '../../../src/features/adults/findings.ts'
import { studentMoments } from '../../../src/features/adults/studentColumn.ts'
import { peopleForPractice, practicesForPerson, whyOf } from '../../../src/features/adults/why.ts'
import {
  assigned,
  builds,
  does,
  feeling,
  fills,
  makes,
  moment,
  needs,
  outcome,
  person,
  plan,
  practice,
  practiceAt,
  role,
  school,
  shapes,
  span,
  support,
} from '../../support/planBuilders.ts'

const monday = 1
const everyDay = [1, 2, 3, 4, 5]

it('[D2] says from when to when somebody is in two places, and on which weekdays', () => {
  const world = plan(
    moment('read', '09:00-10:00'),
    practice('teach'),
    practiceAt('pull', '09:40-10:10', { weekdays: [1, 3] }),
    makes('teach', 'read'),
    person('ann'),
    assigned('ann', 'teach'),
    assigned('ann', 'pull'),
  )
  const both = { practices: ['practice:pull', 'practice:teach'], ...span('09:40-10:00') }
  expect(adultFindings(world, monday)).toEqual([
    { kind: 'double', person: 'person:ann', weekdays: [1, 3], minutes: 20, ...both },
  ])
  expect(adultFindings(world, 2)).toEqual([])
})

it('[D42, D6, D7] counts what is asked of a role, adults a moment lacks, and time nobody has planned', () => {
  const world = plan(
    moment('read', '09:00-10:00', { minAdults: 4 }),
    moment('play', '10:30-11:00', { weekdays: [1] }),
    practice('teach'),
    makes('teach', 'read'),
    role('advisor', { headcount: 2 }),
    does('advisor', 'teach', { part: 'R', count: 3 }),
  )
  expect(adultFindings(world, monday)).toEqual([
    { kind: 'demand', role: 'role:advisor', have: 2, asked: 3, weekdays: everyDay, ...span('09:00-10:00') },
    { kind: 'coverage', moment: 'moment:read', needed: 4, present: 3, weekdays: everyDay },
    { kind: 'hole', weekdays: [1], ...span('10:00-10:30') },
  ])
})

it('lists the weekdays on which anything happens and shows the first of them when the asked one has nothing', () => {
  const world = plan(
    moment('read', '09:00-10:00', { weekdays: [2] }),
    practiceAt('meet', '15:00-16:00', { weekdays: [4] }),
  )
  expect(busyWeekdays(world)).toEqual([2, 4])
  expect([weekdayShown(4, [2, 4]), weekdayShown(1, [2, 4]), weekdayShown(1, [])]).toEqual([4, 2, 1])
})

it('[D43] says how many adults and students are in each moment, with its variants beside it', () => {
  const world = plan(
    school({ students: 48 }),
    moment('read', '09:00-10:00', { minAdults: 3 }),
    moment('aloud', '09:00-10:00', { variantOf: 'moment:read' }),
    moment('walk', '10:00-10:30', { students: 12, weekdays: [2] }),
    practice('teach'),
    makes('teach', 'read'),
    person('ann'),
    person('ben'),
    assigned('ann', 'teach'),
    assigned('ben', 'teach'),
  )
  expect(
    studentMoments(world, monday).map(({ moment, instead, adults, students, ratio, needed }) => [
      moment.id,
      instead.map(other => other.id),
      adults,
      students,
      ratio,
      needed,
    ]),
  ).toEqual([['moment:read', ['moment:aloud'], 2, 48, 24, 3]])
})

it('says why a practice is there and what stands behind it', () => {
  const world = plan(
    moment('read', '09:00-10:00'),
    feeling('safe', 'read', { field: 'calm', learner: null }),
    outcome('argue', { kind: 'academic' }),
    practice('teach'),
    makes('teach', 'read'),
    shapes('teach', 'safe'),
    builds('teach', 'argue'),
    role('lead', { order: 'a0' }),
    role('asked', { order: 'a1' }),
    does('lead', 'teach', { part: 'R' }),
    does('asked', 'teach', { part: 'C' }),
    support('books'),
    needs('teach', 'books'),
  )
  const why = whyOf(world, 'practice:teach')
  expect(
    Object.entries(why).map(([name, records]) => [name, records.map((record: { id: string }) => record.id)]),
  ).toEqual([
    ['moments', ['moment:read']],
    ['feelings', ['feeling:safe']],
    ['outcomes', ['outcome:argue']],
    ['roles', ['role:lead']],
    ['supports', ['support:books']],
  ])
})

it('offers people of the role first, and a person what their role does first', () => {
  const world = plan(
    practice('teach', { order: 'a0' }),
    practice('cook', { order: 'a1' }),
    role('lead'),
    does('lead', 'teach', { part: 'R' }),
    person('ann', { order: 'a0' }),
    person('ben', { order: 'a1' }),
    person('cyd', { order: 'a2' }),
    fills('ben', 'lead'),
    assigned('cyd', 'teach'),
  )
  const { assigned: ticked, near, others } = peopleForPractice(world, 'practice:teach')
  expect([[...ticked], near.map(one => one.id), others.map(one => one.id)]).toEqual([
    ['person:cyd'],
    ['person:ben', 'person:cyd'],
    ['person:ann'],
  ])
  const mine = practicesForPerson(world, 'person:ben')
  expect([mine.near.map(one => one.id), mine.others.map(one => one.id)]).toEqual([
    ['practice:teach'],
    ['practice:cook'],
  ])
})
