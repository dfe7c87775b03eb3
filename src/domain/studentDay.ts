import { parseClock, writeClock } from './clock.ts'
import type { Json, Shape } from './field.ts'
import * as f from './fieldKinds.ts'
import type { Id } from './ids.ts'
import * as keyed from './keyedFields.ts'
import { glimpse, type Report } from './report.ts'

/** The student's side of a plan: days, learners, outcomes, moments, and how they feel. */

export const voices = ['students', 'families', 'educators', 'staff', 'leaders', 'partners', 'district'] as const
export type Voice = (typeof voices)[number]

/** Fields any record may carry: who proposed it, how sure we are, lens tags, the language of its text. */
export const commonFields = {
  voice: keyed.choices(voices),
  sure: f.maybe(f.oneOf(['guess', 'partly', 'researched'])),
  tags: keyed.strings(),
  lang: f.maybe(f.words()),
}

const dayKinds = ['aim', 'today', 'variant'] as const
export const dayFields = { ...commonFields, title: f.title(), kind: f.oneOf(dayKinds), order: f.order() }

export const learnerFields = {
  ...commonFields,
  name: f.title(),
  grade: f.maybe(f.words()),
  about: f.text(),
  strengths: keyed.strings(),
  needs: keyed.strings(),
  todayInOneLine: f.words(),
  access: f.maybe(
    keyed.object({
      device: f.maybe(f.oneOf(['own', 'shared', 'none'])),
      homeInternet: f.maybe(f.oneOf(['reliable', 'limited', 'none'])),
      languages: keyed.strings(),
    }),
  ),
  order: f.order(),
}

export const outcomeKinds = ['academic', 'social', 'habit', 'wellbeing', 'agency', 'practical'] as const
export const outcomeFields = {
  ...commonFields,
  title: f.title(),
  kind: f.oneOf(outcomeKinds),
  frameworks: keyed.strings(),
  evidence: f.words(),
  order: f.order(),
}

export const partsOfDay = ['before', 'morning', 'midday', 'afternoon', 'after'] as const
export type PartOfDay = (typeof partsOfDay)[number]

/** Who may decide something of a moment. */
export const deciders = ['adult', 'shared', 'student'] as const
const decider = f.maybe(f.oneOf(deciders))

const pictureSource = /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]*$/
const picture = f.maybe(
  f.value<{ readonly src: string; readonly alt: string } | undefined>(undefined, raw =>
    typeof raw.src === 'string' && raw.src.length <= 24_576 && pictureSource.test(raw.src)
      ? { ...raw, src: raw.src, alt: typeof raw.alt === 'string' ? raw.alt.slice(0, 300) : '' }
      : undefined,
  ),
)
const sketch = f.maybe(
  f.value<{ readonly strokes: Json; readonly alt: string } | undefined>(undefined, raw =>
    raw.strokes !== undefined && JSON.stringify(raw.strokes).length <= 8_192
      ? { ...raw, strokes: raw.strokes as Json, alt: typeof raw.alt === 'string' ? raw.alt.slice(0, 300) : '' } // parsed from JSON
      : undefined,
  ),
)

/** All of a moment but its time, which is read as a pair (see `parseMomentTime`). */
export const momentFields = {
  ...commonFields,
  day: f.ref('day'),
  title: f.title(),
  kind: f.maybe(f.words()),
  part: f.said(f.oneOf(partsOfDay)),
  weekdays: keyed.weekdaysOfWeek(),
  place: f.words(),
  does: f.text(),
  learns: f.text(),
  grouping: f.words(),
  groups: f.maybe(f.whole(0)),
  minAdults: f.numberOrNull(),
  students: f.maybe(f.whole(0)),
  learners: keyed.refs('learner'),
  variantOf: f.maybe(f.ref('moment')),
  blended: f.maybe(f.words()),
  choice: f.maybe(keyed.object({ topic: decider, pace: decider, place: decider, partner: decider, product: decider })),
  needsDevice: f.flag(),
  needsInternet: f.flag(),
  picture,
  sketch,
  order: f.order(),
}

export const feelingQuadrants = ['bright', 'calm', 'tense', 'heavy'] as const
export type FeelingQuadrant = (typeof feelingQuadrants)[number]
export const feelingFields = {
  ...commonFields,
  moment: f.ref('moment'),
  learner: f.said(f.refOrNull('learner')),
  word: f.title(),
  field: f.said(f.oneOf(feelingQuadrants)),
  kind: f.oneOf(['aim', 'guard']),
}

export const curveFields = {
  ...commonFields,
  moment: f.ref('moment'),
  learner: f.ref('learner'),
  when: f.said(f.oneOf(['today', 'aim'])),
  valence: f.said(f.whole(0, -2, 2)),
  source: f.maybe(f.words()),
}

export const faceFields = { ...commonFields, moment: f.ref('moment'), valence: f.said(f.whole(0, -2, 2)) }

/** A moment's stretch of the clock: both or neither, minutes after midnight, `end > start`. */
export type MomentTime =
  | { readonly start: number; readonly end: number }
  | { readonly start?: never; readonly end?: never }

/** Start and end from outside. Half a time, or an end that is not later, is no time and is reported. */
export function parseMomentTime(start: unknown, end: unknown, report: Report): MomentTime {
  if ((start === undefined || start === null) && (end === undefined || end === null)) return {}
  const from = parseClock(start)
  const to = parseClock(end)
  if (from !== undefined && to !== undefined && to > from) return { start: from, end: to }
  report.mended('bad-time', `${glimpse(start)}–${glimpse(end)}`)
  return {}
}

export function writeMomentTime(time: { readonly start?: number; readonly end?: number }): Record<string, Json> {
  if (time.start === undefined || time.end === undefined) return {}
  return { start: writeClock(time.start), end: writeClock(time.end) }
}

export type Moment = { readonly id: Id<'moment'>; readonly start?: number; readonly end?: number } & Shape<
  typeof momentFields
>

/** A moment with a time of its own. */
export type TimedMoment = Moment & { readonly start: number; readonly end: number }

export function isTimed(moment: Moment): moment is TimedMoment {
  return moment.start !== undefined && moment.end !== undefined && moment.end > moment.start
}
