import { byId, compareText, type Id, type Kind } from '../domain/ids.ts'
import { type Designation, designations, type PlanElement } from '../domain/lists/designations.ts'
import type { Plan } from '../domain/plan.ts'
import { type Approver, approvals } from './approvals.ts'
import { equity } from './equity.ts'
import { evidenceFit } from './evidenceFit.ts'
import { isUnpriced } from './prices.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { recordsByVoice } from './voices.ts'

/** A card or text that is not there yet: what kind of card (`plan` for a text of the plan itself), and what it would say. */
export interface MissingCard {
  readonly card: Kind
  readonly of: 'leaders' | 'educators' | 'families' | ImprovementText | 'target' | 'tier' | 'price' | 'later' | Approver
}

type ImprovementText = 'indicators' | 'needsAssessment' | 'inequities' | 'review'

/** One element that a plan for the designation must hold. */
export interface ElementRow {
  readonly element: PlanElement
  /** What the team has written for it; empty when nothing is asked or written. */
  readonly text: string
  /** The cards that answer it, in id order. */
  readonly records: readonly Id[]
  /** Filled when there are none. */
  readonly missing: readonly MissingCard[]
}

/** What an improvement plan has to show. Never to be shown without the caution. */
export interface ImprovementPlan {
  readonly designation: Designation['name']
  readonly caution: string
  readonly elements: readonly ElementRow[]
}

/** [D40] The elements a designation requires, in its order, each filled from the plan or naming what is missing; undefined without a designation. */
export function improvementPlan(
  plan: Plan,
  asked: string = plan.plan.school.designation,
  day?: string,
): ImprovementPlan | undefined {
  const designation = designations.items.find(({ name }) => name === asked)
  return (
    designation && {
      designation: designation.name,
      caution: designations.caution,
      elements: designation.elements.map(({ element }) => rowOf(element, answers[element](plan, day))),
    }
  )
}

interface Answer {
  readonly said?: string
  readonly records: readonly Id[]
  readonly missing: readonly MissingCard[]
}

function rowOf(element: PlanElement, { said = '', records, missing }: Answer): ElementRow {
  return { element, text: said, records: [...new Set(records)].sort(compareText), missing }
}

type Answering = (plan: Plan, day?: string) => Answer

const answers: Readonly<Record<PlanElement, Answering>> = {
  stakeholders,
  indicators: plan => and(written(plan, 'indicators'), goals(plan)),
  'evidence-based': evidenceBased,
  'needs-assessment': plan => and(written(plan, 'needsAssessment'), there([...plan.visits.keys()])),
  inequities: (plan, day) => and(written(plan, 'inequities'), there(barred(plan, day)), budgets(plan)),
  'approved-by-all': plan => and(...(['school', 'district', 'state'] as const).map(level => approved(plan, level))),
  'reviewed-by-state': plan => and(written(plan, 'review'), there([...plan.measures.keys()])),
  'approved-by-district': plan => and(written(plan, 'review'), approved(plan, 'district')),
  'further-action': later,
}

function and(...all: readonly Answer[]): Answer {
  return {
    said: all.map(({ said = '' }) => said).join(''),
    records: all.flatMap(({ records }) => records),
    missing: all.flatMap(({ missing }) => missing),
  }
}

/** Cards that are shown when there are any, and not asked for. */
function there(records: readonly Id[]): Answer {
  return { records, missing: [] }
}

/** Cards of which there has to be one. */
function asking(records: readonly Id[], missing: MissingCard): Answer {
  return { records, missing: records.length > 0 ? [] : [missing] }
}

function written(plan: Plan, text: ImprovementText): Answer {
  const said = plan.plan.improvement[text]?.trim() ?? ''
  return { said, records: [], missing: said === '' ? [{ card: 'plan', of: text }] : [] }
}

/** Leaders, teachers and parents have proposed something, or were in a session. */
function stakeholders(plan: Plan): Answer {
  const heard = recordsByVoice(plan)
  return and(
    ...(['leaders', 'educators', 'families'] as const).map(voice => {
      const met = [...plan.sessions.values()].filter(({ people }) => (people[voice] ?? 0) > 0).map(({ id }) => id)
      return asking([...(heard.get(voice) ?? []), ...met], { card: 'session', of: voice })
    }),
  )
}

/** A long-term goal is a measure with a target that reads an outcome. */
function goals(plan: Plan): Answer {
  const reading = validLinks(plan, 'reads').filter(({ to }) => plan.outcomes.has(to as Id<'outcome'>)) // asked for any id
  const aimed = reading.map(({ from }) => from).filter(id => plan.measures.get(id)?.target !== undefined)
  return asking(aimed, { card: 'measure', of: 'target' })
}

/** A practice known to work: tier 1 to 3, or tier 4 whose effects are being studied. */
function evidenceBased(plan: Plan): Answer {
  const backing = linksByTo(plan, 'backs')
  const building = linksByFrom(plan, 'builds')
  const isStudied = (practice: Id<'practice'>) =>
    [
      ...(backing.get(practice) ?? []).map(({ from }) => from),
      ...(building.get(practice) ?? []).flatMap(({ evidence }) => evidence ?? []),
    ].some(id => (plan.evidence.get(id)?.studyQuestion?.trim() ?? '') !== '')
  const known = evidenceFit(plan).filter(({ practice, tier }) => tier !== null && (tier < 4 || isStudied(practice)))
  return asking(
    known.map(({ practice }) => practice),
    { card: 'evidence', of: 'tier' },
  )
}

/** Learners whom something they have not got keeps out of a moment. */
function barred(plan: Plan, day?: string): Id[] {
  return equity(plan, day)
    .filter(({ barriers }) => barriers.length > 0)
    .map(({ learner }) => learner)
}

/** Budgets included: what is not in place yet has a price, at least one of them. */
function budgets(plan: Plan): Answer {
  const priced = [...plan.supports.values()].filter(support => support.status !== 'in place' && !isUnpriced(support))
  return asking(
    priced.sort(byId).map(({ id }) => id),
    { card: 'support', of: 'price' },
  )
}

function approved(plan: Plan, by: Approver): Answer {
  return asking(approvals(plan, by), { card: 'permission', of: by })
}

/** What is done after some years: an action due a year or more after the plan was begun. */
function later(plan: Plan): Answer {
  const begun = /^(\d{4})(-\d\d-\d\d)/.exec(plan.plan.createdAt)
  const from = begun ? `${Number(begun[1]) + 1}${begun[2]}` : ''
  const due = [...plan.actions.values()].filter(action => action.due !== undefined && action.due >= from)
  return asking(
    due.map(({ id }) => id),
    { card: 'action', of: 'later' },
  )
}
