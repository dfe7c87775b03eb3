import { generateNKeysBetween } from 'fractional-indexing'
import { newId } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import { feelings } from '../../domain/lists/feelings.ts'
import { gears } from '../../domain/lists/gears.ts'
import type { Plan } from '../../domain/plan.ts'
import { readPlan } from '../../domain/planFile.ts'
import type { Both, Model, ModelLanguage, ModelMoment, ModelPractice, Named } from './model.ts'

type Raw = Record<string, unknown>

const deciders: Readonly<Record<string, string>> = { a: 'adult', h: 'shared', s: 'student' }
const facets = ['topic', 'pace', 'place', 'partner', 'product'] as const

/** A new plan with everything a model says, in one language. Its records are named alike in every language. */
export function planOfModel(model: Model, language: ModelLanguage, now: string): Plan {
  const reading = readPlan(fileOfModel(model, language, now))
  if ('refused' in reading) throw new Error(`a model is no plan: ${reading.refused}`) // it is ours
  return reading.plan
}

/** The same as the open plan file has it. */
export function fileOfModel(model: Model, language: ModelLanguage, now: string): Raw {
  const say = (words: Both) => words[language === 'es' ? 1 : 0]
  return {
    format: 'backmap-plan',
    version: 1,
    plan: factsOf(model, language, now),
    days: [{ id: 'day:ideal', title: say(model.facts.day), kind: 'aim', order: 'a0' }],
    ...studentSide(model, say),
    ...adultSide(model, say),
    ...besides(model, say),
    links: linksOf(model),
  }
}

function factsOf({ facts }: Model, language: ModelLanguage, now: string): Raw {
  const say = (words: Both) => words[language === 'es' ? 1 : 0]
  const [dayStart, dayEnd] = facts.hours.split('-')
  return {
    id: newId('plan'),
    title: say(facts.title),
    dream: say(facts.dream),
    language,
    currency: 'USD',
    createdAt: now,
    school: {
      name: say(['Your school', 'Su escuela']),
      grades: facts.grades,
      designScope: say(facts.scope),
      students: facts.students,
      dayStart,
      dayEnd,
      weeksPerYear: 36,
    },
  }
}

type SayIt = (words: Both) => string

function studentSide(model: Model, say: SayIt): Raw {
  return {
    learners: records(
      'learner',
      model.learners,
      ({ name, grade, about, strengths, needs, today, device, internet, languages }) => ({
        name,
        grade,
        about: say(about),
        strengths: strengths.map(say),
        needs,
        todayInOneLine: say(today),
        access: { device, homeInternet: internet, languages: languages.map(say) },
      }),
    ),
    outcomes: records('outcome', model.outcomes, ({ title, kind, evidence, tags }) => ({
      title: say(title),
      kind,
      evidence: say(evidence),
      tags: listed(tags),
    })),
    moments: records('moment', model.moments, moment => momentOf(moment, say)),
    feelings: Object.entries(model.moments).flatMap(([key, moment]) =>
      listed(moment.feels).map(said => feelingOf(key, said)),
    ),
    curve: Object.entries(model.moments).flatMap(([key, { curve = '' }]) => curveOf(key, curve)),
  }
}

function momentOf(moment: ModelMoment, say: SayIt): Raw {
  const { at, part, variant, choice, device, internet, adults, tags, aims: _, feels: __, curve: ___, ...rest } = moment
  return {
    ...rest,
    day: 'day:ideal',
    title: say(moment.title),
    place: say(moment.place),
    does: say(moment.does),
    learns: say(moment.learns),
    ...timeOf(at),
    part: part ?? 'morning',
    tags: listed(tags),
    ...(adults !== undefined && { minAdults: adults }),
    ...(choice && { choice: choiceOf(choice) }),
    ...(device && { needsDevice: true }),
    ...(internet && { needsInternet: true }),
    ...(variant && { variantOf: `moment:${variant.of}`, learners: [`learner:${variant.learner}`] }),
  }
}

function timeOf(at: string | undefined): Raw {
  const [start, end] = at?.split('-') ?? []
  return at ? { start, end } : {}
}

function choiceOf(letters: string): Raw {
  return Object.fromEntries(
    facets.flatMap((facet, index) => {
      const decider = deciders[letters[index] ?? '']
      return decider ? [[facet, decider]] : []
    }),
  )
}

/** `!rushed@maya` at a moment: the feeling's word, whose, and whether to guard against it. */
function feelingOf(moment: string, said: string): Raw {
  const [word = '', learner] = said.replace('!', '').split('@')
  return {
    id: feelingId(moment, said.replace('!', '')),
    moment: `moment:${moment}`,
    learner: learner ? `learner:${learner}` : null,
    word,
    field: feelings.items.find(({ name }) => name === word)?.field,
    kind: said.startsWith('!') ? 'guard' : 'aim',
  }
}

function feelingId(moment: string, said: string): `feeling:${string}` {
  return `feeling:${moment}-${said.replace('@', '-').replaceAll(' ', '-')}`
}

function curveOf(moment: string, curve: string): Raw[] {
  return listed(curve).flatMap(said => {
    const [learner, ...points] = said.split(' ')
    return points.flatMap((point, index) => {
      const when = index === 0 ? 'today' : 'aim'
      if (point === '.') return []
      const pair = { moment: `moment:${moment}`, learner: `learner:${learner}` }
      return [{ id: `curve:${moment}.${learner}.${when}`, ...pair, when, valence: Number(point) }]
    })
  })
}

function adultSide(model: Model, say: SayIt): Raw {
  return {
    practices: records('practice', model.practices, practice => ({
      title: say(practice.title),
      detail: say(practice.detail),
      visibility: practice.backstage ? 'backstage' : 'frontstage',
      timing: timingOf(practice),
      status: practice.status,
      ...(practice.weekdays && { weekdays: practice.weekdays }),
      tags: listed(practice.tags),
    })),
    roles: records('role', model.roles, ({ title, note, headcount }) => ({
      title: say(title),
      headcount,
      note: note ? say(note) : '',
    })),
    people: records('person', model.people, ({ label, fte = 1 }) => ({ label: say(label), fte })),
    supports: records('support', model.supports, support => ({
      title: say(support.title),
      type: support.type,
      detail: say(support.detail),
      status: support.status,
      costOneTime: support.cost[0],
      costPerYear: support.cost[1],
      leadWeeks: support.weeks,
      gear: gears.items.find(({ tag }) => tag === `gear/${support.gear}`)?.name,
      ...(support.hours && { hours: support.hours }),
    })),
  }
}

function timingOf({ at, purpose, float }: ModelPractice): Raw {
  if (float) return { kind: 'floating', purpose: float.purpose, minutes: float.minutes, timesPerWeek: float.times }
  return at ? { kind: 'at', ...timeOf(at), ...(purpose && { purpose }) } : { kind: 'during' }
}

function besides(model: Model, say: SayIt): Raw {
  return {
    permissions: records('permission', model.permissions, ({ ask, granter, weeks }) => ({
      ask: say(ask),
      granter: say(granter),
      weeks,
    })),
    funds: records('fund', model.funds, ({ title, ...rest }) => ({ title: say(title), ...rest })),
    conditions: records('condition', model.conditions, ({ title, tilts: _, ...rest }) => ({
      title: say(title),
      ...rest,
    })),
    assumptions: records('assumption', model.assumptions, ({ text, risk }) => ({ text: say(text), risk })),
    evidence: records('evidence', model.evidence, ({ title, tier, study }) => ({
      title: say(title),
      tier,
      source: '',
      studyQuestion: say(study),
    })),
    measures: records('measure', model.measures, ({ title, unit, when, target }) => ({
      title: say(title),
      unit: say(unit),
      when: say(when),
      target,
      readings: {},
    })),
    actions: records('action', model.actions, ({ title }) => ({
      title: say(title),
      size: 'small',
      status: 'todo',
      firstTest: true,
    })),
  }
}

function records<T>(kind: string, all: Named<T>, write: (one: T) => Raw): Raw[] {
  const entries = Object.entries(all)
  const keys = generateNKeysBetween(null, null, entries.length)
  const isOrdered = !['permission', 'fund', 'condition', 'assumption', 'evidence', 'measure'].includes(kind)
  return entries.map(([key, one], index) => ({
    id: `${kind}:${key}`,
    ...write(one),
    ...(isOrdered && { order: keys[index] }),
  }))
}

function listed(text: string | undefined): string[] {
  return text ? text.split(', ') : []
}

function linksOf(model: Model): Raw[] {
  const links: Raw[] = []
  const join = (kind: Parameters<typeof linkId>[0], from: string, to: string, extra: Raw = {}) => {
    links.push({ id: linkId(kind, from as 'plan:x', to as 'plan:x'), kind, from, to, ...extra }) // read and checked as a file is
  }
  for (const [key, { aims }] of Object.entries(model.moments)) {
    for (const outcome of listed(aims)) join('aims-at', `moment:${key}`, `outcome:${outcome}`)
  }
  for (const [key, { fills }] of Object.entries(model.people)) {
    for (const role of listed(fills)) join('fills', `person:${key}`, `role:${role}`)
  }
  for (const [key, practice] of Object.entries(model.practices)) joinPractice(`practice:${key}`, practice, model, join)
  for (const [key, support] of Object.entries(model.supports)) {
    const id = `support:${key}`
    join('owns', `role:${support.owner}`, id)
    for (const permission of listed(support.awaits)) join('awaits', id, `permission:${permission}`)
    for (const other of listed(support.requires)) join('requires', id, `support:${other}`)
    for (const fund of listed(support.paidBy)) join('pays', `fund:${fund}`, id)
  }
  for (const [key, { tilts }] of Object.entries(model.conditions))
    for (const to of listed(tilts)) join('tilts', `condition:${key}`, to)
  for (const [key, { under }] of Object.entries(model.assumptions))
    for (const to of listed(under)) join('underlies', `assumption:${key}`, to)
  for (const [key, { backs }] of Object.entries(model.evidence))
    for (const to of listed(backs)) join('backs', `evidence:${key}`, `practice:${to}`)
  for (const [key, { reads }] of Object.entries(model.measures))
    for (const to of listed(reads)) join('reads', `measure:${key}`, to)
  for (const [key, { owner, delivers }] of Object.entries(model.actions)) {
    join('owns', `role:${owner}`, `action:${key}`)
    for (const to of listed(delivers)) join('delivers', `action:${key}`, to)
  }
  return links
}

function joinPractice(
  id: string,
  practice: ModelPractice,
  model: Model,
  join: (kind: Parameters<typeof linkId>[0], from: string, to: string, extra?: Raw) => void,
): void {
  for (const [moment, felt] of Object.entries(practice.makes ?? {})) {
    join('makes', id, `moment:${moment}`)
    for (const said of listed(felt)) join('shapes', id, feelingId(moment, said))
  }
  for (const said of listed(practice.builds)) {
    const [outcome, tier] = said.split(':')
    join('builds', id, `outcome:${outcome}`, tier ? { tier: Number(tier) } : {})
  }
  for (const [role, said] of Object.entries(practice.does)) {
    const [letters = '', ...named] = said.split(' ')
    const part = letters.replace(/\d/g, '')
    const holders = Object.keys(model.people).filter(key => listed(model.people[key]?.fills).includes(role))
    const people = !part.includes('R') ? [] : named.length > 0 ? named : holders
    join('does', `role:${role}`, id, { part, count: Number(letters.replace(/\D/g, '')) || Math.max(1, people.length) })
    for (const person of people) {
      const [who, ...moments] = person.split(/[@+]/)
      const only = moments.length > 0 ? { moments: moments.map(key => `moment:${key}`) } : {}
      join('assigned', `person:${who}`, id, only)
    }
  }
  for (const said of listed(practice.needs)) {
    const weight = said.startsWith('+') ? { weight: 'helpful' } : {}
    join('needs', id, `support:${said.replace('+', '')}`, weight)
  }
}
