import { compareText, type Id } from '../domain/ids.ts'
import type { Plan, Support } from '../domain/plan.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, type Rule, rule, ruleFrom } from './rule.ts'

type Rows = ReadonlyMap<Id<'practice'>, readonly Id<'support'>[]>

interface OfType {
  /** The supports of the type, in id order. */
  readonly all: Rule<Pick<Plan, 'supports'>, [], ReadonlySet<Id<'support'>>>
  /** Those that each practice cannot do without; practices that need none are not there. */
  readonly needed: Rule<NeedTables, [], Rows>
}

/** The supports of one type, and who needs them. */
export function supportsOfType(wanted: Support['type']): OfType {
  const all = rule({ supports: ['type'] }, ({ supports }: Pick<Plan, 'supports'>) => {
    const ids: Id<'support'>[] = []
    for (const { id, type } of supports.values()) if (type === wanted) ids.push(id)
    return new Set(ids.sort(compareText))
  })
  const needed = ruleFrom(
    { practices: [], links: ['needs', 'requires'], answers: [all] },
    (before: Before<NeedTables, Rows> | undefined, plan: NeedTables): Rows => {
      const needed = supportsNeeded(plan, 'needed')
      const ofType = all(plan)
      const rowOf = (supports: ReadonlySet<Id<'support'>>) => {
        let found: Id<'support'>[] | undefined // most need none
        for (const id of supports) {
          if (!ofType.has(id)) continue
          found ??= []
          found.push(id)
        }
        return found
      }
      const isSame = before && all(before.plan) === ofType
      const touched = isSame ? keysTouched(supportsNeeded(before.plan, 'needed'), needed) : undefined
      return rowsOfTable(needed, rowOf, before?.answer, touched)
    },
  )
  return { all, needed }
}
