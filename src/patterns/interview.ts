import { ownersOf, permissionsOf, practicesOf, rolesOf, supportsOf } from '../derive/chainOf.ts'
import { learnersInOrder } from '../derive/inOrder.ts'
import { isVariant, momentsOf } from '../derive/theDay.ts'
import { linksByFrom, linksByTo } from '../derive/validLinks.ts'
import { isIn } from '../derive/whoIsIn.ts'
import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Feeling, Learner, Moment, Plan, Practice, Support } from '../domain/plan.ts'
import { askedOfLearners, deviceNeed, easedNeeds } from './interviewNeeds.ts'
import { type Question, type Subject, settledQuestions } from './interviewQuestion.ts'

/**
 * Every question about a moment, answered ones too, in the order they are asked: what it should feel like; then each
 * practice with its whole thread, from who does it to who has to say yes; then what nothing is done for yet; numbers last.
 */
export function questionsAt(plan: Plan, id: Id<'moment'>): Question[] {
  const moment = plan.moments.get(id)
  if (!moment) return []
  const settled = settledQuestions(plan)
  const ask = (subject: Subject, answer: Answered, parts: readonly (Id | string)[]): Question => {
    const key = [subject.kind, ...parts].join('|')
    const made = settled.get(key)
    const said = [...new Set([...answer.said, ...(made ?? [])])].sort(compareText)
    return {
      ...subject,
      id: key,
      moment: id,
      said,
      isOpen: answer.isOpen && !made,
      isOptional: answer.isOptional ?? false,
    }
  }
  const feelings = [...plan.feelings.values()].filter(feeling => feeling.moment === id).sort(byId)
  const practices = practicesOf(plan, id)
  const backstage = practices.filter(practice => practice.visibility === 'backstage')
  const seen = practices.filter(practice => practice.visibility !== 'backstage')
  const supports = [...new Set(seen.flatMap(practice => supportsOf(plan, practice.id)))]
  const isWay = isVariant(plan, moment)
  const questions = [
    ...(isWay ? [] : [ask({ kind: 'feels' }, answered(feelings), [id])]),
    ...[...seen, ...backstage].flatMap(practice => threadOf(plan, practice, ask)),
    ...shapesOf(plan, id, feelings, ask),
    ...(isWay ? [] : needOf(plan, moment, practices, ask)),
    ...lacksOf(plan, moment, ask),
    ...(isWay ? [] : [ask({ kind: 'practice' }, answered(practices), [id])]),
    ...(isWay || seen.length === 0 ? [] : [ask({ kind: 'backstage' }, answered(backstage), [id])]),
    ...(isWay || seen.length === 0
      ? []
      : [ask({ kind: 'adults' }, { said: [], isOpen: moment.minAdults === null }, [id])]),
    ...supports.flatMap(support => numbersOf(support, ask)),
  ]
  return [...new Map(questions.map(one => [one.id, one])).values()] // two practices may need the same support
}

/** The moments of a day the interview goes through, in the order of the day. A way of living another comes where something is asked of it. */
export function interviewedMoments(plan: Plan, day: string): readonly Moment[] {
  return momentsOf(plan, day).filter(moment => !isVariant(plan, moment) || questionsAt(plan, moment.id).length > 0)
}

/** The question to ask next: at the moment one is at, then at those after it, then at those before; numbers once nothing else is open. */
export function nextQuestion(
  plan: Plan,
  day: string,
  at: Id<'moment'> | null,
  skipped: ReadonlySet<string>,
): Question | undefined {
  const moments = interviewedMoments(plan, day)
  const from = Math.max(
    0,
    moments.findIndex(moment => moment.id === at),
  )
  const round = [...moments.slice(from), ...moments.slice(0, from)].map(moment => questionsAt(plan, moment.id))
  for (const isOptional of [false, true]) {
    for (const questions of round) {
      const next = questions.find(one => one.isOpen && one.isOptional === isOptional && !skipped.has(one.id))
      if (next) return next
    }
  }
  return undefined
}

interface Answered {
  readonly said: readonly Id[]
  readonly isOpen: boolean
  readonly isOptional?: boolean
}

type Ask = (subject: Subject, answer: Answered, parts: readonly (Id | string)[]) => Question

/** Answered by any of these. */
function answered(records: readonly { readonly id: Id }[]): Answered {
  return { said: records.map(({ id }) => id), isOpen: records.length === 0 }
}

/** From who does a practice to who has to say yes. What is prepared behind the scenes is asked for who does it alone. */
function threadOf(plan: Plan, practice: Practice, ask: Ask): Question[] {
  const { id } = practice
  const role = ask({ kind: 'role', practice: id }, answered(rolesOf(plan, id)), [id])
  if (practice.visibility === 'backstage') return [role]
  const needed = linksByFrom(plan, 'needs').get(id) ?? []
  const support = ask({ kind: 'support', practice: id }, answered(needed.map(link => ({ id: link.to }))), [id])
  return [role, support, ...supportsOf(plan, id).flatMap(one => yesesOf(plan, one, ask))]
}

function yesesOf(plan: Plan, support: Support, ask: Ask): Question[] {
  const { id } = support
  const isThere = support.status === 'in place'
  const permissions = permissionsOf(plan, id)
  const owners = ownersOf(plan, id)
  const isTouched = owners.length > 0 || permissions.length > 0 || support.leadWeeks !== null || isPriced(support)
  return [
    ask({ kind: 'status', support: id }, { said: [], isOpen: support.status === 'missing' && !isTouched }, [id]),
    ask({ kind: 'permission', support: id }, only(!isThere, answered(permissions)), [id]),
    ...permissions.map(({ id: permission, granter, status }) =>
      ask({ kind: 'granter', permission }, { said: [], isOpen: granter.trim() === '' && status !== 'granted' }, [
        permission,
      ]),
    ),
    ask({ kind: 'owner', support: id }, only(!isThere, answered(owners)), [id]),
  ]
}

function only(holds: boolean, { said, isOpen }: Answered): Answered {
  return { said, isOpen: holds && isOpen }
}

function isPriced({ costOneTime, costPerYear }: Support): boolean {
  return costOneTime !== null || costPerYear !== null
}

/** What seldom costs anything by itself is not asked for its price. */
const withoutPrice: ReadonlySet<Support['type']> = new Set(['time', 'policy', 'data'])

function numbersOf(support: Support, ask: Ask): Question[] {
  const { id, type } = support
  const isComing = support.status !== 'in place'
  const weeks = { said: [], isOpen: isComing && support.leadWeeks === null, isOptional: true }
  const price = { said: [], isOpen: isComing && !isPriced(support), isOptional: true }
  return [
    ask({ kind: 'weeks', support: id }, weeks, [id]),
    ...(withoutPrice.has(type) ? [] : [ask({ kind: 'price', support: id }, price, [id])]),
  ]
}

/** [D10] One question for all words of one kind of one learner; those nobody supports yet while there are any. */
function shapesOf(plan: Plan, moment: Id<'moment'>, feelings: readonly Feeling[], ask: Ask): Question[] {
  const shaped = linksByTo(plan, 'shapes')
  const whose: readonly (Learner | null)[] = [...learnersInOrder(plan), null]
  return whose.flatMap(learner =>
    (['aim', 'guard'] as const).flatMap(of => {
      const theirs = feelings.filter(one => one.kind === of && one.learner === (learner?.id ?? null))
      if (theirs.length === 0) return []
      const alone = theirs.filter(one => !shaped.has(one.id))
      const said = theirs.flatMap(one => (shaped.get(one.id) ?? []).map(link => link.from))
      const named = (alone.length > 0 ? alone : theirs).map(({ id }) => id)
      return ask(
        { kind: 'shape', learner: learner?.id ?? null, of, feelings: named },
        { said, isOpen: alone.length > 0 },
        [moment, learner?.id ?? '', of],
      )
    }),
  )
}

function needOf(plan: Plan, moment: Moment, practices: readonly Practice[], ask: Ask): Question[] {
  const asked = askedOfLearners(plan, moment.day).needs.get(moment.id)
  if (!asked) return []
  const { learner, need } = asked
  const said = practices.filter(practice => easedNeeds(practice).has(need))
  const isEased = [...plan.moments.values()].some(
    other =>
      other.day === moment.day &&
      isIn(other, learner) &&
      practicesOf(plan, other.id).some(practice => easedNeeds(practice).has(need)),
  )
  return [
    ask({ kind: 'need', learner, need }, { said: said.map(({ id }) => id), isOpen: !isEased }, [
      moment.id,
      learner,
      need,
    ]),
  ]
}

/** [D16] What a learner of the moment has not got. */
function lacksOf(plan: Plan, { id, day }: Moment, ask: Ask): Question[] {
  const isLent = practicesOf(plan, id).some(practice => easedNeeds(practice).has(deviceNeed))
  return (askedOfLearners(plan, day).lacks.get(id) ?? []).map(({ learner, lack }) =>
    ask({ kind: 'lack', learner, lack }, { said: [], isOpen: !isLent }, [learner, lack]),
  )
}
