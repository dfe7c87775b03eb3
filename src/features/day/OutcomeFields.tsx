import { useState } from 'react'
import { OutcomeChecks } from '../../cards/OutcomeChecks.tsx'
import { addRecord } from '../../document/commands.ts'
import { addLink } from '../../document/linkCommands.ts'
import { newId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useChange } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './DayPanels.module.css'

/** What the moment is for: outcomes of the plan, or a new one. */
export function OutcomeFields({ moment }: { moment: Moment }) {
  const say = useWord()
  const change = useChange()
  const [title, setTitle] = useState('')
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{say('day.details.outcomes')}</h3>
      <OutcomeChecks moment={moment.id} />
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
