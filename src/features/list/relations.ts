import { type CardId, type CardKind, cardIn, cardKindOf, isCardId } from '../../cards/cardTitles.ts'
import { linksByFrom, linksByTo } from '../../derive/validLinks.ts'
import { compareText, type Id } from '../../domain/ids.ts'
import type { LinkKind } from '../../domain/links.ts'
import { plainWords } from '../../domain/plainWords.ts'
import type { Plan } from '../../domain/plan.ts'

/** How cards of one kind hang under a card of another in the list. */
export interface Relation {
  readonly parent: CardKind
  readonly child: CardKind
  readonly link: LinkKind
  /** Whether the link starts at the child. */
  readonly childFirst: boolean
}

/** What stands under a card, in the order a plan is mapped backwards. */
export const relations: readonly Relation[] = [
  { parent: 'moment', child: 'practice', link: 'makes', childFirst: true },
  { parent: 'practice', child: 'role', link: 'does', childFirst: true },
  { parent: 'practice', child: 'support', link: 'needs', childFirst: false },
  { parent: 'role', child: 'person', link: 'fills', childFirst: true },
  { parent: 'support', child: 'permission', link: 'awaits', childFirst: false },
]

export function relationsUnder(kind: CardKind): readonly Relation[] {
  return relations.filter(relation => relation.parent === kind)
}

/** The cards that hang under a card by a link, by order, then id. */
export function cardsUnder(plan: Plan, parent: string, link: string): CardId[] {
  const relation = relations.find(other => other.link === link)
  if (!relation) return []
  const links = (relation.childFirst ? linksByTo : linksByFrom)(plan, relation.link) as ReadonlyMap<
    string,
    readonly { readonly from: Id; readonly to: Id }[]
  > // grouped by the end the parent stands at
  const children = (links.get(parent) ?? []).map(pair => (relation.childFirst ? pair.from : pair.to))
  return inOrder(plan, children.filter(isCardId))
}

/** The cards a card is used by, through the link it hangs under them by. */
export function cardsAbove(plan: Plan, child: string, link: string): CardId[] {
  const relation = relations.find(other => other.link === link)
  if (!relation) return []
  const links = (relation.childFirst ? linksByFrom : linksByTo)(plan, relation.link) as ReadonlyMap<
    string,
    readonly { readonly from: Id; readonly to: Id }[]
  > // grouped by the end the child stands at
  const parents = (links.get(child) ?? []).map(pair => (relation.childFirst ? pair.to : pair.from))
  return inOrder(plan, parents.filter(isCardId))
}

export function inOrder(plan: Plan, ids: readonly CardId[]): CardId[] {
  const orderOf = (id: CardId) => {
    const order = cardIn(plan, id)?.order
    return typeof order === 'string' ? order : ''
  }
  return [...ids].sort((a, b) => compareText(orderOf(a), orderOf(b)) || compareText(a, b))
}

const tables = {
  learner: 'learners',
  moment: 'moments',
  practice: 'practices',
  role: 'roles',
  person: 'people',
  support: 'supports',
  permission: 'permissions',
  outcome: 'outcomes',
  condition: 'conditions',
  assumption: 'assumptions',
  fund: 'funds',
} as const satisfies Record<CardKind, keyof Plan>

/** All cards of a kind, by order, then id. */
export function cardsOf(plan: Plan, kind: string): CardId[] {
  const known = cardKindOf(`${kind}:` as Id) // only its kind is read
  return known ? inOrder(plan, [...plan[tables[known]].keys()]) : []
}

/** Cards of a kind that hang under nothing, by order: those the list would otherwise never show. */
export function cardsAlone(plan: Plan, kind: string): CardId[] {
  const above = relations.filter(relation => relation.child === kind)
  return cardsOf(plan, kind).filter(id => above.every(({ link }) => cardsAbove(plan, id, link).length === 0))
}

/** All cards; by kind, then order. */
export function allCards(plan: Plan): CardId[] {
  return (Object.keys(tables) as CardKind[]).flatMap(kind => cardsOf(plan, kind)) // the keys of the table above
}

/** Cards whose name holds the words looked for, whatever their case or accents; by kind, then order. */
export function cardsNamed(plan: Plan, words: string): CardId[] {
  const wanted = plainWords(words)
  if (wanted === '') return []
  const kinds = Object.keys(tables) as CardKind[] // the keys of the table above
  return kinds.flatMap(kind =>
    cardsOf(plan, kind).filter(id => {
      const card = cardIn(plan, id)
      return [card?.title, card?.name, card?.label, card?.ask, card?.text].some(
        name => typeof name === 'string' && plainWords(name).includes(wanted),
      )
    }),
  )
}
