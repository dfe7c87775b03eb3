import { earliest } from '../../derive/earliest.ts'
import { openPermissions } from '../../derive/firstSteps.ts'
import { dreamedInOrder } from '../../derive/leaning.ts'
import { mappedMoments, missingOf } from '../../derive/neededByMoment.ts'
import { refusedFor, type WaitStep, waitStep } from '../../derive/waitingFor.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** When a moment could start, and the way there as it happens: what comes first stands first. */
export interface StartTime {
  readonly moment: Id<'moment'>
  /** Null: something it waits for was refused. */
  readonly weeks: number | null
  readonly steps: readonly WaitStep[]
  /** Missing supports that nobody has said the weeks of, or of a yes they await. */
  readonly unknown: readonly Id<'support'>[]
  readonly refused: readonly Id<'permission'>[]
}

/** [D22] The mapped moments, the soonest first, what was refused last; then in reading order. */
export function startTimes(plan: Plan): StartTime[] {
  const known = new Map(earliest(plan).map(row => [row.moment, row]))
  const refused = refusedFor(plan)
  const open = openPermissions(plan)
  const isUnknown = (id: Id<'support'>) =>
    plan.supports.get(id)?.leadWeeks === null || open(id).some(({ weeks }) => weeks === null)
  const mapped = new Map(mappedMoments(plan).map(({ moment, supports }) => [moment.id, missingOf(supports)]))
  return dreamedInOrder(plan)
    .flatMap((moment): StartTime[] => {
      const row = known.get(moment)
      const missing = mapped.get(moment)
      if (!row || !missing) return []
      return [
        {
          moment,
          weeks: row.weeks,
          steps: row.path.toReversed().map(support => waitStep(plan, support)),
          unknown: missing.flatMap(({ id }) => (isUnknown(id) ? [id] : [])),
          refused: refused.get(moment) ?? [],
        },
      ]
    })
    .sort((a, b) => (a.weeks ?? Number.MAX_VALUE) - (b.weeks ?? Number.MAX_VALUE))
}
