import { FaceIcon } from '../../cards/FaceIcon.tsx'
import { sayMood } from './sayScene.ts'
import type { Mood } from './scene.ts'
import { useVoice } from './useWalk.ts'
import styles from './Walk.module.css'

interface MoodLineProps {
  mood: Mood
  isToday: boolean
  /** More about the same learner. */
  also?: readonly string[]
}

/** The face of today and the one that is meant, and the same in words. */
export function MoodLine({ mood, isToday, also = [] }: MoodLineProps) {
  const voice = useVoice()
  const { today, aim } = mood
  return (
    <div className={styles.mood}>
      {(today !== undefined || aim !== undefined) && (
        <span className={styles.faces} aria-hidden="true">
          {today !== undefined && <FaceIcon level={today} size={44} />}
          {today !== undefined && aim !== undefined && !isToday && <span className={styles.arrow}>→</span>}
          {aim !== undefined && !isToday && <FaceIcon level={aim} size={44} />}
        </span>
      )}
      <p dir="auto">{[sayMood(voice, mood, isToday), ...also].join(' ')}</p>
    </div>
  )
}
