import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { CardItem } from './CardItem.tsx'
import styles from './ListView.module.css'
import { pathOf } from './openCards.ts'
import { allCards, cardsNamed } from './relations.ts'

const most = 50

/** The cards whose name holds the words looked for, of those a filter keeps, wherever they stand in the plan. */
export function FoundCards({ words, kept }: { words: string; kept: ReadonlySet<Id> | null }) {
  const say = useEveryWord()
  const all = useDerived(words.trim() === '' ? allCards : cardsNamed, words)
  const found = kept ? all.filter(id => kept.has(id)) : all
  const shown = found.slice(0, most)
  return (
    <section className={styles.section} aria-labelledby="list-found">
      <h2 id="list-found" className={styles.sectionName}>
        <span role="status">
          {words.trim() === ''
            ? say('list.kept', { n: found.length })
            : say('list.found', { n: found.length, words: words.trim() })}
        </span>
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
