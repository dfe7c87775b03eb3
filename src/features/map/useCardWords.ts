import { useMemo } from 'react'
import { proposedOf, sayProposed } from '../../cards/proposed.ts'
import { openCommentCounts } from '../../derive/comments.ts'
import { ideasByPlace } from '../../derive/ideas.ts'
import { isId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { type CardWords, cardWords, type MetaLine, openEnds } from '../../output/cardWords.ts'
import type { MapCard } from '../../output/mapColumns.ts'
import { type SayWord, useFormat, useWord } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { usedBy } from './usedBy.ts'

const between = '\u00a0· '

/** What each card of the map says: who sees it and in how many moments it is used among its facts, words of a kind in one line. */
export function useCardWords(): (card: MapCard) => CardWords {
  const plan = usePlan(whole => whole)
  const ends = useDerived(openEnds)
  const used = useDerived(usedBy)
  const comments = useDerived(openCommentCounts)
  const ideas = useDerived(ideasByPlace).near
  const say = useWord()
  const format = useFormat()
  return useMemo(() => {
    const said = new WeakMap<MapCard, CardWords>()
    const sayAnew = (card: MapCard): CardWords => {
      const { title, meta } = cardWords(plan, card, ends, { say, format })
      const n = used.get(card.id) ?? 0
      const talked = comments.get(card.id) ?? 0
      const near = ideas.get(card.id)?.length ?? 0
      const more = [
        card.elsewhere ? say('map.elsewhere') : '',
        n > 1 ? say('map.used', { n }) : '',
        ...sayProposed(guessedOnly(proposedOf(plan, card.id)), say, format),
        near > 0 ? say('card.ideas.n', { n: near }) : '',
        talked > 0 ? say('card.comments.n', { n: talked }) : '',
      ]
      return { title, meta: joined(meta, visibilityOf(plan, card, say), more.filter(Boolean)) }
    }
    return card => {
      const words = said.get(card) ?? sayAnew(card)
      said.set(card, words)
      return words
    }
  }, [plan, ends, used, comments, ideas, say, format])
}

/** Among many cards only what is a guess says how sure we are; the details say it of each. */
function guessedOnly(proposed: ReturnType<typeof proposedOf>): ReturnType<typeof proposedOf> {
  return proposed && proposed.sure !== 'guess' ? { ...proposed, sure: undefined } : proposed
}

function visibilityOf(plan: Plan, { id }: MapCard, say: SayWord): string {
  const practice = isId('practice', id) ? plan.practices.get(id) : undefined
  return practice ? say(`practice.${practice.visibility}`) : ''
}

/** The facts in one line, then feelings, then people, each kind in one; outcomes and what is missing on lines of their own. */
function joined(meta: readonly MetaLine[], first: string, last: readonly string[]): MetaLine[] {
  const kindOfLine = ({ row, token }: MetaLine) => (row ? row.slice(0, row.indexOf(':')) : token)
  const groups = Map.groupBy(meta, kindOfLine)
  const facts = [first, ...(groups.get('ink-soft') ?? []).map(line => line.text), ...last].filter(Boolean)
  groups.delete('ink-soft')
  const lines = [...groups].flatMap(([kind, all]): MetaLine[] => {
    const [line] = all
    if (!line || kind === 'outcome') return all
    return [{ ...line, text: all.map(each => each.text).join(between) }]
  })
  return facts.length > 0 ? [{ text: facts.join(between), token: 'ink-soft' }, ...lines] : lines
}
