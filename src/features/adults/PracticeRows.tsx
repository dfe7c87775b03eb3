import type { Practice } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { NumberRow } from './NumberRow.tsx'
import styles from './Numbers.module.css'
import { type OnAbout, PracticeWay } from './PracticeWay.tsx'

/** The practices a number counts, each with the way to it. */
export function PracticeRows({ practices, onAbout }: { practices: readonly Practice[]; onAbout: OnAbout }) {
  const say = useEveryWord()
  if (practices.length === 0) return <p className={styles.sum}>{say('adults.number.none')}</p>
  return (
    <ul className={styles.rows}>
      {practices.map(practice => {
        const { timing, status } = practice
        const end =
          timing.kind === 'floating'
            ? say('adults.behind.floating', { minutes: timing.minutes, n: timing.timesPerWeek })
            : say(`practice.status.${status}`)
        return (
          <NumberRow key={practice.id} end={end}>
            <PracticeWay practice={practice} onAbout={onAbout} />
          </NumberRow>
        )
      })}
    </ul>
  )
}
