import { useWord } from '../../store/language.tsx'
import { cx } from '../../ui/cx.ts'
import styles from './MapBoard.module.css'
import { useSight } from './useSight.ts'

/** The columns' names and questions, always in sight; readers meet them where each column begins. */
export function ColumnHeads() {
  const say = useWord()
  const { names, columnWidth, gap, margin } = useSight()
  return (
    <div
      aria-hidden="true"
      className={styles.heads}
      style={{
        gridTemplateColumns: `repeat(${names.length}, ${columnWidth}px)`,
        columnGap: gap,
        paddingInline: margin,
      }}
    >
      {names.map(name => (
        <div key={name} className={cx(styles.head, styles[name])}>
          <p className={styles.name}>{say(`column.${name}`)}</p>
          <p className={styles.ask}>{say(`map.ask.${name}`)}</p>
        </div>
      ))}
    </div>
  )
}
