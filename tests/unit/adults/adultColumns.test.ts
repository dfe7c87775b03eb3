import { expect, it } from 'vitest'
import { adultColumns, isOneAct } from '../../../src/features/adults/adultColumn.ts'
import { adultsShown, candidates, columnsThatFit, pageOf } from '../../../src/features/adults/chooseAdults.ts'
import {
  assigned,
  does,
  fills,
  makes,
  moment,
  person,
  plan,
  practice,
  practiceAt,
  role,
  span,
} from '../../support/planBuilders.ts'

const tuesday = 2

const clash = plan(
  moment('read', '09:00-10:00'),
  practice('teach'),
  practiceAt('pull', '09:30-10:30'),
  practice('plan', { timing: { kind: 'floating', purpose: 'prep', minutes: 60, timesPerWeek: 2 } }),
  makes('teach', 'read'),
  person('ann'),
  person('ben'),
  assigned('ann', 'teach'),
  assigned('ann', 'pull'),
  assigned('ann', 'plan'),
  role('spec', { headcount: 2 }),
  does('spec', 'teach', { part: 'R' }),
  does('spec', 'pull', { part: 'R' }),
)

it('[D1] shows what a person does with what it clashes with, and what has no time yet', () => {
  expect(adultColumns(clash, 'person:ann', tuesday)).toEqual([
    {
      id: 'person:ann',
      acts: [
        { ...span('09:00-10:00'), practice: 'practice:teach', moment: 'moment:read', clashes: ['practice:pull'] },
        { ...span('09:30-10:30'), practice: 'practice:pull', moment: null, clashes: ['practice:teach'] },
      ],
      toPlace: [clash.practices.get('practice:plan')],
    },
  ])
})

it('[D42] two of a role may do two things at once; one may not', () => {
  const clashes = (headcount: number) => {
    const world = plan(
      moment('read', '09:00-10:00'),
      practice('teach'),
      practiceAt('pull', '09:30-10:30'),
      makes('teach', 'read'),
      role('spec', { headcount }),
      does('spec', 'teach', { part: 'R' }),
      does('spec', 'pull', { part: 'R' }),
    )
    return adultColumns(world, 'role:spec', tuesday)[0]?.acts.map(act => act.clashes)
  }
  expect(clashes(2)).toEqual([[], []])
  expect(clashes(1)).toEqual([['practice:pull'], ['practice:teach']])
})

it('two practices of one moment are no clash, and a practice of a moment and its variant is one act', () => {
  const world = plan(
    moment('read', '09:00-10:00'),
    moment('read2', '09:00-10:00', { variantOf: 'moment:read' }),
    practice('teach'),
    practice('listen'),
    makes('teach', 'read'),
    makes('teach', 'read2'),
    makes('listen', 'read'),
    person('ann'),
    assigned('ann', 'teach'),
    assigned('ann', 'listen'),
  )
  const acts = adultColumns(world, 'person:ann', tuesday)[0]?.acts ?? []
  expect(acts.map(act => [act.practice, act.clashes])).toEqual([
    ['practice:listen', []],
    ['practice:teach', []],
  ])
})

it('leaves out adults who are gone, and weekdays on which nothing runs are empty', () => {
  expect(adultColumns(clash, 'person:gone role:spec', 7).map(({ id, acts }) => [id, acts])).toEqual([['role:spec', []]])
})

it('shows people who have something to do, those with something to sort out first', () => {
  const world = plan(
    moment('read', '09:00-10:00'),
    practice('teach'),
    practiceAt('pull', '09:30-10:30'),
    makes('teach', 'read'),
    person('ann', { order: 'a0' }),
    person('ben', { order: 'a1' }),
    person('cyd', { order: 'a2' }),
    assigned('ann', 'teach'),
    assigned('cyd', 'teach'),
    assigned('cyd', 'pull'),
    role('spec'),
  )
  expect(adultsShown(world, '', tuesday)).toBe('person:cyd person:ann')
  expect(candidates(world, tuesday).people.map(({ id, acts, findings }) => [id, acts, findings])).toEqual([
    ['person:cyd', 2, 1],
    ['person:ann', 1, 0],
    ['person:ben', 0, 0],
  ])
})

it('shows roles while nobody is assigned to anything, and those chosen as long as they are there', () => {
  const world = plan(role('a', { order: 'a0' }), role('b', { order: 'a1' }), person('ann'), fills('ann', 'a'))
  expect(adultsShown(world, '', tuesday)).toBe('role:a role:b')
  expect(adultsShown(world, 'person:ann role:gone', tuesday)).toBe('person:ann')
  expect(adultsShown(world, 'role:gone', tuesday)).toBe('role:a role:b')
  expect(adultsShown(plan(), '', tuesday)).toBe('')
})

it('fits one adult beside the students on a phone, two on a tablet, four on a small laptop, fewer in large type', () => {
  expect([390, 768, 1366, 4000].map(width => columnsThatFit(width, 1))).toEqual([1, 2, 4, 6])
  expect(columnsThatFit(1366, 1.2)).toBe(3)
})

it('turns whole pages and fills up the last one', () => {
  const all = ['a', 'b', 'c', 'd', 'e']
  expect(pageOf(all, 0, 2)).toEqual({ from: 0, shown: ['a', 'b'] })
  expect(pageOf(all, 4, 2)).toEqual({ from: 3, shown: ['d', 'e'] })
  expect(pageOf(all, 0, 9)).toEqual({ from: 0, shown: all })
})

it('[D1] places of a role only what it does, not what it answers for', () => {
  const floating = { timing: { kind: 'floating', purpose: 'prep', minutes: 30, timesPerWeek: 1 } }
  const world = plan(
    practice('plan', floating),
    practice('lead', floating),
    role('spec'),
    does('spec', 'plan', { part: 'R' }),
    does('spec', 'lead', { part: 'A' }),
  )
  expect(adultColumns(world, 'role:spec', tuesday)[0]?.toPlace.map(({ id }) => id)).toEqual(['practice:plan'])
})

it('[D2] takes what an adult does in one moment for one act, and two times of their own never', () => {
  const act = (name: string, inMoment: `moment:${string}` | null) => {
    return { ...span('09:00-10:00'), practice: `practice:${name}`, moment: inMoment, clashes: [] } as const
  }
  expect(isOneAct(act('a', 'moment:read'), act('b', 'moment:read'))).toBe(true)
  expect(isOneAct(act('a', 'moment:read'), act('b', 'moment:talk'))).toBe(false)
  expect(isOneAct(act('a', null), act('b', null))).toBe(false)
})
