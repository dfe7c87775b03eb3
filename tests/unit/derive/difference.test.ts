import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Difference, difference, isSame } from '../../../src/derive/difference.ts'
import { emptyPlan, type Plan } from '../../../src/domain/plan.ts'
import { readPlan, writePlan } from '../../../src/domain/planFile.ts'
import {
  aimsAt,
  day,
  does,
  learner,
  makes,
  moment,
  outcome,
  type Piece,
  plan,
  practice,
  role,
  school,
  support,
} from '../../support/planBuilders.ts'
import { meaningOf } from '../../support/planFileMeaning.ts'
import { planOf } from '../../support/plans.ts'
import { frozen, inAnotherOrder, randomPlan } from '../../support/randomPlans.ts'

const nothing: Difference = { facts: [], tables: [], more: [] }

it('[D36] tells of a day what was added, removed, changed and moved, table by table', () => {
  const before = plan(
    school({ name: 'Lakeshore', students: 96 }),
    learner('mia', { name: 'Mia', needs: ['a friend'] }),
    outcome('listen'),
    moment('arrive', '08:00-08:15', { title: 'Arrive' }),
    moment('lunch', '11:40-12:10', { title: 'Lunch', does: 'eats' }),
    moment('nap', '13:00-13:30', { title: 'Nap' }),
    practice('greet', { title: 'Greet at the door', status: 'new' }),
    role('advisor', { headcount: 2 }),
    makes('greet', 'arrive'),
    makes('greet', 'nap'),
    does('advisor', 'greet', { part: 'R' }),
  )
  const after = plan(
    school({ name: 'Lakeshore', students: 104 }),
    learner('mia', { name: 'Mia', needs: ['a quiet place', 'a friend'] }),
    outcome('listen'),
    moment('arrive', '', { title: 'Arrive' }),
    moment('lunch', '12:05-12:35', { title: 'Lunch together', does: 'eats' }),
    moment('walk', '13:00-13:30', { title: 'Walk' }),
    practice('greet', { title: 'Greet at the door', status: 'in place' }),
    practice('cook', { title: 'Cook together' }),
    role('advisor', { headcount: 2 }),
    makes('greet', 'arrive', { reason: 'It starts there' }),
    makes('cook', 'lunch'),
    does('advisor', 'greet', { part: 'AR' }),
  )
  const same = { added: [], removed: [], changed: [], moved: [] }
  expect(difference(before, after)).toEqual({
    facts: [{ field: 'school', before: before.plan.school, after: after.plan.school }],
    tables: [
      {
        ...same,
        table: 'learners',
        changed: [
          {
            id: 'learner:mia',
            fields: [{ field: 'needs', before: ['a friend'], after: ['a quiet place', 'a friend'] }],
          },
        ],
      },
      {
        table: 'moments',
        added: ['moment:walk'],
        removed: ['moment:nap'],
        changed: [{ id: 'moment:lunch', fields: [{ field: 'title', before: 'Lunch', after: 'Lunch together' }] }],
        moved: [
          { id: 'moment:arrive', before: { start: 480, end: 495 }, after: null },
          { id: 'moment:lunch', before: { start: 700, end: 730 }, after: { start: 725, end: 755 } },
        ],
      },
      {
        ...same,
        table: 'practices',
        added: ['practice:cook'],
        changed: [{ id: 'practice:greet', fields: [{ field: 'status', before: 'new', after: 'in place' }] }],
      },
      {
        ...same,
        table: 'links',
        added: ['link:makes/practice:cook/moment:lunch'],
        removed: ['link:makes/practice:greet/moment:nap'],
        changed: [
          {
            id: 'link:does/role:advisor/practice:greet',
            fields: [{ field: 'part', before: 'R', after: 'RA' }],
          },
          {
            id: 'link:makes/practice:greet/moment:arrive',
            fields: [{ field: 'reason', before: '', after: 'It starts there' }],
          },
        ],
      },
    ],
    more: [],
  })
})

it('[D36] takes for the same what a plan file means the same by', () => {
  const said = planOf(
    {
      days: [{ id: 'day:a', kind: 'aim' }],
      learners: [{ id: 'learner:mia', strengths: ['drawing', 'patience'], tags: [] }],
      practices: [{ id: 'practice:greet', timing: { kind: 'during' }, weekdays: [2, 1], status: 'new' }],
      links: [
        { id: 'link:does/role:a/practice:greet', kind: 'does', from: 'role:a', to: 'practice:greet', part: 'AR' },
      ],
    },
    { school: { contract: { minPrepBlock: 25 }, networks: ['b', 'a'] } },
  )
  const unsaid = planOf(
    {
      days: [{ id: 'day:a' }],
      learners: [{ id: 'learner:mia', strengths: ['patience', 'drawing'] }],
      practices: [{ id: 'practice:greet', weekdays: [1, 2] }],
      links: [
        { id: 'link:does/role:a/practice:greet', kind: 'does', from: 'role:a', to: 'practice:greet', part: 'RA' },
      ],
    },
    { school: { networks: ['a', 'b'] }, id: 'plan:another' },
  )
  expect(difference(said, unsaid)).toEqual(nothing)
})

it('[D36] sees one point of a curve, an unknown field of a newer file, and what stands at its top', () => {
  const world = (valence: number, extra: object, more: object): Plan => ({
    ...planOf({
      days: [{ id: 'day:a' }],
      learners: [{ id: 'learner:mia' }],
      moments: [{ id: 'moment:m', day: 'day:a', ...extra }],
      curve: [{ id: 'curve:m.mia.aim', moment: 'moment:m', learner: 'learner:mia', when: 'aim', valence }],
    }),
    more: { ...more },
  })
  expect(difference(world(1, { weather: { sun: 1 } }, { made: 'here' }), world(-1, { mood: 'x' }, {}))).toEqual({
    facts: [],
    tables: [
      {
        table: 'moments',
        added: [],
        removed: [],
        changed: [
          {
            id: 'moment:m',
            fields: [
              { field: 'mood', before: undefined, after: 'x' },
              { field: 'weather', before: { sun: 1 }, after: undefined },
            ],
          },
        ],
        moved: [],
      },
      {
        table: 'curve',
        added: [],
        removed: [],
        changed: [{ id: 'curve:m.mia.aim', fields: [{ field: 'valence', before: 1, after: -1 }] }],
        moved: [],
      },
    ],
    more: [{ field: 'made', before: 'here', after: undefined }],
  })
})

it('[D36] sees what is said of the plan as a whole', () => {
  const change = (before: object, after: object) =>
    difference(planOf({}, { ...before }), planOf({}, { ...after })).facts
  expect(change({ dream: 'Seen' }, { dream: 'Seen and heard' })).toEqual([
    { field: 'dream', before: 'Seen', after: 'Seen and heard' },
  ])
  expect(change({ improvement: { review: 'a' } }, {})).toEqual([
    {
      field: 'improvement',
      before: { indicators: '', needsAssessment: '', inequities: '', review: 'a' },
      after: { indicators: '', needsAssessment: '', inequities: '', review: '' },
    },
  ])
})

it('[D36] lists the ids of every table in their order, whatever the order of the plan', () => {
  const few = plan(day('ideal'), support('b'), support('a'))
  const many = plan(
    day('ideal'),
    support('d'),
    support('b', { title: 'x' }),
    support('C'),
    support('a', { title: 'x' }),
  )
  expect(difference(few, many).tables).toEqual([
    {
      table: 'supports',
      added: ['support:C', 'support:d'],
      removed: [],
      changed: ['a', 'b'].map(name => ({
        id: `support:${name}`,
        fields: [{ field: 'title', before: '', after: 'x' }],
      })),
      moved: [],
    },
  ])
})

it('[D36] tells of a moment that it moved when either end did, and of nothing else', () => {
  const world = (time: string, others: object) =>
    planOf({
      days: [{ id: 'day:a' }],
      moments: [{ id: 'moment:m', day: 'day:a', start: time.slice(0, 5), end: time.slice(6) }],
      practices: [{ id: 'practice:p', ...others }],
    })
  const moved = (before: string, after: string) =>
    difference(world(before, {}), world(after, {})).tables.flatMap(table => table.moved)
  expect([moved('08:00-08:30', '08:00-08:45'), moved('08:00-08:30', '08:15-08:30')]).toEqual([
    [{ id: 'moment:m', before: { start: 480, end: 510 }, after: { start: 480, end: 525 } }],
    [{ id: 'moment:m', before: { start: 480, end: 510 }, after: { start: 495, end: 510 } }],
  ])
  expect(
    difference(world('08:00-08:30', { start: 1, end: 2 }), world('08:00-08:30', { start: 1, end: 3 })).tables,
  ).toEqual([
    {
      table: 'practices',
      added: [],
      removed: [],
      changed: [{ id: 'practice:p', fields: [{ field: 'end', before: 2, after: 3 }] }],
      moved: [],
    },
  ])
})

it('[D36] knows a link by its pair', () => {
  const world = (link: Piece) => plan(moment('a'), moment('b'), outcome('o'), link)
  expect(difference(world(aimsAt('a', 'o')), world(aimsAt('b', 'o'))).tables).toEqual([
    {
      table: 'links',
      added: ['link:aims-at/moment:b/outcome:o'],
      removed: ['link:aims-at/moment:a/outcome:o'],
      changed: [],
      moved: [],
    },
  ])
})

/** The same difference told from the other side. */
function swapped({ facts, tables, more }: Difference): Difference {
  const back = <C extends { readonly before: unknown; readonly after: unknown }>(change: C): C => ({
    ...change,
    before: change.after,
    after: change.before,
  })
  return {
    facts: facts.map(back),
    tables: tables.map(({ table, added, removed, changed, moved }) => ({
      table,
      added: removed,
      removed: added,
      changed: changed.map(({ id, fields }) => ({ id, fields: fields.map(back) })),
      moved: moved.map(back),
    })),
    more: more.map(back),
  }
}

function readAgain(one: Plan): Plan {
  const reading = readPlan(writePlan(one))
  if ('refused' in reading) throw new Error(reading.refused)
  return reading.plan
}

describe('[D36] of any two plans', () => {
  const runs = { numRuns: 150 }

  it('is empty of a plan and itself, and of nothing and nothing', () => {
    fc.assert(
      fc.property(randomPlan, fc.integer(), (one, seed) => {
        expect(difference(one, inAnotherOrder(one, seed))).toEqual(nothing)
      }),
      runs,
    )
    const empty = emptyPlan(plan().plan)
    expect(difference(empty, empty)).toEqual(nothing)
  })

  it('is empty exactly when their files mean the same', () => {
    const kinds = fc.constantFrom('read again', 'with less', 'another')
    fc.assert(
      fc.property(randomPlan, randomPlan, kinds, fc.integer(), (one, other, kind, seed) => {
        const less = { ...one, moments: new Map([...one.moments].slice(0, 3)) }
        const second = kind === 'another' ? other : kind === 'with less' ? less : readAgain(inAnotherOrder(one, seed))
        const [mean, meansToo] = [one, second].map(each => JSON.stringify(meaningOf(writePlan(each))))
        expect(isSame(difference(one, second))).toBe(mean === meansToo)
      }),
      runs,
    )
  })

  it('tells the same from the other side when they are swapped', () => {
    fc.assert(
      fc.property(randomPlan, randomPlan, (one, other) => {
        expect(difference(other, one)).toEqual(swapped(difference(one, other)))
      }),
      runs,
    )
  })

  it('does not hang on the order of records, and writes to neither plan', () => {
    fc.assert(
      fc.property(randomPlan, randomPlan, fc.integer(), (one, other, seed) => {
        expect(difference(frozen(inAnotherOrder(one, seed)), frozen(inAnotherOrder(other, seed + 1)))).toEqual(
          difference(one, other),
        )
      }),
      runs,
    )
  })

  it('names every record that is in one of them only, and of nothing every record', () => {
    fc.assert(
      fc.property(randomPlan, one => {
        const empty = emptyPlan(one.plan)
        const ids = [...Object.values(one)].flatMap(table => (table instanceof Map ? [...table.keys()] : []))
        const { tables } = difference(empty, one)
        expect(tables.flatMap(({ added }) => added).sort()).toEqual(ids.sort())
        expect(tables.flatMap(({ removed, changed, moved }) => [removed, changed, moved]).flat()).toEqual([])
      }),
      runs,
    )
  })
})

it('[D36] two plans are the same only where neither facts, records nor what a newer file says differ', () => {
  const lab = plan(moment('lab'))
  const renamed = plan(moment('lab'), school({ name: 'Lakeshore' }))
  const newer: Plan = { ...lab, more: { theme: 'blue' } }
  const others = [lab, plan(moment('lab')), plan(moment('gym')), renamed, newer]
  expect(others.map(other => isSame(difference(lab, other)))).toEqual([true, true, false, false, false])
})

it('[D36] tells field by field what a link says, but not which records it joins', () => {
  const doing = (part: string, count: number) =>
    plan(practice('greet'), role('advisor'), does('advisor', 'greet', { part, count }))
  expect(difference(doing('R', 1), doing('RA', 2)).tables).toEqual([
    {
      table: 'links',
      added: [],
      removed: [],
      changed: [
        {
          id: 'link:does/role:advisor/practice:greet',
          fields: [
            { field: 'part', before: 'R', after: 'RA' },
            { field: 'count', before: 1, after: 2 },
          ],
        },
      ],
      moved: [],
    },
  ])
})

it('[D36] names what came, went and changed in id order', () => {
  const titled = (title: string) => ['d', 'c'].map(name => moment(name, '', { title }))
  const [tables] = difference(
    plan(moment('b'), moment('a'), ...titled('Before')),
    plan(moment('f'), moment('e'), ...titled('After')),
  ).tables
  expect([tables?.added, tables?.removed, tables?.changed.map(({ id }) => id)]).toEqual([
    ['moment:e', 'moment:f'],
    ['moment:a', 'moment:b'],
    ['moment:c', 'moment:d'],
  ])
})
