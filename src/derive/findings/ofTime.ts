import { runsOn } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan, TimedMoment } from '../../domain/plan.ts'
import { type Hole, holes } from '../holes.ts'
import { rule } from '../rule.ts'
import { timedMoments } from '../theDay.ts'
import { found, topic } from './found.ts'
import { kind } from './kind.ts'

const twice = topic('high', 'D2')
const tooFew = topic('high', 'D6')
const elsewhere = topic('high', 'D8')
const hole = topic('medium', 'D7')

/** A hole, and the moments that end where it begins or begin where it ends: they tell two holes of a weekday apart. */
interface HoleBetween extends Hole {
  readonly moments: readonly Id<'moment'>[]
}

const holesBetween = rule(
  { days: ['kind', 'order'], moments: ['day', 'start', 'end', 'weekdays'], answers: [holes] },
  (plan: Pick<Plan, 'days' | 'moments'>, asked?: string): readonly HoleBetween[] => {
    const moments = timedMoments(plan, asked)
    return holes(plan, asked).map(each => ({ ...each, moments: besideHole(moments, each) }))
  },
)

function besideHole(moments: readonly TimedMoment[], { weekday, start, end }: Hole): Id<'moment'>[] {
  const beside: Id<'moment'>[] = []
  for (const moment of moments) {
    if ((moment.end === start || moment.start === end) && runsOn(moment).includes(weekday)) beside.push(moment.id)
  }
  return beside
}

/** Adults and students in two places, too few adults, time that nothing fills. */
export const ofTime = [
  kind(
    ({ doubleBookings }) => [doubleBookings],
    ({ person, practices, weekdays, minutes }) => found(twice, [person, ...practices], { minutes, weekdays }),
  ),
  kind(
    ({ coverage }) => [coverage],
    ({ moment, weekday, needed, present }) => found(tooFew, [moment], { needed, present, weekday }),
  ),
  kind(
    ({ studentOverlaps }) => [studentOverlaps],
    ({ moments, weekdays, minutes }) => found(elsewhere, moments, { minutes, weekdays }),
  ),
  kind(
    (_, plan, asked) => [holesBetween(plan, asked)],
    ({ moments, start, end, weekday }) => found(hole, moments, { end, start, weekday }),
  ),
]
