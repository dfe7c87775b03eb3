import { runsOn } from '../domain/clock.ts'
import type { Id, Kind } from '../domain/ids.ts'
import { kindOf } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Voice } from '../domain/studentDay.ts'
import { allCards } from './allCards.ts'
import { cardGraph } from './cardGraph.ts'
import { looseEnds } from './looseEnds.ts'
import { unsupportedFeelings } from './unsupportedFeelings.ts'
import { linksByFrom, linksByTo } from './validLinks.ts'

/** How far something is, whatever its kind calls it. */
export const stages = ['open', 'begun', 'there', 'refused'] as const
export type Stage = (typeof stages)[number]

/** What cards are kept; a card is kept when it fits all that is asked. */
export interface CardFilter {
  readonly role?: Id<'role'> | undefined
  readonly type?: string | undefined
  readonly stage?: Stage | undefined
  readonly learner?: Id<'learner'> | undefined
  /** 1 to 7. */
  readonly weekday?: number | undefined
  readonly voice?: Voice | undefined
  readonly unfinished?: boolean | undefined
}

/** One thing asked: the kinds that say themselves whether they fit, and those of them that do. */
interface Facet {
  readonly own: ReadonlySet<Kind> | 'all'
  readonly fits: ReadonlySet<Id>
  /** Fits as well, but leads to nothing else. */
  readonly also?: ReadonlySet<Id>
}

/**
 * The cards that a filter keeps, or null when it asks for nothing. A card of a kind that can say so itself is kept when
 * it fits; any other when it is on the thread of one that fits: what that makes possible, and what it takes.
 */
export function filterCards(plan: Plan, filter: CardFilter): ReadonlySet<Id> | null {
  const asked = facets(plan, filter)
  const [first, ...rest] = asked.map(facet => keptBy(plan, facet))
  if (!first) return null
  return new Set([...first].filter(id => rest.every(kept => kept.has(id))))
}

function facets(plan: Plan, { role, type, stage, learner, weekday, voice, unfinished }: CardFilter): Facet[] {
  return [
    ...(role ? [doneBy(plan, role)] : []),
    ...(type
      ? [
          own(
            ['support'],
            [...plan.supports.values()].filter(support => support.type === type),
          ),
        ]
      : []),
    ...(stage ? [atStage(plan, stage)] : []),
    ...(learner ? [about(plan, learner)] : []),
    ...(weekday ? [runningOn(plan, weekday)] : []),
    ...(voice ? [{ own: 'all', fits: idsOf(allCards(plan).filter(card => card.voice.includes(voice))) } as const] : []),
    ...(unfinished ? [{ own: 'all', fits: openCards(plan) } as const] : []),
  ]
}

function own(kinds: readonly Kind[], fitting: readonly { readonly id: Id }[]): Facet {
  return { own: new Set(kinds), fits: idsOf(fitting) }
}

function idsOf(records: readonly { readonly id: Id }[]): Set<Id> {
  return new Set(records.map(record => record.id))
}

function doneBy(plan: Plan, role: Id<'role'>): Facet {
  const done = (linksByFrom(plan, 'does').get(role) ?? []).map(link => link.to)
  const owned = (linksByFrom(plan, 'owns').get(role) ?? []).map(link => link.to)
  const fits = plan.roles.has(role) ? [role, ...done] : []
  return { own: new Set(['role', 'practice']), fits: new Set(fits), also: new Set(owned) }
}

const stageOf: Readonly<Record<string, Stage>> = {
  new: 'open',
  missing: 'open',
  'to ask': 'open',
  partly: 'begun',
  asked: 'begun',
  'in place': 'there',
  granted: 'there',
  refused: 'refused',
}

function atStage(plan: Plan, stage: Stage): Facet {
  const staged = [...plan.practices.values(), ...plan.supports.values(), ...plan.permissions.values()]
  return own(
    ['practice', 'support', 'permission'],
    staged.filter(({ status }) => stageOf[status] === stage),
  )
}

/** Moments that name a learner, or a feeling of theirs. */
function about(plan: Plan, learner: Id<'learner'>): Facet {
  const felt = new Set([...plan.feelings.values()].flatMap(each => (each.learner === learner ? [each.moment] : [])))
  const moments = [...plan.moments.values()].filter(({ id, learners }) => felt.has(id) || learners.includes(learner))
  const known = plan.learners.get(learner)
  return own(['moment', 'learner'], [...moments, ...(known ? [known] : [])])
}

/** Moments and practices of a weekday; a practice that runs with its moments runs when one of them does. */
function runningOn(plan: Plan, weekday: number): Facet {
  const moments = [...plan.moments.values()].filter(moment => runsOn(moment).includes(weekday))
  const running = idsOf(moments)
  const made = linksByFrom(plan, 'makes')
  const practices = [...plan.practices.values()].filter(({ id, timing, weekdays }) => {
    const own = made.get(id) ?? []
    if (timing.kind !== 'during' || weekdays.length > 0 || own.length === 0)
      return runsOn({ weekdays }).includes(weekday)
    return own.some(link => running.has(link.to))
  })
  return own(['moment', 'practice'], [...moments, ...practices])
}

/** [D10] [D19] Cards something is missing of. */
function openCards(plan: Plan): Set<Id> {
  const ends = looseEnds(plan)
  const unsupported = unsupportedFeelings(plan).flatMap(id => plan.feelings.get(id)?.moment ?? [])
  const waited = linksByTo(plan, 'awaits')
  const idle = [...plan.permissions.keys()].filter(id => !waited.has(id))
  return new Set<Id>([
    ...ends.momentsUnmapped,
    ...ends.practicesWithoutMoment,
    ...ends.practicesWithoutRole,
    ...ends.supportsNobodyNeeds,
    ...ends.supportsWithoutOwner,
    ...ends.outcomesUnaimed,
    ...unsupported,
    ...idle,
  ])
}

function keptBy(plan: Plan, { own, fits, also }: Facet): ReadonlySet<Id> {
  if (own === 'all') return fits
  const { ahead, behind } = cardGraph(plan)
  const decides = (id: Id) => own.has(kindOf(id) ?? 'plan')
  const enabled = reach(ahead, fits, () => true)
  const takes = [...enabled].filter(id => fits.has(id) || (kindOf(id) === 'practice' && !decides(id)))
  const enablers = reach(behind, takes, id => !decides(id) || fits.has(id))
  const kept = [...enabled, ...enablers].filter(id => !decides(id) || fits.has(id))
  return new Set([...kept, ...(also ?? [])])
}

function reach(steps: ReadonlyMap<Id, readonly Id[]>, from: Iterable<Id>, enters: (id: Id) => boolean): Set<Id> {
  const reached = new Set(from)
  for (const id of reached) for (const next of steps.get(id) ?? []) if (enters(next)) reached.add(next) // a set also visits what is added on the way
  return reached
}
