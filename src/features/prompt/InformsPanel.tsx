import { learnersInOrder } from '../../derive/inOrder.ts'
import { momentsOf, shownDay } from '../../derive/theDay.ts'
import { linksByFrom } from '../../derive/validLinks.ts'
import { addLink, removeLink } from '../../document/linkCommands.ts'
import type { Id } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import type { Moment, Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { CheckField } from '../../ui/Field.tsx'
import styles from './PromptBand.module.css'
import { visitOf } from './visitOf.ts'

/** Which moments and learners the visit tells us something about. */
export function InformsPanel() {
  const say = useEveryWord()
  const change = useChange()
  const visit = usePlan(plan => visitOf(plan, 'visit'))
  const asked = useScreen(screen => screen.day) ?? undefined
  const moments = useDerived(momentsShown, asked)
  const learners = useDerived(learnersInOrder)
  const informed = useDerived(informedBy, visit?.id ?? '')
  if (!visit) return <p>{say('prompt.notes.gone')}</p>
  if (moments.length + learners.length === 0) return <p>{say('prompt.informs.none')}</p>
  const toggle = (to: Id<'moment'> | Id<'learner'>, on: boolean) =>
    change(on ? addLink('informs', visit.id, to) : removeLink(linkId('informs', visit.id, to)))
  const both = [
    ...moments.map(({ id, title }) => ({ id, title: title || say('moment.untitled') })),
    ...learners.map(({ id, name }) => ({ id, title: name || say('card.untitled') })),
  ]
  return (
    <fieldset className={styles.checks}>
      <legend className={styles.legend}>{say('prompt.informs.what')}</legend>
      {both.map(({ id, title }) => (
        <CheckField
          key={id}
          label={title}
          checked={informed.has(id)}
          onChange={event => toggle(id, event.target.checked)}
        />
      ))}
    </fieldset>
  )
}

function momentsShown(plan: Plan, asked?: string): Moment[] {
  const day = shownDay(plan, asked)
  return day ? momentsOf(plan, day.id) : []
}

function informedBy(plan: Plan, visit: string): ReadonlySet<Id> {
  return new Set((linksByFrom(plan, 'informs').get(visit as Id<'visit'>) ?? []).map(link => link.to)) // an id, or none
}
