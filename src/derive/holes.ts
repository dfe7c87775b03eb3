import { runsOn, type Stretch } from '../domain/clock.ts'
import type { Plan } from '../domain/plan.ts'
import { rule } from './rule.ts'
import { merged } from './stretches.ts'
import { timedMoments } from './theDay.ts'
import { eachWeekday } from './week.ts'

/** Time between two moments that nothing fills. Minutes after midnight. */
export interface Hole extends Stretch {
  readonly weekday: number
}

/** [D7] Stretches between the moments of a weekday in which no moment runs; by weekday, start. */
export const holes = rule({ days: ['kind', 'order'], moments: ['day', 'start', 'end', 'weekdays'] }, holesOf)

function holesOf(plan: Pick<Plan, 'days' | 'moments'>, asked?: string): readonly Hole[] {
  const moments = timedMoments(plan, asked)
  const blocksOf = (weekday: number) => merged(moments.filter(moment => runsOn(moment).includes(weekday)))
  return eachWeekday(moments, blocksOf).flatMap((blocks, index) => holesBetween(blocks, index + 1))
}

function holesBetween(blocks: readonly Stretch[], weekday: number): Hole[] {
  return blocks.slice(1).map(({ start: end }, index) => ({ weekday, start: blocks[index]?.end ?? end, end }))
}
