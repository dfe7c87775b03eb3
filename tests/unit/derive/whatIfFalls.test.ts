import { describe, expect, it } from 'vitest'
import { report } from '../../../src/derive/report.ts'
import { type Trial, tryOut } from '../../../src/derive/whatIf.ts'
import { type Fall, keyOfFall } from '../../../src/derive/whatIfFall.ts'
import { whatFalls } from '../../../src/derive/whatIfFalls.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import {
  assigned,
  clock,
  does,
  feeling,
  fills,
  makes,
  moment,
  needs,
  owns,
  type Piece,
  person,
  plan,
  practice,
  practiceAt,
  requires,
  role,
  school,
  shapes,
  support,
} from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'

function fallsOf(given: Plan, trial: Trial): readonly Fall[] {
  const after = tryOut(given, trial)
  if (!after) throw new Error('the trial was refused')
  return whatFalls({ plan: given, report: report(given) }, { plan: after, report: report(after) })
}

/** What falls, each as its way and what it is about. */
const told = (given: Plan, trial: Trial) => fallsOf(given, trial).map(fall => `${fall.way}: ${keyOfFall(fall)}`)

const arrival: Piece[] = [
  moment('arrival', '08:00-08:30'),
  practice('greet', { status: 'in place' }),
  makes('greet', 'arrival'),
  feeling('known', 'arrival', { field: 'calm' }),
  shapes('greet', 'known'),
]

describe('without a support', () => {
  const needed = [...arrival, support('names', { status: 'in place', costPerYear: 100 }), needs('greet', 'names')]

  it('[D20] a moment that was ready waits, its feeling is held by nobody, and the money is still to find', () => {
    const falls = fallsOf(plan(...needed), { kind: 'without', record: 'support:names' })
    expect(falls).toEqual([
      {
        of: 'moment',
        way: 'worse',
        moment: 'moment:arrival',
        before: { moment: 'moment:arrival', state: 'ready', missing: [], score: 1 },
        after: { moment: 'moment:arrival', state: 'blocked', missing: ['support:names'], score: 0 },
      },
      {
        of: 'feeling',
        way: 'worse',
        feeling: 'feeling:known',
        before: { shaping: ['practice:greet'], holding: ['practice:greet'] },
        after: { shaping: ['practice:greet'], holding: [] },
      },
      { of: 'money', way: 'worse', what: 'newMoney', before: 0, after: 100 },
    ])
  })

  it('a feeling that another practice holds does not fall', () => {
    const other = [
      practice('sing', { status: 'in place' }),
      makes('sing', 'arrival'),
      shapes('sing', 'known'),
      role('choir'),
    ]
    const given = plan(...needed, ...other, does('choir', 'sing', { part: 'R' }))
    expect(told(given, { kind: 'without', record: 'support:names' })).toEqual([
      'worse: moment moment:arrival',
      'worse: money newMoney',
    ])
  })

  it('what only helps takes nothing away, and what is required takes with it what requires it', () => {
    const helpful = plan(
      ...arrival,
      support('names', { status: 'in place' }),
      support('list', { status: 'in place' }),
      needs('greet', 'names', { weight: 'helpful' }),
    )
    expect(told(helpful, { kind: 'without', record: 'support:names' })).toEqual([])
    const chained = plan(...needed, support('list', { status: 'in place' }), requires('names', 'list'))
    expect(told(chained, { kind: 'without', record: 'support:list' })).toEqual([
      'worse: moment moment:arrival',
      'worse: feeling feeling:known',
    ])
  })
})

describe('without a person', () => {
  const given = plan(
    ...arrival.map(piece => (piece.in === 'moments' ? moment('arrival', '08:00-08:30', { minAdults: 1 }) : piece)),
    person('ann'),
    person('ben'),
    role('lead'),
    fills('ann', 'lead'),
    fills('ben', 'lead'),
    assigned('ann', 'greet'),
  )

  it('[D6] a practice has nobody, a feeling falls, a moment is short of an adult on five days', () => {
    expect(told(given, { kind: 'without', record: 'person:ann' })).toEqual([
      'worse: moment moment:arrival',
      'worse: feeling feeling:known',
      'worse: practice practice:greet',
      'worse: presence moment:arrival',
    ])
    const short = fallsOf(given, { kind: 'without', record: 'person:ann' }).find(fall => fall.of === 'presence')
    expect(short?.before).toEqual([])
    expect(short?.after).toEqual(
      [1, 2, 3, 4, 5].map(weekday => ({ moment: 'moment:arrival', weekday, needed: 1, present: 0 })),
    )
  })

  it('nothing falls without somebody who does nothing', () => {
    expect(told(given, { kind: 'without', record: 'person:ben' })).toEqual([])
  })
})

it('without a role its practice has nobody and its support no owner', () => {
  const given = plan(
    ...arrival,
    role('lead'),
    does('lead', 'greet', { part: 'R' }),
    support('names'),
    owns('lead', 'support:names'),
  )
  expect(told(given, { kind: 'without', record: 'role:lead' })).toEqual([
    'worse: feeling feeling:known',
    'worse: practice practice:greet',
    'worse: owner support:names',
  ])
})

it('[D3] half the time makes 30 of 60 minutes a day 30 of 30, and a tenth of it too many', () => {
  const given = plan(
    school({ contract: { maxContactMinutesPerDay: 60 } }),
    ...arrival,
    person('ann'),
    assigned('ann', 'greet'),
  )
  const [half] = fallsOf(given, { kind: 'fte', person: 'person:ann', fte: 0.5 })
  expect(half).toMatchObject({ of: 'load', way: 'worse', before: { percent: 50 }, after: { percent: 100 } })
  const [tenth] = fallsOf(given, { kind: 'fte', person: 'person:ann', fte: 0.1 })
  expect(tenth).toMatchObject({ way: 'worse', after: { contactMinutesPerDay: 30, capacityMinutes: 6, percent: 500 } })
  const [more] = fallsOf(
    plan(
      school({ contract: { maxContactMinutesPerDay: 60 } }),
      ...arrival,
      person('ann', { fte: 0.5 }),
      assigned('ann', 'greet'),
    ),
    {
      kind: 'fte',
      person: 'person:ann',
      fte: 1,
    },
  )
  expect(more).toMatchObject({ of: 'load', way: 'better', before: { percent: 100 }, after: { percent: 50 } })
})

it('[D2, D7, D8] a moment that moves ends one clash, meets another moment, and leaves a gap', () => {
  const given = plan(
    moment('arrival', '08:00-08:30'),
    moment('circle', '08:30-09:00'),
    moment('lunch', '09:00-09:30'),
    moment('quick', '09:00-09:30', { variantOf: 'moment:lunch' }),
    practice('greet'),
    practiceAt('meet', '08:30-08:45'),
    makes('greet', 'circle'),
    person('ann'),
    assigned('ann', 'greet'),
    assigned('ann', 'meet'),
  )
  expect(told(given, { kind: 'move', moment: 'moment:circle', start: clock('08:50'), following: false })).toEqual([
    'better: clash person:ann practice:greet practice:meet',
    'other: load person:ann', // 30 minutes a day before, 45 after
    'worse: overlap moment:circle moment:lunch', // of lunch for some the moment itself is enough to say
    'worse: hole - 510-530',
  ])
})

describe('laws of the example', () => {
  const given = examplePlan()
  const stand = { plan: given, report: report(given) }

  it('a plan beside itself has nothing to tell', () => {
    expect(whatFalls(stand, stand)).toEqual([])
  })

  it('the other way round, what was worse is better', () => {
    const turned = { worse: 'better', better: 'worse', other: 'other' } as const
    for (const record of given.people.keys()) {
      const after = tryOut(given, { kind: 'fte', person: record, fte: 0.25 })
      if (!after) throw new Error('refused')
      const then = { plan: after, report: report(after) }
      const there = whatFalls(stand, then).map(fall => `${turned[fall.way]} ${keyOfFall(fall)}`)
      const back = whatFalls(then, stand).map(fall => `${fall.way} ${keyOfFall(fall)}`)
      expect(back.sort()).toEqual(there.sort())
    }
  })
})
