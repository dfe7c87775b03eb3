import type { Practice } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { NumberRow } from './NumberRow.tsx'
import styles from './Numbers.module.css'
import { type OnAbout, PracticeWay } from './PracticeWay.tsx'

interface PracticeRowsProps {
  practices: readonly Practice[]
  onAbout: OnAbout
}

/** Practices with no time of their own, each with its minutes and the way to it. */
export function FloatingRows({ practices, onAbout }: PracticeRowsProps) {
  const sayFloating = useSayFloating()
  return <Rows practices={practices} said={sayFloating} onAbout={onAbout} />
}

/** Practices that are new or partly in place: which of the two each is, so that they can be counted, and the way to it. */
export function ChangeRows({ practices, onAbout }: PracticeRowsProps) {
  const say = useEveryWord()
  const sayFloating = useSayFloating()
  const said = (each: Practice) => [say(`practice.status.${each.status}`), ...sayFloating(each)]
  return <Rows practices={practices} said={said} onAbout={onAbout} />
}

function useSayFloating(): (practice: Practice) => readonly string[] {
  const say = useEveryWord()
  return ({ timing }) =>
    timing.kind === 'floating'
      ? [say('adults.behind.floating', { minutes: timing.minutes, n: timing.timesPerWeek })]
      : []
}

interface RowsProps extends PracticeRowsProps {
  said: (practice: Practice) => readonly string[]
}

function Rows({ practices, said, onAbout }: RowsProps) {
  const say = useEveryWord()
  if (practices.length === 0) return <p className={styles.sum}>{say('adults.number.none')}</p>
  return (
    <ul className={styles.rows}>
      {practices.map(practice => (
        <NumberRow key={practice.id} end={said(practice).join(' · ')}>
          <PracticeWay practice={practice} onAbout={onAbout} />
        </NumberRow>
      ))}
    </ul>
  )
}
