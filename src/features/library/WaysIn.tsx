import { type Way, ways } from '../../domain/ways.ts'
import { useWord } from '../../store/language.tsx'
import styles from './WaysIn.module.css'

/** The other ways to begin, each with a line of what one gets; dreaming a day is the page's own verb. */
export function WaysIn({ isOpen, onChoose }: { isOpen: boolean; onChoose: (way: Exclude<Way, 'dream'>) => void }) {
  const say = useWord()
  return (
    <details className={styles.ways} open={isOpen}>
      <summary className={styles.summary}>{say('library.ways')}</summary>
      <ul className={styles.list}>
        {others.map(way => (
          <li key={way}>
            <button type="button" className={styles.way} onClick={() => onChoose(way)}>
              <span className={styles.name}>{say(`way.${way}`)}</span>
              <span className={styles.gives}>{say(`way.${way}.gives`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A model is what most people look for next: it comes first. */
const others = (['model', ...ways] as const).filter(
  (way, index, all): way is Exclude<Way, 'dream'> => way !== 'dream' && all.indexOf(way) === index,
)
