import { personDay, roleDay } from '../../derive/adultDays.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import { inOrder } from '../../domain/order.ts'
import type { Plan } from '../../domain/plan.ts'
import { type AdultId, isPerson, isRole } from './adultColumn.ts'
import { dayFindings } from './dayFindings.ts'
import { adultFindings, findingsOf } from './findings.ts'

/** An adult one can choose to see, with how much there is to say of them on the weekday. */
export interface Candidate {
  readonly id: AdultId
  readonly acts: number
  readonly findings: number
}

/**
 * Every person and role; those who clash first, then those with something to do, then by order. What the contract says
 * counts, but moves nobody: a changed rule leaves everyone where they are.
 */
export function candidates(
  plan: Plan,
  weekday: number,
  day?: string,
): { people: readonly Candidate[]; roles: readonly Candidate[] } {
  const findings = dayFindings(plan, weekday, day).open.map(({ finding }) => finding)
  const clashes = adultFindings(plan, weekday, day)
  const byUrgency = (a: Candidate, b: Candidate) =>
    findingsOf(clashes, b.id) - findingsOf(clashes, a.id) || Math.sign(b.acts) - Math.sign(a.acts)
  const people = inOrder(plan.people).map(({ id }) => ({
    id,
    acts: personDay(plan, id, weekday, day).length,
    findings: findingsOf(findings, id),
  }))
  const roles = inOrder(plan.roles).map(({ id }) => ({
    id,
    acts: roleDay(plan, id, weekday, day).length,
    findings: findingsOf(findings, id),
  }))
  return { people: people.toSorted(byUrgency), roles: roles.toSorted(byUrgency) }
}

/**
 * Whom to show (ids with a space between): those chosen (`chosen`, likewise) that are still there; when none is, the people
 * if any is assigned to something, else the roles; of those only the ones with something to do, if anyone has.
 */
export function adultsShown(plan: Plan, chosen: string, weekday: number, day?: string): string {
  const kept = chosen.split(' ').filter(id => isPerson(plan, id) || isRole(plan, id))
  if (kept.length > 0) return kept.join(' ')
  const { people, roles } = candidates(plan, weekday, day)
  const first = linksByTo(plan, 'assigned').size > 0 || roles.length === 0 ? people : roles
  const busy = first.filter(candidate => candidate.acts > 0)
  return (busy.length > 0 ? busy : first).map(candidate => candidate.id).join(' ')
}

/** How many adults' columns fit beside the students' (widths in CSS pixels); at least one, at most six. */
export function columnsThatFit(pageWidth: number, typeScale: number): number {
  if (pageWidth < 700) return 1
  const columns = Math.floor((pageWidth - 280 * typeScale) / (240 * typeScale))
  return Math.min(6, Math.max(1, columns))
}

/** The part of a list seen at a time: whole pages, the last one filled up from before. */
export function pageOf<T>(all: readonly T[], from: number, size: number): { from: number; shown: readonly T[] } {
  const start = Math.max(0, Math.min(from, all.length - size))
  return { from: start, shown: all.slice(start, start + size) }
}
