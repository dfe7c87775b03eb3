import { useEveryWord } from '../../../store/everyWord.ts'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useIsEditable } from '../../../store/openPlan.tsx'
import { Button } from '../../../ui/Button.tsx'
import styles from '../Parts.module.css'
import { openBeside } from '../planScreen.ts'
import type { Action } from './actionRows.ts'

/** A button that opens the fields of an action. */
export function EditAction({ action: { id, title } }: { action: Action }) {
  const say = useEveryWord()
  const still = useIsStill()
  const editable = useIsEditable()
  if (still || !editable) return null
  return (
    <div className={styles.onScreen}>
      <Button
        small
        look="plain"
        aria-haspopup="dialog"
        aria-label={say('planView.edit.which', { title: title || say('card.untitled') })}
        onClick={() => openBeside(id)}
      >
        {say('planView.edit')}
      </Button>
    </div>
  )
}
