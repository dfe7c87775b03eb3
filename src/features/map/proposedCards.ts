import { type Id, kindOf } from '../../domain/ids.ts'
import type { SuggestedPart, Suggestion } from '../../domain/suggestion.ts'
import { type CardId, columnOf, type MapCard, type MapColumns, type MapThread } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'

/** A dashed card of the map: the head of a proposal, or one card of the chain in front. */
export interface ProposedCard {
  readonly id: CardId
  readonly suggestion: Suggestion
  /** The part it is; of what a card of the plan still asks for, the head is none. */
  readonly part: SuggestedPart | undefined
  readonly isHead: boolean
  /** Its chain is shown. */
  readonly isFront: boolean
}

export interface Proposed {
  readonly cards: readonly ProposedCard[]
  readonly threads: readonly MapThread[]
  /** Cards of the plan that the chain in front would be tied to. */
  readonly ties: readonly CardId[]
}

const mark = ':proposed_'

/** Whether a card of the map is only proposed. */
export function isProposed(id: string): boolean {
  return id.includes(mark)
}

/** The proposal in front: the one asked for, what was left of it when its practice was taken up, else the first. */
export function frontOf(all: readonly Suggestion[], front: string | null): Suggestion | undefined {
  return (
    all.find(({ fingerprint }) => fingerprint === front) ??
    all.find(({ fingerprint }) => fingerprint === `${front}|rest`) ??
    all[0]
  )
}

/** The head of every proposal for a card, and the whole chain of the one in front, with dashed threads. */
export function proposedCards(all: readonly Suggestion[], at: CardId, front: string | null): Proposed {
  const inFront = frontOf(all, front)
  const cards: ProposedCard[] = []
  const threads: MapThread[] = []
  const ties = new Set<CardId>()
  const tie = (kind: MapThread['kind'], from: CardId, to: CardId) => {
    if (columnOf(from) && columnOf(to)) {
      threads.push({ link: `link${mark}${threads.length}`, kind, from, to })
    }
  }
  for (const suggestion of all) {
    const isFront = suggestion === inFront
    const practice = suggestion.kind === 'rest' ? undefined : suggestion.parts[0]
    const id = headId(suggestion)
    cards.push({ id, suggestion, part: practice, isHead: true, isFront })
    if (practice) tie('makes', at, id)
    if (practice?.existing && isFront) ties.add(practice.existing as CardId) // a practice has a card
    if (isFront) addChain(suggestion, practice ? id : ((suggestion.existing ?? id) as CardId)) // what it builds on has a card
  }
  return { cards, threads, ties: [...ties] }

  function addChain(suggestion: Suggestion, root: CardId) {
    const rest = suggestion.kind === 'rest'
    const idOf = new Map<string, CardId>()
    for (const part of suggestion.parts) {
      if (part === suggestion.parts[0] && !rest) continue
      const isThere = part.existing && !rest
      const id = (isThere ? part.existing : partId(part)) as CardId // parts are cards of the map
      idOf.set(part.fingerprint, id)
      if (isThere) ties.add(id)
      else if (!cards.some(card => card.id === id)) cards.push({ id, suggestion, part, isHead: false, isFront: true })
      if (part.existing) ties.add(part.existing as CardId) // as above
      const from = (part.under && idOf.get(part.under)) || supportOf(part, root)
      if (part.kind === 'moment') tie('makes', id, from)
      else if (part.kind === 'practice') tie('needs', id, from)
      else if (part.kind === 'role' && !part.letters) tie('owns', id, from)
      else tie(part.kind === 'role' ? 'does' : part.kind === 'support' ? 'needs' : 'awaits', from, id)
    }
    if (rest) ties.add(root)
  }
}

/** Where a yes is asked for a support the plan has, that support; else the card the chain starts from. */
function supportOf({ kind, links }: SuggestedPart, root: CardId): CardId {
  const from = links[0]?.from
  return kind === 'permission' && from && kindOf(from) === 'support' ? (from as CardId) : root
}

function headId({ fingerprint, existing, kind }: Suggestion): CardId {
  const column = kind === 'rest' && existing ? kindOf(existing) : 'practice'
  return `${column ?? 'practice'}${mark}${plain(fingerprint)}` as CardId // practices and supports have columns
}

function partId({ kind, draft, existing, fingerprint }: SuggestedPart): CardId {
  return `${kind}${mark}${plain(draft?.name ?? `${existing}${fingerprint}`)}` as CardId
}

function plain(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_-]/g, '_').slice(-50)
}

/** The map with its proposals in their columns. */
export function withProposals(map: MapColumns, { cards, threads }: Proposed): MapColumns {
  if (cards.length === 0) return map
  const columns: Record<keyof MapColumns['columns'], readonly MapCard[]> = { ...map.columns }
  for (const { id } of cards) {
    const column = columnOf(id)
    if (!column) continue
    columns[column] = [...columns[column], { id, column, band: 0, elsewhere: false, rows: [] }]
  }
  return { columns, threads: [...map.threads, ...threads] }
}

/**
 * The order of cards with what is proposed after what is there, the best first; what a card still asks for comes right
 * after it.
 */
export function withProposedInOrder(order: MapOrder, { cards }: Proposed): MapOrder {
  if (cards.length === 0) return order
  const inOrder = (ids: readonly CardId[]): readonly CardId[] => {
    const here = new Set(ids)
    const there = ids.filter(id => !isProposed(id))
    const proposed = cards.filter(({ id }) => here.has(id))
    const besides = (id: CardId) =>
      proposed.filter(card => card.isHead && !card.part && card.suggestion.existing === id)
    const placed = there.flatMap(id => [id, ...besides(id).map(card => card.id)])
    const known = new Set(placed)
    return [...placed, ...proposed.flatMap(({ id }) => (known.has(id) ? [] : [id]))]
  }
  return {
    moments: inOrder(order.moments),
    practices: inOrder(order.practices),
    roles: inOrder(order.roles),
    supports: inOrder(order.supports),
    truths: inOrder(order.truths),
  }
}

/** The thread in front with what is proposed on it. */
export function frontWith<F extends { readonly cards: ReadonlySet<Id>; readonly links: ReadonlySet<Id> }>(
  front: F,
  { cards, threads, ties }: Proposed,
): F {
  return {
    ...front,
    cards: new Set<Id>([...front.cards, ...cards.map(({ id }) => id), ...ties]),
    links: new Set<Id>([...front.links, ...threads.map(({ link }) => link)]),
  }
}
