import { outcomesInOrder } from '../../../derive/inOrder.ts'
import { momentsAiming } from '../../../derive/momentsBehind.ts'
import { outcomeExposure } from '../../../derive/outcomeExposure.ts'
import { linksByTo } from '../../../derive/validLinks.ts'
import { compareText, type Id } from '../../../domain/ids.ts'
import type { Outcome, Plan } from '../../../domain/plan.ts'
import { isTimed } from '../../../domain/studentDay.ts'

/** How much of the day is for one outcome, and how one would know, with the cards behind each number. */
export interface OutcomeRow {
  readonly outcome: Outcome
  /** Of the day, in reading order. */
  readonly moments: readonly Id<'moment'>[]
  /** Those of them with a time: the minutes are theirs. */
  readonly timed: readonly Id<'moment'>[]
  readonly minutesPerWeek: number
  readonly practices: readonly Id<'practice'>[]
  readonly measures: readonly Id<'measure'>[]
  readonly hasEvidence: boolean
}

/** [D12] Every outcome in order with what of the day is for it. */
export function outcomeRows(plan: Plan, asked?: string): readonly OutcomeRow[] {
  const exposure = new Map(outcomeExposure(plan, asked).map(row => [row.outcome, row]))
  const building = linksByTo(plan, 'builds')
  const reading = linksByTo(plan, 'reads')
  return outcomesInOrder(plan).map(outcome => {
    const { id } = outcome
    const moments = momentsAiming(plan, id, asked)
    const row = exposure.get(id)
    return {
      outcome,
      moments,
      timed: moments.filter(moment => {
        const record = plan.moments.get(moment)
        return record !== undefined && isTimed(record)
      }),
      minutesPerWeek: row?.minutesPerWeek ?? 0,
      practices: distinct(building.get(id)),
      measures: distinct(reading.get(id)),
      hasEvidence: row?.hasEvidence ?? false,
    }
  })
}

function distinct<I extends Id>(links: readonly { readonly from: I }[] | undefined): readonly I[] {
  return [...new Set(links?.map(({ from }) => from))].sort(compareText)
}

/** What is bare: outcomes no moment of the day aims at, no practice builds, and of which nothing says how one will know. */
export function bareOutcomes(rows: readonly OutcomeRow[]) {
  const ids = (isBare: (row: OutcomeRow) => boolean) => rows.flatMap(row => (isBare(row) ? row.outcome.id : []))
  return {
    unaimed: ids(row => row.moments.length === 0),
    unbuilt: ids(row => row.practices.length === 0),
    unseen: ids(row => !row.hasEvidence),
  }
}
