import { compareText, type Id } from '../domain/ids.ts'
import type { Permission, Plan } from '../domain/plan.ts'
import { timesNamed } from './alongRows.ts'
import { openPermissions, openPermissionsOf } from './firstSteps.ts'
import { type NeededTables, neededByMoment } from './neededByMoment.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, rule, ruleFrom, seenAs } from './rule.ts'

/** What one granter is still asked for. */
export interface PermissionsOf {
  readonly granter: string
  readonly open: readonly Id<'permission'>[]
  /** Moments with a needed support that awaits one of these. */
  readonly moments: number
}

/** Whom the supports each mapped moment needs are still asked of. */
const grantersOfEach = ruleFrom(
  { supports: [], permissions: ['status', 'granter'], links: ['awaits'], answers: [neededByMoment] },
  (before: Before<Tables, GrantersByMoment> | undefined, plan: Tables): GrantersByMoment => {
    const needed = neededByMoment(plan)
    const open = openPermissions(plan)
    const rowOf = (supports: ReadonlySet<Id<'support'>>) => {
      const granters = new Set<string>()
      for (const id of supports) for (const { granter } of open(id)) granters.add(granter)
      return granters.size > 0 ? granters : undefined
    }
    const isSame = before && openPermissionsOf(before.plan) === openPermissionsOf(plan)
    const touched = isSame ? keysTouched(neededByMoment(before.plan), needed) : undefined
    return rowsOfTable(needed, rowOf, before?.answer, touched)
  },
)

type Tables = NeededTables & Pick<Plan, 'permissions'>
type GrantersByMoment = ReadonlyMap<Id<'moment'>, ReadonlySet<string>>

const momentsOfGranters = seenAs(grantersOfEach, timesNamed<Id<'moment'>, string>())

/** The permissions nobody has given, by who would give them. */
const openByGranter = rule(
  { permissions: ['status', 'granter'] },
  ({ permissions }: Pick<Plan, 'permissions'>): ReadonlyMap<string, readonly Id<'permission'>[]> => {
    const notGiven = [...permissions.values()].filter((each: Permission) => each.status !== 'granted')
    const groups = Map.groupBy(notGiven, ({ granter }) => granter)
    return new Map([...groups].map(([granter, all]) => [granter, all.map(({ id }) => id).sort(compareText)]))
  },
)

/** [D28] Permissions nobody has given, refused ones too, by who would give them; the most moments first, then by granter. */
export const permissions = rule(
  { answers: [openByGranter, momentsOfGranters] },
  (plan: Tables): readonly PermissionsOf[] => {
    const moments = momentsOfGranters(plan)
    return [...openByGranter(plan)]
      .map(([granter, open]) => ({ granter, open, moments: moments.get(granter) ?? 0 }))
      .sort((a, b) => b.moments - a.moments || compareText(a.granter, b.granter))
  },
)
