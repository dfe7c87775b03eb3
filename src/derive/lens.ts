import { type Id, isId } from '../domain/ids.ts'
import { type LensList, lensLists } from '../domain/lensLists.ts'
import type { Plan } from '../domain/plan.ts'

/** What the moments of a day are told apart by: kinds of learning, one outcome, blended models, who decides, a list of tags. */
export type Lens = 'outcomes' | Id<'outcome'> | 'blended' | 'choice' | `tags/${string}`

type ListTables = Pick<Plan, 'plan' | 'moments' | 'practices' | 'outcomes'>

/** Who decides, from the most to the least of students. */
export const deciding = ['student', 'shared', 'adult'] as const

/** Every list of tags of a plan, those only its cards name included. */
export function lensListsOf(plan: ListTables): readonly LensList[] {
  return lensLists(plan.plan.lists, tagsIn(plan))
}

function* tagsIn(plan: Pick<Plan, 'moments' | 'practices' | 'outcomes'>): Iterable<string> {
  for (const table of [plan.moments, plan.practices, plan.outcomes]) for (const { tags } of table.values()) yield* tags
}

/** A lens as the plan allows it: one whose outcome or list is gone is none. */
export function lensThere(plan: ListTables, lens: string | undefined): Lens | undefined {
  if (lens === 'outcomes' || lens === 'blended' || lens === 'choice') return lens
  if (isId('outcome', lens)) return plan.outcomes.has(lens) ? lens : undefined
  if (!lens?.startsWith('tags/')) return undefined
  const list = lens.slice(5)
  return lensListsOf(plan).some(({ id }) => id === list) ? `tags/${list}` : undefined
}
