import type { PracticeRow } from '../../derive/whoDoesWhat.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './People.module.css'

interface OpenAnswersProps {
  rows: readonly PracticeRow[]
  from: number
  onGo: (row: number) => void
}

/** [D24] How many practices nobody, or several, answer for, and the way from one to the next. */
export function OpenAnswers({ rows, from, onGo }: OpenAnswersProps) {
  const say = useEveryWord()
  const open = rows.flatMap((row, index) => (row.answers.problem === '' ? [] : [index]))
  if (open.length === 0) return <p className={styles.quiet}>{say('people.answers.done')}</p>
  const next = open.find(index => index > from) ?? open[0] ?? 0
  return (
    <div className={styles.open}>
      <p className={styles.amiss}>{say('people.answers.open', { n: open.length })}</p>
      <Button look="plain" onClick={() => onGo(next)}>
        {say('people.next')}
      </Button>
    </div>
  )
}
