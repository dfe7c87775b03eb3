import { compareText, type Id } from '../domain/ids.ts'
import type { Permission, Plan, Support } from '../domain/plan.ts'
import { mappedMoments, missingOf, type NeededTables } from './neededByMoment.ts'
import type { PresenceTables } from './presence.ts'
import { readiness } from './readiness.ts'
import { rule } from './rule.ts'
import { linksByFrom } from './validLinks.ts'

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
      const free = missing.filter(({ id }) => open(id).length === 0)
      const idsWhere = (holds: (support: Support) => boolean) => free.filter(holds).map(({ id }) => id)
      return {
        moment: moment.id,
        do: idsWhere(({ leadWeeks }) => leadWeeks !== null && leadWeeks <= soon),
        unknown: idsWhere(({ leadWeeks }) => leadWeeks === null),
        blockedBy: [...new Set(missing.flatMap(({ id }) => open(id)))].map(({ id }) => id).sort(compareText),
      }
    })
}

/** The permissions a support awaits that nobody has given, refused ones too. */
export function openPermissions(
  plan: Pick<Plan, 'supports' | 'permissions' | 'links'>,
): (support: Id<'support'>) => readonly Permission[] {
  const awaits = linksByFrom(plan, 'awaits')
  return support =>
    (awaits.get(support) ?? []).flatMap(link => {
      const permission = plan.permissions.get(link.to)
      return permission && permission.status !== 'granted' ? [permission] : []
    })
}
