import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roleDay } from '../../../src/derive/adultDays.ts'
import { roleCard } from '../../../src/derive/roleCard.ts'
import {
  action,
  awaits,
  clock,
  day,
  does,
  feeling,
  makes,
  moment,
  needs,
  owns,
  type Piece,
  permission,
  plan,
  practice,
  practiceAt,
  requires,
  role,
  shapes,
  support,
} from '../../support/planBuilders.ts'
import { frozen, inAnotherOrder, randomDay, randomPlan, withDanglingLinks } from '../../support/randomPlans.ts'

/** The advisor, who runs the circle. */
const advisor = [role('advisor'), practice('run'), does('advisor', 'run', { part: 'R' })]
const cardOf = (...pieces: readonly Piece[]) => roleCard(plan(...pieces), 'role:advisor')

it('[D41] is of a role that is in the plan', () => {
  expect(cardOf(role('nurse'))).toBeUndefined()
  expect(cardOf(role('advisor'))).toEqual({
    role: 'role:advisor',
    feelings: [],
    day: { weekdays: [], toPlace: [] },
    starts: { practices: [], actions: [] },
    needs: { supports: [], hours: 0 },
    dependsOn: { roles: [], permissions: [] },
  })
})

it('[D41] says what students will feel because of what the role does itself, moment by moment', () => {
  const card = cardOf(
    day('ideal'),
    day('now', { kind: 'today' }),
    ...advisor,
    moment('close', '14:00-15:00'),
    moment('circle', '08:00-09:00'),
    moment('old', '08:00-09:00', { day: 'day:now' }),
    practice('ask'),
    does('advisor', 'ask', { part: 'RA' }),
    practice('watch'),
    does('advisor', 'watch', { part: 'A' }), // answers for it, but another does it
    feeling('proud', 'close'),
    shapes('ask', 'proud'),
    feeling('safe', 'circle'),
    shapes('run', 'safe'),
    shapes('ask', 'safe'),
    shapes('watch', 'safe'),
    feeling('judged', 'circle', { kind: 'guard' }),
    shapes('run', 'judged'),
    feeling('known', 'circle'),
    shapes('watch', 'known'),
    feeling('bored', 'old'),
    shapes('run', 'bored'),
  )
  expect(card?.feelings).toEqual([
    { feeling: 'feeling:judged', practices: ['practice:run'] },
    { feeling: 'feeling:safe', practices: ['practice:ask', 'practice:run'] },
    { feeling: 'feeling:proud', practices: ['practice:ask'] },
  ])
})

it('[D41] says the day of the role, weekday by weekday, and what has no time of its own', () => {
  const pieces = [
    ...advisor,
    moment('circle', '08:00-09:00', { weekdays: [4, 2] }),
    makes('run', 'circle'),
    practiceAt('meet', '15:00-16:00', { weekdays: [2] }),
    does('advisor', 'meet', { part: 'R' }),
    practice('call', { timing: { kind: 'floating', purpose: 'family', minutes: 10, timesPerWeek: 2 }, order: 'a1' }),
    does('advisor', 'call', { part: 'R' }),
    practice('plan', { timing: { kind: 'floating', purpose: 'prep', minutes: 10, timesPerWeek: 2 }, order: 'a0' }),
    does('advisor', 'plan', { part: 'R' }),
    practiceAt('coach', '12:00-13:00'),
    does('advisor', 'coach', { part: 'C' }),
  ]
  const circle = { practice: 'practice:run', moment: 'moment:circle', start: clock('08:00'), end: clock('09:00') }
  const meet = { practice: 'practice:meet', moment: null, start: clock('15:00'), end: clock('16:00') }
  expect(cardOf(...pieces)?.day).toEqual({
    weekdays: [
      { weekday: 2, entries: [circle, meet] },
      { weekday: 4, entries: [circle] },
    ],
    toPlace: ['practice:plan', 'practice:call'],
  })
})

it('[D41] reads the day asked for', () => {
  const two = plan(
    ...advisor,
    day('ideal'),
    day('other', { kind: 'variant' }),
    moment('trip', '09:00-12:00', { day: 'day:other', weekdays: [5] }),
    makes('run', 'trip'),
  )
  expect(roleCard(two, 'role:advisor')?.day.weekdays).toEqual([])
  expect(roleCard(two, 'role:advisor', 'day:other')?.day.weekdays.map(({ weekday }) => weekday)).toEqual([5])
})

it('[D41] says what the role starts: practices that are new or partly there, and its own actions that are not done', () => {
  const card = cardOf(
    role('advisor'),
    role('dean'),
    ...(['new', 'partly', 'in place'] as const).flatMap((status, index) => [
      practice(`p${index}`, { status, order: `a${5 - index}` }),
      does('advisor', `p${index}`, { part: 'R' }),
    ]),
    practice('other', { status: 'new' }),
    does('advisor', 'other', { part: 'I' }),
    action('try', { status: 'todo', order: 'a1' }),
    action('ask', { status: 'doing', order: 'a0' }),
    action('told', { status: 'done' }),
    action('theirs', { status: 'todo' }),
    support('room'),
    ...['action:try', 'action:ask', 'action:told', 'support:room'].map(id => owns('advisor', id)),
    owns('dean', 'action:theirs'),
  )
  expect(card?.starts).toEqual({
    practices: ['practice:p1', 'practice:p0'],
    actions: ['action:ask', 'action:try'],
  })
})

it('[D41] says what the role needs, what is missing first, and its hours of training', () => {
  const card = cardOf(
    ...advisor,
    support('rug', { status: 'in place', order: 'a0' }),
    support('hour', { status: 'partly', order: 'a1' }),
    support('room', { status: 'missing', order: 'a3' }),
    support('course', { status: 'missing', order: 'a2', type: 'training', hours: 6 }),
    support('door', { status: 'missing', order: 'a4' }),
    support('tea', { status: 'missing' }),
    support('van', { status: 'missing' }),
    ...['rug', 'hour', 'room', 'course'].map(name => needs('run', name)),
    requires('room', 'door'),
    needs('run', 'tea', { weight: 'helpful' }),
    practice('watch'),
    does('advisor', 'watch', { part: 'C' }),
    needs('watch', 'van'),
  )
  expect(card?.needs).toEqual({
    supports: ['support:course', 'support:room', 'support:door', 'support:hour', 'support:rug'],
    hours: 6,
  })
})

it('[D41] says on whom the role depends: who owns what it needs and has not, and who has a part in what it does', () => {
  const card = cardOf(
    ...advisor,
    role('dean', { order: 'a1' }),
    role('coach', { order: 'a0' }),
    role('told', {}),
    role('apart', {}),
    role('keeper', {}),
    support('room', { status: 'missing' }),
    support('hour', { status: 'partly' }),
    support('rug', { status: 'in place' }),
    support('van', { status: 'missing' }),
    ...['room', 'hour', 'rug'].map(name => needs('run', name)),
    owns('dean', 'support:room'),
    owns('dean', 'support:hour'),
    owns('advisor', 'support:room'),
    owns('keeper', 'support:rug'), // it is there
    owns('apart', 'support:van'), // the advisor does not need it
    does('dean', 'run', { part: 'A' }),
    practice('ask'),
    does('advisor', 'ask', { part: 'R' }),
    does('coach', 'run', { part: 'R' }),
    does('coach', 'ask', { part: 'CI' }),
    does('told', 'run', { part: 'I' }),
    practice('far'),
    does('apart', 'far', { part: 'R' }),
  )
  expect(card?.dependsOn.roles).toEqual([
    { role: 'role:coach', supports: [], practices: ['practice:ask', 'practice:run'] },
    { role: 'role:dean', supports: ['support:hour', 'support:room'], practices: ['practice:run'] },
  ])
})

it('[D41] says which yeses the role waits for: not given ones for what it needs, each once', () => {
  const card = cardOf(
    ...advisor,
    support('room'),
    support('door'),
    support('van'),
    needs('run', 'room'),
    requires('room', 'door'),
    ...[
      permission('yes', { ask: 'y', status: 'granted' }),
      permission('no', { ask: 'n', status: 'refused' }),
      permission('keys', { ask: 'k', status: 'asked' }),
      permission('bus', { ask: 'b', status: 'to ask' }),
    ],
    awaits('room', 'yes'),
    awaits('room', 'no'),
    awaits('door', 'no'),
    awaits('door', 'keys'),
    awaits('van', 'bus'),
  )
  expect(card?.dependsOn.permissions).toEqual(['permission:keys', 'permission:no'])
})

const roles = ['a', 'b', 'B', 'c', 'd'].map(name => `role:${name}` as const)

it('[D41] is the same whatever the order of records and links to nothing, and writes to nothing', () => {
  fc.assert(
    fc.property(randomPlan, randomDay, fc.integer(), (each, asked, seed) => {
      const other = frozen(inAnotherOrder(withDanglingLinks(each), seed))
      for (const id of roles) expect(roleCard(other, id, asked)).toEqual(roleCard(each, id, asked))
    }),
    { numRuns: 50 },
  )
})

it('[D41] there is a card for every role and no other, and its day is that of the role', () => {
  fc.assert(
    fc.property(randomPlan, each => {
      expect(roles.filter(id => roleCard(each, id))).toEqual(roles.filter(id => each.roles.has(id)))
      for (const id of each.roles.keys()) {
        for (const { weekday, entries } of roleCard(each, id)?.day.weekdays ?? []) {
          expect(entries).toEqual(roleDay(each, id, weekday))
        }
      }
    }),
    { numRuns: 50 },
  )
})
