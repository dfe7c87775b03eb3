import { compareText, type Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Permission, Plan, Support } from '../domain/plan.ts'
import { mappedMoments, missingOf, type NeededTables } from './neededByMoment.ts'
import type { PresenceTables } from './presence.ts'
import { readiness } from './readiness.ts'
import { remembered } from './remembered.ts'
import { rule } from './rule.ts'
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

/** [D25] For each mapped moment of ideal and variant days that is not ready; by moment. */
export const firstSteps = rule(
  {
    days: ['kind'],
    moments: ['day'],
    supports: ['status', 'leadWeeks'],
    permissions: ['status'],
    links: ['makes', 'needs', 'requires', 'awaits'],
    answers: [readiness],
  },
  firstStepsOf,
)

function firstStepsOf(
  plan: NeededTables & PresenceTables & Pick<Plan, 'permissions'>,
  asked?: string,
): readonly FirstSteps[] {
  const ready = new Set(
    readiness(plan, asked)
      .filter(({ state }) => state === 'ready')
      .map(({ moment }) => moment),
  )
  const open = openPermissions(plan)
  return mappedMoments(plan)
    .filter(({ moment }) => !ready.has(moment.id))
    .map(({ moment, supports }) => {
      const missing = missingOf(supports)
      const blockedBy = new Set<Id<'permission'>>()
      for (const { id } of missing) for (const permission of open(id)) blockedBy.add(permission.id)
      const free = missing.filter(({ id }) => open(id).length === 0)
      return {
        moment: moment.id,
        do: idsOf(free.filter(({ leadWeeks }) => leadWeeks !== null && leadWeeks <= soon)),
        unknown: idsOf(free.filter(({ leadWeeks }) => leadWeeks === null)),
        blockedBy: [...blockedBy].sort(compareText),
      }
    })
}

function idsOf(supports: readonly Support[]): Id<'support'>[] {
  return supports.map(({ id }) => id)
}

/** The permissions a support awaits that nobody has given, refused ones too. */
export function openPermissions(
  plan: Pick<Plan, 'supports' | 'permissions' | 'links'>,
): (support: Id<'support'>) => readonly Permission[] {
  const open = openAmong(validLinks(plan, 'awaits'), plan.permissions)
  return support => open.get(support) ?? []
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
