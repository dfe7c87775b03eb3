import styles from './Face.module.css'

const mouths = {
  2: 'M-5 1.5A5 5 0 0 0 5 1.5Z',
  1: 'M-4.5 2.5Q0 6 4.5 2.5',
  0: 'M-4 3.5H4',
  '-1': 'M-4 5Q0 1.5 4 5',
  '-2': 'M-4.5 6Q0 0 4.5 6',
} as const

const levels = [2, 1, 0, -1, -2] as const

/** A face for one of the five levels; the word stands beside it or in its label. */
export function Face({ level, size = 22 }: { level: number; size?: number }) {
  const known = levels.find(one => one === level) ?? 0
  return (
    <svg aria-hidden="true" className={styles.face} width={size} height={size} viewBox="-11 -11 22 22">
      <circle r="10" className={styles.head} />
      <circle cx="-3.5" cy="-3" r="1.4" className={styles.eye} />
      <circle cx="3.5" cy="-3" r="1.4" className={styles.eye} />
      <path d={mouths[known]} className={known === 2 ? styles.laugh : styles.mouth} />
    </svg>
  )
}
