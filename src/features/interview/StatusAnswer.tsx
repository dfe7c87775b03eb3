import { supportStatuses } from '../../domain/adultDay.ts'
import { Button } from '../../ui/Button.tsx'
import type { AnswerFormProps } from './AnswerForm.tsx'
import styles from './Interview.module.css'

/** How far a support is: one press. */
export function StatusAnswer({ voice: { say }, onAnswer }: AnswerFormProps) {
  return (
    <div className={styles.three}>
      {[...supportStatuses].reverse().map(status => (
        <Button key={status} onClick={() => onAnswer({ by: 'status', status }, say('interview.kept'))}>
          {say(`support.status.${status}`)}
        </Button>
      ))}
    </div>
  )
}
