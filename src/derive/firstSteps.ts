import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Permission, Plan } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { missingOfEach, momentsWithOtherNeeds, type NeededTables } from './neededByMoment.ts'
import type { PresenceTables } from './presence.ts'
import { readinessByMoment } from './readiness.ts'
import { remembered } from './remembered.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, ruleFrom, seenAs } from './rule.ts'
import { validLinks } from './validLinks.ts'

/** What can be done for a moment now, and what stands before it. */
export interface FirstSteps {
  readonly moment: Id<'moment'>
  /** Missing supports nobody has to allow, there within four weeks. */
  readonly do: readonly Id<'support'>[]
  /** The same, but nobody has said how long they take. */
  readonly unknown: readonly Id<'support'>[]
  /** Permissions still to be given for what is missing. */
  readonly blockedBy: readonly Id<'permission'>[]
}

const soon = 4 // weeks

const stepsOfEach = ruleFrom(
  {
    days: ['kind'],
    moments: ['day'],
    supports: ['leadWeeks'],
    permissions: ['status'],
    links: ['awaits'],
    answers: [missingOfEach, readinessByMoment],
  },
  firstStepsOf,
)

/** [D25] For each mapped moment of ideal and variant days that is not ready; by moment. */
export const firstSteps = seenAs(
  stepsOfEach,
  inOrderBy<Id<'moment'>, FirstSteps>((a, b) => compareText(a.moment, b.moment)),
)

type Tables = NeededTables & PresenceTables & Pick<Plan, 'permissions'>

function firstStepsOf(
  before: Before<Tables, ReadonlyMap<Id<'moment'>, FirstSteps>> | undefined,
  plan: Tables,
  asked?: string,
): ReadonlyMap<Id<'moment'>, FirstSteps> {
  const readiness = readinessByMoment(plan, asked)
  const open = openPermissions(plan)
  const rowOf = (missing: readonly Id<'support'>[], moment: Id<'moment'>): FirstSteps | undefined => {
    if (readiness.get(moment)?.state === 'ready') return undefined
    const now: Id<'support'>[] = []
    const unknown: Id<'support'>[] = []
    const blockedBy = new Set<Id<'permission'>>()
    for (const id of missing) {
      const awaited = open(id)
      for (const permission of awaited) blockedBy.add(permission.id)
      if (awaited.length > 0) continue
      const weeks = plan.supports.get(id)?.leadWeeks ?? null
      if (weeks === null) unknown.push(id)
      else if (weeks <= soon) now.push(id)
    }
    return { moment, do: now, unknown, blockedBy: [...blockedBy].sort(compareText) }
  }
  return rowsOfTable(missingOfEach(plan), rowOf, before?.answer, before && momentsElse(before.plan, plan, asked))
}

/** The moments that need something else than before, or are ready now or no more. */
function momentsElse(before: Tables, after: Tables, asked?: string): Set<Id<'moment'>> | undefined {
  if (openPermissionsOf(before) !== openPermissionsOf(after)) return undefined
  const touched = momentsWithOtherNeeds(before, after)
  const ready = keysTouched(readinessByMoment(before, asked), readinessByMoment(after, asked))
  for (const moment of ready) touched?.add(moment)
  return touched
}

/** The permissions a support awaits that nobody has given, refused ones too. */
export function openPermissions(
  plan: Pick<Plan, 'supports' | 'permissions' | 'links'>,
): (support: Id<'support'>) => readonly Permission[] {
  const open = openPermissionsOf(plan)
  return support => open.get(support) ?? []
}

/** The same as a table, for as long as no permission and no link to one changes. */
export function openPermissionsOf(plan: Pick<Plan, 'supports' | 'permissions' | 'links'>) {
  return openAmong(validLinks(plan, 'awaits'), plan.permissions)
}

const openAmong = remembered((awaits: readonly Link<'awaits'>[], permissions: Plan['permissions']) => {
  const open = new Map<Id<'support'>, Permission[]>()
  for (const { from, to } of awaits) {
    const permission = permissions.get(to)
    if (!permission || permission.status === 'granted') continue
    const others = open.get(from)
    if (others) others.push(permission)
    else open.set(from, [permission])
  }
  return open
})
