import type { Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { patchedRows } from './patchedRows.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, ruleFrom } from './rule.ts'
import { linksByFrom, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** Which needs count: those a practice cannot do without, or helpful ones too. */
export type NeedWeight = 'needed' | 'any'

export type NeedTables = Pick<Plan, 'practices' | 'supports' | 'links'>
export type SupportsByPractice = ReadonlyMap<Id<'practice'>, ReadonlySet<Id<'support'>>>

/** The supports each practice needs, directly or because one of them requires it; circles end where they began. */
export function supportsNeeded(plan: NeedTables, weight: NeedWeight): SupportsByPractice {
  return weight === 'any' ? neededAtAll(plan) : neededSurely(plan)
}

type Requires = ReadonlyMap<Id<'support'>, readonly Link<'requires'>[]>
type BeforeNeeds = Before<NeedTables, SupportsByPractice> | undefined

const neededSurely = ruleFrom(
  { practices: [], links: ['needs', 'requires'] },
  (before: BeforeNeeds, plan: NeedTables): SupportsByPractice => {
    const requires = linksByFrom(plan, 'requires')
    const rowOf = (needs: readonly Link<'needs'>[]) => withRequired(needs.filter(isNeeded), requires)
    return rowsOfTable(linksByFrom(plan, 'needs'), rowOf, before?.answer, before && practicesElse(before.plan, plan))
  },
)

/** The very same supports where none is only helpful. */
const neededAtAll = ruleFrom(
  { practices: [], links: ['needs', 'requires'], answers: [neededSurely] },
  (before: BeforeNeeds, plan: NeedTables): SupportsByPractice => {
    const requires = linksByFrom(plan, 'requires')
    const surely = neededSurely(plan)
    const rowOf = (needs: readonly Link<'needs'>[], practice: Id<'practice'>) =>
      needs.every(isNeeded) ? surely.get(practice) : withRequired(needs, requires)
    return rowsOfTable(linksByFrom(plan, 'needs'), rowOf, before?.answer, before && practicesElse(before.plan, plan))
  },
)

function isNeeded({ weight }: Link<'needs'>): boolean {
  return weight === 'needed'
}

/** The practices that need something else than before; undefined where that cannot be told practice by practice. */
function practicesElse(before: NeedTables, after: NeedTables): Set<Id<'practice'>> | undefined {
  if (validLinks(before, 'requires') !== validLinks(after, 'requires')) return undefined
  const touched = touchedSince(validLinks(before, 'needs'), validLinks(after, 'needs'), link => link.from)
  return touched as Set<Id<'practice'>> | undefined // where these links start
}

/** The supports these links lead to, and all those require. */
function withRequired(needs: readonly Link<'needs'>[], requires: Requires): ReadonlySet<Id<'support'>> {
  const found = new Set<Id<'support'>>()
  for (const { to } of needs) found.add(to)
  for (const support of found) for (const { to } of requires.get(support) ?? []) found.add(to) // a set also visits what is added on the way
  return found
}

type PracticesBySupport = ReadonlyMap<Id<'support'>, readonly Id<'practice'>[]>

/** Which practices need each support, directly or through what requires it, whatever the weight. */
export const practicesNeeding = ruleFrom(
  { links: ['needs', 'requires'] },
  (before: Before<NeedTables, PracticesBySupport> | undefined, plan: NeedTables): PracticesBySupport => {
    const is = supportsNeeded(plan, 'any')
    const was = before && supportsNeeded(before.plan, 'any')
    const touched = was ? keysTouched(was, is) : []
    return was && touched.length < is.size / 4 ? patched(before.answer, touched, was, is) : turnedRound(is)
  },
)

function turnedRound(needed: SupportsByPractice): PracticesBySupport {
  const needing = new Map<Id<'support'>, Id<'practice'>[]>()
  for (const [practice, supports] of needed) {
    for (const support of supports) {
      const others = needing.get(support)
      if (others) others.push(practice)
      else needing.set(support, [practice])
    }
  }
  return needing
}

function patched(
  before: PracticesBySupport,
  touched: readonly Id<'practice'>[],
  was: SupportsByPractice,
  is: SupportsByPractice,
): PracticesBySupport {
  const others = new Map<Id<'support'>, readonly Id<'practice'>[]>()
  const needing = (support: Id<'support'>) => others.get(support) ?? before.get(support) ?? []
  for (const practice of touched) {
    for (const support of was.get(practice) ?? []) {
      if (is.get(practice)?.has(support)) continue
      others.set(
        support,
        needing(support).filter(other => other !== practice),
      )
    }
    for (const support of is.get(practice) ?? []) {
      if (!was.get(practice)?.has(support)) others.set(support, [...needing(support), practice])
    }
  }
  return patchedRows(before, others)
}
