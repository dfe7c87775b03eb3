import { isPlainObject, type Json, readFields } from './field.ts'
import * as f from './fieldKinds.ts'
import * as keyed from './keyedFields.ts'
import type { Report } from './report.ts'
import { commonFields } from './studentDay.ts'

/** What a team keeps beside the day and the map: money applied for, evidence, measures, steps, meetings, talk. */

export const grantFields = {
  ...commonFields,
  title: f.title(),
  funder: f.words(),
  asked: f.maybe(f.number(0)),
  awarded: f.maybe(f.number(0)),
  status: f.oneOf(['idea', 'written', 'sent', 'won', 'lost']),
  date: f.maybe(f.date()),
  /** From when its money can be spent; until when is said by the fund it brings. */
  start: f.maybe(f.date()),
  fund: f.maybe(f.ref('fund')),
}

export const evidenceFields = {
  ...commonFields,
  title: f.title(),
  tier: f.maybe(f.whole(4, 1, 4)),
  source: f.words(),
  studyQuestion: f.maybe(f.words()),
}

export const measureFields = {
  ...commonFields,
  title: f.title(),
  unit: f.words(),
  baseline: f.maybe(f.number(0)),
  target: f.maybe(f.number(0)),
  readings: keyed.readings(),
  when: f.words(),
}

export const actionFields = {
  ...commonFields,
  title: f.title(),
  due: f.maybe(f.date()),
  size: f.oneOf(['small', 'medium', 'large']),
  status: f.oneOf(['todo', 'doing', 'done']),
  firstTest: f.said(f.flag()),
  order: f.order(),
}

export interface OfferTag {
  readonly tag: string
  readonly weight: 'must' | 'should' | 'nice'
}

const tagWeights = ['must', 'should', 'nice'] as const

const offerTagFields = { weight: f.said(f.oneOf(tagWeights, 'nice')) }

function parseOfferTag(raw: unknown, report: Report): OfferTag | undefined {
  if (!isPlainObject(raw)) return undefined
  const { tag, ...rest } = raw
  if (typeof tag !== 'string' || tag === '' || tag.length > f.longestTitle) return undefined
  return { tag: tag.toWellFormed(), ...readFields(offerTagFields, rest, report) }
}

const grades = f.maybe(
  f.listOf<readonly [number, number] | undefined>(undefined, raw => {
    const [from, to] = raw
    return raw.length === 2 && Number.isInteger(from) && Number.isInteger(to)
      ? [f.unsigned(Number(from)), f.unsigned(Number(to))]
      : undefined
  }),
)

const { tags: _plainTags, ...commonButTags } = commonFields
export const offerFields = {
  ...commonButTags,
  kind: f.oneOf(['offer', 'need']),
  text: f.words(),
  tags: keyed.keyedList<OfferTag>(
    parseOfferTag,
    offer => offer.tag,
    offer => ({ ...offer }) as Json, // a tag and its weight, both text
  ),
  grades,
  rules_out: keyed.strings(),
  contact: f.maybe(f.words()),
}

export const visitFields = {
  ...commonFields,
  title: f.title(),
  date: f.date(),
  kind: f.oneOf(['shadow', 'visit', 'interview', 'survey']),
  saw: f.text(),
  askWho: f.maybe(f.words()),
}

export const sessionFields = {
  ...commonFields,
  title: f.title(),
  date: f.date(),
  kind: f.words(),
  purpose: f.text(),
  result: f.text(),
  people: keyed.tally(),
  schools: f.maybe(f.whole(0)),
}

export const stepFields = {
  ...commonFields,
  session: f.ref('session'),
  prompt: f.words(),
  minutes: f.said(f.number(0, 0, 100_000)),
  view: f.words(),
  tools: keyed.strings(),
  private: f.said(f.flag()),
  dots: f.said(f.whole(0)),
  order: f.order(),
}

export const ideaFields = {
  ...commonFields,
  text: f.text(),
  near: f.maybe(f.anyRef()),
  hidden: f.flag(),
  order: f.order(),
}

export const commentFields = {
  ...commonFields,
  on: f.anyRef(),
  text: f.text(),
  by: f.maybe(f.words()),
  at: f.words(),
  resolved: f.flag(),
}

export const voteFields = { ...commonFields, round: f.words(), on: f.anyRef(), dots: f.said(f.whole(0)) }

export const decisionFields = {
  ...commonFields,
  text: f.words(),
  reason: f.words(),
  on: keyed.anyRefs(),
  finding: f.maybe(f.words()),
  suggestion: f.maybe(f.words()),
  inputs: f.maybe(f.words()),
  at: f.words(),
}

export const versionFields = { ...commonFields, title: f.title(), at: f.words(), by: f.maybe(f.words()) }
