import type { PartOfDay } from '../../domain/studentDay.ts'
import { useWord } from '../../store/language.tsx'
import styles from './Strip.module.css'
import { useMoments } from './useMoments.ts'

/** A part of the day with nothing in it yet: its question, which is also the way to answer. */
export function EmptyPart({ part }: { part: PartOfDay }) {
  const say = useWord()
  const { addIn } = useMoments()
  return (
    <li className={styles.empty} data-zone="" data-part={part}>
      <button type="button" className={styles.ask} onClick={() => addIn(part)}>
        {say(`day.part.ask.${part}`)}{' '}
        <span className="forReaders">{say('day.addIn', { part: say(`part.${part}`) })}</span>
      </button>
    </li>
  )
}
