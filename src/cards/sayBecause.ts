import { feelings } from '../domain/lists/feelings.ts'
import type { Plan } from '../domain/plan.ts'
import type { Because, SuggestedPart } from '../domain/suggestion.ts'
import { type SayEveryWord, useEveryWord } from '../store/everyWord.ts'
import { useFormat } from '../store/language.tsx'
import { usePlan } from '../store/openPlan.tsx'
import { useListWord } from './useListWord.ts'
import { useSayFeeling } from './useSayFeeling.ts'

const wanted: ReadonlySet<string> = new Set(
  feelings.items.flatMap(({ name, field }) => (field === 'bright' || field === 'calm' ? [name] : [])),
)

/** Says why something is suggested, in a sentence of the person's language. */
export function useSayBecause(): (because: Because) => string {
  const say = useEveryWord()
  const format = useFormat()
  const sayListed = useListWord()
  const sayFeeling = useSayFeeling()
  const learners = usePlan(plan => plan.learners)
  return ({ message, values, learners: ids = [] }) => {
    const value = (name: string) => values[name] ?? ''
    const n = ids.length
    const who = namesOf(ids, learners, say, format.list)
    switch (message) {
      case 'suggest.feeling': {
        const kind = wanted.has(value('feeling').toLowerCase()) ? 'aim' : 'guard'
        const feeling = sayFeeling(value('feeling'))
        return n > 0
          ? say(`suggest.feeling.${kind}.of`, { n, who, feeling })
          : say(`suggest.feeling.${kind}`, { feeling })
      }
      case 'suggest.need':
        return say('suggest.need', { n, who, need: sayListed(value('need')) })
      case 'suggest.outcome':
        return say('suggest.outcome', { outcome: say(`card.outcome.${value('outcome')}` as 'card.outcome.habit') }) // one message for each kind
      case 'suggest.kind':
        return say('suggest.kind', { kind: sayListed(value('kind')) })
      case 'suggest.grouping':
        return say('suggest.grouping', { grouping: sayListed(value('grouping')) })
      case 'suggest.model':
        return say('suggest.model', { model: value('model') })
      case 'suggest.alike':
        return say('suggest.alike', { title: value('title') })
      case 'suggest.nearby':
        return say('suggest.nearby', { n: Number(value('n')), role: value('role'), title: value('title') })
      case 'suggest.usual':
        return say('suggest.usual', { type: say(`support.type.${value('type')}` as 'support.type.time') }) // one message for each type
      case 'suggest.makes':
        return say('suggest.makes', { title: value('title') })
      case 'suggest.needsIt':
        return say('suggest.needsIt')
    }
  }
}

const mostNames = 3

function namesOf(
  ids: NonNullable<Because['learners']>,
  learners: Plan['learners'],
  say: SayEveryWord,
  list: (items: readonly string[]) => string,
): string {
  const names = ids.map(id => learners.get(id)?.name || say('card.untitled'))
  if (names.length <= mostNames) return list(names)
  return list([...names.slice(0, mostNames - 1), say('suggest.others', { n: names.length - mostNames + 1 })])
}

/** Quiet words about one card of a chain: what part a role has, what kind of support it is, who is asked. */
export function useSayPart(): (part: SuggestedPart) => string {
  const say = useEveryWord()
  return ({ kind, letters, type, isHelpful, granter }) => {
    if (kind === 'role') return letters ? sayLetters(letters, say) : ''
    if (kind === 'permission') return granter ? say('suggest.asks', { who: granter }) : ''
    if (kind !== 'support') return ''
    return [type && say(`support.type.${type}` as 'support.type.time'), isHelpful && say('suggest.helpful')] // one message for each type
      .filter(Boolean)
      .join(' · ')
  }
}

function sayLetters(letters: string, say: SayEveryWord): string {
  if (letters === 'RA') return say('suggest.part.RA')
  return say(`people.part.${letters}` as 'people.part.R') // one message for each letter
}
