import { FaceIcon, fromHard } from '../../cards/FaceIcon.tsx'
import type { FaceSpread } from '../../derive/faceSpread.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { cx } from '../../ui/cx.ts'
import styles from './Faces.module.css'

/** The faces of one moment as dots on five levels, the best above, with the middle marked. */
export function SpreadChart({ spread }: { spread: FaceSpread }) {
  const say = useEveryWord()
  return (
    <ol className={styles.chart}>
      {fromHard.toReversed().map(level => {
        const n = spread.counts[level + 2] ?? 0
        const isMiddle = spread.median === level
        return (
          <li
            key={level}
            className={cx(styles.level, isMiddle && styles.middle, spread.median === level - 0.5 && styles.middleBelow)}
          >
            <span className="forReaders">{say('faces.answers.level', { level: say(`valence.${level}`), n })}</span>
            <FaceIcon level={level} size={28} />
            <span aria-hidden="true" className={styles.levelWord}>
              {say(`valence.${level}`)}
            </span>
            <span aria-hidden="true" className={styles.dots}>
              {Array.from({ length: n }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the dots of a level are all alike
                <span key={index} className={styles.dot} />
              ))}
            </span>
            {(isMiddle || spread.median === level - 0.5) && (
              <span className={styles.middleWord}>{say('faces.answers.middle')}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
