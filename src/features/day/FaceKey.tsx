import { useEveryWord } from '../../store/everyWord.ts'
import styles from './DayFoot.module.css'

/** What the dots and arrows on the ribbon are. */
export function FaceKey() {
  const say = useEveryWord()
  return (
    <>
      <li className={styles.today}>
        <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16">
          <circle cx="-3" r="2.5" fill="var(--ink-soft)" />
          <circle cx="4" r="2.5" fill="var(--ink-soft)" />
        </svg>
        {say('faces.key')}
      </li>
      <li className={styles.today}>
        <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16">
          <path d="M-4 0L4-5V5Z" fill="var(--ink)" />
        </svg>
        {say('faces.key.middle')}
      </li>
    </>
  )
}
