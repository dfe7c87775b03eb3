import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { removeRecord } from '../../document/commands.ts'
import type { Day } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { select, show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Days.module.css'
import { dependsOnDay } from './dependsOnDay.ts'

/** What goes with a day, told before it is taken away. */
export function RemoveDayDialog({ day, onBack, onClose }: { day: Day; onBack: () => void; onClose: () => void }) {
  const say = useEveryWord()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const { moments, feelings, marks, practices } = useDerived(dependsOnDay, day.id)
  const title = day.title || say('day.untitled')
  const remove = () => {
    const { day: shown, comparing } = useScreen.getState()
    onClose()
    select(null)
    show({ day: shown === day.id ? null : shown, comparing: comparing === day.id ? null : comparing })
    editWithUndo(say('days.removed', { title }), () => change(removeRecord(day.id)))
  }
  return (
    <Dialog
      title={say('days.remove.ask', { title })}
      closeLabel={say('app.cancel')}
      onClose={onBack}
      actions={
        <Button look="danger" onClick={remove}>
          {say('days.remove.verb')}
        </Button>
      }
    >
      {moments === 0 && <p>{say('days.remove.nothing')}</p>}
      {moments > 0 && <p>{say('days.remove.moments', { n: moments })}</p>}
      {feelings > 0 && <p>{say('days.remove.feelings', { n: feelings })}</p>}
      {marks > 0 && <p>{say('days.remove.marks', { n: marks })}</p>}
      {practices.length > 0 && (
        <>
          <p>{say('days.remove.practices', { n: practices.length })}</p>
          <ul>
            {practices.map((practice, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: titles may be alike, and never move
              <li key={index} dir="auto">
                {practice || say('card.untitled')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>{say('days.remove.undo')}</p>
    </Dialog>
  )
}
