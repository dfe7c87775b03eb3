import fc from 'fast-check'
import {
  type Arb,
  anyId,
  day,
  flag,
  idOf,
  moneyOrNull,
  of,
  order,
  setOf,
  share,
  some,
  stretch,
  tail,
  text,
  texts,
  timing,
  unheardOf,
  voice,
  weekdays,
  who,
  whole,
} from './fieldValues.ts'

/** Random plan files as the format describes them, written by hand from its description and not from our fields. */

type FileRecord = Readonly<Record<string, unknown>>
type PlanFile = Readonly<Record<string, unknown>>

const common = {
  voice,
  sure: of('guess', 'partly', 'researched'),
  tags: texts,
  lang: of('en', 'es', 'ar'),
  'new-here': unheardOf,
}

const tables: Readonly<Record<string, readonly [kind: string, fields: Record<string, Arb>]>> = {
  days: ['day', { title: text, kind: of('aim', 'today', 'variant'), order }],
  learners: [
    'learner',
    {
      name: text,
      grade: text,
      about: text,
      strengths: texts,
      needs: texts,
      todayInOneLine: text,
      access: some({
        device: of('own', 'shared', 'none'),
        homeInternet: of('reliable', 'limited', 'none'),
        languages: texts,
      }),
      order,
    },
  ],
  outcomes: [
    'outcome',
    {
      title: text,
      kind: of('academic', 'social', 'habit', 'wellbeing', 'agency', 'practical'),
      frameworks: texts,
      evidence: text,
      order,
    },
  ],
  moments: [
    'moment',
    {
      day: idOf('day'),
      title: text,
      kind: text,
      time: stretch,
      part: of('before', 'morning', 'midday', 'afternoon', 'after'),
      weekdays,
      place: text,
      does: text,
      learns: text,
      grouping: text,
      groups: whole,
      minAdults: fc.option(whole),
      students: whole,
      learners: setOf(idOf('learner')),
      variantOf: idOf('moment'),
      blended: text,
      choice: some({ topic: who, pace: who, place: who, partner: who, product: who }),
      needsDevice: flag,
      needsInternet: flag,
      picture: fc.record({ src: of('data:image/png;base64,iVBORw0K'), alt: text }),
      sketch: fc.record({ strokes: fc.array(fc.array(whole, { maxLength: 4 }), { maxLength: 3 }), alt: text }),
      order,
    },
  ],
  feelings: [
    'feeling',
    {
      moment: idOf('moment'),
      learner: fc.option(idOf('learner')),
      word: text,
      field: of('bright', 'calm', 'tense', 'heavy'),
      kind: of('aim', 'guard'),
    },
  ],
  faces: ['face', { moment: idOf('moment'), valence: of(-2, -1, 0, 1, 2) }],
  practices: [
    'practice',
    {
      title: text,
      detail: text,
      visibility: of('frontstage', 'backstage'),
      timing,
      weekdays,
      status: of('in place', 'partly', 'new'),
      order,
      place: order,
    },
  ],
  roles: ['role', { title: text, headcount: whole, note: text, order, place: order }],
  people: ['person', { label: text, fte: fc.double({ min: 0, max: 1, noNaN: true }).map(fte => fte + 0), order }],
  supports: [
    'support',
    {
      title: text,
      type: of('time', 'training', 'tools', 'space', 'partners', 'budget', 'policy', 'people', 'data'),
      detail: text,
      status: of('in place', 'partly', 'missing'),
      costOneTime: moneyOrNull,
      costPerYear: moneyOrNull,
      leadWeeks: fc.option(whole),
      gear: text,
      hours: whole,
      order,
      place: order,
    },
  ],
  permissions: [
    'permission',
    {
      ask: text,
      granter: text,
      status: of('to ask', 'asked', 'granted', 'refused'),
      date: day,
      weeks: fc.option(whole),
    },
  ],
  funds: [
    'fund',
    { title: text, recurring: flag, amount: whole, until: text, tiers: setOf(fc.integer({ min: 1, max: 4 })) },
  ],
  grants: [
    'grant',
    {
      title: text,
      funder: text,
      asked: whole,
      awarded: whole,
      status: of('idea', 'written', 'sent', 'won', 'lost'),
      date: day,
      start: day,
      fund: idOf('fund'),
    },
  ],
  conditions: [
    'condition',
    {
      title: text,
      area: of('clarity', 'conviction', 'coalition', 'capacity', 'culture'),
      effect: of('helps', 'hinders'),
      strength: of(1, 2, 4),
      group: text,
    },
  ],
  assumptions: ['assumption', { text, risk: of('low', 'medium', 'high') }],
  evidence: ['evidence', { title: text, tier: of(1, 2, 3, 4), source: text, studyQuestion: text }],
  measures: [
    'measure',
    { title: text, unit: text, baseline: whole, target: whole, readings: fc.dictionary(day, whole), when: text },
  ],
  actions: [
    'action',
    {
      title: text,
      due: day,
      size: of('small', 'medium', 'large'),
      status: of('todo', 'doing', 'done'),
      firstTest: flag,
      order,
    },
  ],
  offers: [
    'offer',
    {
      kind: of('offer', 'need'),
      text,
      tags: fc.uniqueArray(
        fc.record({ tag: of('advisory', 'stations', 'co-teaching'), weight: of('must', 'should', 'nice') }),
        {
          selector: ({ tag }) => tag,
        },
      ),
      grades: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 6, max: 12 })),
      rules_out: texts,
      contact: text,
    },
  ],
  visits: [
    'visit',
    { title: text, date: day, kind: of('shadow', 'visit', 'interview', 'survey'), saw: text, askWho: text },
  ],
  sessions: [
    'session',
    {
      title: text,
      date: day,
      kind: text,
      purpose: text,
      result: text,
      people: fc.dictionary(of('students', 'families', 'educators'), whole),
      schools: whole,
    },
  ],
  steps: [
    'step',
    {
      session: idOf('session'),
      prompt: text,
      minutes: whole,
      view: text,
      tools: texts,
      private: flag,
      dots: whole,
      order,
    },
  ],
  ideas: ['idea', { text, near: anyId, hidden: flag, order }],
  comments: ['comment', { on: anyId, text, by: text, at: text, resolved: flag }],
  votes: ['vote', { round: text, on: anyId, dots: whole }],
  decisions: [
    'decision',
    { text, reason: text, on: setOf(anyId), finding: text, suggestion: text, inputs: text, at: text },
  ],
  versions: ['version', { title: text, at: text, by: text }],
}

const links: readonly (readonly [kind: string, from: readonly string[], to: readonly string[], Record<string, Arb>])[] =
  [
    ['aims-at', ['moment'], ['outcome'], {}],
    ['makes', ['practice'], ['moment'], {}],
    ['shapes', ['practice'], ['feeling'], {}],
    ['builds', ['practice'], ['outcome'], { evidence: idOf('evidence'), tier: of(1, 2, 3, 4) }],
    ['does', ['role'], ['practice'], { part: of('R', 'AR', 'RACI', 'CI'), count: whole }],
    ['fills', ['person'], ['role'], {}],
    ['assigned', ['person'], ['practice'], { moments: setOf(idOf('moment')), weekdays }],
    ['needs', ['practice'], ['support'], { weight: of('needed', 'helpful') }],
    ['requires', ['support'], ['support'], {}],
    ['awaits', ['support'], ['permission'], {}],
    ['owns', ['role'], ['support', 'action'], {}],
    ['pays', ['fund'], ['support'], { share }],
    ['tilts', ['condition'], ['support', 'practice'], {}],
    ['underlies', ['assumption'], ['moment', 'practice', 'support', 'plan', 'day'], {}],
    ['backs', ['evidence'], ['practice'], { outcome: idOf('outcome') }],
    ['reads', ['measure'], ['outcome', 'feeling'], {}],
    ['delivers', ['action'], ['support', 'practice'], {}],
    ['asks', ['offer'], ['support'], {}],
    ['informs', ['visit'], ['moment', 'learner'], {}],
  ]

const facts = some({
  title: text,
  dream: text,
  language: of('en', 'es'),
  currency: of('USD', 'EUR'),
  createdAt: day,
  school: some({
    name: text,
    district: text,
    grades: text,
    designScope: text,
    students: whole,
    dayStart: of('08:00', '08:30'),
    dayEnd: of('15:00', '24:00'),
    weeksPerYear: fc.integer({ min: 0, max: 52 }),
    designation: of('', 'CSI', 'TSI', 'ATSI'),
    designationReason: text,
    context: some({ lowIncome: share, multilingual: share, iep: share }),
    networks: texts,
    contract: some({
      maxContactMinutesPerDay: whole,
      maxContinuousMinutes: whole,
      minPrepMinutesPerDay: whole,
      minPrepBlock: whole,
      dutyFreeLunchMinutes: whole,
      lunchWindow: fc.constant(['11:30', '13:00']),
      amberLoadPercent: share,
    }),
  }),
  gears: fc.dictionary(of('Data and Privacy', 'Use of Space and Time'), fc.integer({ min: 0, max: 10 })),
  lists: fc.constant({ 'adult-roles': { version: 2, items: [{ name: 'host' }] } }),
  improvement: some({ indicators: text, needsAssessment: text, inequities: text, review: text }),
  'new-here': unheardOf,
})

function recordsOf(kind: string, fields: Record<string, Arb>): Arb<FileRecord[]> {
  const record = fc.tuple(idOf(kind), some({ ...common, ...fields })).map(([id, { time, ...more }]) => ({
    id,
    ...(time as object | undefined), // a moment's start and end come together
    ...more,
  }))
  return fc.uniqueArray(record, { maxLength: 3, selector: ({ id }) => id })
}

const curve: Arb<FileRecord[]> = fc
  .uniqueArray(fc.tuple(tail, tail, of('today', 'aim')), { maxLength: 4, selector: point => point.join('.') })
  .chain(points =>
    fc.tuple(
      ...points.map(([moment, learner, when]) =>
        some({ ...common, valence: of(-2, -1, 0, 1, 2), source: text }).map(more => ({
          id: `curve:${moment}.${learner}.${when}`,
          moment: `moment:${moment}`,
          learner: `learner:${learner}`,
          when,
          ...more,
        })),
      ),
    ),
  )

const link: Arb<FileRecord> = fc
  .constantFrom(...links)
  .chain(([kind, from, to, more]) =>
    fc
      .tuple(idOf(...from), idOf(...to), some({ ...common, reason: text, confidence: share, ...more }))
      .map(([a, b, fields]) => ({ id: `link:${kind}/${a}/${b}`, kind, from: a, to: b, ...fields })),
  )

/** Any valid plan file. */
export const planFiles: Arb<PlanFile> = fc.record({
  format: fc.constant('backmap-plan'),
  version: fc.constant(1),
  plan: fc.tuple(idOf('plan'), facts).map(([id, more]) => ({ id, ...more })),
  ...Object.fromEntries(Object.entries(tables).map(([name, [kind, fields]]) => [name, recordsOf(kind, fields)])),
  curve,
  links: fc.uniqueArray(link, { maxLength: 12, selector: ({ id }) => String(id) }),
  'new-table': fc.array(unheardOf, { maxLength: 2 }),
})
