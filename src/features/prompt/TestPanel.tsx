import { useState } from 'react'
import { addRecord } from '../../document/commands.ts'
import { newId } from '../../domain/ids.ts'
import { inOrder } from '../../domain/order.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './PromptBand.module.css'

/** The small tests a team means to try, and room for the next. */
export function TestPanel() {
  const say = useEveryWord()
  const change = useChange()
  const actions = usePlan(plan => plan.actions)
  const [title, setTitle] = useState('')
  const tests = inOrder(actions).filter(action => action.firstTest)
  return (
    <div className={styles.stack}>
      {tests.length > 0 && (
        <ul aria-label={say('prompt.test.all')}>
          {tests.map(test => (
            <li key={test.id} dir="auto">
              {test.title || say('card.untitled')}
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.row}
        onSubmit={event => {
          event.preventDefault()
          if (!title.trim()) return
          change(
            addRecord({ id: newId('action'), title: title.trim(), size: 'small', status: 'todo', firstTest: true }),
          )
          setTitle('')
        }}
      >
        <TextField
          label={say('prompt.test.title')}
          value={title}
          maxLength={300}
          onChange={event => setTitle(event.target.value)}
        />
        <Button type="submit" small>
          {say('prompt.test.add')}
        </Button>
      </form>
    </div>
  )
}
