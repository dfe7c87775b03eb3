import { mean } from '../../derive/mean.ts'
import { type StripTables, slotsOf } from '../../derive/slots.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { levelOf } from './curves.ts'

/** How one moment of the day feels to a learner, as far as anybody has said. */
export interface CurveRow {
  readonly moment: Id<'moment'>
  readonly title: string
  readonly today: number | undefined
  readonly aim: number | undefined
}

export interface CurveInRows {
  /** Moments somebody has marked, in reading order. */
  readonly rows: readonly CurveRow[]
  /** How many moments of theirs nobody has marked. */
  readonly gaps: number
  /** Aim less today, on average; null where no moment says both. */
  readonly lift: number | null
}

/** A learner's whole curve on one day, to be told in words. */
export function curveRows(plan: StripTables & Pick<Plan, 'curve'>, day: string, learner: string): CurveInRows {
  const whose = learner as Id<'learner'> // one without points has no rows
  const all = slotsOf(plan, day, learner).map(
    (slot): CurveRow => ({
      moment: slot.moment.id,
      title: slot.moment.title,
      today: levelOf(plan.curve, slot, whose, 'today'),
      aim: levelOf(plan.curve, slot, whose, 'aim'),
    }),
  )
  const rows = all.filter(({ today, aim }) => today !== undefined || aim !== undefined)
  const lifts = rows.flatMap(({ today, aim }) => (today === undefined || aim === undefined ? [] : [aim - today]))
  return { rows, gaps: all.length - rows.length, lift: mean(lifts) }
}
