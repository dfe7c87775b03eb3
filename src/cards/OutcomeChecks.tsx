import { outcomesInOrder } from '../derive/inOrder.ts'
import { linksByFrom } from '../derive/validLinks.ts'
import { type Id, isId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { useWord } from '../store/language.tsx'
import { useDerived } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
import { CheckField } from '../ui/Field.tsx'

/** The outcomes of the plan, those a moment aims at ticked. */
export function OutcomeChecks({ moment }: { moment: Id<'moment'> }) {
  const say = useWord()
  const edit = useEdit()
  const outcomes = useDerived(outcomesInOrder)
  const aimed = useDerived(aimsOf, moment)
  return outcomes.map(({ id, title }) => (
    <CheckField
      key={id}
      label={title || say('card.untitled')}
      checked={aimed.has(id)}
      onChange={event => edit.aim(moment, id, event.target.checked)}
    />
  ))
}

function aimsOf(plan: Plan, moment: string): ReadonlySet<Id<'outcome'>> {
  const links = isId('moment', moment) ? linksByFrom(plan, 'aims-at').get(moment) : undefined
  return new Set(links?.map(link => link.to))
}
