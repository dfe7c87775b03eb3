import { useState } from 'react'
import { addRecord } from '../../document/commands.ts'
import { addLink, removeLink } from '../../document/linkCommands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import { byOrder } from '../../domain/order.ts'
import type { Moment, Outcome, Plan } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, TextField } from '../../ui/Field.tsx'
import styles from './DayPanels.module.css'

/** What the moment is for: outcomes of the plan, or a new one. */
export function OutcomeFields({ moment }: { moment: Moment }) {
  const say = useWord()
  const change = useChange()
  const outcomes = useDerived(outcomesInOrder)
  const [title, setTitle] = useState('')
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{say('day.details.outcomes')}</h3>
      {outcomes.map(outcome => (
        <OutcomeCheck key={outcome.id} moment={moment.id} outcome={outcome} />
      ))}
      <form
        className={styles.ownWord}
        onSubmit={event => {
          event.preventDefault()
          if (!title.trim()) return
          const id = newId('outcome')
          change(addRecord({ id, title: title.trim() }), addLink('aims-at', moment.id, id))
          setTitle('')
        }}
      >
        <TextField
          label={say('day.details.outcome.new')}
          value={title}
          maxLength={300}
          onChange={event => setTitle(event.target.value)}
        />
        <Button type="submit">{say('day.feelings.add')}</Button>
      </form>
    </section>
  )
}

function OutcomeCheck({ moment, outcome }: { moment: Id<'moment'>; outcome: Outcome }) {
  const say = useWord()
  const change = useChange()
  const id = linkId('aims-at', moment, outcome.id)
  const aimed = usePlan(plan => plan.links.has(id))
  return (
    <CheckField
      label={outcome.title || say('card.untitled')}
      checked={aimed}
      onChange={event => change(event.target.checked ? addLink('aims-at', moment, outcome.id) : removeLink(id))}
    />
  )
}

function outcomesInOrder(plan: Pick<Plan, 'outcomes'>): readonly Outcome[] {
  return [...plan.outcomes.values()].sort(byOrder)
}
