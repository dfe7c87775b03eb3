import type { Command } from '../../document/commands.ts'
import { compareText, type Id, type Kind, kindOf } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import { plainWords } from '../../domain/plainWords.ts'
import { type Plan, tableOf } from '../../domain/plan.ts'
import { addTie, type Tie, tiesOf } from './ties.ts'
import { nameOf } from './titles.ts'

/** The kinds of card that every one of some cards can be tied to, those most asked for first. */
export function commonTies(ids: readonly Id[]): readonly Kind[] {
  const [first, ...rest] = ids
  if (!first) return []
  const kinds = [...new Set(tiesOf(first).map(tie => tie.other))].filter(kind => kind !== 'feeling')
  return kinds.filter(kind => rest.every(id => tieTo(id, kind)))
}

/** The way a card is tied to another kind: the one most asked for. */
function tieTo(id: Id, kind: Kind): Tie | undefined {
  return tiesOf(id).find(tie => tie.other === kind)
}

export interface Target {
  readonly id: Id
  readonly title: string
  /** How many of the cards are tied to it already. */
  readonly tied: number
}

/** The cards of a kind that some cards could be tied to, and not all are, whose name has the words; by name. */
export function targetsOf(plan: Plan, kind: string, joined: string, words: string): readonly Target[] {
  const ids = joined.split(' ').filter(Boolean) as Id[] // joined by the dialog
  const table = tableOf(kind as Kind) // one of those of `commonTies`
  const all = table ? [...(plan[table].keys() as Iterable<Id>)] : []
  const wanted = plainWords(words)
  return all
    .filter(id => !ids.includes(id))
    .map(id => ({ id, title: nameOf(plan, id), tied: ids.filter(from => isTied(plan, from, id)).length }))
    .filter(({ title, tied }) => title !== '' && tied < ids.length && plainWords(title).includes(wanted))
    .sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id))
}

function isTied(plan: Plan, id: Id, other: Id): boolean {
  const kind = kindOf(other)
  const tie = kind && tieTo(id, kind)
  if (!tie) return false
  return plan.links.has(tie.here === 'from' ? linkId(tie.link, id, other) : linkId(tie.link, other, id))
}

/** Ties each of some cards to one other. */
export function linkAll(ids: readonly Id[], other: Id): Command[] {
  const kind = kindOf(other)
  return ids.flatMap(id => {
    const tie = kind && tieTo(id, kind)
    return tie ? [addTie(tie, id, other)] : []
  })
}
