import { Check } from 'lucide-react'
import { useState } from 'react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { addRecord } from '../../document/commands.ts'
import { newId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './PromptBand.module.css'

/** The learners of the plan, one of them in front, and a name for the next. */
export function LearnersPanel() {
  const say = useEveryWord()
  const change = useChange()
  const learners = useDerived(learnersInOrder)
  const inFront = useScreen(screen => screen.learner)
  const [name, setName] = useState('')
  const add = () => {
    if (!name.trim()) return
    const id = newId('learner')
    change(addRecord({ id, name: name.trim() }))
    show({ learner: id })
    setName('')
  }
  return (
    <div className={styles.stack}>
      {learners.length > 0 && (
        <div className={styles.row}>
          {learners.map(({ id, name: called }) => (
            <Button
              key={id}
              small
              aria-pressed={id === inFront}
              icon={id === inFront ? <Check /> : undefined}
              onClick={() => show({ learner: id === inFront ? null : id })}
            >
              {say('prompt.learners.see', { learner: called || say('card.untitled') })}
            </Button>
          ))}
        </div>
      )}
      <form
        className={styles.row}
        onSubmit={event => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label={say('prompt.learners.name')}
          value={name}
          maxLength={300}
          onChange={event => setName(event.target.value)}
        />
        <Button type="submit" small>
          {say('prompt.learners.add')}
        </Button>
      </form>
    </div>
  )
}
