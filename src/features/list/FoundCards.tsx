import { useWord } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { CardItem } from './CardItem.tsx'
import styles from './ListView.module.css'
import { pathOf } from './openCards.ts'
import { cardsNamed } from './relations.ts'

const most = 50

/** The cards whose name holds the words looked for, wherever they stand in the plan. */
export function FoundCards({ words }: { words: string }) {
  const say = useWord()
  const found = useDerived(cardsNamed, words)
  const shown = found.slice(0, most)
  return (
    <section className={styles.section} aria-labelledby="list-found">
      <h2 id="list-found" className={styles.sectionName}>
        <span role="status">{say('list.found', { n: found.length, words: words.trim() })}</span>
      </h2>
      <ul className={styles.cards}>
        {shown.map(id => (
          <CardItem
            key={id}
            place={{
              id,
              path: pathOf('list-found', id),
              under: 'list-found',
              siblings: [id],
              hangs: null,
              byItself: true,
              level: 3,
            }}
          />
        ))}
      </ul>
      {found.length > most && <p>{say('list.found.more', { n: found.length - most })}</p>}
    </section>
  )
}
