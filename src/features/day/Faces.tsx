import { FaceIcon } from '../../cards/FaceIcon.tsx'
import styles from './Ribbon.module.css'
import { heightOf, levels } from './ribbon.ts'

/** The five faces down the start of the ribbon. */
export function FaceScale({ step }: { step: number }) {
  return (
    <div aria-hidden="true" className={styles.faces}>
      {levels.map(level => (
        <span key={level} className={styles.faceAt} style={{ insetBlockStart: heightOf(level, step) }}>
          <FaceIcon level={level} />
        </span>
      ))}
    </div>
  )
}
