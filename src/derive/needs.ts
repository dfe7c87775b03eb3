import type { Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { remembered } from './remembered.ts'
import { linksByFrom } from './validLinks.ts'

/** Which needs count: those a practice cannot do without, or helpful ones too. */
export type NeedWeight = 'needed' | 'any'

export type NeedTables = Pick<Plan, 'practices' | 'supports' | 'links'>
export type SupportsByPractice = ReadonlyMap<Id<'practice'>, ReadonlySet<Id<'support'>>>

/** The supports each practice needs, directly or because one of them requires it; circles end where they began. */
export function supportsNeeded(plan: NeedTables, weight: NeedWeight): SupportsByPractice {
  return allNeeded(linksByFrom(plan, 'needs'), linksByFrom(plan, 'requires'), weight)
}

type Requires = ReadonlyMap<Id<'support'>, readonly Link<'requires'>[]>

const allNeeded = remembered(
  (needs: ReadonlyMap<Id<'practice'>, readonly Link<'needs'>[]>, requires: Requires, weight: NeedWeight) => {
    const closures = new Map<Id<'support'>, ReadonlySet<Id<'support'>>>()
    const closureOf = (support: Id<'support'>) => {
      const closure = closures.get(support) ?? withRequired(support, requires)
      closures.set(support, closure)
      return closure
    }
    const needed = new Map<Id<'practice'>, ReadonlySet<Id<'support'>>>()
    for (const [practice, links] of needs) {
      const direct = links.filter(link => weight === 'any' || link.weight === 'needed')
      needed.set(practice, new Set(direct.flatMap(link => [...closureOf(link.to)])))
    }
    return needed
  },
)

function withRequired(support: Id<'support'>, requires: Requires): ReadonlySet<Id<'support'>> {
  const found = new Set([support])
  for (const next of found) for (const link of requires.get(next) ?? []) found.add(link.to) // a set also visits what is added on the way
  return found
}
