import type { Id } from '../domain/ids.ts'
import type { Link } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { patchedRows } from './patchedRows.ts'
import { keysTouched, rowsByKey } from './rows.ts'
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

const neededAtAll = neededBy(() => true)
const neededSurely = neededBy(link => link.weight === 'needed')

function neededBy(counts: (link: Link<'needs'>) => boolean) {
  return ruleFrom(
    { practices: [], links: ['needs', 'requires'] },
    (before: Before<NeedTables, SupportsByPractice> | undefined, plan: NeedTables): SupportsByPractice => {
      const needs = linksByFrom(plan, 'needs')
      const requires = linksByFrom(plan, 'requires')
      const rowOf = (practice: Id<'practice'>) => {
        const found = new Set<Id<'support'>>()
        for (const link of needs.get(practice) ?? []) if (counts(link)) addWithRequired(link.to, requires, found)
        return needs.has(practice) ? found : undefined
      }
      return rowsByKey(needs.keys(), rowOf, before?.answer, before && practicesElse(before.plan, plan))
    },
  )
}

/** The practices that need something else than before; undefined where that cannot be told practice by practice. */
function practicesElse(before: NeedTables, after: NeedTables): Set<Id<'practice'>> | undefined {
  if (validLinks(before, 'requires') !== validLinks(after, 'requires')) return undefined
  const touched = touchedSince(validLinks(before, 'needs'), validLinks(after, 'needs'), link => link.from)
  return touched as Set<Id<'practice'>> | undefined // where these links start
}

type Requires = ReadonlyMap<Id<'support'>, readonly Link<'requires'>[]>

/** Adds a support and all it requires, as far as they are not there already with theirs. */
function addWithRequired(support: Id<'support'>, requires: Requires, found: Set<Id<'support'>>): void {
  const toVisit = [support]
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    if (found.has(next)) continue
    found.add(next)
    for (const link of requires.get(next) ?? []) toVisit.push(link.to)
  }
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
