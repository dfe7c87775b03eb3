import { parseClock, type Stretch, writeClock } from './clock.ts'
import { type Json, readFields, writeFields } from './field.ts'
import * as f from './fieldKinds.ts'
import * as keyed from './keyedFields.ts'
import type { Report } from './report.ts'
import { commonFields } from './studentDay.ts'

/** The adults' side of a plan: practices, roles, people, what they need and who has to say yes. */

export const purposes = ['prep', 'coaching', 'family', 'meeting', 'lunch', 'other'] as const
export type Purpose = (typeof purposes)[number]

/** When a practice happens: while its moments run, at a time of its own, or whenever it can be placed. */
export type Timing =
  | { readonly kind: 'during' }
  | ({ readonly kind: 'at'; readonly purpose?: Purpose } & Stretch)
  | { readonly kind: 'floating'; readonly purpose: Purpose; readonly minutes: number; readonly timesPerWeek: number }

const purpose = f.maybe(f.oneOf(purposes))
const floating = { purpose: f.said(f.oneOf(purposes)), timesPerWeek: f.number(1, 0, 1000) }
const minutesInWeek = 7 * 24 * 60

function parseTiming(
  { kind, start, end, minutes, ...rest }: Record<string, unknown>,
  report: Report,
): Timing | undefined {
  if (kind === 'during') return { ...rest, kind }
  if (kind === 'at') {
    const from = parseClock(start)
    const to = parseClock(end)
    if (from === undefined || to === undefined || to <= from) return undefined
    return { ...readFields({ purpose }, rest, report), kind, start: from, end: to }
  }
  if (kind !== 'floating' || typeof minutes !== 'number' || !(minutes >= 0 && minutes <= minutesInWeek))
    return undefined
  return { ...readFields(floating, rest, report), kind, minutes: f.unsigned(minutes) }
}

function writeTiming(timing: Timing): Json {
  if (timing.kind === 'during') return timing
  if (timing.kind === 'floating') return { kind: timing.kind, ...writeFields(floating, timing) }
  return { ...writeFields({ purpose }, { ...timing }), start: writeClock(timing.start), end: writeClock(timing.end) }
}

/** An order key in a map column, there only when someone moved the card by hand. */
const place = f.maybe(f.order())

export const practiceStatuses = ['new', 'partly', 'in place'] as const
export const practiceFields = {
  ...commonFields,
  title: f.title(),
  detail: f.text(),
  visibility: f.oneOf(['frontstage', 'backstage']),
  timing: f.value<Timing>({ kind: 'during' }, parseTiming, writeTiming),
  weekdays: keyed.weekdaysOfWeek(),
  status: f.oneOf(['in place', 'partly', 'new'], 'new'),
  order: f.order(),
  place,
}

export const roleFields = {
  ...commonFields,
  title: f.title(),
  headcount: f.number(1, 0, 100_000),
  note: f.words(),
  order: f.order(),
  place,
}

export const personFields = { ...commonFields, label: f.title(), fte: f.number(1, 0, 1), order: f.order() }

export const supportTypes = [
  'time',
  'training',
  'tools',
  'space',
  'partners',
  'budget',
  'policy',
  'people',
  'data',
] as const

export const supportStatuses = ['missing', 'partly', 'in place'] as const
export const supportFields = {
  ...commonFields,
  title: f.title(),
  type: f.oneOf(supportTypes),
  detail: f.text(),
  status: f.oneOf(['in place', 'partly', 'missing'], 'missing'),
  costOneTime: f.numberOrNull(),
  costPerYear: f.numberOrNull(),
  leadWeeks: f.numberOrNull(),
  gear: f.maybe(f.words()),
  hours: f.number(0, 0),
  order: f.order(),
  place,
}

export const permissionStatuses = ['to ask', 'asked', 'granted', 'refused'] as const
export const permissionFields = {
  ...commonFields,
  ask: f.title(),
  granter: f.words(),
  status: f.oneOf(permissionStatuses),
  date: f.maybe(f.date()),
  weeks: f.numberOrNull(),
  place,
}

export const conditionAreas = ['clarity', 'conviction', 'coalition', 'capacity', 'culture'] as const
export const conditionFields = {
  ...commonFields,
  title: f.title(),
  area: f.said(f.oneOf(conditionAreas)),
  effect: f.said(f.oneOf(['helps', 'hinders'])),
  strength: f.oneOf([1, 2, 4]),
  group: f.maybe(f.words()),
  place,
}

export const assumptionFields = {
  ...commonFields,
  text: f.title(),
  risk: f.oneOf(['low', 'medium', 'high']),
  place,
}

export const fundFields = {
  ...commonFields,
  title: f.title(),
  recurring: f.said(f.flag()),
  amount: f.maybe(f.number(0)),
  until: f.maybe(f.words()),
  tiers: keyed.wholes(1, 4),
  place,
}
