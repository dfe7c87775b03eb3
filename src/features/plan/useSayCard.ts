import { type CardKind, cardIn, cardKindOf } from '../../cards/cardTitles.ts'
import { type Id, isId, kindOf } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { useSayAction } from './actions/useSayAction.ts'
import { useSayGrant } from './grants/useSayGrant.ts'
import { sayPrice } from './sayPrice.ts'

/** How each of these cards stands, in a few words beside its name; its kind alone only where there are others. */
export function useSayCard(ids: readonly Id[]): (id: Id) => string {
  const say = useEveryWord()
  const format = useFormat()
  const sayAction = useSayAction()
  const sayGrant = useSayGrant()
  const plan = usePlan(whole => whole)
  const isOneKind = new Set(ids.map(kindOf)).size <= 1
  const sayKind = (kind: CardKind | undefined) => (kind && !isOneKind ? say(`kind.${kind}`) : '')
  return id => {
    const card = cardIn(plan, id)
    switch (cardKindOf(id)) {
      case 'moment':
        return typeof card?.start === 'number' && typeof card.end === 'number'
          ? format.stretch(card.start, card.end)
          : sayKind('moment')
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
        if (isId('action', id)) {
          const action = plan.actions.get(id)
          return action ? [say(`action.status.${action.status}`), ...sayAction(action)].join(' · ') : ''
        }
        if (isId('grant', id)) {
          const grant = plan.grants.get(id)
          return grant ? sayGrant(grant).join(' · ') : ''
        }
        if (isId('measure', id)) {
          const readings = Object.keys(plan.measures.get(id)?.readings ?? {})
          return say('measure.readings', { n: readings.length })
        }
        return sayKind(cardKindOf(id))
      }
    }
  }
}
