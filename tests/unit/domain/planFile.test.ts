import { expect, it } from 'vitest'
import { largestPlan, readPlan, readPlanFile, writePlan, writePlanFile } from '../../../src/domain/planFile.ts'
import { linkOf, planOf } from '../../support/plans.ts'

const envelope = { format: 'backmap-plan', version: 1, plan: { id: 'plan:p' } }

/** A file with these tables, read from its text. */
function read(tables: Record<string, unknown>) {
  const reading = readPlanFile(JSON.stringify({ ...envelope, ...tables }))
  if ('refused' in reading) throw new Error(`refused: ${reading.refused}`)
  return reading
}

/** One moment with these fields, and what was said about it. */
function readMoment(fields: Record<string, unknown>) {
  const { plan, problems } = read({ moments: [{ id: 'moment:m', day: 'day:d', title: 'Lunch', ...fields }] })
  return { moment: plan.moments.get('moment:m'), problems }
}

it.each([
  ['', 'not-json'],
  ['{"format":"backmap-plan"', 'not-json'],
  ['null', 'not-a-plan'],
  ['[]', 'not-a-plan'],
  ['{"format":"other","version":1,"plan":{}}', 'not-a-plan'],
  ['{"format":"backmap-plan","version":1,"plan":[]}', 'not-a-plan'],
  ['{"format":"backmap-plan","plan":{}}', 'not-a-plan'],
  ['{"format":"backmap-plan","version":"1","plan":{}}', 'not-a-plan'],
  ['{"format":"backmap-plan","version":0,"plan":{}}', 'not-a-plan'],
  ['{"format":"backmap-plan","version":2,"plan":{}}', 'newer'],
  [' '.repeat(largestPlan + 1), 'too-large'],
])('refuses %.60j and says why', (text, refused) => {
  expect(readPlanFile(text)).toEqual({ refused })
})

it('reads a file that an editor has put a byte order mark in front of', () => {
  const plan = planOf({})
  expect(readPlanFile(`\uFEFF${writePlanFile(plan)}`)).toEqual({ plan, problems: [] })
})

it('gives a plan without an id of its own a new one, and says so', () => {
  const reading = readPlan({ ...envelope, plan: { id: 'moment:x', title: 'Ours' } })
  if ('refused' in reading) throw new Error(reading.refused)
  expect(reading.plan.plan.id).toMatch(/^plan:[\w-]{21}$/)
  expect(reading.problems).toEqual([{ code: 'no-id', where: 'plan', kept: true, found: 'moment:x' }])
})

it('fills every default of an empty moment, and writes none of them but the part of the day', () => {
  const { moment, problems } = readMoment({})
  expect({ moment, problems }).toEqual({
    moment: {
      id: 'moment:m',
      day: 'day:d',
      title: 'Lunch',
      part: 'before',
      weekdays: [],
      place: '',
      does: '',
      learns: '',
      grouping: '',
      minAdults: null,
      learners: [],
      needsDevice: false,
      needsInternet: false,
      order: '',
      voice: [],
      tags: [],
    },
    problems: [],
  })
  const { plan } = read({ moments: [{ id: 'moment:m', day: 'day:d', title: 'Lunch', minAdults: null, tags: [] }] })
  expect(writePlan(plan).moments).toEqual([{ id: 'moment:m', day: 'day:d', title: 'Lunch', part: 'before' }])
})

it('fills the defaults the format names for adults and what they need', () => {
  const { plan } = read({
    practices: [{ id: 'practice:a' }],
    roles: [{ id: 'role:a' }],
    people: [{ id: 'person:a' }],
    supports: [{ id: 'support:a' }],
    conditions: [{ id: 'condition:a' }],
    assumptions: [{ id: 'assumption:a' }],
    actions: [{ id: 'action:a' }],
    links: [linkOf('needs', 'practice:a', 'support:a'), linkOf('does', 'role:a', 'practice:a')],
  })
  expect(plan.practices.get('practice:a')).toMatchObject({
    visibility: 'frontstage',
    timing: { kind: 'during' },
    status: 'new',
  })
  expect(plan.roles.get('role:a')?.headcount).toBe(1)
  expect(plan.people.get('person:a')?.fte).toBe(1)
  expect(plan.supports.get('support:a')).toMatchObject({
    type: 'time',
    status: 'missing',
    costOneTime: null,
    costPerYear: null,
    leadWeeks: null,
    hours: 0,
  })
  expect(plan.conditions.get('condition:a')?.strength).toBe(1)
  expect(plan.assumptions.get('assumption:a')?.risk).toBe('low')
  expect(plan.actions.get('action:a')).toMatchObject({ size: 'small', status: 'todo' })
  expect(plan.links.get('link:needs/practice:a/support:a')).toMatchObject({ weight: 'needed' })
  expect(plan.links.get('link:does/role:a/practice:a')).toMatchObject({ part: '', count: 1 })
  expect(plan.plan.school.contract).toEqual({
    maxContactMinutesPerDay: 330,
    maxContinuousMinutes: 180,
    minPrepMinutesPerDay: 45,
    minPrepBlock: 25,
    dutyFreeLunchMinutes: 30,
    lunchWindow: [660, 810],
    amberLoadPercent: 90,
  })
})

it.each([
  ['half a time', { start: '09:00' }, '09:00–'],
  ['an end before its start', { start: '09:00', end: '08:00' }, '09:00–08:00'],
  ['an end at its start', { start: '09:00', end: '09:00' }, '09:00–09:00'],
  ['no time of any clock', { start: '25:00', end: '26:00' }, '25:00–26:00'],
  ['numbers', { start: 540, end: 600 }, '540–600'],
  ['objects that cannot be said', { start: { toString: 1 }, end: [[]] }, '{…}–[…]'],
])('keeps a moment with %s, untimed', (_, fields, found) => {
  const { moment, problems } = readMoment(fields)
  expect(moment).toMatchObject({ id: 'moment:m', title: 'Lunch' })
  expect([moment?.start, moment?.end]).toEqual([undefined, undefined])
  expect(problems).toEqual([{ code: 'bad-time', where: 'moments/moment:m/start', kept: true, found }])
})

it('reads a moment up to midnight', () => {
  const { moment, problems } = readMoment({ start: '23:30', end: '24:00' })
  expect({ start: moment?.start, end: moment?.end, problems }).toEqual({ start: 1410, end: 1440, problems: [] })
})

it('mends each bad field on its own and says what stood there', () => {
  const { moment, problems } = readMoment({
    title: 7,
    minAdults: -1,
    groups: 1.5,
    weekdays: [5, 1, 8, 1],
    learners: ['learner:a', 'role:b'],
    part: 'night',
    choice: { pace: 'student', topic: 'nobody' },
    does: 'Eats with friends',
  })
  expect(moment).toMatchObject({
    title: '',
    minAdults: null,
    weekdays: [1, 5],
    learners: ['learner:a'],
    part: 'before',
    choice: { pace: 'student' },
    does: 'Eats with friends',
  })
  expect(moment).not.toHaveProperty('groups')
  const where = (field: string) => `moments/moment:m/${field}`
  expect(problems).toEqual([
    { code: 'bad-field', where: where('title'), kept: true, found: '7' },
    { code: 'bad-field', where: where('part'), kept: true, found: 'night' },
    { code: 'bad-element', where: where('weekdays'), kept: true, found: '8' },
    { code: 'bad-field', where: where('groups'), kept: true, found: '1.5' },
    { code: 'bad-field', where: where('minAdults'), kept: true, found: '-1' },
    { code: 'bad-element', where: where('learners'), kept: true, found: 'role:b' },
    { code: 'bad-field', where: where('choice/topic'), kept: true, found: 'nobody' },
  ])
})

it('takes no number that is not one', () => {
  const reading = readPlan({
    ...envelope,
    supports: [{ id: 'support:a', costOneTime: Number.NaN, hours: Number.POSITIVE_INFINITY }],
  })
  expect(reading).toMatchObject({ problems: [{ code: 'bad-field' }, { code: 'bad-field' }] })
  if ('plan' in reading) {
    expect(reading.plan.supports.get('support:a')).toMatchObject({ costOneTime: null, hours: 0 })
  }
})

it('takes no date the calendar does not have', () => {
  const { plan, problems } = read({
    visits: [
      { id: 'visit:a', date: '2026-02-30' },
      { id: 'visit:b', date: '2028-02-29' },
    ],
  })
  expect([plan.visits.get('visit:a')?.date, plan.visits.get('visit:b')?.date]).toEqual(['', '2028-02-29'])
  expect(problems).toEqual([{ code: 'bad-field', where: 'visits/visit:a/date', kept: true, found: '2026-02-30' }])
})

it('cuts a title of more than 300 letters and a text of more than 20,000, and says so', () => {
  const { moment, problems } = readMoment({ title: 'x'.repeat(301), does: 'y'.repeat(20_001) })
  expect([moment?.title.length, moment?.does.length]).toEqual([300, 20_000])
  expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'too-long moments/moment:m/title',
    'too-long moments/moment:m/does',
  ])
})

it('keeps what a newer version says: fields, tables, and fields inside small values', () => {
  const moments = [{ id: 'moment:m', part: 'midday', 'menu-card': { soup: ['leek'] } }]
  const practices = [{ id: 'practice:p', timing: { kind: 'at', start: '07:30', end: '08:00', room: 'B12' } }]
  const offers = [{ id: 'offer:o', tags: [{ tag: 'advisory', weight: 'must', since: 2026 }] }]
  const { plan, problems } = read({ moments, practices, offers, weathers: [{ id: 'weather:w', sky: 'blue' }] })
  expect(problems).toEqual([])
  expect(writePlan(plan)).toMatchObject({ moments, practices, offers, weathers: [{ id: 'weather:w', sky: 'blue' }] })
})

it('says which part of a timing it could not read', () => {
  const timing = { kind: 'floating', minutes: 30, purpose: 'nap', timesPerWeek: -1 }
  const { plan, problems } = read({ practices: [{ id: 'practice:p', timing }] })
  expect(plan.practices.get('practice:p')?.timing).toEqual({
    kind: 'floating',
    purpose: 'prep',
    minutes: 30,
    timesPerWeek: 1,
  })
  expect(problems.map(({ where, found }) => [where, found])).toEqual([
    ['practices/practice:p/timing/purpose', 'nap'],
    ['practices/practice:p/timing/timesPerWeek', '-1'],
  ])
})

it('lets no name reach a prototype', () => {
  const text = `{"format":"backmap-plan","version":1,"plan":{"id":"plan:p","gears":{"__proto__":5,"Data and Privacy":3}},
    "moments":[{"id":"moment:m","__proto__":{"title":"taken over"}}],"__proto__":{"days":"none"}}`
  const reading = readPlanFile(text)
  if ('refused' in reading) throw new Error(reading.refused)
  const moment = reading.plan.moments.get('moment:m')
  expect(moment?.title).toBe('')
  expect(Object.getPrototypeOf(moment)).toBe(Object.prototype)
  expect(reading.plan.plan.gears).toEqual({ 'Data and Privacy': 3 })
  expect(reading.problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'unsafe-name moments/moment:m/__proto__',
    'bad-element plan/gears',
    'unsafe-name __proto__',
  ])
  expect({}).not.toHaveProperty('title')
})

it('leaves what nests deeper than eight levels, and keeps what nests eight', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
  const { moment, problems } = readMoment({ eight: nested(8), nine: nested(9) })
  expect(moment).toMatchObject({ eight: nested(8) })
  expect(moment).not.toHaveProperty('nine')
  expect(problems).toEqual([{ code: 'too-deep', where: 'moments/moment:m/nine', kept: false, found: '[…]' }])
})

it.each(['"x":', '"moments":', '"links":[{"kind":', '"moments":[{"id":"moment:m","start":', '"plan2":{"a":'])(
  'stands a hundred thousand brackets after %s',
  before => {
    const closing = { '[': ']', '{': '}' }
    const open = [...before].filter(letter => letter === '[' || letter === '{').reverse()
    const end = open.map(letter => closing[letter as keyof typeof closing]).join('') // letters were filtered
    const text = `{"format":"backmap-plan","version":1,"plan":{"id":"plan:p"},${before}${'['.repeat(100_000)}${']'.repeat(100_000)}${end}}`
    expect(() => JSON.parse(text)).not.toThrow()
    expect(readPlanFile(text)).toHaveProperty('problems.0')
  },
)

it('lists the first thousand problems of a hostile file and counts the rest', () => {
  const { problems } = read({ moments: new Array(1_250).fill(7) })
  expect(problems).toHaveLength(1_001)
  expect(problems[999]).toEqual({ code: 'not-a-record', where: 'moments', kept: false, found: '7' })
  expect(problems[1_000]).toEqual({ code: 'more', where: '', kept: false, found: '250' })
})

it('keeps the first of two records with one id, and says what it left', () => {
  const { plan, problems } = read({
    roles: [
      { id: 'role:a', title: 'Advisor' },
      { id: 'role:a', title: 'Coach' },
    ],
  })
  expect([...plan.roles.values()].map(({ title }) => title)).toEqual(['Advisor'])
  expect(problems).toEqual([{ code: 'duplicate', where: 'roles/role:a', kept: false, found: '{…}' }])
})

it('leaves and names what is no record, has no id, or is no table', () => {
  const { plan, problems } = read({
    days: { id: 'day:a' },
    roles: [null, 'role:a', { title: 'nameless' }, { id: 'person:a' }, { id: 'role:a b' }, { id: 'role:b' }],
  })
  expect([...plan.days.keys(), ...plan.roles.keys()]).toEqual(['role:b'])
  expect(problems.map(({ code, where, kept, found }) => [code, where, kept, found])).toEqual([
    ['not-a-table', 'days', false, '{…}'],
    ['not-a-record', 'roles', false, 'null'],
    ['not-a-record', 'roles', false, 'role:a'],
    ['no-id', 'roles', false, ''],
    ['no-id', 'roles', false, 'person:a'],
    ['no-id', 'roles', false, 'role:a b'],
  ])
})

it('gives a link the id of its pair, whatever id it came with, and one link to a pair', () => {
  const { plan, problems } = read({
    links: [
      { id: 'link:7', kind: 'makes', from: 'practice:a', to: 'moment:m', reason: 'so that nobody eats alone' },
      { kind: 'makes', from: 'practice:a', to: 'moment:m' },
      { kind: 'makes', from: 'moment:m', to: 'practice:a' },
      { kind: 'admires', from: 'practice:a', to: 'moment:m' },
      { kind: 'does', from: 'role:a', to: 'practice:a', part: 'AXR' },
    ],
  })
  expect([...plan.links.values()].map(({ id, reason }) => [id, reason])).toEqual([
    ['link:makes/practice:a/moment:m', 'so that nobody eats alone'],
    ['link:does/role:a/practice:a', ''],
  ])
  expect(plan.links.get('link:does/role:a/practice:a')).toMatchObject({ part: 'RA' })
  expect(problems.map(({ code, where, found }) => [code, where, found])).toEqual([
    ['duplicate', 'links/link:makes/practice:a/moment:m', '{…}'],
    ['bad-field', 'links', 'makes: moment:m → practice:a'],
    ['no-id', 'links', 'admires: practice:a → moment:m'],
    ['bad-element', 'links/link:does/role:a/practice:a/part', 'AXR'],
  ])
})

it('keeps a link whose end is gone', () => {
  const links = [linkOf('makes', 'practice:gone', 'moment:gone')]
  const { plan, problems } = read({ links })
  expect({ links: writePlan(plan).links, problems }).toEqual({ links, problems: [] })
})

it('puts a point of the curve under its moment, its learner and its day', () => {
  const { plan, problems } = read({
    curve: [
      { id: 'curve:other', moment: 'moment:m', learner: 'learner:l', when: 'aim', valence: 2 },
      { id: 'curve:x', moment: 'moment:m', learner: 'learner:l', when: 'today', valence: 3 },
      { id: { toString: 1 }, moment: 'moment:m', when: 'today' },
    ],
  })
  expect([...plan.curve.values()].map(({ id, valence }) => [id, valence])).toEqual([
    ['curve:m.l.aim', 2],
    ['curve:m.l.today', 0],
  ])
  expect(problems.map(({ code, where, kept }) => [code, where, kept])).toEqual([
    ['bad-field', 'curve/curve:x/valence', true],
    ['no-id', 'curve', false],
  ])
})

it('writes a file on lines of its own as long as it can be read back', () => {
  const small = planOf({ roles: [{ id: 'role:a' }] })
  expect(writePlanFile(small).split('\n').length).toBeGreaterThan(20)
  const ideas = Array.from({ length: 210 }, (_, index) => ({ id: `idea:${index}`, text: 'z'.repeat(19_940) }))
  const large = planOf({ ideas })
  expect(JSON.stringify(writePlan(large), null, 1).length).toBeGreaterThan(largestPlan)
  const text = writePlanFile(large)
  expect(text.length).toBeLessThanOrEqual(largestPlan)
  expect(readPlanFile(text)).toEqual({ plan: large, problems: [] })
})
