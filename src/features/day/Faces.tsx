import styles from './Ribbon.module.css'
import { clampLevel, heightOf, levels } from './ribbon.ts'

const mouths = {
  2: 'M-5 1.5A5 5 0 0 0 5 1.5Z',
  1: 'M-4.5 2.5Q0 6 4.5 2.5',
  0: 'M-4 3.5H4',
  '-1': 'M-4 5Q0 1.5 4 5',
  '-2': 'M-4.5 6Q0 0 4.5 6',
} as const

/** A face for one of the five levels; the word stands beside it or in its label. */
export function Face({ level, size = 22 }: { level: number; size?: number }) {
  const known = clampLevel(level)
  return (
    <svg aria-hidden="true" className={styles.face} width={size} height={size} viewBox="-11 -11 22 22">
      <circle r="10" className={styles.head} />
      <circle cx="-3.5" cy="-3" r="1.4" className={styles.eye} />
      <circle cx="3.5" cy="-3" r="1.4" className={styles.eye} />
      <path d={mouths[known]} className={known === 2 ? styles.laugh : styles.mouth} />
    </svg>
  )
}

/** The five faces down the start of the ribbon. */
export function FaceScale({ step }: { step: number }) {
  return (
    <div aria-hidden="true" className={styles.faces}>
      {levels.map(level => (
        <span key={level} className={styles.faceAt} style={{ insetBlockStart: heightOf(level, step) }}>
          <Face level={level} />
        </span>
      ))}
    </div>
  )
}
