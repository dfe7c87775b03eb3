import { type CardId, type CardKind, cardIn } from '../../cards/cardTitles.ts'
import { sayProposed } from '../../cards/proposed.ts'
import { partOf } from '../../derive/theDay.ts'
import { isId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { type SayEveryWord, useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import type { Format } from '../../words/format.ts'
import { cardsAbove, cardsUnder, relations, relationsUnder } from './relations.ts'

/** How a card stands, in a few words: when, in what state, how many hang under it, where else it is used. */
export function Summary({ id, kind }: { id: CardId; kind: CardKind }) {
  const say = useEveryWord()
  const format = useFormat()
  const card = usePlan(plan => cardIn(plan, id))
  const part = useDerived(partOfMoment, id)
  const counts = useDerived(countsOf, id)
  const feelings = useDerived(feelingCount, id)
  if (!card) return null
  return [
    ...stateWords(kind, card, say, format),
    ...(part ? [say(`part.${part}`)] : []),
    ...(feelings > 0 ? [say('list.count.feelings', { n: feelings })] : []),
    ...relationsUnder(kind).flatMap(({ child }) => countWords(child, counts[child] ?? 0, say)),
    ...sayProposed(card as unknown as Parameters<typeof sayProposed>[0], say, format), // every card has them
    ...((counts.above ?? 0) > 1 ? [say('list.count.above', { n: counts.above ?? 0 })] : []),
  ].join(' · ')
}

/** How many hang under a card; what a card cannot do without is said when it is missing. */
function countWords(child: CardKind, n: number, say: SayEveryWord): string[] {
  if (n > 0) return [say(`list.count.${child}` as 'list.count.practice', { n })] // one message for each child kind
  return child === 'practice' || child === 'role' ? [say(`list.none.${child}`)] : []
}

function stateWords(
  kind: CardKind,
  card: Readonly<Record<string, unknown>>,
  say: SayEveryWord,
  format: Format,
): string[] {
  switch (kind) {
    case 'moment':
      return typeof card.start === 'number' && typeof card.end === 'number'
        ? [format.stretch(card.start, card.end)]
        : []
    case 'practice':
      return [
        say(`practice.status.${card.status}` as 'practice.status.new'), // read from the fixed list
        ...(card.visibility === 'backstage' ? [say('practice.backstage')] : []),
      ]
    case 'role':
      return [say('list.count.people', { n: Number(card.headcount) })]
    case 'person':
      return [say('list.percent', { n: Math.round(Number(card.fte) * 100) })]
    case 'support':
      return [
        say(`support.type.${card.type}` as 'support.type.time'), // read from the fixed list
        say(`support.status.${card.status}` as 'support.status.missing'), // read from the fixed list
      ]
    case 'permission':
      return [
        say(`permission.status.${card.status}` as 'permission.status.asked'), // read from the fixed list
        ...(card.granter ? [String(card.granter)] : []),
      ]
    case 'outcome':
      return [say(`card.outcome.${card.kind}` as 'card.outcome.academic')] // read from the fixed list
    case 'condition':
      return [say(card.effect === 'hinders' ? 'card.effect.hinders' : 'card.effect.helps')]
    case 'assumption':
      return [say(`card.risk.${card.risk}` as 'card.risk.low')] // read from the fixed list
    case 'fund':
      return [say(card.recurring ? 'list.fund.yearly' : 'list.fund.once')]
    case 'learner':
      return [card.grade ? say('list.grade', { grade: String(card.grade) }) : say('kind.learner')]
  }
}

function partOfMoment(plan: Plan, id: string) {
  const moment = isId('moment', id) ? plan.moments.get(id) : undefined
  return moment && !isTimed(moment) ? partOf(moment, plan.plan.school) : undefined
}

function feelingCount(plan: Pick<Plan, 'feelings'>, id: string): number {
  if (!id.startsWith('moment:')) return 0
  let count = 0
  for (const feeling of plan.feelings.values()) if (feeling.moment === id) count += 1
  return count
}

/** How many of each kind hang under a card, and under how many cards it hangs itself. */
function countsOf(plan: Plan, id: string): Readonly<Record<string, number>> {
  const kind = id.slice(0, id.indexOf(':'))
  const counts: Record<string, number> = {}
  for (const { parent, child, link } of relations) {
    if (parent === kind) counts[child] = cardsUnder(plan, id, link).length
    if (child === kind) counts.above = cardsAbove(plan, id, link).length
  }
  return counts
}
