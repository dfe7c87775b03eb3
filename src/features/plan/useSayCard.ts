import { cardIn, cardKindOf } from '../../cards/cardTitles.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { sayPrice } from './sayPrice.ts'

/** How a card stands, in a few words beside its name in a list. */
export function useSayCard(): (id: Id) => string {
  const say = useEveryWord()
  const format = useFormat()
  const plan = usePlan(whole => whole)
  return id => {
    const card = cardIn(plan, id)
    switch (cardKindOf(id)) {
      case 'moment':
        return typeof card?.start === 'number' && typeof card.end === 'number'
          ? format.stretch(card.start, card.end)
          : say('kind.moment')
      case 'support': {
        const support = plan.supports.get(id as Id<'support'>) // its kind was read
        return support
          ? [say(`support.status.${support.status}`), sayPrice(support, plan.plan.currency, say, format)].join(' · ')
          : ''
      }
      case 'permission': {
        const permission = plan.permissions.get(id as Id<'permission'>) // its kind was read
        return permission ? say(`permission.status.${permission.status}`) : ''
      }
      default: {
        const kind = cardKindOf(id)
        return kind ? say(`kind.${kind}`) : ''
      }
    }
  }
}
