import styles from './FaceIcon.module.css'

/** The five levels of a feeling, the hardest first. */
export const fromHard = [-2, -1, 0, 1, 2] as const
export type FaceLevel = (typeof fromHard)[number]

const mouths: Readonly<Record<FaceLevel, string>> = {
  2: 'M-5 1.5A5 5 0 0 0 5 1.5Z',
  1: 'M-4.5 2.5Q0 6 4.5 2.5',
  0: 'M-4 3.5H4',
  '-1': 'M-4 5Q0 1.5 4 5',
  '-2': 'M-4.5 6Q0 0 4.5 6',
}

/** The level a number stands for: the nearest of the five. */
export function faceLevel(level: number): FaceLevel {
  return fromHard.find(known => known === Math.min(2, Math.max(-2, Math.round(level)))) ?? 0
}

/** A face for one of the five levels; the word stands beside it or in its label. */
export function FaceIcon({ level, size = 22 }: { level: number; size?: number }) {
  const known = faceLevel(level)
  return (
    <svg aria-hidden="true" className={styles.icon} width={size} height={size} viewBox="-11 -11 22 22">
      <circle r="10" className={styles.head} />
      <circle cx="-3.5" cy="-3" r="1.4" className={styles.eye} />
      <circle cx="3.5" cy="-3" r="1.4" className={styles.eye} />
      <path d={mouths[known]} className={known === 2 ? styles.laugh : styles.mouth} />
    </svg>
  )
}
