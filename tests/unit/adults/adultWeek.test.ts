import { expect, it } from 'vitest'
import { personWeek } from '../../../src/derive/personWeek.ts'
import { roleWeek } from '../../../src/derive/roleWeek.ts'
import { contractDefaults } from '../../../src/domain/contract.ts'
import { least, loadStands, most, personNumbers, roleNumbers } from '../../../src/features/adults/adultNumbers.ts'
import { alikeDays } from '../../../src/features/adults/alikeDays.ts'
import { readRule } from '../../../src/features/adults/contractRules.ts'
import { weekColumns, weekMoments } from '../../../src/features/adults/weekColumns.ts'
import { whyHere } from '../../../src/features/adults/whyHere.ts'
import {
  assigned,
  does,
  feeling,
  fills,
  makes,
  moment,
  person,
  plan,
  practice,
  practiceAt,
  role,
  school,
  shapes,
} from '../../support/planBuilders.ts'

const world = plan(
  school({ dayStart: '08:00', dayEnd: '15:00' }),
  moment('read', '08:00-12:00'),
  moment('play', '13:00-14:00', { weekdays: [2] }),
  feeling('elsewhere', 'play'),
  feeling('here', 'read'),
  practice('teach', { status: 'in place' }),
  practiceAt('meet', '12:00-12:30', { visibility: 'backstage', weekdays: [1], status: 'in place' }),
  makes('teach', 'read', { reason: 'They asked for it' }),
  makes('teach', 'play'),
  shapes('teach', 'elsewhere'),
  shapes('teach', 'here'),
  role('spec', { headcount: 1 }),
  does('spec', 'teach', { part: 'R', count: 2 }),
  person('ann'),
  fills('ann', 'spec'),
  assigned('ann', 'teach', { weekdays: [1, 2] }),
  assigned('ann', 'meet'),
)

it('[D1] [D7] lays one adult’s week out weekday by weekday, with the holes of the students’ day', () => {
  const week = weekColumns(world, 'person:ann')
  expect(
    week.map(({ weekday, contact, column, holes }) => [weekday, contact, column.acts.length, holes.length]),
  ).toEqual([
    [1, 240, 2, 0],
    [2, 300, 2, 1],
    [3, 0, 0, 0],
    [4, 0, 0, 0],
    [5, 0, 0, 0],
  ])
  expect(weekMoments(world).map(({ moment: { id }, weekdays }) => [id, weekdays])).toEqual([
    ['moment:read', [1, 2, 3, 4, 5]],
    ['moment:play', [2]],
  ])
  expect(weekColumns(world, 'person:gone')).toEqual([])
})

it('[D3] [D4] [D5] holds each number of a person against the contract', () => {
  const week = personWeek(world, 'person:ann')
  if (!week) throw new Error('she is not there')
  expect(personNumbers(week, contractDefaults)).toEqual([
    { name: 'contact', stands: 'fine' },
    { name: 'busiest', stands: 'tight' },
    { name: 'work', stands: 'over' },
    { name: 'lunch', stands: 'fine' },
    { name: 'prep', stands: 'fine' },
    { name: 'toPlace', stands: 'fine' },
    { name: 'changes', stands: 'fine' },
  ])
  const days = week.breath ?? []
  const work = (day: (typeof days)[number]) => (day.work ? day.work.end - day.work.start : 0)
  expect([most(days, work), least(days, work)]).toEqual([
    { minutes: 270, weekdays: [1] },
    { minutes: 240, weekdays: [2] },
  ])
})

it('[D42] holds a role against the people who fill it, and lists what it is asked for', () => {
  const week = roleWeek(world, 'role:spec')
  if (!week) throw new Error('it is not there')
  expect(week.parts.map(({ practice: { id }, count, minutesPerWeek }) => [id, count, minutesPerWeek])).toEqual([
    ['practice:teach', 2, 5 * 240 + 60],
  ])
  expect(week.demand.contactMinutesPerDay * week.weekLength).toBe(2 * (5 * 240 + 60))
  expect(roleNumbers(week, contractDefaults).map(({ name, stands }) => `${name} ${stands}`)).toEqual([
    'contact over',
    'peak over',
    'toPlace fine',
    'changes fine',
  ])
  expect(roleWeek(world, 'role:gone')).toBe(undefined)
})

it('[D3] is close from the plan’s own mark on, and over above all of it or without any', () => {
  const stands = [90, 90.5, 100, 100.5, null].map(percent => loadStands(percent, contractDefaults))
  expect(stands).toEqual(['fine', 'tight', 'tight', 'over', 'over'])
})

it('leads from a block of a day to the moment, the reason, the role and first the feelings of that moment', () => {
  const why = whyHere(world, 'person:ann', 'practice:teach', 'moment:read')
  expect([why?.moment?.id, why?.reason, why?.roles.map(each => each.id), why?.byName]).toEqual([
    'moment:read',
    'They asked for it',
    ['role:spec'],
    { weekdays: [1, 2] },
  ])
  expect(why?.feelings.map(each => each.id)).toEqual(['feeling:here', 'feeling:elsewhere'])
  const own = whyHere(world, 'person:ann', 'practice:meet')
  expect([own?.moment, own?.roles, own?.byName]).toEqual([null, [], { weekdays: [] }])
  const ofRole = whyHere(world, 'role:spec', 'practice:teach', 'moment:read')
  expect([ofRole?.roles.map(each => each.id), ofRole?.count, ofRole?.byName]).toEqual([['role:spec'], 2, null])
  expect(whyHere(world, 'role:spec', 'practice:gone')).toBe(undefined)
})

it('takes weekdays together that say the same, in the order of the first', () => {
  const days = [1, 2, 3].map(weekday => ({ weekday, minutes: weekday === 2 ? 5 : 0 }))
  expect(alikeDays(days, day => day.minutes)).toEqual([
    { weekdays: [1, 3], day: days[0] },
    { weekdays: [2], day: days[1] },
  ])
})

it('reads the numbers people write for a rule, and none of what is no number or too many', () => {
  const read = ['330', ' 45 ', '37,5', '1440', '1441', '-5', '', 'an hour', '4.25'].map(text => readRule(text, 1440))
  expect(read).toEqual([330, 45, 37.5, 1440, undefined, undefined, undefined, undefined, undefined])
})
