import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { studentMinutesOf } from './studentMinutes.ts'
import { timedMoments } from './theDay.ts'
import { linksByFrom } from './validLinks.ts'

/** Student minutes a week of one kind, and the moments they come from, by start. */
export interface KindMinutes {
  /** Empty for moments that have none. */
  readonly kind: string
  readonly minutesPerWeek: number
  readonly moments: readonly Id<'moment'>[]
}

/** [D13] Student minutes a week of the day by kind of moment, most first; variants and untimed moments left out. */
export function minutesByKind(plan: Pick<Plan, 'days' | 'moments'>, asked?: string): KindMinutes[] {
  return rowsOf(plan, asked, id => [plan.moments.get(id)?.kind?.trim() ?? ''])
}

/**
 * [D13] Student minutes a week of the day by kind of learning: that of the outcomes a moment aims at, most first. A
 * moment that aims at several kinds counts for each in full.
 */
export function minutesByLearning(
  plan: Pick<Plan, 'days' | 'moments' | 'outcomes' | 'links'>,
  asked?: string,
): KindMinutes[] {
  const aims = linksByFrom(plan, 'aims-at')
  return rowsOf(plan, asked, id => {
    const kinds = new Set((aims.get(id) ?? []).flatMap(link => plan.outcomes.get(link.to)?.kind ?? []))
    return kinds.size > 0 ? [...kinds] : ['']
  })
}

function rowsOf(
  plan: Pick<Plan, 'days' | 'moments'>,
  asked: string | undefined,
  kindsOf: (id: Id<'moment'>) => readonly string[],
): KindMinutes[] {
  const rows = new Map<string, { minutes: number; moments: Id<'moment'>[] }>()
  for (const moment of timedMoments(plan, asked)) {
    const minutes = studentMinutesOf(plan, moment)
    if (minutes === 0) continue
    for (const kind of kindsOf(moment.id)) {
      const row = rows.get(kind) ?? { minutes: 0, moments: [] }
      rows.set(kind, { minutes: row.minutes + minutes, moments: [...row.moments, moment.id] })
    }
  }
  return [...rows]
    .map(([kind, { minutes, moments }]) => ({ kind, minutesPerWeek: minutes, moments }))
    .sort((a, b) => b.minutesPerWeek - a.minutesPerWeek || compareText(a.kind, b.kind))
}
