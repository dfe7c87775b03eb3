import { cardKindOf, titleField } from '../../cards/cardTitles.ts'
import { addRecord, type Command, editRecord, type NewRecord } from '../../document/commands.ts'
import { addLink } from '../../document/linkCommands.ts'
import { type Id, type Kind, kindOf, newId } from '../../domain/ids.ts'
import type { LinkFrom, LinkKind, LinkTo } from '../../domain/links.ts'

/** One way a card can be tied to others: the link, which end of it the card is, and what stands at the other. */
export interface Tie<N extends TieName = TieName> {
  readonly name: N
  readonly link: LinkKind
  readonly here: 'from' | 'to'
  readonly other: Kind
}

const tieNames = [
  'makes.to',
  'makes.from',
  'shapes.to',
  'shapes.from',
  'builds.from',
  'does.to',
  'does.from',
  'fills.to',
  'needs.from',
  'needs.to',
  'owns.to',
  'owns.from',
  'awaits.from',
  'awaits.to',
  'requires.from',
  'requires.to',
  'tilts.to',
  'tilts.from.practice',
  'tilts.from.support',
  'underlies.to',
  'underlies.from.practice',
  'underlies.from.support',
  'pays.to',
  'pays.from',
] as const
export type TieName = (typeof tieNames)[number]

/** A tie whose new card answers the one it was asked at. */
export type Answer = Tie<
  'makes.to' | 'does.to' | 'needs.from' | 'awaits.from' | 'tilts.to' | 'underlies.to' | 'pays.to'
>

function tie<N extends TieName>(name: N, other: Kind): Tie<N> {
  const [link, here] = name.split('.') as [LinkKind, 'from' | 'to'] // names begin with both
  return { name, link, here, other }
}

/** Answers make a card in a column behind this one; the others tie it to cards there are. */
interface Ties {
  readonly answers: readonly Answer[]
  readonly others: readonly Tie[]
}

const none: Ties = { answers: [], others: [] }

const ties: { readonly [K in Kind]?: Ties } = {
  moment: { answers: [tie('makes.to', 'practice')], others: [] },
  feeling: { answers: [], others: [tie('shapes.to', 'practice')] },
  practice: {
    answers: [
      tie('does.to', 'role'),
      tie('needs.from', 'support'),
      tie('tilts.to', 'condition'),
      tie('underlies.to', 'assumption'),
    ],
    others: [tie('makes.from', 'moment'), tie('shapes.from', 'feeling'), tie('builds.from', 'outcome')],
  },
  role: { answers: [], others: [tie('fills.to', 'person'), tie('does.from', 'practice'), tie('owns.from', 'support')] },
  support: {
    answers: [
      tie('awaits.from', 'permission'),
      tie('tilts.to', 'condition'),
      tie('underlies.to', 'assumption'),
      tie('pays.to', 'fund'),
    ],
    others: [
      tie('owns.to', 'role'),
      tie('requires.from', 'support'),
      tie('requires.to', 'support'),
      tie('needs.to', 'practice'),
    ],
  },
  permission: { answers: [], others: [tie('awaits.to', 'support')] },
  condition: { answers: [], others: [tie('tilts.from.practice', 'practice'), tie('tilts.from.support', 'support')] },
  assumption: {
    answers: [],
    others: [tie('underlies.from.practice', 'practice'), tie('underlies.from.support', 'support')],
  },
  fund: { answers: [], others: [tie('pays.from', 'support')] },
}

/** The ways to answer a card by a new one in a column behind it, the most asked for first. */
export function answersTo(id: Id): readonly Answer[] {
  return tiesAt(id).answers
}

/** Every way a card can be tied to others, answers first. */
export function tiesOf(id: Id): readonly Tie[] {
  const { answers, others } = tiesAt(id)
  return [...answers, ...others]
}

function tiesAt(id: Id): Ties {
  const kind = kindOf(id)
  return (kind && ties[kind]) ?? none
}

export function tieNamed(id: Id, name: TieName): Tie | undefined {
  return tiesOf(id).find(each => each.name === name)
}

type Ends<K extends LinkKind> = readonly [LinkFrom<K>, LinkTo<K>]

/** Ties two cards; a role tied to a practice does it. */
export function addTie({ link, here }: Tie, at: Id, other: Id): Command {
  const [from, to] = here === 'from' ? [at, other] : [other, at]
  const ends = [from as LinkFrom<LinkKind>, to as LinkTo<LinkKind>] as const // refused where they cannot be joined
  return link === 'does' ? addLink('does', ...(ends as Ends<'does'>), { part: 'R' }) : addLink(link, ...ends)
}

const addable: ReadonlySet<Kind> = new Set([
  'practice',
  'role',
  'person',
  'support',
  'permission',
  'condition',
  'assumption',
  'fund',
])

/** Whether what stands at the other end of a tie can be made by its name alone. */
export function canAdd({ other }: Tie): boolean {
  return addable.has(other)
}

/** A new record for the other end of a tie, with its name. */
export function newCard({ other }: Tie, name: string): { readonly id: Id; readonly command: Command } {
  const id = newId(other)
  return { id, command: nameNew(id, name) }
}

/** Makes a record whose only field is its name. */
export function nameNew(id: Id, name: string): Command {
  const kind = cardKindOf(id)
  return kind ? addRecord({ id, [titleField(kind)]: name } as NewRecord) : () => undefined // the field that names its kind
}

/** Gives a card another name. */
export function rename(id: Id, name: string): Command {
  const kind = cardKindOf(id)
  return kind ? editRecord(id as Id<'practice'>, { [titleField(kind)]: name }) : () => undefined // the field that names its kind
}
