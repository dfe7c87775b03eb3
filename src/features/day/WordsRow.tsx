import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import type { Feeling } from '../../domain/plan.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import styles from './Ribbon.module.css'
import type { Slot } from './slots.ts'
import type { StripRow } from './stripLayout.ts'
import { useFeelingsAt } from './useWordsAt.ts'

/** Under the curves, in each moment's own column so that none meets another: words to aim for, and to guard against. */
export function WordsRow({ row, places }: { row: StripRow; places: readonly (Slot | undefined)[] }) {
  const columns = row.columns.map(column => `${column.width}px`).join(' ')
  return (
    <div className={styles.words} style={{ gridTemplateColumns: columns }}>
      {places.map((slot, index) =>
        slot ? <WordsAt key={slot.moment.id} slot={slot} /> : <span key={row.columns[index]?.id} />,
      )}
    </div>
  )
}

function WordsAt({ slot }: { slot: Slot }) {
  const say = useWord()
  const format = useFormat()
  const sayFeeling = useSayFeeling()
  const feelings = useFeelingsAt(slot)
  const of = (kind: Feeling['kind']) =>
    format.list([
      ...new Set(feelings.filter(feeling => feeling.kind === kind).map(feeling => sayFeeling(feeling.word))),
    ])
  const aims = of('aim')
  const guards = of('guard')
  return (
    <div className={styles.wordsAt}>
      {aims && (
        <p className={styles.aims} dir="auto">
          {aims}
        </p>
      )}
      {guards && <p className={styles.guards}>{say('day.not', { words: guards })}</p>}
    </div>
  )
}
