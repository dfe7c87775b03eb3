import type { Stretch } from '../domain/clock.ts'
import { type Id, newId } from '../domain/ids.ts'
import { byOrder, keyAfter } from '../domain/order.ts'
import { curveId, type Moment, type Plan } from '../domain/plan.ts'
import { isTimed, type PartOfDay } from '../domain/studentDay.ts'
import type { Command } from './commands.ts'
import { copyBelongings } from './copyMoments.ts'
import { editFields, writeTime } from './edits.ts'
import { create, discard } from './writer.ts'

/** Gives a moment a stretch of the clock (minutes after midnight), or takes it (null). Half a time or none is refused. */
export function retimeMoment(id: Id<'moment'>, time: Stretch | null): Command {
  return document => {
    if (!document.has(id) || (time && !isStretch(time))) return
    writeTime(document, id, time ?? {})
  }
}

function isStretch({ start, end }: Stretch): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= 1440
}

export interface NewPlaceInDay {
  /** The moment of the same day it comes right after; null: it comes first. */
  readonly after: Id<'moment'> | null
  readonly part?: PartOfDay
}

/** Moves a moment within its day, and into a part of the day if one is named. */
export function moveMoment(id: Id<'moment'>, { after, part }: NewPlaceInDay): Command {
  return document => {
    const { moments } = document.plan()
    const moment = moments.get(id)
    const before = after === null ? null : moments.get(after)
    if (!moment || after === id || before === undefined || (before && before.day !== moment.day)) return
    editFields(document, id, { order: orderAfter(document.plan(), moment, before), ...(part && { part }) })
  }
}

/** An order key right after a moment among the others of the day. */
function orderAfter(plan: Plan, moment: Moment, before: Moment | null): string {
  const others = momentsBeside(plan, moment)
  return keyAfter(
    before?.order ?? null,
    others.map(other => other.order),
  )
}

function momentsBeside(plan: Plan, moment: Moment): Moment[] {
  return [...plan.moments.values()].filter(({ id, day }) => id !== moment.id && day === moment.day).sort(byOrder)
}

/**
 * A copy of a moment right after it, with its feelings, curve and links. A timed copy starts where the moment ends and
 * is as long, until midnight at most. Refused when the new id is in use.
 */
export function duplicateMoment(id: Id<'moment'>, copy: Id<'moment'>): Command {
  return document => {
    const plan = document.plan()
    const moment = plan.moments.get(id)
    if (!moment || document.has(copy)) return
    const order = keyAfter(
      moment.order,
      [moment, ...momentsBeside(plan, moment)].map(other => other.order),
    )
    create(document, copy, { ...moment, ...timeAfter(moment), order })
    copyBelongings(document, new Map([[id, copy]]), { practices: true })
  }
}

function timeAfter(moment: Moment): Partial<Stretch> {
  if (!isTimed(moment) || moment.end >= 1440) return {}
  return { start: moment.end, end: Math.min(1440, 2 * moment.end - moment.start) }
}

/**
 * How one learner feels at a moment, today or as dreamed, −2…2; null takes the point away. `source` says where it is known
 * from, such as `shadowing`; without one, a point that is there keeps its own.
 */
export function setCurvePoint(
  moment: Id<'moment'>,
  learner: Id<'learner'>,
  when: 'today' | 'aim',
  valence: number | null,
  source?: string,
): Command {
  return document => {
    const id = curveId(moment, learner, when)
    if (valence === null) {
      for (const documentId of document.documentIds(id)) discard(document, documentId)
      return
    }
    if (!Number.isInteger(valence) || Math.abs(valence) > 2) return
    if (document.has(id)) editFields(document, id, { valence, ...(source && { source }) })
    else if (document.has(moment) && document.has(learner)) {
      create(document, newId('curve'), { moment, learner, when, valence, ...(source && { source }) })
    }
  }
}
