import { byId, compareText, type Id } from '../domain/ids.ts'
import { plainWords } from '../domain/plainWords.ts'
import type { Plan, Support } from '../domain/plan.ts'

/** A support that several plans are missing. */
export interface SharedNeed {
  readonly type: Support['type']
  /** As most of them call it. */
  readonly title: string
  /** In id order. */
  readonly plans: readonly Id<'plan'>[]
  /** Every such support, by plan, then id. */
  readonly supports: readonly { readonly plan: Id<'plan'>; readonly support: Id<'support'> }[]
}

interface Missing {
  readonly plan: Id<'plan'>
  readonly support: Support
  readonly words: ReadonlySet<string>
}

const least = 3 // plans
const alike = 2 / 3

/**
 * [D37] Supports of one type and similar title that are missing in three plans or more; the most plans first, then by
 * title and type. Titles are similar when two thirds of their words together are in both, or through one that is similar to both.
 */
export function sharedAgenda(plans: readonly Pick<Plan, 'plan' | 'supports'>[]): readonly SharedNeed[] {
  const missing = plans
    .toSorted((a, b) => compareText(a.plan.id, b.plan.id))
    .flatMap(({ plan, supports }) =>
      [...supports.values()]
        .filter(({ status }) => status === 'missing')
        .sort(byId)
        .map((support): Missing => ({ plan: plan.id, support, words: wordsOf(support.title) })),
    )
  return groupsOf(missing)
    .map(needOf)
    .filter(need => need.plans.length >= least)
    .sort((a, b) => b.plans.length - a.plans.length || compareText(a.title, b.title) || compareText(a.type, b.type))
}

function needOf(group: readonly [Missing, ...Missing[]]): SharedNeed {
  const [{ support }] = group
  const titles = [...Map.groupBy(group, each => each.support.title)].sort(
    ([a, x], [b, y]) => y.length - x.length || compareText(a, b),
  )
  return {
    type: support.type,
    title: titles[0]?.[0] ?? '',
    plans: [...new Set(group.map(({ plan }) => plan))],
    supports: group.map(each => ({ plan: each.plan, support: each.support.id })),
  }
}

/** Those that are similar, directly or through others, in the order they were given. */
function groupsOf(missing: readonly Missing[]): [Missing, ...Missing[]][] {
  const left = new Set(missing)
  const groups: [Missing, ...Missing[]][] = []
  for (const first of missing) {
    if (!left.delete(first)) continue
    const group = new Set([first])
    for (const one of group) for (const other of left) if (isSimilar(one, other) && left.delete(other)) group.add(other)
    const [head, ...others] = missing.filter(each => group.has(each))
    if (head) groups.push([head, ...others])
  }
  return groups
}

/** What has no words is similar to nothing. */
function isSimilar(a: Missing, b: Missing): boolean {
  if (a.support.type !== b.support.type) return false
  const shared = [...a.words].filter(word => b.words.has(word)).length
  return shared / (a.words.size + b.words.size - shared) >= alike
}

/** The words of a title without the ending of a plural; short ones say little, so they count only when there are no others. */
function wordsOf(title: string): ReadonlySet<string> {
  const words = plainWords(title).match(/[\p{L}\p{N}]+/gu) ?? []
  const long = words.filter(word => word.length > 2)
  return new Set((long.length > 0 ? long : words).map(word => (word.length > 3 ? word.replace(/s$/u, '') : word)))
}
