import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, isSame } from '../../../src/derive/difference.ts'
import { report } from '../../../src/derive/report.ts'
import { type Trial, tryOut } from '../../../src/derive/whatIf.ts'
import type { Id } from '../../../src/domain/ids.ts'
import type { Link } from '../../../src/domain/links.ts'
import { linkId } from '../../../src/domain/links.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { keepTrial } from '../../../src/store/whatIf.ts'
import {
  assigned,
  clock,
  does,
  fills,
  makes,
  moment,
  owns,
  person,
  plan,
  practice,
  practiceAt,
  role,
  support,
} from '../../support/planBuilders.ts'
import { frozen, randomPlan } from '../../support/randomPlans.ts'
import { stateAfter } from '../document/commandLaws.ts'

const world = plan(
  moment('arrival', '08:00-08:30'),
  moment('circle', '08:30-09:00'),
  moment('own', '08:30-09:00', { variantOf: 'moment:circle' }),
  moment('lunch', '12:00-12:30'),
  practice('greet'),
  practiceAt('meet', '08:20-08:40', { weekdays: [1, 3, 5] }),
  person('ann'),
  person('ben'),
  role('lead'),
  support('names', { status: 'in place' }),
  makes('greet', 'arrival'),
  makes('greet', 'lunch'),
  assigned('ann', 'greet'),
  assigned('ann', 'meet'),
  fills('ann', 'lead'),
  does('lead', 'meet', { part: 'R' }),
  owns('lead', 'support:names'),
)

/** The plan a trial gives; a test fails when it is refused. */
function triedOn(given: Plan, trial: Trial): Plan {
  const after = tryOut(given, trial)
  if (!after) throw new Error('the trial was refused')
  return after
}

function assignment(given: Plan, who: string, what: string) {
  const link = given.links.get(linkId('assigned', `person:${who}`, `practice:${what}`)) as Link<'assigned'> | undefined
  return link && { moments: link.moments, weekdays: link.weekdays }
}

const timeOf = (given: Plan, name: string) => {
  const { start, end } = given.moments.get(`moment:${name}`) ?? {}
  return [start, end]
}

describe('without something', () => {
  it('marks a support as missing: the card and who sees to it stay', () => {
    const after = triedOn(world, { kind: 'without', record: 'support:names' })
    expect(after.supports.get('support:names')?.status).toBe('missing')
    expect(after.links).toBe(world.links)
  })

  it('takes a person out with every link there is at them', () => {
    const after = triedOn(world, { kind: 'without', record: 'person:ann' })
    expect([...after.people.keys()]).toEqual(['person:ben'])
    expect([...after.links.keys()].filter(id => id.includes('person:ann'))).toEqual([])
    expect(after.links.size).toBe(world.links.size - 3)
  })

  it('leaves the plan it is tried on alone, and keeps every table it does not touch', () => {
    const given = frozen(world)
    const after = triedOn(given, { kind: 'without', record: 'person:ann' })
    expect(given.people.size).toBe(2)
    expect([after.moments, after.practices, after.supports]).toEqual([given.moments, given.practices, given.supports])
    expect(after.moments).toBe(given.moments)
  })

  it('without it and with it again is the plan as it was', () => {
    const missing = triedOn(world, { kind: 'without', record: 'support:names' })
    const supports = new Map(missing.supports)
    const names = world.supports.get('support:names')
    if (names) supports.set('support:names', names)
    expect(isSame(difference(world, { ...missing, supports }))).toBe(true)
    expect(report({ ...missing, supports })).toEqual(report(world))
  })
})

describe('a trial that changes nothing', () => {
  it.each<Trial>([
    { kind: 'fte', person: 'person:ann', fte: 1 },
    { kind: 'headcount', role: 'role:lead', headcount: 1 },
    { kind: 'move', moment: 'moment:arrival', start: clock('08:00'), following: false },
    { kind: 'time', practice: 'practice:meet', start: clock('08:20') },
  ])('gives the very plan: $kind', trial => {
    expect(tryOut(world, trial)).toBe(world)
  })
})

describe('a trial is refused', () => {
  it.each<Trial>([
    { kind: 'without', record: 'support:gone' },
    { kind: 'fte', person: 'person:gone', fte: 0.5 },
    { kind: 'fte', person: 'person:ann', fte: 1.5 },
    { kind: 'headcount', role: 'role:gone', headcount: 2 },
    { kind: 'move', moment: 'moment:gone', start: 480, following: false },
    { kind: 'move', moment: 'moment:arrival', start: clock('23:45'), following: false },
    { kind: 'move', moment: 'moment:arrival', start: clock('20:00'), following: true },
    { kind: 'time', practice: 'practice:greet', start: 480 },
    { kind: 'leave', person: 'person:ben', practice: 'practice:greet', moments: [], weekdays: [] },
    {
      kind: 'reassign',
      person: 'person:ann',
      practice: 'practice:greet',
      to: 'person:gone',
      moments: [],
      weekdays: [],
    },
    { kind: 'reassign', person: 'person:ann', practice: 'practice:greet', to: 'person:ann', moments: [], weekdays: [] },
  ])('for what is not there or cannot be: $kind', trial => {
    expect(tryOut(world, trial)).toBeUndefined()
  })
})

describe('moving a moment', () => {
  it('keeps its length and takes the ways of living it along', () => {
    const after = triedOn(world, { kind: 'move', moment: 'moment:circle', start: clock('09:15'), following: false })
    expect([timeOf(after, 'circle'), timeOf(after, 'own'), timeOf(after, 'lunch')]).toEqual([
      [555, 585], // 9:15 to 9:45
      [555, 585],
      [720, 750],
    ])
  })

  it.each([15, -15])('moves what follows as far, by %i minutes', by => {
    const start = clock('08:00') + by
    const after = triedOn(world, { kind: 'move', moment: 'moment:arrival', start, following: true })
    expect(['arrival', 'circle', 'own', 'lunch'].map(name => timeOf(after, name)[0])).toEqual([
      480 + by,
      510 + by,
      510 + by,
      720 + by,
    ])
  })
})

describe('an assignment', () => {
  it('is left in one moment, and goes with its last one', () => {
    const give = { person: 'person:ann', practice: 'practice:greet', weekdays: [] } as const
    const after = triedOn(world, { kind: 'leave', ...give, moments: ['moment:lunch'] })
    expect(assignment(after, 'ann', 'greet')).toEqual({ moments: ['moment:arrival'], weekdays: [] })
    const gone = triedOn(after, { kind: 'leave', ...give, moments: ['moment:arrival'] })
    expect(assignment(gone, 'ann', 'greet')).toBeUndefined()
  })

  it('is left on some weekdays', () => {
    const give = { person: 'person:ann', practice: 'practice:meet', moments: [] } as const
    const after = triedOn(world, { kind: 'leave', ...give, weekdays: [3] })
    expect(assignment(after, 'ann', 'meet')).toEqual({ moments: [], weekdays: [1, 5] })
    expect(assignment(triedOn(world, { kind: 'leave', ...give, weekdays: [1, 3, 5] }), 'ann', 'meet')).toBeUndefined()
  })

  it('is handed on where it was left, and only there', () => {
    const give = { person: 'person:ann', practice: 'practice:greet', weekdays: [] } as const
    const after = triedOn(world, { kind: 'reassign', ...give, to: 'person:ben', moments: ['moment:lunch'] })
    expect(assignment(after, 'ann', 'greet')).toEqual({ moments: ['moment:arrival'], weekdays: [] })
    expect(assignment(after, 'ben', 'greet')).toEqual({ moments: ['moment:lunch'], weekdays: [] })
  })

  it('takes turns by weekday', () => {
    const after = triedOn(world, {
      kind: 'split',
      person: 'person:ann',
      turns: [
        { practice: 'practice:greet', leaves: [3] },
        { practice: 'practice:meet', leaves: [1, 5] },
      ],
    })
    expect(assignment(after, 'ann', 'greet')?.weekdays).toEqual([1, 2, 4, 5])
    expect(assignment(after, 'ann', 'meet')?.weekdays).toEqual([3])
  })
})

/** Every trial there is of a plan, in small. */
function trialsOf(given: Plan): Trial[] {
  const people = [...given.people.keys()]
  const links = [...given.links.values()].filter(link => link.kind === 'assigned')
  const gives = links.map(({ from, to }) => ({
    person: from as Id<'person'>,
    practice: to as Id<'practice'>,
    moments: [...given.moments.keys()].slice(0, 1),
    weekdays: [],
  }))
  const without = [...given.supports.keys(), ...people, ...given.roles.keys(), ...given.practices.keys()]
  return [
    ...without.map((record): Trial => ({ kind: 'without', record })),
    ...people.map((id): Trial => ({ kind: 'fte', person: id, fte: 0.5 })),
    ...[...given.roles.keys()].map((id): Trial => ({ kind: 'headcount', role: id, headcount: 3 })),
    ...[...given.moments.keys()].flatMap((id): Trial[] =>
      [false, true].map(following => ({ kind: 'move', moment: id, start: 600, following })),
    ),
    ...[...given.practices.keys()].map((id): Trial => ({ kind: 'time', practice: id, start: 600 })),
    ...gives.map((give): Trial => ({ kind: 'leave', ...give })),
    ...gives.map((give): Trial => ({ kind: 'leave', ...give, moments: [], weekdays: [1, 2] })),
    ...gives.flatMap((give): Trial[] => people.map(to => ({ kind: 'reassign', ...give, to }))),
  ]
}

describe('what is kept', () => {
  it('is exactly what was tried, for every trial of a small world', () => {
    for (const trial of trialsOf(world)) expectKept(world, trial)
  })

  it('is exactly what was tried, whatever the plan', () => {
    const withTrial = randomPlan.chain(given => {
      const trials = trialsOf(given)
      return fc.tuple(fc.constant(given), trials.length > 0 ? fc.constantFrom(...trials) : fc.constant(undefined))
    })
    fc.assert(
      fc.property(withTrial, ([given, trial]) => {
        if (trial) expectKept(given, trial)
      }),
      { numRuns: 60 },
    )
  })
})

function expectKept(given: Plan, trial: Trial): void {
  const after = tryOut(given, trial)
  const kept = stateAfter(given, keepTrial(trial))
  expect({ trial, differs: difference(after ?? given, kept) }).toEqual({
    trial,
    differs: { facts: [], tables: [], more: [] },
  })
  expect(report(kept)).toEqual(report(after ?? given))
}
