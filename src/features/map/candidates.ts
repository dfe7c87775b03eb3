import { dreamedMoments } from '../../derive/theDay.ts'
import { thread } from '../../derive/trace.ts'
import { validLinks } from '../../derive/validLinks.ts'
import { compareText, type Id, isAnyId, isId, type Kind } from '../../domain/ids.ts'
import { plainWords } from '../../domain/plainWords.ts'
import { type Plan, tableOf } from '../../domain/plan.ts'
import type { CardId } from '../../output/mapColumns.ts'
import { type Tie, type TieName, tieNamed } from './ties.ts'
import { nameOf } from './titles.ts'

/** A card that could be tied, what it is called, and how many cards lean on it already. */
export interface Candidate {
  readonly id: Id
  readonly title: string
  /** Of a feeling: whose it is, and in which moment. */
  readonly about: string
  readonly used: number
}

/**
 * Cards that a tie could join to `at`: none that are tied so already, those whose name is or begins with the words
 * first, then those on its thread, then the most used, then by name. Feelings are those of ideal days.
 */
export function candidates(plan: Plan, tie: Tie, at: Id, words = ''): Candidate[] {
  const wanted = plainWords(words)
  const links = validLinks(plan, tie.link) as readonly { readonly from: Id; readonly to: Id }[] // any kind's ends
  const otherEnd = tie.here === 'from' ? 'to' : 'from'
  const tied = new Set<Id>(links.flatMap(link => (link[tie.here] === at ? [link[otherEnd]] : [])))
  const uses = new Map<Id, number>()
  for (const link of links) uses.set(link[otherEnd], (uses.get(link[otherEnd]) ?? 0) + 1)
  const { enablers, enabled } = thread(plan, at)
  const near = new Set([...enablers, ...enabled].map(reached => reached.id))
  const rank = (title: string) => {
    const plain = plainWords(title)
    return wanted === '' || plain === wanted ? 0 : plain.startsWith(wanted) ? 1 : 2
  }
  return idsOf(plan, tie.other)
    .filter(id => id !== at && !tied.has(id))
    .map(id => ({ id, title: nameOf(plan, id), about: aboutOf(plan, id), used: uses.get(id) ?? 0 }))
    .filter(({ title }) => title !== '' && plainWords(title).includes(wanted))
    .sort(
      (a, b) =>
        rank(a.title) - rank(b.title) ||
        Number(near.has(b.id)) - Number(near.has(a.id)) ||
        b.used - a.used ||
        compareText(a.title, b.title) ||
        compareText(a.id, b.id),
    )
}

function aboutOf(plan: Plan, id: Id): string {
  const feeling = isId('feeling', id) ? plan.feelings.get(id) : undefined
  if (!feeling) return ''
  const who = feeling.learner ? nameOf(plan, feeling.learner) : ''
  return [who, nameOf(plan, feeling.moment)].filter(Boolean).join(' · ')
}

function idsOf(plan: Plan, kind: Kind): Id[] {
  const table = tableOf(kind)
  const ids = table ? [...(plan[table].keys() as Iterable<Id>)] : [] // whichever table it is, by id
  if (kind !== 'feeling' && kind !== 'moment') return ids
  const dreamed = dreamedMoments(plan)
  return ids.filter(id => {
    const moment = isId('feeling', id) ? plan.feelings.get(id)?.moment : id
    return isId('moment', moment) && dreamed.has(moment)
  })
}

const mostOffered = 3
const fewestLetters = 2

/** At most three cards whose name begins with what is being written in a new card that is to answer `from`. */
export function sameTitles(plan: Plan, tieName?: string, from?: string, fresh?: string, words = ''): SameTitle[] {
  if (!isAnyId(from) || plainWords(words).length < fewestLetters) return []
  const tie = tieNamed(from, tieName as TieName) // a name that is none finds none
  if (!tie) return []
  const start = plainWords(words)
  return candidates(plan, tie, from, words)
    .filter(({ id, title }) => id !== fresh && plainWords(title).startsWith(start))
    .slice(0, mostOffered)
    .map(({ id, title }) => ({ id: id as CardId, title })) // answers are cards
}

interface SameTitle {
  readonly id: CardId
  readonly title: string
}
