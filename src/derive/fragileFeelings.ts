import { byId, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { rule } from './rule.ts'
import { theDay } from './theDay.ts'
import { linksByTo } from './validLinks.ts'

/** A feeling that little holds up: everything that shapes it is new, or one person carries it. */
export interface FragileFeeling {
  readonly feeling: Id<'feeling'>
  readonly why: 'all new' | 'one person'
}

/** [D11] Feelings of the day whose shaping practices are all new, or together have exactly one assigned person; by id. */
export const fragileFeelings = rule(
  {
    days: ['kind', 'order'],
    moments: ['day'],
    feelings: ['moment'],
    practices: ['status'],
    links: ['shapes', 'assigned'],
  },
  fragileFeelingsOf,
)

function fragileFeelingsOf(
  plan: Pick<Plan, 'days' | 'moments' | 'feelings' | 'practices' | 'people' | 'links'>,
  asked?: string,
): readonly FragileFeeling[] {
  const day = theDay(plan, asked)?.id
  const shaping = linksByTo(plan, 'shapes')
  const assigned = linksByTo(plan, 'assigned')
  return [...plan.feelings.values()].sort(byId).flatMap(({ id, moment }): FragileFeeling[] => {
    const links = shaping.get(id) ?? []
    if (links.length === 0 || day === undefined || plan.moments.get(moment)?.day !== day) return []
    if (links.every(({ from }) => plan.practices.get(from)?.status === 'new')) return [{ feeling: id, why: 'all new' }]
    const people = new Set(links.flatMap(({ from }) => (assigned.get(from) ?? []).map(link => link.from)))
    return people.size === 1 ? [{ feeling: id, why: 'one person' }] : []
  })
}
