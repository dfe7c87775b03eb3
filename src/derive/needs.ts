import type { Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { rowsOfTable } from './rows.ts'
import { type Before, ruleFrom } from './rule.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** Which needs count: those a practice cannot do without, or helpful ones too. */
export type NeedWeight = 'needed' | 'any'

export type NeedTables = Pick<Plan, 'practices' | 'supports' | 'links'>
export type SupportsByPractice = ReadonlyMap<Id<'practice'>, ReadonlySet<Id<'support'>>>

/** The supports each practice needs, directly or because one of them requires it; circles end where they began. */
export function supportsNeeded(plan: NeedTables, weight: NeedWeight): SupportsByPractice {
  return weight === 'any' ? neededAtAll(plan) : neededSurely(plan)
}

const neededAtAll = neededBy(() => true)
const neededSurely = neededBy(link => link.weight === 'needed')

function neededBy(counts: (link: Link<'needs'>) => boolean) {
  return ruleFrom(
    { practices: [], links: ['needs', 'requires'] },
    (before: Before<NeedTables, SupportsByPractice> | undefined, plan: NeedTables): SupportsByPractice => {
      const requires = linksByFrom(plan, 'requires')
      const rowOf = (needs: readonly Link<'needs'>[]) => {
        const found = new Set<Id<'support'>>()
        for (const link of needs) if (counts(link)) found.add(link.to)
        for (const support of found) for (const { to } of requires.get(support) ?? []) found.add(to) // a set also visits what is added on the way
        return found
      }
      return rowsOfTable(linksByFrom(plan, 'needs'), rowOf, before?.answer, before && practicesElse(before.plan, plan))
    },
  )
}

/** The practices that need something else than before; undefined where that cannot be told practice by practice. */
function practicesElse(before: NeedTables, after: NeedTables): Set<Id<'practice'>> | undefined {
  if (validLinks(before, 'requires') !== validLinks(after, 'requires')) return undefined
  const touched = touchedSince(validLinks(before, 'needs'), validLinks(after, 'needs'), link => link.from)
  return touched as Set<Id<'practice'>> | undefined // where these links start
}

/** The practices that need any of these supports, directly or through what requires it, whatever the weight. */
export function practicesNeeding(plan: NeedTables, supports: Iterable<Id<'support'>>): Set<Id<'practice'>> {
  const needs = linksByTo(plan, 'needs')
  const requires = linksByTo(plan, 'requires')
  const waitedFor = new Set(supports)
  const practices = new Set<Id<'practice'>>()
  for (const support of waitedFor) {
    for (const { from } of needs.get(support) ?? []) practices.add(from)
    for (const { from } of requires.get(support) ?? []) waitedFor.add(from) // a set also visits what is added on the way
  }
  return practices
}
