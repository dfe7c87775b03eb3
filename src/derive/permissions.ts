import { compareText, type Id } from '../domain/ids.ts'
import type { Permission, Plan } from '../domain/plan.ts'
import { openPermissions } from './firstSteps.ts'
import { mappedMoments, type NeededTables } from './neededByMoment.ts'
import { rule } from './rule.ts'

/** What one granter is still asked for. */
export interface PermissionsOf {
  readonly granter: string
  readonly open: readonly Id<'permission'>[]
  /** Moments with a needed support that awaits one of these. */
  readonly moments: number
}

/** [D28] Permissions nobody has given, refused ones too, by who would give them; the most moments first, then by granter. */
export const permissions = rule(
  {
    days: ['kind'],
    moments: ['day'],
    permissions: ['status', 'granter'],
    links: ['makes', 'needs', 'requires', 'awaits'],
  },
  permissionsOf,
)

function permissionsOf(plan: NeededTables & Pick<Plan, 'permissions'>): readonly PermissionsOf[] {
  const open = openPermissions(plan)
  const waiting = mappedMoments(plan).map(({ supports }) => {
    const granters = new Set<string>()
    for (const { id } of supports) for (const { granter } of open(id)) granters.add(granter)
    return granters
  })
  const notGiven = [...plan.permissions.values()].filter((each: Permission) => each.status !== 'granted')
  return [...Map.groupBy(notGiven, ({ granter }) => granter)]
    .map(([granter, all]) => ({
      granter,
      open: all.map(({ id }) => id).sort(compareText),
      moments: waiting.filter(granters => granters.has(granter)).length,
    }))
    .sort((a, b) => b.moments - a.moments || compareText(a.granter, b.granter))
}
