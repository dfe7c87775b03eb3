import { type Id, isId, tailOf } from '../domain/ids.ts'
import { planPath } from './paths.ts'

/** Where somebody is on a walk through a day. */
export interface WalkPlace {
  /** Null: the day on the screen. */
  readonly day: Id<'day'> | null
  /** Null: as everyone. */
  readonly learner: Id<'learner'> | null
  readonly at: Id<'moment'> | 'start' | 'end'
  /** 1 to 7; null: the whole week. */
  readonly weekday: number | null
}

export const walkName = 'walk'
/** Stands where a name could stand: no id begins with it. */
const mark = '~'
const start: WalkPlace = { day: null, learner: null, at: 'start', weekday: null }

/** The address of a place on a walk, so that it can be linked and reloaded: `/plan/<id>/walk/<day>/<learner>/<moment>/<weekday>`. */
export function walkPath(plan: Id<'plan'>, place: Partial<WalkPlace> = {}): string {
  const { day, learner, at, weekday } = { ...start, ...place }
  const parts = [
    day ? tailOf(day) : mark,
    learner ? tailOf(learner) : `${mark}everyone`,
    at === 'start' || at === 'end' ? mark + at : tailOf(at),
    ...(weekday === null ? [] : [String(weekday)]),
  ]
  return `${planPath(plan)}/${walkName}/${parts.join('/')}`
}

/** What stands after `/walk` in an address; what cannot be read is left at the beginning of everyone's day. */
export function readWalkPath(rest: string): WalkPlace {
  const [day = '', learner = '', at = '', weekday = ''] = rest.split('/')
  const dayId = `day:${day}`
  const learnerId = `learner:${learner}`
  const momentId = `moment:${at}`
  return {
    day: isId('day', dayId) ? dayId : null,
    learner: isId('learner', learnerId) ? learnerId : null,
    at: at === `${mark}end` ? 'end' : isId('moment', momentId) ? momentId : 'start',
    weekday: /^[1-7]$/.test(weekday) ? Number(weekday) : null,
  }
}
