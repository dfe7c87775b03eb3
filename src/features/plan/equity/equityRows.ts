import { equity } from '../../../derive/equity.ts'
import { learnersInOrder } from '../../../derive/inOrder.ts'
import { momentsFeltFor } from '../../../derive/momentsBehind.ts'
import { steadySum } from '../../../derive/stretches.ts'
import { momentsOf, theDay } from '../../../derive/theDay.ts'
import { linksByFrom } from '../../../derive/validLinks.ts'
import { isIn } from '../../../derive/whoIsIn.ts'
import { runsOn } from '../../../domain/clock.ts'
import { compareText, type Id } from '../../../domain/ids.ts'
import type { Learner, Moment, Plan } from '../../../domain/plan.ts'
import { isTimed } from '../../../domain/studentDay.ts'

/** What the day and the map hold for one learner, with the cards behind each number. Shares are 0 to 1; null without minutes. */
export interface EquityRow {
  readonly learner: Learner
  /** Of the moments of the day they are in: what the shares are of. */
  readonly minutesPerWeek: number
  readonly named: number | null
  readonly namedMoments: readonly Id<'moment'>[]
  readonly withEveryone: number | null
  readonly everyoneMoments: readonly Id<'moment'>[]
  /** Moments of the day that are for some learners, this one among them. */
  readonly own: readonly Id<'moment'>[]
  /** Practices that make such a moment, or shape a feeling with this learner's name on it. */
  readonly practices: readonly Id<'practice'>[]
  readonly barriers: readonly Id<'moment'>[]
}

/** [D16] Every learner in order, with what serves them and what stands in their way on the day. */
export function equityRows(plan: Plan, asked?: string): readonly EquityRow[] {
  const shares = new Map(equity(plan, asked).map(row => [row.learner, row]))
  const day = theDay(plan, asked)
  const ofDay = day ? momentsOf(plan, day.id) : []
  return learnersInOrder(plan).map(learner => {
    const { id } = learner
    const row = shares.get(id)
    const barriers = new Set(row?.barriers)
    const own = ofDay.flatMap(moment => (moment.learners.includes(id) ? moment.id : []))
    return {
      learner,
      minutesPerWeek: steadySum(ofDay.map(moment => (isIn(moment, id) ? minutesIn(moment) : 0))),
      named: row?.named ?? null,
      namedMoments: momentsFeltFor(plan, id, 'named', asked),
      withEveryone: row?.withEveryone ?? null,
      everyoneMoments: momentsFeltFor(plan, id, 'everyone', asked),
      own,
      practices: practicesFor(plan, id, new Set(own)),
      barriers: ofDay.flatMap(moment => (barriers.has(moment.id) ? moment.id : [])),
    }
  })
}

function minutesIn(moment: Moment): number {
  return isTimed(moment) ? (moment.end - moment.start) * runsOn(moment).length : 0
}

function practicesFor(plan: Plan, learner: Id<'learner'>, own: ReadonlySet<Id<'moment'>>): readonly Id<'practice'>[] {
  const makes = linksByFrom(plan, 'makes')
  const shapes = linksByFrom(plan, 'shapes')
  return [...plan.practices.keys()]
    .filter(
      id =>
        makes.get(id)?.some(({ to }) => own.has(to)) ||
        shapes.get(id)?.some(({ to }) => plan.feelings.get(to)?.learner === learner),
    )
    .sort(compareText)
}

/** The least difference, of a week, that is worth a word. */
const worthAWord = 0.05

/**
 * Whom the day reaches least by the share of their week with a feeling named for them, and who is as good as there with
 * them; `even` when all are, null where fewer than two have any minutes.
 */
export function reachedLeast(rows: readonly EquityRow[]): readonly EquityRow[] | 'even' | null {
  const shares = rows.flatMap(({ named }) => (named === null ? [] : named))
  if (shares.length < 2) return null
  const least = Math.min(...shares)
  const isThere = ({ named }: EquityRow) => named !== null && named - least < worthAWord
  const found = rows.filter(isThere)
  return found.length === shares.length ? 'even' : found
}
