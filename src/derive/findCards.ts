import { type CardKind, cardKinds, titleFields } from '../domain/cardKinds.ts'
import { compareText, type Id } from '../domain/ids.ts'
import { plainWords } from '../domain/plainWords.ts'
import { type Plan, tableOf } from '../domain/plan.ts'
import { around } from './around.ts'

/** A card in which the words were found. */
export interface FoundCard {
  readonly id: Id<CardKind>
  readonly title: string
  /** What it says where the words were found in its details; none where its title has them all. */
  readonly excerpt?: string
}

/** The cards of one kind, those whose title begins with the words first. */
export interface FoundGroup {
  readonly kind: CardKind
  readonly cards: readonly FoundCard[]
}

/** What a card says beside its title. */
const details: { readonly [K in CardKind]?: readonly string[] } = {
  learner: ['about', 'todayInOneLine', 'strengths', 'needs', 'grade'],
  moment: ['does', 'learns', 'place', 'grouping'],
  practice: ['detail'],
  role: ['note'],
  support: ['detail'],
  permission: ['granter'],
  outcome: ['evidence'],
  condition: ['group'],
}

interface Texts {
  readonly title: string
  readonly plainTitle: string
  readonly details: readonly { readonly text: string; readonly plain: string }[]
}

const known = new WeakMap<object, Texts>()

/**
 * The cards whose title and details hold every one of the words, whatever their case, accents and spaces; a moment also
 * by the feelings in it. Grouped by kind, the kind with the best card first; in a group better ones, then by title.
 */
export function findCards(plan: Plan, words: string): readonly FoundGroup[] {
  const wanted = plainWords(words)
  if (wanted === '') return []
  const parts = wanted.split(' ')
  const felt = new Map<string, Texts['details'][number][]>()
  for (const { moment, word } of plan.feelings.values()) {
    felt.set(moment, [...(felt.get(moment) ?? []), { text: word, plain: plainWords(word) }])
  }
  const groups = cardKinds.flatMap((kind, at) => {
    const hits = [...recordsOf(plan, kind)].flatMap(record => {
      const texts = textsOf(kind, record)
      const hit = match(texts, [...texts.details, ...(felt.get(record.id) ?? [])], wanted, parts)
      return hit ? [{ id: record.id as Id<CardKind>, title: texts.title, ...hit }] : [] // of its kind's table
    })
    hits.sort((a, b) => a.rank - b.rank || compareText(a.title, b.title) || compareText(a.id, b.id))
    const [best] = hits
    return best ? [{ kind, at, rank: best.rank, hits }] : []
  })
  groups.sort((a, b) => a.rank - b.rank || a.at - b.at)
  return groups.map(({ kind, hits }) => ({ kind, cards: hits.map(({ rank: _, ...card }) => card) }))
}

function recordsOf(plan: Plan, kind: CardKind): Iterable<{ readonly id: Id }> {
  const table = tableOf(kind)
  return table ? plan[table].values() : []
}

/** Folded once for as long as the record stays as it is. */
function textsOf(kind: CardKind, record: object): Texts {
  const found = known.get(record)
  if (found) return found
  const fields = record as Readonly<Record<string, unknown>>
  const title = fields[titleFields[kind]]
  const said = (details[kind] ?? []).flatMap(name => fields[name] ?? []).filter(text => typeof text === 'string')
  const texts = {
    title: typeof title === 'string' ? title.trim() : '',
    plainTitle: plainWords(typeof title === 'string' ? title : ''),
    details: said.filter(text => text.trim() !== '').map(text => ({ text, plain: plainWords(text) })),
  }
  known.set(record, texts)
  return texts
}

/** Below 3 by the title alone: it is the words, begins with them, or holds them; else 3. */
function match(
  { plainTitle }: Texts,
  said: Texts['details'],
  wanted: string,
  parts: readonly string[],
): { readonly rank: number; readonly excerpt?: string } | undefined {
  if (parts.every(part => plainTitle.includes(part))) {
    return { rank: plainTitle === wanted ? 0 : plainTitle.startsWith(wanted) ? 1 : 2 }
  }
  const missing = parts.filter(part => !plainTitle.includes(part))
  if (!missing.every(part => said.some(({ plain }) => plain.includes(part)))) return undefined
  const [first = ''] = missing
  const place = said.find(({ plain }) => plain.includes(first))
  return { rank: 3, ...(place && { excerpt: around(place.text, first) }) }
}
