import { nameOf, sayBarrier } from './sayScene.ts'
import type { Scene } from './scene.ts'
import { useVoice } from './useWalk.ts'
import styles from './Walk.module.css'
import type { Walk } from './walkOf.ts'

interface BarriersProps extends Pick<Walk, 'learner' | 'week'> {
  scene: Scene
  isToday: boolean
}

/** What stands in a learner's way at a moment, each in one plain sentence. */
export function Barriers({ scene, learner, week, isToday }: BarriersProps) {
  const voice = useVoice()
  const name = nameOf(voice, learner)
  if (scene.barriers.length === 0) {
    if (isToday) return null // of a day as it is, only what was seen is told
    return (
      <p className={styles.free} dir="auto">
        {learner ? voice.say('walk.way.none', { name }) : voice.say('walk.way.none.everyone')}
      </p>
    )
  }
  return (
    <section className={styles.way}>
      <h4 className={styles.asideTitle}>
        {learner ? voice.say('walk.way', { name }) : voice.say('walk.way.everyone')}
      </h4>
      <ul>
        {scene.barriers
          .map(barrier => sayBarrier(voice, barrier, week, learner))
          .map(sentence => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
      </ul>
    </section>
  )
}
