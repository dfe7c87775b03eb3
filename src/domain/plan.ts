import * as adult from './adultDay.ts'
import type { Fields, Json, Shape } from './field.ts'
import * as f from './fieldKinds.ts'
import { type Id, type Kind, kindOf } from './ids.ts'
import * as keyed from './keyedFields.ts'
import type { Link } from './links.ts'
import * as day from './studentDay.ts'
import * as team from './teamwork.ts'

/** Limits of the adults' contract; every contract differs, each is editable. Minutes, but `amberLoadPercent`. */
const contract = keyed.object({
  maxContactMinutesPerDay: f.number(330, 0, 1440),
  maxContinuousMinutes: f.number(180, 0, 1440),
  minPrepMinutesPerDay: f.number(45, 0, 1440),
  minPrepBlock: f.number(25, 0, 1440),
  dutyFreeLunchMinutes: f.number(30, 0, 1440),
  lunchWindow: f.window([660, 810]),
  amberLoadPercent: f.number(90, 0, 1000),
})

const percent = f.maybe(f.number(0, 0, 100))

export const planFields = {
  title: f.title(),
  dream: f.text(),
  language: f.words(),
  currency: f.words(),
  createdAt: f.words(),
  school: keyed.object({
    name: f.words(),
    district: f.words(),
    grades: f.words(),
    designScope: f.words(),
    students: f.maybe(f.whole(0)),
    dayStart: f.clock(),
    dayEnd: f.clock(),
    weeksPerYear: f.maybe(f.number(0, 0, 53)),
    designation: f.oneOf(['', 'CSI', 'TSI', 'ATSI']),
    designationReason: f.words(),
    context: f.maybe(keyed.object({ lowIncome: percent, multilingual: percent, iep: percent })),
    networks: keyed.strings(),
    contract,
  }),
  gears: keyed.tally(),
  lists: keyed.dictionary(),
  improvement: keyed.texts(['indicators', 'needsAssessment', 'inequities', 'review']),
}

/** The tables of a plan, in file order: the kind in their ids and the fields of their records. */
export const tables = {
  days: { kind: 'day', fields: day.dayFields },
  learners: { kind: 'learner', fields: day.learnerFields },
  outcomes: { kind: 'outcome', fields: day.outcomeFields },
  moments: { kind: 'moment', fields: day.momentFields },
  feelings: { kind: 'feeling', fields: day.feelingFields },
  curve: { kind: 'curve', fields: day.curveFields },
  faces: { kind: 'face', fields: day.faceFields },
  practices: { kind: 'practice', fields: adult.practiceFields },
  roles: { kind: 'role', fields: adult.roleFields },
  people: { kind: 'person', fields: adult.personFields },
  supports: { kind: 'support', fields: adult.supportFields },
  permissions: { kind: 'permission', fields: adult.permissionFields },
  funds: { kind: 'fund', fields: adult.fundFields },
  grants: { kind: 'grant', fields: team.grantFields },
  conditions: { kind: 'condition', fields: adult.conditionFields },
  assumptions: { kind: 'assumption', fields: adult.assumptionFields },
  evidence: { kind: 'evidence', fields: team.evidenceFields },
  measures: { kind: 'measure', fields: team.measureFields },
  actions: { kind: 'action', fields: team.actionFields },
  offers: { kind: 'offer', fields: team.offerFields },
  visits: { kind: 'visit', fields: team.visitFields },
  sessions: { kind: 'session', fields: team.sessionFields },
  steps: { kind: 'step', fields: team.stepFields },
  ideas: { kind: 'idea', fields: team.ideaFields },
  comments: { kind: 'comment', fields: team.commentFields },
  votes: { kind: 'vote', fields: team.voteFields },
  decisions: { kind: 'decision', fields: team.decisionFields },
  versions: { kind: 'version', fields: team.versionFields },
} as const satisfies Record<string, { kind: Kind; fields: Fields }>

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as TableName[] // the keys of the object above

type KindOf<T extends TableName> = (typeof tables)[T]['kind']
export type RecordIn<T extends TableName> = T extends 'moments'
  ? day.Moment
  : { readonly id: Id<KindOf<T>> } & Shape<(typeof tables)[T]['fields']>
export type Table<R extends { readonly id: Id }> = ReadonlyMap<R['id'], R>

/** Facts about the whole plan. */
export type PlanFacts = { readonly id: Id<'plan'> } & Shape<typeof planFields>

/** A plan as everything but the document reads it: plain, read-only tables by id. Times are minutes after midnight. */
export type Plan = { readonly [T in TableName]: Table<RecordIn<T>> } & {
  readonly plan: PlanFacts
  readonly links: Table<Link>
  /** What a newer file says at its top that this version has no name for. */
  readonly more: Readonly<Record<string, Json>>
}

export type { Moment, TimedMoment } from './studentDay.ts'
export type Day = RecordIn<'days'>
export type Learner = RecordIn<'learners'>
export type Outcome = RecordIn<'outcomes'>
export type Feeling = RecordIn<'feelings'>
export type Practice = RecordIn<'practices'>
export type Role = RecordIn<'roles'>
export type Person = RecordIn<'people'>
export type Support = RecordIn<'supports'>
export type Permission = RecordIn<'permissions'>
export type Fund = RecordIn<'funds'>
export type Condition = RecordIn<'conditions'>
export type Assumption = RecordIn<'assumptions'>
export type Idea = RecordIn<'ideas'>
export type Comment = RecordIn<'comments'>

const tableOfKind = new Map<Kind, TableName>(tableNames.map(name => [tables[name].kind, name]))

/** The table that holds records of a kind; none for links and the plan itself. */
export function tableOf(kind: Kind): TableName | undefined {
  return tableOfKind.get(kind)
}

/** Whether a record is in the plan. */
export function hasRecord(plan: Plan, id: Id): boolean {
  const kind = kindOf(id)
  if (kind === 'link') return plan.links.has(id as Id<'link'>) // the kind was read from the id
  if (kind === 'plan') return plan.plan.id === id
  const table = kind && tableOf(kind)
  return table !== undefined && (plan[table] as ReadonlyMap<Id, unknown>).has(id) // one of the tables by id
}

/** Where the curve keeps one learner's feeling at one moment, today or as dreamed. */
export function curveId(moment: Id<'moment'>, learner: Id<'learner'>, when: 'today' | 'aim'): Id<'curve'> {
  return `curve:${moment.slice(7)}.${learner.slice(8)}.${when}`
}

/** A plan with nothing in it. */
export function emptyPlan(facts: PlanFacts): Plan {
  const empty = Object.fromEntries(tableNames.map(name => [name, new Map()])) as unknown as {
    readonly [T in TableName]: Table<RecordIn<T>>
  } // one empty map per table
  return { ...empty, plan: facts, links: new Map(), more: {} }
}
