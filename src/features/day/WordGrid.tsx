import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { feelings as list } from '../../domain/lists/feelings.ts'
import type { FeelingQuadrant } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { cx } from '../../ui/cx.ts'
import styles from './FeelingsDialog.module.css'

/** Much energy above, little below; the pleasant ones first, the unpleasant ones beside them. */
const fields = ['bright', 'tense', 'calm', 'heavy'] as const

interface WordGridProps {
  has: (word: string) => boolean
  onPress: (word: string, field: FeelingQuadrant) => void
}

/** The words of the list by energy and pleasantness; one pressed again goes. */
export function WordGrid({ has, onPress }: WordGridProps) {
  const say = useEveryWord()
  const sayFeeling = useSayFeeling()
  return (
    <>
      <div className={styles.grid}>
        {fields.map(field => (
          <section key={field} className={cx(styles.field, styles[field])}>
            <h3 className={styles.fieldTitle}>{say(`feel.${field}`)}</h3>
            <ul className={styles.words}>
              {list.items
                .filter(item => item.field === field)
                .map(({ name }) => (
                  <li key={name}>
                    <button
                      type="button"
                      className={cx(styles.word, has(name) && styles.picked)}
                      aria-pressed={has(name)}
                      onClick={() => onPress(name, field)}
                    >
                      {sayFeeling(name)}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={styles.source}>{say('feel.source')}</p>
    </>
  )
}
