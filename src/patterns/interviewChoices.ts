import { practicesOf, rolesOf, supportsOf } from '../derive/chainOf.ts'
import { validLinks } from '../derive/validLinks.ts'
import { compareText, type Id } from '../domain/ids.ts'
import type { LinkKind } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { folded } from './folded.ts'
import type { Question } from './interviewQuestion.ts'

/** A card there is already that could answer a question, and how many cards lean on it. */
export interface Choice {
  readonly id: Id<'practice'> | Id<'role'> | Id<'support'> | Id<'permission'>
  readonly title: string
  /** Of a permission, which goes by who grants it: what is asked. */
  readonly about: string
  readonly used: number
}

/**
 * The cards that could answer a question and do not yet: those whose name is or begins with the words first, then those
 * at the same moment, then the most used, then by name.
 */
export function choicesFor(plan: Plan, question: Question, words = ''): Choice[] {
  const wanted = folded(words)
  const near = nearbyOf(plan, question.moment)
  const said = new Set<Id>(question.said)
  const rank = (title: string) => {
    const plain = folded(title)
    return wanted === '' || plain === wanted ? 0 : plain.startsWith(wanted) ? 1 : 2
  }
  return cardsFor(plan, question)
    .filter(({ id, title, about }) => title !== '' && !said.has(id) && folded(`${title} ${about}`).includes(wanted))
    .sort(
      (a, b) =>
        rank(a.title) - rank(b.title) ||
        Number(near.has(b.id)) - Number(near.has(a.id)) ||
        b.used - a.used ||
        compareText(a.title, b.title) ||
        compareText(a.id, b.id),
    )
}

/** The card of exactly that name, whatever its capitals and accents: written again, it is meant. */
export function sameChoice(plan: Plan, question: Question, words: string): Choice | undefined {
  const wanted = folded(words)
  if (wanted === '' || question.kind === 'permission') return undefined // whoever says yes to one thing may to another
  return cardsFor(plan, question)
    .filter(({ title }) => folded(title) === wanted)
    .sort((a, b) => compareText(a.id, b.id))[0]
}

function cardsFor(plan: Plan, { kind }: Question): Choice[] {
  switch (kind) {
    case 'shape':
    case 'need':
    case 'lack':
    case 'practice':
      return named(plan.practices, usesOf(plan, 'makes', 'from'))
    case 'backstage':
      return named(plan.practices, usesOf(plan, 'makes', 'from')).filter(
        ({ id }) => plan.practices.get(id as Id<'practice'>)?.visibility === 'backstage', // of that table
      )
    case 'role':
      return named(plan.roles, usesOf(plan, 'does', 'from'))
    case 'owner':
      return named(plan.roles, usesOf(plan, 'owns', 'from'))
    case 'support':
      return named(plan.supports, usesOf(plan, 'needs', 'to'))
    case 'permission': {
      const uses = usesOf(plan, 'awaits', 'to')
      return [...plan.permissions.values()].map(({ id, ask, granter }) => ({
        id,
        title: granter.trim() || ask,
        about: granter.trim() === '' ? '' : ask,
        used: uses.get(id) ?? 0,
      }))
    }
    default:
      return []
  }
}

function named<I extends Choice['id']>(
  table: ReadonlyMap<I, { readonly id: I; readonly title: string }>,
  uses: ReadonlyMap<Id, number>,
): Choice[] {
  return [...table.values()].map(({ id, title }) => ({ id, title, about: '', used: uses.get(id) ?? 0 }))
}

function usesOf(plan: Plan, kind: LinkKind, end: 'from' | 'to'): ReadonlyMap<Id, number> {
  const uses = new Map<Id, number>()
  const links = validLinks(plan, kind) as readonly { readonly from: Id; readonly to: Id }[] // any kind's ends
  for (const link of links) uses.set(link[end], (uses.get(link[end]) ?? 0) + 1)
  return uses
}

function nearbyOf(plan: Plan, moment: Id<'moment'>): ReadonlySet<Id> {
  return new Set(
    practicesOf(plan, moment).flatMap(({ id }): Id[] => [
      id,
      ...rolesOf(plan, id).map(role => role.id),
      ...supportsOf(plan, id).map(support => support.id),
    ]),
  )
}
