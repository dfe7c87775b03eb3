import { expect, it } from 'vitest'
import {
  actionColumns,
  actionsFor,
  broughtNearer,
  byDate,
  byOwner,
  deliveredBy,
  dueOf,
  pastDue,
} from '../../../src/features/plan/actions/actionRows.ts'
import { equityRows, reachedLeast } from '../../../src/features/plan/equity/equityRows.ts'
import {
  courseOf,
  lineOf,
  measureRows,
  outcomesWithoutMeasure,
  readingsOf,
} from '../../../src/features/plan/measures/measureRows.ts'
import { bareOutcomes, outcomeRows } from '../../../src/features/plan/outcomes/outcomeRows.ts'
import { todayHere } from '../../../src/features/plan/useToday.ts'
import {
  action,
  aimsAt,
  builds,
  delivers,
  feeling,
  learner,
  makes,
  measure,
  moment,
  needs,
  outcome,
  owns,
  plan,
  practice,
  reads,
  role,
  shapes,
  support,
} from '../../support/planBuilders.ts'

it('puts readings in the order of their dates, and names what each measure tells about', () => {
  const world = plan(
    outcome('talk', { order: 'a0' }),
    outcome('plan', { order: 'a1' }),
    moment('circle'),
    feeling('known', 'circle', { kind: 'aim' }),
    measure('b', { title: 'Known by an adult', readings: { '2026-11-13': 55, '2026-09-25': 46 } }),
    measure('a', { title: '' }),
    reads('b', 'feeling:known'),
    reads('b', 'outcome:talk'),
  )
  expect(measureRows(world).map(({ measure: { id }, readings, about }) => [id, readings, about])).toEqual([
    [
      'measure:b',
      [
        { date: '2026-09-25', value: 46 },
        { date: '2026-11-13', value: 55 },
      ],
      ['outcome:talk', 'feeling:known'],
    ],
    ['measure:a', [], []],
  ])
  expect(outcomesWithoutMeasure(world)).toEqual(['outcome:plan'])
})

it('says which way the readings went and how near they are to the aim, whichever way is meant', () => {
  const course = (target: number | undefined, ...values: number[]) => {
    const readings = values.map((value, index) => ({ date: `2026-10-0${index + 1}`, value }))
    const found = courseOf(target === undefined ? {} : { target }, readings)
    return found && [found.way, found.aim]
  }
  expect(course(80, 46, 51, 55)).toEqual(['up', 'nearer'])
  expect(course(5, 14, 13)).toEqual(['down', 'nearer'])
  expect(course(5, 14, 17)).toEqual(['up', 'farther'])
  expect(course(5, 14, 4)).toEqual(['down', 'reached'])
  expect(course(80, 46, 80)).toEqual(['up', 'reached'])
  expect(course(80, 46, 50, 46)).toEqual(['same', 'as far'])
  expect(course(undefined, 46, 50)).toEqual(['up', null])
  expect(course(80, 46)).toBeUndefined()
})

it('draws readings by their dates and values, with the aim in sight', () => {
  const readings = readingsOf({ readings: { '2026-10-01': 40, '2026-10-11': 60, '2026-10-05': 50 } })
  expect(lineOf({ target: 80 }, readings)).toEqual({
    points: [
      { x: 0, y: 0 },
      { x: 0.4, y: 0.25 },
      { x: 1, y: 0.5 },
    ],
    target: 1,
  })
  expect(lineOf({}, readings.slice(0, 1))).toEqual({ points: [{ x: 0.5, y: 0.5 }], target: null })
})

const work = plan(
  action('ask', { due: '2026-11-23', order: 'a0' }),
  action('draft', { order: 'a1', status: 'doing' }),
  action('try', { due: '2026-11-16', order: 'a2' }),
  action('walk', { due: '2026-11-16', order: 'a3', status: 'done' }),
  role('head', { order: 'a1' }),
  role('coach', { order: 'a0' }),
  owns('head', 'action:ask'),
  owns('coach', 'action:try'),
  support('wall'),
  practice('meet'),
  moment('circle', '08:00-08:30'),
  moment('lab', '09:00-10:00'),
  makes('meet', 'lab'),
  makes('meet', 'circle'),
  needs('meet', 'wall'),
  delivers('ask', 'support:wall'),
)

it('sorts actions into columns by their own order, a list by date, and groups by who sees to them', () => {
  const columns = actionColumns(work)
  expect([columns.todo, columns.doing, columns.done].map(all => all.map(({ id }) => id))).toEqual([
    ['action:ask', 'action:try'],
    ['action:draft'],
    ['action:walk'],
  ])
  expect(byDate(work).map(({ id }) => id)).toEqual(['action:try', 'action:ask', 'action:draft'])
  expect(byOwner(work).map(({ owner, actions }) => [owner, actions.map(({ id }) => id)])).toEqual([
    ['role:coach', ['action:try']],
    ['role:head', ['action:ask']],
    [null, ['action:draft']],
  ])
})

it('counts the days to a date and since, not for what is done', () => {
  const due = (date: string | undefined, status: 'todo' | 'done' = 'todo') =>
    dueOf({ ...(date && { due: date }), status }, '2026-11-20')
  expect(due('2026-11-23')).toEqual({ is: 'ahead', days: 3 })
  expect(due('2026-11-20')).toEqual({ is: 'today', days: 0 })
  expect(due('2026-11-16')).toEqual({ is: 'past', days: 4 })
  expect(due('2026-11-16', 'done')).toEqual({ is: 'done', days: 0 })
  expect(due(undefined)).toEqual({ is: 'open', days: 0 })
  expect(pastDue(work, '2026-11-20')).toEqual(['action:try'])
})

it('[D17] says what an action delivers and which moments that brings nearer', () => {
  expect(deliveredBy(work, 'action:ask')).toEqual(['support:wall'])
  expect(broughtNearer(work, 'action:ask')).toEqual(['moment:circle', 'moment:lab'])
  expect([...deliveredBy(work, 'action:none'), ...broughtNearer(work, 'action:none')]).toEqual([])
  expect(actionsFor(work, 'support:wall')).toEqual(['action:ask'])
})

it('[D12] gives the cards behind each number of an outcome, and names what is bare', () => {
  const rows = outcomeRows(
    plan(
      outcome('read', { order: 'a0', evidence: 'A text each Friday' }),
      outcome('rest', { order: 'a1' }),
      outcome('speak', { order: 'a2' }),
      moment('lab', '09:00-10:00', { weekdays: [1, 3] }),
      moment('club', '', { part: 'afternoon' }),
      aimsAt('lab', 'read'),
      aimsAt('club', 'read'),
      practice('coach'),
      builds('coach', 'rest'),
      measure('talk'),
      reads('talk', 'outcome:speak'),
    ),
  )
  expect(rows.map(({ outcome: _, ...row }) => row)).toEqual([
    {
      moments: ['moment:lab', 'moment:club'],
      timed: ['moment:lab'],
      minutesPerWeek: 120,
      practices: [],
      measures: [],
      hasEvidence: true,
    },
    { moments: [], timed: [], minutesPerWeek: 0, practices: ['practice:coach'], measures: [], hasEvidence: false },
    { moments: [], timed: [], minutesPerWeek: 0, practices: [], measures: ['measure:talk'], hasEvidence: true },
  ])
  expect(bareOutcomes(rows)).toEqual({
    unaimed: ['outcome:rest', 'outcome:speak'],
    unbuilt: ['outcome:read', 'outcome:speak'],
    unseen: ['outcome:rest'],
  })
})

const learners = plan(
  learner('amara', { order: 'a0', access: { device: 'none' } }),
  learner('diego', { order: 'a1' }),
  moment('circle', '08:00-09:00'),
  moment('lab', '09:00-10:00', { needsDevice: true }),
  moment('help', '10:00-12:00', { learners: ['learner:diego'] }),
  feeling('safe', 'circle', { kind: 'aim', learner: null }),
  feeling('proud', 'help', { kind: 'aim', learner: 'learner:diego' }),
  practice('coach'),
  makes('coach', 'help'),
  practice('praise'),
  shapes('praise', 'proud'),
)

it('[D16] gives the cards behind what the day holds for each learner', () => {
  expect(equityRows(learners).map(({ learner: _, ...row }) => row)).toEqual([
    {
      minutesPerWeek: 600, // circle and lab
      named: 0,
      namedMoments: [],
      withEveryone: 0.5,
      everyoneMoments: ['moment:circle'],
      own: [],
      practices: [],
      barriers: ['moment:lab'],
    },
    {
      minutesPerWeek: 1200, // and two hours of help
      named: 0.5,
      namedMoments: ['moment:help'],
      withEveryone: 0.75,
      everyoneMoments: ['moment:circle', 'moment:help'],
      own: ['moment:help'],
      practices: ['practice:coach', 'practice:praise'],
      barriers: [],
    },
  ])
})

it('[D16] names whom the day reaches least, and nobody where it is as good as even or nothing is known', () => {
  const [amara, diego] = equityRows(learners)
  if (!amara || !diego) throw new Error('two learners were added')
  const least = (...shares: (number | null)[]) => {
    const found = reachedLeast(shares.map((named, index) => ({ ...(index % 2 ? diego : amara), named })))
    return found && found !== 'even' ? found.map(({ named }) => named) : found
  }
  expect(least(0.5, 0.2)).toEqual([0.2])
  expect(least(0.34, 0.31, 0.39)).toEqual([0.34, 0.31])
  expect(least(0.22, 0.2)).toBe('even')
  expect(least(0.5, null)).toBeNull()
  expect(least()).toBeNull()
})

it('says today as plans write dates, in the time of this device', () => {
  expect([todayHere(new Date(2026, 0, 5, 0, 1)), todayHere(new Date(2026, 10, 30, 23, 59))]).toEqual([
    '2026-01-05',
    '2026-11-30',
  ])
})
