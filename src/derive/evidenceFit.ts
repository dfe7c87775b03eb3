import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type NeedTables, supportsNeeded } from './needs.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'

/** How well a practice is known to work, and which funds may not pay for what it needs. */
export interface EvidenceFit {
  readonly practice: Id<'practice'>
  /** 1 (strong) to 4; null when nobody has said. */
  readonly tier: number | null
  readonly funds: readonly Id<'fund'>[]
}

/** [D27] The best tier of every practice, and the funds that exclude it and pay for a support it needs; by practice. */
export function evidenceFit(plan: NeedTables & Pick<Plan, 'outcomes' | 'evidence' | 'funds'>): EvidenceFit[] {
  const builds = linksByFrom(plan, 'builds')
  const backing = linksByTo(plan, 'backs')
  const paying = linksByTo(plan, 'pays')
  const needed = supportsNeeded(plan, 'needed')
  return [...plan.practices.keys()].sort(compareText).map(practice => {
    const tiers = [
      ...(builds.get(practice) ?? []).map(link => link.tier),
      ...(backing.get(practice) ?? []).map(link => plan.evidence.get(link.from)?.tier),
    ].filter(each => each !== undefined)
    const tier = tiers.length > 0 ? Math.min(...tiers) : null
    const payers = [...(needed.get(practice) ?? [])].flatMap(support =>
      (paying.get(support) ?? []).map(link => link.from),
    )
    const funds = [...new Set(payers)].filter(id => excludes(plan.funds.get(id)?.tiers ?? [], tier))
    return { practice, tier, funds: funds.sort(compareText) }
  })
}

/** A fund that names tiers pays for no other, and not where no tier is known. */
function excludes(tiers: readonly number[], tier: number | null): boolean {
  return tiers.length > 0 && (tier === null || !tiers.includes(tier))
}
