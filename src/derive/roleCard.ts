import { compareText, type Id } from '../domain/ids.ts'
import { byOrder } from '../domain/order.ts'
import type { Plan, Support } from '../domain/plan.ts'
import { roleDay } from './adultDays.ts'
import { feelingStandings } from './feelingStanding.ts'
import { openPermissions } from './firstSteps.ts'
import { rolesInOrder } from './inOrder.ts'
import { dreamedInOrder } from './leaning.ts'
import { supportsNeeded } from './needs.ts'
import { roleWeek } from './roleWeek.ts'
import { allWeekdays } from './theDay.ts'
import { training } from './training.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'
import type { Entry } from './windows.ts'

/** A role that something of yours waits for: supports you need that it owns, practices of yours it has a part in. Both in id order. */
export interface DependsOn {
  readonly role: Id<'role'>
  readonly supports: readonly Id<'support'>[]
  readonly practices: readonly Id<'practice'>[]
}

/** What a plan means for one role. */
export interface RoleCard {
  readonly role: Id<'role'>
  /** What students will feel because of it, moment by moment as the days go, and the practices of the role that shape it. */
  readonly feelings: readonly { readonly feeling: Id<'feeling'>; readonly practices: readonly Id<'practice'>[] }[]
  readonly day: {
    /** Weekdays with entries, from Monday on. */
    readonly weekdays: readonly { readonly weekday: number; readonly entries: readonly Entry[] }[]
    /** Practices without a time of their own, by order. */
    readonly toPlace: readonly Id<'practice'>[]
  }
  readonly starts: {
    /** Practices that are new or only partly done, by order. */
    readonly practices: readonly Id<'practice'>[]
    /** Its own actions that are not done, by order. */
    readonly actions: readonly Id<'action'>[]
  }
  readonly needs: {
    /** What its practices cannot do without: missing ones first, then those partly there; by order. */
    readonly supports: readonly Id<'support'>[]
    /** Of training. */
    readonly hours: number
  }
  readonly dependsOn: {
    /** Other roles, by order. */
    readonly roles: readonly DependsOn[]
    /** What has still to be allowed for what it needs, in id order. */
    readonly permissions: readonly Id<'permission'>[]
  }
}

const nearness = { missing: 0, partly: 1, 'in place': 2 } as const

/** [D41] One role's part in a plan, from the practices it does with R; undefined for a role that is not in the plan. */
export function roleCard(plan: Plan, role: Id<'role'>, asked?: string): RoleCard | undefined {
  const week = roleWeek(plan, role, asked)
  if (!week) return undefined
  const done = (linksByFrom(plan, 'does').get(role) ?? []).filter(({ part }) => part.includes('R'))
  const practices = new Set(done.map(link => link.to))
  const supports = supportsOf(plan, practices)
  return {
    role,
    feelings: feelingsOf(plan, practices),
    day: {
      weekdays: allWeekdays
        .map(weekday => ({ weekday, entries: roleDay(plan, role, weekday, asked) }))
        .filter(({ entries }) => entries.length > 0),
      toPlace: week.toPlace.map(({ id }) => id),
    },
    starts: { practices: week.changes.map(({ id }) => id), actions: actionsOf(plan, role) },
    needs: {
      supports: supports.map(({ id }) => id),
      hours: training(plan).find(row => row.role === role)?.hours ?? 0,
    },
    dependsOn: {
      roles: rolesInOrder(plan).flatMap(({ id }) => (id === role ? [] : dependence(plan, id, practices, supports))),
      permissions: [
        ...new Set(supports.flatMap(({ id }) => openPermissions(plan)(id)).map(permission => permission.id)),
      ].sort(compareText),
    },
  }
}

function feelingsOf(plan: Plan, practices: ReadonlySet<Id<'practice'>>): RoleCard['feelings'] {
  const theirs = [...feelingStandings(plan)]
    .map(([feeling, standing]) => ({ feeling, practices: standing.practices.filter(id => practices.has(id)) }))
    .filter(row => row.practices.length > 0)
    .sort((a, b) => compareText(a.feeling, b.feeling))
  const byMoment = Map.groupBy(theirs, ({ feeling }) => plan.feelings.get(feeling)?.moment)
  return dreamedInOrder(plan).flatMap(moment => byMoment.get(moment) ?? [])
}

function supportsOf(plan: Plan, practices: ReadonlySet<Id<'practice'>>): Support[] {
  const needed = supportsNeeded(plan, 'needed')
  const ids = new Set([...practices].flatMap(id => [...(needed.get(id) ?? [])]))
  return [...ids]
    .flatMap(id => plan.supports.get(id) ?? [])
    .sort((a, b) => nearness[a.status] - nearness[b.status] || byOrder(a, b))
}

function actionsOf(plan: Plan, role: Id<'role'>): Id<'action'>[] {
  return (linksByFrom(plan, 'owns').get(role) ?? [])
    .flatMap(link => plan.actions.get(link.to as Id<'action'>) ?? []) // a support has no place there
    .filter(({ status }) => status !== 'done')
    .sort(byOrder)
    .map(({ id }) => id)
}

/** Being told of something (I) is no help with it. */
function dependence(
  plan: Plan,
  role: Id<'role'>,
  practices: ReadonlySet<Id<'practice'>>,
  supports: readonly Support[],
): DependsOn[] {
  const owning = linksByTo(plan, 'owns')
  const does = linksByFrom(plan, 'does').get(role) ?? []
  const owned = supports
    .filter(({ id, status }) => status !== 'in place' && owning.get(id)?.some(link => link.from === role))
    .map(({ id }) => id)
  const shared = does.filter(({ part, to }) => /[RAC]/.test(part) && practices.has(to)).map(link => link.to)
  return owned.length + shared.length > 0
    ? [{ role, supports: owned.sort(compareText), practices: shared.sort(compareText) }]
    : []
}
