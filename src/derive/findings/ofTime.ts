import { runsOn } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import type { TimedMoment } from '../../domain/plan.ts'
import type { Hole } from '../holes.ts'
import { timedMoments } from '../theDay.ts'
import { found, topic } from './found.ts'
import { kind } from './kind.ts'

const twice = topic('high', 'D2')
const tooFew = topic('high', 'D6')
const elsewhere = topic('high', 'D8')
const hole = topic('medium', 'D7')

/** Adults and students in two places, too few adults, time that nothing fills. */
export const ofTime = [
  kind(
    ({ doubleBookings }) => [doubleBookings],
    ({ person, practices, weekdays, minutes }) => found(twice, [person, ...practices], { weekdays, minutes }),
  ),
  kind(
    ({ coverage }) => [coverage],
    ({ moment, weekday, needed, present }) => found(tooFew, [moment], { needed, present, weekday }),
  ),
  kind(
    ({ studentOverlaps }) => [studentOverlaps],
    ({ moments, weekdays, minutes }) => found(elsewhere, moments, { weekdays, minutes }),
  ),
  kind(
    ({ holes }, plan, asked) => [holes, timedMoments(plan, asked)],
    (row, moments) => found(hole, besideHole(moments, row), { start: row.start, end: row.end, weekday: row.weekday }),
  ),
]

/** The moments that end where a hole begins and begin where it ends: they tell two holes of a weekday apart. */
function besideHole(moments: readonly TimedMoment[], { weekday, start, end }: Hole): Id[] {
  return moments
    .filter(moment => (moment.end === start || moment.start === end) && runsOn(moment).includes(weekday))
    .map(({ id }) => id)
}
