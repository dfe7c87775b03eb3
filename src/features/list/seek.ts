import { type CardId, cardIn, cardKindOf, isCardId } from '../../cards/cardTitles.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { pathOf } from './openCards.ts'
import { cardsAbove, relations } from './relations.ts'

/** Where a card is to be found: the places to open on the way, outermost first, and its own place. */
export interface Found {
  readonly open: readonly string[]
  readonly path: string
}

/** The first place a card stands at in the list of a day, or undefined when it is gone or no card of the list. */
export function seek(plan: Plan, id: Id, day: Id<'day'> | undefined): Found | undefined {
  if (!isCardId(id) || cardIn(plan, id) === undefined) return undefined
  const chain = chainTo(plan, id, day, new Set())
  const [first = id] = chain
  const root = cardKindOf(first) === 'moment' ? (day ?? '') : sectionOf(first)
  const paths = chain.map((_, index) => chain.slice(0, index + 1).reduce(pathOf, root))
  return { open: [root, ...paths.slice(0, -1)], path: paths.at(-1) ?? root }
}

/** The path of the section that lists a kind. */
function sectionOf(id: CardId): string {
  return `list-${cardKindOf(id)}`
}

/** From a moment of the day (or a card that hangs under nothing) down to the card. */
function chainTo(plan: Plan, id: CardId, day: Id<'day'> | undefined, seen: ReadonlySet<CardId>): CardId[] {
  const kind = cardKindOf(id)
  const above = relations
    .filter(relation => relation.child === kind)
    .flatMap(({ link }) => cardsAbove(plan, id, link))
    .filter(parent => !seen.has(parent))
  const chains = above.map(parent => chainTo(plan, parent, day, new Set([...seen, id])))
  const inDay = chains.find(([first]) => first && plan.moments.get(first as Id<'moment'>)?.day === day) // other ids are in no moments
  return [...(inDay ?? chains.find(([first]) => first && cardKindOf(first) !== 'moment') ?? []), id]
}
