import type { Stretch } from '../domain/clock.ts'
import { sameJson } from '../domain/field.ts'
import { type Id, isId } from '../domain/ids.ts'
import { hasRecord, type Plan, type TimedMoment } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { type NewTime, shiftFollowing, shiftRoom } from './timeMoves.ts'
import { type Give, giveUp, handOver } from './whatIfAssigned.ts'
import { type PlainEdit, recordIn, withEdits } from './whatIfEdits.ts'

/** One thing to try on a copy of a plan. Times are minutes after midnight; weekdays 1 to 7; empty lists restrict nothing. */
export type Trial =
  /** A support is not there; anybody or anything else is taken out of the plan. */
  | { readonly kind: 'without'; readonly record: Id<'support'> | Id<'person'> | Id<'role'> | Id<'practice'> }
  /** A person works another part of full time, 0 to 1. */
  | { readonly kind: 'fte'; readonly person: Id<'person'>; readonly fte: number }
  | { readonly kind: 'headcount'; readonly role: Id<'role'>; readonly headcount: number }
  /** A moment starts at another time and keeps its length; with `following`, what comes after it moves along. */
  | { readonly kind: 'move'; readonly moment: Id<'moment'>; readonly start: number; readonly following: boolean }
  /** A practice with a time of its own starts at another. */
  | { readonly kind: 'time'; readonly practice: Id<'practice'>; readonly start: number }
  /** A person no longer does a practice, there and then. */
  | ({ readonly kind: 'leave' } & Give)
  /** A person does it there and then in place of another. */
  | ({ readonly kind: 'reassign'; readonly to: Id<'person'> } & Give)
  /** A person does each of two practices on weekdays of its own. */
  | {
      readonly kind: 'split'
      readonly person: Id<'person'>
      readonly turns: readonly [Turn, Turn]
    }

/** A practice, and the weekdays on which it is left. */
export interface Turn {
  readonly practice: Id<'practice'>
  readonly leaves: readonly number[]
}

/**
 * The plan as it would be; the same object where nothing changes. Undefined for what cannot be tried: a record that is
 * not there, a number or a time there cannot be.
 */
export function tryOut(plan: Plan, trial: Trial): Plan | undefined {
  const edits = editsOf(plan, trial)
  return edits && withEdits(plan, edits)
}

/** What has to be changed in the plan for a trial to hold; nothing of what is so already. Undefined as in `tryOut`. */
export function editsOf(plan: Plan, trial: Trial): readonly PlainEdit[] | undefined {
  const edits = wanted(plan, trial)
  return edits?.filter(edit => edit.do !== 'edit' || !saysSo(plan, edit))
}

function wanted(plan: Plan, trial: Trial): readonly PlainEdit[] | undefined {
  switch (trial.kind) {
    case 'without':
      return without(plan, trial.record)
    case 'fte':
      return plan.people.has(trial.person) && trial.fte >= 0 && trial.fte <= 1
        ? [{ do: 'edit', id: trial.person, fields: { fte: trial.fte } }]
        : undefined
    case 'headcount':
      return plan.roles.has(trial.role) && trial.headcount >= 0 && trial.headcount <= 100_000
        ? [{ do: 'edit', id: trial.role, fields: { headcount: trial.headcount } }]
        : undefined
    case 'move':
      return moved(plan, trial)
    case 'time':
      return retimed(plan, trial.practice, trial.start)
    case 'leave':
      return giveUp(plan, trial)
    case 'reassign':
      return handOver(plan, trial, trial.to)
    case 'split':
      return split(plan, trial)
  }
}

function without(plan: Plan, id: Id): PlainEdit[] | undefined {
  if (!hasRecord(plan, id)) return undefined
  return isId('support', id)
    ? [{ do: 'edit', id, fields: { status: 'missing' } }] // the card stays: what needs it still does
    : [{ do: 'remove', id }]
}

function moved(
  plan: Plan,
  { moment: id, start, following }: Extract<Trial, { kind: 'move' }>,
): PlainEdit[] | undefined {
  const moment = plan.moments.get(id)
  if (!moment || !isTimed(moment)) return undefined
  const by = start - moment.start
  const own = [moment, ...variantsOf(plan, moment)].map(each => retimedBy(each, by))
  const after = following && by !== 0 ? timesAfter(plan, moment, by, own) : []
  const edits = after && [...own, ...after]
  return edits?.every(isTime)
    ? edits.map(({ id, start, end }) => ({ do: 'edit', id, fields: { start, end } }))
    : undefined
}

/** What follows goes as far, and keeps its pauses; undefined where there is no room for that. */
function timesAfter(
  plan: Plan,
  moment: TimedMoment,
  by: number,
  own: readonly NewTime[],
): readonly NewTime[] | undefined {
  const before =
    by > 0
      ? plan
      : withEdits(
          plan,
          own.map(({ id, ...fields }) => ({ do: 'edit', id, fields })),
        ) // it leaves room
  if ('refused' in shiftRoom(before, moment.day, moment.id)) return [] // nothing follows
  const here = new Set(own.map(({ id }) => id))
  return shiftFollowing(before, moment.day, moment.id, by)?.times.filter(({ id }) => !here.has(id))
}

function variantsOf(plan: Plan, moment: TimedMoment): TimedMoment[] {
  return [...plan.moments.values()]
    .filter(({ variantOf, day }) => variantOf === moment.id && day === moment.day)
    .filter(isTimed)
}

function retimedBy({ id, start, end }: TimedMoment, by: number): NewTime {
  return { id, start: start + by, end: end + by }
}

function isTime({ start, end }: Stretch): boolean {
  return Number.isInteger(start) && start >= 0 && start < end && end <= 1440
}

function retimed(plan: Plan, id: Id<'practice'>, start: number): PlainEdit[] | undefined {
  const timing = plan.practices.get(id)?.timing
  if (timing?.kind !== 'at') return undefined
  const time = { start, end: start + timing.end - timing.start }
  return isTime(time) ? [{ do: 'edit', id, fields: { timing: { ...timing, ...time } } }] : undefined
}

function split(plan: Plan, { person, turns }: Extract<Trial, { kind: 'split' }>): PlainEdit[] | undefined {
  const edits = turns.map(({ practice, leaves }) => giveUp(plan, { person, practice, moments: [], weekdays: leaves }))
  return edits.every(edit => edit !== undefined) ? edits.flat() : undefined
}

function saysSo(plan: Plan, { id, fields }: Extract<PlainEdit, { do: 'edit' }>): boolean {
  const record = recordIn(plan, id)
  return Object.entries(fields).every(([name, value]) => sameJson(record?.[name], value))
}
