import { usePlan } from '../../store/openPlan.tsx'
import { nameOf, sayBarrier } from './sayScene.ts'
import type { Scene } from './scene.ts'
import { useVoice } from './useWalk.ts'
import styles from './Walk.module.css'
import type { Walk } from './walkOf.ts'

/** What stands in a learner's way at a moment, each in one plain sentence. */
export function Barriers({ scene, walk: { learner, week } }: { scene: Scene; walk: Pick<Walk, 'learner' | 'week'> }) {
  const voice = useVoice()
  const plan = usePlan(state => state)
  const name = nameOf(voice, learner)
  if (scene.barriers.length === 0) {
    return <p className={styles.free}>{voice.say('walk.way.none', { name })}</p>
  }
  return (
    <section className={styles.way}>
      <h4 className={styles.asideTitle}>{voice.say('walk.way', { name })}</h4>
      <ul>
        {scene.barriers
          .map(barrier => sayBarrier(voice, plan, barrier, week, learner))
          .map(sentence => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
      </ul>
    </section>
  )
}
