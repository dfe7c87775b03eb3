import { runsOn } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import { takenOutName } from '../domain/keyedFields.ts'
import { type Link, linkId } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import type { Command } from './commands.ts'
import { keyOf } from './keys.ts'
import { addLink, editLink, removeLink } from './linkCommands.ts'
import type { Writer } from './writer.ts'

/** The part a role can have in a practice: does it, answers for it, is asked first, is told after. */
export type PartLetter = 'R' | 'A' | 'C' | 'I'

const letters: readonly PartLetter[] = ['R', 'A', 'C', 'I']

/** Gives a role one more part in a practice; others give theirs to the same pair at the same time, and all stay. */
export function givePart(role: Id<'role'>, practice: Id<'practice'>, letter: PartLetter): Command {
  return document => {
    const part = doesLink(document, role, practice)?.part
    if (part === undefined) addLink('does', role, practice, { part: letter })(document)
    else writePart(document, role, practice, `${part}${letter}`)
  }
}

/** Takes a part from a role; with the last one the link goes. */
export function takePart(role: Id<'role'>, practice: Id<'practice'>, letter: PartLetter): Command {
  return document => {
    const link = doesLink(document, role, practice)
    if (!link?.part.includes(letter)) return
    const rest = link.part.replaceAll(letter, '')
    if (rest === '') removeLink(link.id)(document)
    else writePart(document, role, practice, rest)
  }
}

/** Makes one role answer for a practice, alone: it is taken from all others, and who only answered has no part any more. */
export function answerAlone(role: Id<'role'>, practice: Id<'practice'>): Command {
  return document => {
    if (!document.has(role) || !document.has(practice)) return
    for (const link of document.plan().links.values()) {
      if (link.kind === 'does' && link.to === practice && link.from !== role)
        takePart(link.from as Id<'role'>, practice, 'A')(document) // from is a role: it is a does link
    }
    givePart(role, practice, 'A')(document)
  }
}

function doesLink(document: Writer, role: Id<'role'>, practice: Id<'practice'>): Link<'does'> | undefined {
  return document.plan().links.get(linkId('does', role, practice)) as Link<'does'> | undefined // by the id of such a link
}

function writePart(document: Writer, role: Id<'role'>, practice: Id<'practice'>, given: string): void {
  const part = letters.filter(letter => given.includes(letter)).join('')
  editLink<'does'>(linkId('does', role, practice), { part })(document)
}

/** One place in the week of an assignment. */
export interface Place {
  readonly moment: Id<'moment'>
  /** 1 (Monday) to 7. */
  readonly weekday: number
}

/**
 * Assigns a person to a practice in a moment on a weekday. Who has nothing to do with it yet is assigned on every day it
 * runs, there only; an assignment that is there is widened as far as needed.
 */
export function assignAt(person: Id<'person'>, practice: Id<'practice'>, { moment, weekday }: Place): Command {
  return document => {
    const link = assignment(document, person, practice)
    if (!link) {
      const others = momentsMade(document.plan(), practice).some(made => made !== moment)
      addLink('assigned', person, practice, others ? { moments: [moment] } : {})(document)
      return
    }
    const moments =
      link.moments.length === 0 || link.moments.includes(moment) ? link.moments : [...link.moments, moment]
    const weekdays =
      link.weekdays.length === 0 || link.weekdays.includes(weekday) ? link.weekdays : [...link.weekdays, weekday]
    editLink<'assigned'>(link.id, { moments, weekdays })(document)
  }
}

/** Assigns a person to one more moment a practice makes, or takes them out of one; with the last the assignment goes. */
export function setAssignedMoment(
  person: Id<'person'>,
  practice: Id<'practice'>,
  moment: Id<'moment'>,
  on: boolean,
): Command {
  return document => {
    const link = assignment(document, person, practice)
    if (!link) return
    const made = momentsMade(document.plan(), practice)
    const now = link.moments.length > 0 ? link.moments : made
    const next = changed(now, moment, on)
    if (!on && !next.some(one => made.includes(one))) removeLink(link.id)(document)
    else if (link.moments.length > 0 || !on) {
      editLink<'assigned'>(link.id, { moments: next })(document)
      if (link.moments.length === 0) noteTakenOut(document, link.id, 'moments', moment)
    }
  }
}

/** Assigns a person to a practice on one more weekday it runs, or takes them off one; with the last the assignment goes. */
export function setAssignedWeekday(
  person: Id<'person'>,
  practice: Id<'practice'>,
  weekday: number,
  on: boolean,
): Command {
  return document => {
    const link = assignment(document, person, practice)
    const its = document.plan().practices.get(practice)
    if (!link || !its) return
    const week = runsOn(its)
    const now = link.weekdays.length > 0 ? link.weekdays : week
    const next = changed(now, weekday, on)
    if (!on && !next.some(one => week.includes(one))) removeLink(link.id)(document)
    else if (link.weekdays.length > 0 || !on) {
      editLink<'assigned'>(link.id, { weekdays: next })(document)
      if (link.weekdays.length === 0) noteTakenOut(document, link.id, 'weekdays', String(weekday))
    }
  }
}

/** Who takes another one out at the same time names this one among those that stay: it stays out. */
function noteTakenOut(document: Writer, link: Id<'link'>, field: 'moments' | 'weekdays', element: string): void {
  for (const id of document.documentIds(link)) document.set(keyOf(id, field, takenOutName(element)), false)
}

function assignment(document: Writer, person: Id<'person'>, practice: Id<'practice'>): Link<'assigned'> | undefined {
  return document.plan().links.get(linkId('assigned', person, practice)) as Link<'assigned'> | undefined // by the id of such a link
}

/** Every moment a practice makes, on whatever day. */
function momentsMade(plan: Plan, practice: Id<'practice'>): Id<'moment'>[] {
  return [...plan.links.values()].flatMap(
    link =>
      link.kind === 'makes' && link.from === practice && plan.moments.has(link.to as Id<'moment'>)
        ? [link.to as Id<'moment'>]
        : [], // to is a moment: it is a makes link
  )
}

function changed<T>(now: readonly T[], one: T, on: boolean): T[] {
  const others = now.filter(each => each !== one)
  return on ? [...others, one] : others
}
