import { runsOn } from '../domain/clock.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { Outcome, Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { inOrderBy } from './alongRows.ts'
import { rowsOfTable } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'
import { theDay } from './theDay.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** How much of the day is for one outcome, and how one would know. `moments` and `practices` are counts. */
export interface OutcomeExposure {
  readonly outcome: Id<'outcome'>
  readonly minutesPerWeek: number
  readonly moments: number
  readonly practices: number
  readonly hasEvidence: boolean
}

const exposureOfEach = ruleFrom(
  {
    days: ['kind', 'order'],
    moments: ['day', 'start', 'end', 'weekdays'],
    outcomes: ['evidence'],
    links: ['aims-at', 'builds', 'reads'],
  },
  outcomeExposureOf,
)

/** [D12] Every outcome with the moments of the day that aim at it, their minutes a week, and the practices that build it; by id. */
export const outcomeExposure = seenAs(
  exposureOfEach,
  inOrderBy<Id<'outcome'>, OutcomeExposure>((a, b) => compareText(a.outcome, b.outcome)),
)

type Tables = Pick<Plan, 'days' | 'moments' | 'outcomes' | 'practices' | 'measures' | 'feelings' | 'links'>

function outcomeExposureOf(
  before: Before<Tables, ReadonlyMap<Id<'outcome'>, OutcomeExposure>> | undefined,
  plan: Tables,
  asked?: string,
): ReadonlyMap<Id<'outcome'>, OutcomeExposure> {
  const day = theDay(plan, asked)?.id
  const aiming = linksByTo(plan, 'aims-at')
  const building = linksByTo(plan, 'builds')
  const reading = linksByTo(plan, 'reads')
  const rowOf = ({ evidence }: Outcome, id: Id<'outcome'>): OutcomeExposure => {
    let minutesPerWeek = 0
    let moments = 0
    for (const { from } of aiming.get(id) ?? []) {
      const moment = plan.moments.get(from)
      if (!moment || moment.day !== day) continue
      moments += 1
      if (isTimed(moment)) minutesPerWeek += (moment.end - moment.start) * runsOn(moment).length
    }
    return {
      outcome: id,
      minutesPerWeek,
      moments,
      practices: building.get(id)?.length ?? 0,
      hasEvidence: evidence.trim() !== '' || reading.has(id),
    }
  }
  return rowsOfTable(plan.outcomes, rowOf, before?.answer, before && outcomesElse(before.plan, plan))
}

/** The outcomes that came, went, or that other moments aim at or other practices build than before, or moments that have changed. */
function outcomesElse(before: Tables, after: Tables): Set<Id<'outcome'>> | undefined {
  if (before.days !== after.days || validLinks(before, 'reads') !== validLinks(after, 'reads')) return undefined
  const outcomes = touchedSince(before.outcomes, after.outcomes)
  const aimed = touchedSince(validLinks(before, 'aims-at'), validLinks(after, 'aims-at'), link => link.to)
  const built = touchedSince(validLinks(before, 'builds'), validLinks(after, 'builds'), link => link.to)
  const moments = touchedSince(before.moments, after.moments)
  if (!outcomes || !aimed || !built || !moments) return undefined
  const aims = linksByFrom(after, 'aims-at')
  const theirs = [...moments].flatMap(id => aims.get(id as Id<'moment'>)?.map(link => link.to) ?? [])
  return new Set([...outcomes, ...aimed, ...built, ...theirs] as Id<'outcome'>[]) // of outcomes, and where these links lead
}
