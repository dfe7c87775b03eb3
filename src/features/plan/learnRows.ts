import { leaning } from '../../derive/leaning.ts'
import { mappedMoments } from '../../derive/neededByMoment.ts'
import { supportsNeeded } from '../../derive/needs.ts'
import { partners } from '../../derive/partners.ts'
import { training } from '../../derive/training.ts'
import { linksByFrom } from '../../derive/validLinks.ts'
import { compareText, type Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'

/** The training a role needs, and the supports it is. */
export interface TrainingRow {
  readonly role: Id<'role'>
  readonly hours: number
  readonly supports: readonly Id<'support'>[]
}

/** [D32] Roles that need training, the most hours first; a training nobody has said the hours of counts as none. */
export function trainingRows(plan: Plan): TrainingRow[] {
  const does = linksByFrom(plan, 'does')
  const needed = supportsNeeded(plan, 'needed')
  return training(plan)
    .map(({ role, hours }) => {
      const theirs = (does.get(role) ?? []).filter(({ part }) => part.includes('R') || part.includes('A'))
      const supports = new Set(theirs.flatMap(({ to }) => [...(needed.get(to) ?? [])]))
      const isTraining = (id: Id<'support'>) => plan.supports.get(id)?.type === 'training'
      return { role, hours, supports: [...supports].filter(isTraining).sort(compareText) }
    })
    .filter(({ supports }) => supports.length > 0)
    .sort((a, b) => b.hours - a.hours || compareText(a.role, b.role))
}

/** A partner some moments have no other beside. */
export interface PartnerRow {
  readonly support: Id<'support'>
  readonly moments: readonly Id<'moment'>[]
}

/** [D33] Partners that are the only one of a moment, with those moments; the most moments first. */
export function partnerRows(plan: Plan): PartnerRow[] {
  const alone = new Map(
    mappedMoments(plan).map(({ moment, supports }) => {
      const all = supports.filter(({ type }) => type === 'partners')
      return [moment.id, all.length === 1 ? all[0]?.id : undefined]
    }),
  )
  const leaningOn = leaning(plan)
  return partners(plan)
    .map(({ support }) => ({
      support,
      moments: (leaningOn.get(support)?.moments ?? []).filter(id => alone.get(id) === support),
    }))
    .sort((a, b) => b.moments.length - a.moments.length || compareText(a.support, b.support))
}
