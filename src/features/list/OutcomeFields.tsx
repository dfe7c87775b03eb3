import { linksByFrom } from '../../derive/validLinks.ts'
import { addLink, removeLink } from '../../document/linkCommands.ts'
import type { Id } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import { byOrder } from '../../domain/order.ts'
import type { Plan } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { CheckField } from '../../ui/Field.tsx'
import styles from './CardItem.module.css'

/** The outcomes a moment aims at, as a list to tick. */
export function OutcomeFields({ id }: { id: Id<'moment'> }) {
  const say = useWord()
  const change = useChange()
  const outcomes = useDerived(outcomesByOrder)
  const aimed = useDerived(outcomesOf, id)
  if (outcomes.length === 0) return null
  return (
    <fieldset className={styles.stacked}>
      <legend className={styles.legend}>{say('list.aims')}</legend>
      {outcomes.map(outcome => (
        <CheckField
          key={outcome.id}
          label={outcome.title || say('card.untitled')}
          checked={aimed.has(outcome.id)}
          onChange={event =>
            change(
              event.target.checked ? addLink('aims-at', id, outcome.id) : removeLink(linkId('aims-at', id, outcome.id)),
            )
          }
        />
      ))}
    </fieldset>
  )
}

function outcomesByOrder(plan: Pick<Plan, 'outcomes'>) {
  return [...plan.outcomes.values()].sort(byOrder)
}

function outcomesOf(plan: Plan, moment: string): ReadonlySet<Id<'outcome'>> {
  const links = linksByFrom(plan, 'aims-at') as ReadonlyMap<string, readonly { readonly to: Id<'outcome'> }[]> // asked by text
  return new Set(links.get(moment)?.map(link => link.to))
}
