import { compareText, type Id } from '../domain/ids.ts'
import type { Plan, Practice } from '../domain/plan.ts'
import { inOrderBy } from './alongRows.ts'
import { inShortOrder } from './inShortOrder.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { type Before, changing, type Reads, ruleFrom, seenAs } from './rule.ts'
import { linksByFrom, linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'

/** How well a practice is known to work, and which funds may not pay for what it needs. */
export interface EvidenceFit {
  readonly practice: Id<'practice'>
  /** 1 (strong) to 4; null when nobody has said. */
  readonly tier: number | null
  readonly funds: readonly Id<'fund'>[]
}

type Tables = NeedTables & Pick<Plan, 'outcomes' | 'evidence' | 'funds'>

const reads: Reads = { evidence: ['tier'], funds: ['tiers'], links: ['backs', 'pays'] }
const ofTheRest = changing<Tables, []>(reads) // what concerns every practice

const fitByPractice = ruleFrom(
  { ...reads, practices: [], links: ['builds', 'backs', 'pays', 'needs', 'requires'] },
  fitOfEach,
)

/** [D27] The best tier of every practice, and the funds that exclude it and pay for a support it needs; by practice. */
export const evidenceFit = seenAs(
  fitByPractice,
  inOrderBy<Id<'practice'>, EvidenceFit>((a, b) => compareText(a.practice, b.practice)),
)

function fitOfEach(
  before: Before<Tables, ReadonlyMap<Id<'practice'>, EvidenceFit>> | undefined,
  plan: Tables,
): ReadonlyMap<Id<'practice'>, EvidenceFit> {
  const builds = linksByFrom(plan, 'builds')
  const backing = linksByTo(plan, 'backs')
  const paying = linksByTo(plan, 'pays')
  const needed = supportsNeeded(plan, 'needed')
  const rowOf = (_: Practice, practice: Id<'practice'>): EvidenceFit => {
    let tier: number | null = null
    for (const link of builds.get(practice) ?? []) tier = better(tier, link.tier)
    for (const link of backing.get(practice) ?? []) tier = better(tier, plan.evidence.get(link.from)?.tier)
    const funds: Id<'fund'>[] = []
    for (const support of needed.get(practice) ?? []) {
      for (const { from } of paying.get(support) ?? []) {
        if (!funds.includes(from) && excludes(plan.funds.get(from)?.tiers ?? [], tier)) funds.push(from)
      }
    }
    return { practice, tier, funds: inShortOrder(funds, compareText) }
  }
  return rowsOfTable(plan.practices, rowOf, before?.answer, before && practicesElse(before.plan, plan))
}

/** The practices that came, went, build something else or need something else. */
function practicesElse(before: Tables, after: Tables): Set<Id<'practice'>> | undefined {
  if (ofTheRest(before) !== ofTheRest(after)) return undefined
  const practices = touchedSince(before.practices, after.practices)
  const links = touchedSince(validLinks(before, 'builds'), validLinks(after, 'builds'), link => link.from)
  const needs = keysTouched(supportsNeeded(before, 'needed'), supportsNeeded(after, 'needed'))
  return practices && links && (new Set([...practices, ...links, ...needs]) as Set<Id<'practice'>>) // where these links start
}

/** The lower of the two, as far as they are known. */
function better(tier: number | null, other: number | undefined): number | null {
  return other === undefined || (tier !== null && tier <= other) ? tier : other
}

/** A fund that names tiers pays for no other, and not where no tier is known. */
function excludes(tiers: readonly number[], tier: number | null): boolean {
  return tiers.length > 0 && (tier === null || !tiers.includes(tier))
}
