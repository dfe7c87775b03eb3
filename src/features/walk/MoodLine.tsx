import { Face } from '../../cards/Face.tsx'
import { sayMood } from './sayScene.ts'
import type { Mood } from './scene.ts'
import { useVoice } from './useWalk.ts'
import styles from './Walk.module.css'

/** The face of today and the one that is meant, and the same in words. */
export function MoodLine({ mood, isToday }: { mood: Mood; isToday: boolean }) {
  const voice = useVoice()
  const { today, aim } = mood
  return (
    <div className={styles.mood}>
      {(today !== undefined || aim !== undefined) && (
        <span className={styles.faces} aria-hidden="true">
          {today !== undefined && <Face level={today} size={44} />}
          {today !== undefined && aim !== undefined && !isToday && <span className={styles.arrow}>→</span>}
          {aim !== undefined && !isToday && <Face level={aim} size={44} />}
        </span>
      )}
      <p dir="auto">{sayMood(voice, mood, isToday)}</p>
    </div>
  )
}
