import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashing } from '../../../src/derive/findings/inputs.ts'
import { report } from '../../../src/derive/report.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import {
  aimsAt,
  assigned,
  assumption,
  awaits,
  builds,
  condition,
  curve,
  does,
  feeling,
  fills,
  fund,
  learner,
  makes,
  moment,
  needs,
  outcome,
  owns,
  pays,
  permission,
  person,
  plan,
  practice,
  practiceAt,
  requires,
  role,
  school,
  shapes,
  support,
  teaching,
  underlies,
} from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'

/** Severity and fingerprint of what one rule finds. */
function found(week: Plan, rule: string) {
  return report(week)
    .findings.filter(each => each.rule === rule)
    .map(({ severity, fingerprint }) => [severity, fingerprint])
}

/** The first 12 digits of SHA-256 of a text, by another hand than the rule's. */
const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12)

it('[D38] names the double booking of the example as the rule’s own text does', () => {
  const twice = report(examplePlan()).findings.find(
    each => each.fingerprint.includes('person:s7') && each.rule === 'D2',
  )
  expect(twice).toEqual({
    rule: 'D2',
    severity: 'high',
    records: ['person:s7', 'practice:p7', 'practice:p9'],
    message: 'finding.D2',
    values: { weekdays: [1, 2, 3, 4, 5], minutes: 30 },
    fingerprint: 'D2||0|person:s7+practice:p7+practice:p9',
    inputs: digest('{"minutes":30,"weekdays":[1,2,3,4,5]}'), // keys sorted
  })
})

it('[D38] hashes inputs with their keys sorted, however they come and however deep', () => {
  const hashOf = hashing()
  const sorted = digest('{"a":1,"b":[{"c":2,"d":[{"e":null,"f":"x"}]}],"g":{"h":true,"i":3}}')
  expect(hashOf({ a: 1, b: [{ c: 2, d: [{ e: null, f: 'x' }] }], g: { h: true, i: 3 } })).toBe(sorted)
  expect(hashOf({ g: { h: true, i: 3 }, b: [{ c: 2, d: [{ e: null, f: 'x' }] }], a: 1 })).toBe(sorted)
  expect(hashOf({ a: 1, b: [{ c: 2, d: [{ f: 'x', e: null }] }], g: { h: true, i: 3 } })).toBe(sorted)
  expect(hashOf({ a: 1, b: [{ c: 2, d: [{ e: null, f: 'x' }] }], g: { i: 3, h: true } })).toBe(sorted)
})

it('[D38] names what one weekday lacks with its weekday, and sorts the keys inside lists too', () => {
  const week = plan(
    moment('lab', '09:00-10:00', { weekdays: [3], minAdults: 2 }),
    practice('teach'),
    makes('teach', 'lab'),
    role('teacher', { headcount: 1 }),
    does('teacher', 'teach', { part: 'R', count: 3 }),
  )
  const over = report(week).findings.find(each => each.fingerprint === 'D42|over|3|role:teacher')
  expect(over).toMatchObject({
    severity: 'high',
    message: 'finding.D42.over',
    values: { have: 1, stretches: [{ start: 540, end: 600, asked: 3 }], weekday: 3 },
    inputs: digest('{"have":1,"stretches":[{"asked":3,"end":600,"start":540}],"weekday":3}'),
  })
})

it('[D38] holds the inputs of a finding only while its numbers are the same', () => {
  const asking = (minAdults: number) =>
    report(plan(moment('lab', '09:00-10:00', { weekdays: [1], minAdults }))).findings.find(({ rule }) => rule === 'D6')
  expect(asking(2)?.inputs).toBe(digest('{"needed":2,"present":0,"weekday":1}'))
  expect(asking(3)?.inputs).toBe(digest('{"needed":3,"present":0,"weekday":1}'))
  expect(asking(2)?.fingerprint).toBe(asking(3)?.fingerprint)
})

it('[D38] load is high above 100 % or without capacity, medium above the amber line, nothing on it', () => {
  const load = (fte: number, time: string) =>
    found(plan(school({ contract: { maxContactMinutesPerDay: 100 } }), person('ana', { fte }), ...teaching(time)), 'D3')
  expect(load(1, '08:00-09:41')).toEqual([['high', 'D3|over|0|person:ana']]) // 101 %
  expect(load(0, '08:00-08:01')).toEqual([['high', 'D3|over|0|person:ana']])
  expect(load(1, '08:00-09:40')).toEqual([['medium', 'D3|amber|0|person:ana']]) // 100 %
  expect(load(1, '08:00-09:31')).toEqual([['medium', 'D3|amber|0|person:ana']]) // 91 %
  expect(load(1, '08:00-09:30')).toEqual([]) // 90 %
})

it('[D38] no pause and no lunch are high, no time to prepare medium; what cannot be placed is medium', () => {
  const week = plan(
    school({ dayStart: '08:00', dayEnd: '15:00' }),
    person('ana'),
    practiceAt('hall', '08:00-15:00', { weekdays: [2] }),
    practice('calls', { timing: { kind: 'floating', purpose: 'family', minutes: 1951, timesPerWeek: 1 } }),
    assigned('ana', 'hall'),
    assigned('ana', 'calls'),
  )
  expect(found(week, 'D4')).toEqual([
    ['high', 'D4|continuous|2|person:ana'],
    ['high', 'D4|lunch|2|person:ana'],
    ['medium', 'D4|prep|2|person:ana'],
  ])
  expect(found(week, 'D5')).toEqual([['medium', 'D5||0|person:ana']]) // 4 × 390 = 1560 of 1951
  const placed = plan(
    school({ dayStart: '08:00', dayEnd: '15:00' }),
    person('ana'),
    practice('calls', { timing: { kind: 'floating', purpose: 'family', minutes: 60, timesPerWeek: 1 } }),
    assigned('ana', 'calls'),
  )
  expect(found(placed, 'D5')).toEqual([])
})

it('[D38] a role over its minutes is high, at its minutes nothing', () => {
  const week = (time: string) =>
    plan(
      school({ contract: { maxContactMinutesPerDay: 60 } }),
      moment('lab', time),
      practice('teach'),
      makes('teach', 'lab'),
      role('teacher'),
      does('teacher', 'teach', { part: 'RA' }),
    )
  expect(found(week('09:00-10:01'), 'D42')).toEqual([['high', 'D42|load|0|role:teacher']])
  expect(found(week('09:00-10:00'), 'D42')).toEqual([])
})

it('[D38] overlaps of students are high, holes medium and told apart by the moments beside them', () => {
  const week = plan(
    moment('a', '08:00-09:00', { weekdays: [1] }),
    moment('b', '08:30-09:00', { weekdays: [1] }),
    moment('c', '09:10-10:00', { weekdays: [1] }),
    moment('d', '10:10-11:00', { weekdays: [1] }),
  )
  expect(found(week, 'D8')).toEqual([['high', 'D8||0|moment:a+moment:b']])
  expect(found(week, 'D7')).toEqual([
    ['medium', 'D7||1|moment:a+moment:b+moment:c'],
    ['medium', 'D7||1|moment:c+moment:d'],
  ])
})

it('[D38] many who answer are high, none medium; change is low', () => {
  const week = plan(
    ...['many', 'none', 'one'].map(name => practice(name, { status: 'new' })),
    role('a'),
    role('b'),
    does('a', 'many', { part: 'A' }),
    does('b', 'many', { part: 'A' }),
    does('a', 'none', { part: 'C' }),
    does('a', 'one', { part: 'R' }),
    person('ana'),
    fills('ana', 'a'),
    assigned('ana', 'one'),
  )
  expect(found(week, 'D24')).toEqual([
    ['high', 'D24|many|0|practice:many'],
    ['medium', 'D24|none|0|practice:none'],
  ])
  expect(found(week, 'D9')).toEqual([['low', 'D9||0|person:ana']])
})

it('[D38] feelings nobody supports and barriers are medium; fragile feelings, goals without evidence and voices low', () => {
  const week = plan(
    learner('diego', { access: { device: 'none' } }),
    moment('lab', '09:00-10:00', { needsDevice: true }),
    feeling('alone', 'lab'),
    feeling('fresh', 'lab'),
    practice('greet', { status: 'new' }),
    shapes('greet', 'fresh'),
    outcome('talk'),
    aimsAt('lab', 'talk'),
  )
  expect(found(week, 'D10')).toEqual([['medium', 'D10||0|feeling:alone']])
  expect(found(week, 'D16')).toEqual([['medium', 'D16||0|learner:diego+moment:lab']])
  expect(found(week, 'D11')).toEqual([['low', 'D11|new|0|feeling:fresh']])
  expect(found(week, 'D12')).toEqual([['low', 'D12|evidence|0|outcome:talk']])
  expect(found(week, 'D31')).toEqual([
    ...['educators', 'families', 'leaders', 'students'].map(voice => ['low', `D31|missing.${voice}|0|`]),
    ['low', 'D31|moment|0|moment:lab'],
  ])
})

it('[D38] loose ends: what is unmapped, without role or without owner is medium, the rest low', () => {
  const week = plan(moment('unmapped'), practice('idle'), support('lost'), outcome('unaimed'), needs('idle', 'gone'))
  expect(found(week, 'D19')).toEqual([
    ['medium', 'D19|momentsUnmapped|0|moment:unmapped'],
    ['medium', 'D19|practicesWithoutRole|0|practice:idle'],
    ['medium', 'D19|supportsWithoutOwner|0|support:lost'],
    ['low', 'D19|danglingLinks|0|link:needs/practice:idle/support:gone'],
    ['low', 'D19|outcomesUnaimed|0|outcome:unaimed'],
    ['low', 'D19|practicesWithoutMoment|0|practice:idle'],
    ['low', 'D19|supportsNobodyNeeds|0|support:lost'],
  ])
})

it('[D38] a moment blocked by what nobody owns is medium, circles high, refusals low', () => {
  const week = plan(
    moment('lab'),
    practice('teach'),
    makes('teach', 'lab'),
    role('head'),
    ...['a', 'b', 'owned'].map(name => support(name, { status: 'missing' })),
    ...['a', 'b', 'owned'].map(name => needs('teach', name)),
    owns('head', 'support:owned'),
    requires('a', 'b'),
    requires('b', 'a'),
    permission('no', { status: 'refused', granter: 'Board' }),
    awaits('a', 'no'),
    moment('fine'), // blocked, by what has an owner
    practice('aide'),
    makes('aide', 'fine'),
    needs('aide', 'owned'),
  )
  expect(found(week, 'D20')).toEqual([['medium', 'D20||0|moment:lab+support:a+support:b']])
  expect(found(week, 'D22')).toEqual([
    ['high', 'D22|circle|0|support:a+support:b'],
    ['low', 'D22|refused|0|moment:lab'],
  ])
  expect(found(week, 'D28')).toEqual([['low', 'D28||0|permission:no']])
})

it('[D38] funds that may not pay and only partners are medium; assumptions, conditions and data low', () => {
  const week = plan(
    moment('lab'),
    practice('teach', { title: 'Look at data' }),
    makes('teach', 'lab'),
    outcome('talk'),
    builds('teach', 'talk', { tier: 4 }),
    support('zoo', { type: 'partners' }),
    needs('teach', 'zoo'),
    support('view', { type: 'data' }),
    fund('strict', { tiers: [1] }),
    pays('strict', 'zoo'),
    assumption('bus', { risk: 'low' }),
    underlies('bus', 'moment:lab'),
    assumption('idle', { risk: 'high' }), // nothing rests on it
    condition('tired', { area: 'capacity', effect: 'hinders', strength: 2 }),
    condition('clear', { area: 'clarity', effect: 'helps', strength: 2 }),
  )
  expect(found(week, 'D27')).toEqual([['medium', 'D27||0|fund:strict+practice:teach']])
  expect(found(week, 'D33')).toEqual([['medium', 'D33||0|support:zoo']])
  expect(found(week, 'D29')).toEqual([['low', 'D29||0|assumption:bus']])
  expect(found(week, 'D30')).toEqual([['low', 'D30|capacity|0|']])
  expect(found(week, 'D34')).toEqual([
    ['low', 'D34|feedsNothing|0|support:view'],
    ['low', 'D34|withoutData|0|practice:teach'],
  ])
})

it('[D38] what nobody has said is low: the adults of a moment, the price of a support', () => {
  const week = plan(
    moment('lab', '09:00-10:00', { weekdays: [1] }),
    moment('said', '10:00-11:00', { weekdays: [1], minAdults: 0 }),
    practice('teach'),
    makes('teach', 'lab'),
    makes('teach', 'said'),
    support('unsaid'),
    support('free', { costOneTime: 0 }),
    moment('unmapped', '11:00-12:00', { weekdays: [1] }), // that nobody makes it comes first
  )
  expect(found(week, 'D6')).toEqual([['low', 'D6|unsaid|0|moment:lab']])
  expect(found(week, 'D26')).toEqual([['low', 'D26|unpriced|0|support:unsaid']])
})

it('[D38] tells the high before the medium before the low, and finds nothing in an empty plan', () => {
  const severities = report(examplePlan()).findings.map(({ severity }) => severity)
  const ranks = severities.map(severity => ['high', 'medium', 'low'].indexOf(severity))
  expect(ranks).toEqual(ranks.toSorted())
  expect(report(plan()).findings).toEqual([])
})

it('[D38] too few adults are high, each with the inputs of its own numbers', () => {
  const few = report(
    plan(
      moment('lab', '09:00-10:00', { weekdays: [1], minAdults: 2 }),
      moment('gym', '10:00-11:00', { weekdays: [1], minAdults: 3 }),
    ),
  ).findings.filter(({ rule }) => rule === 'D6')
  expect(few.map(({ severity, fingerprint, inputs }) => [severity, fingerprint, inputs])).toEqual([
    ['high', 'D6||1|moment:gym', digest('{"needed":3,"present":0,"weekday":1}')],
    ['high', 'D6||1|moment:lab', digest('{"needed":2,"present":0,"weekday":1}')],
  ])
})

it('[D38] goes by fingerprint where a rule ranks by what is most', () => {
  const monday = { weekdays: [1] }
  const week = plan(
    school({ contract: { maxContactMinutesPerDay: 100 } }),
    person('ana'),
    person('ben'),
    practiceAt('short', '08:00-10:00', monday), // 120 %
    practiceAt('long', '08:00-10:30', monday), // 150 %
    assigned('ana', 'short'),
    assigned('ben', 'long'),
  )
  expect(found(week, 'D3')).toEqual([
    ['high', 'D3|over|0|person:ana'],
    ['high', 'D3|over|0|person:ben'],
  ])
})

it('[D38] puts beside a hole only moments of its weekday', () => {
  const week = plan(
    moment('a', '08:00-09:00', { weekdays: [1] }),
    moment('b', '08:30-09:00', { weekdays: [2] }),
    moment('c', '09:10-10:00', { weekdays: [1] }),
  )
  expect(found(week, 'D7')).toEqual([['medium', 'D7||1|moment:a+moment:c']])
})

it('[D38] aims that lie apart are low, and so are a feeling of one person and a support that several moments lean on', () => {
  const week = plan(
    learner('ana'),
    learner('ben'),
    ...['lab', 'gym', 'art'].map(name => moment(name)),
    curve('lab', 'ana', 'aim', 2),
    curve('lab', 'ben', 'aim', 1),
    feeling('safe', 'lab'),
    ...['both', 'single'].map(name => practice(name, { status: 'in place' })),
    ...['lab', 'gym'].map(name => makes('both', name)),
    makes('single', 'art'),
    shapes('both', 'safe'),
    person('eve'),
    assigned('eve', 'both'),
    support('kit', { status: 'in place' }),
    support('easel', { status: 'in place' }), // one moment leans on it: no more than any need
    needs('both', 'kit'),
    needs('single', 'easel'),
  )
  expect(found(week, 'D14')).toEqual([['low', 'D14||0|moment:lab']])
  expect(found(week, 'D11')).toEqual([['low', 'D11|person|0|feeling:safe']])
  expect(found(week, 'D23')).toEqual([['low', 'D23||0|support:kit']])
})
