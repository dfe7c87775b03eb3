import { learnersInOrder } from '../../derive/inOrder.ts'
import type { Id } from '../../domain/ids.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { closingOf } from './closing.ts'
import { sayClosing } from './sayClosing.ts'
import { nameOf } from './sayScene.ts'
import { useVoice } from './useWalk.ts'
import styles from './Walk.module.css'
import type { Walk } from './walkOf.ts'

interface ClosingProps {
  walk: Walk
  onGo: (at: number) => void
  onWalkAs: (learner: Id<'learner'> | null) => void
}

/** After the last moment: what the day felt like, what stood in the way, and one question to talk about. */
export function Closing({ walk, onGo, onWalkAs }: ClosingProps) {
  const voice = useVoice()
  const { say } = voice
  const plan = usePlan(state => state)
  const learners = useDerived(learnersInOrder)
  const { learner, scenes } = walk
  const name = nameOf(voice, learner)
  const closing = closingOf(scenes)
  const at = learners.findIndex(one => one.id === learner?.id)
  const next = learners[(at + 1) % learners.length]
  const others = learners.filter(one => one.id !== learner?.id && one !== next)
  return (
    <div className={styles.closing}>
      <div className={styles.close}>
        <article aria-live="polite" aria-atomic="true" className={styles.portrait}>
          <h3 className={styles.title} dir="auto">
            {say('walk.close', { name })}
          </h3>
          {sayClosing(voice, plan, walk, closing).map(sentence => (
            <p key={sentence} className={styles.learns} dir="auto">
              {sentence}
            </p>
          ))}
        </article>
        <p className={styles.question} dir="auto">
          {say('walk.ask', { name })}
        </p>
        <div className={styles.buttons}>
          {next && next.id !== learner?.id && (
            <Button look="primary" onClick={() => onWalkAs(next.id)}>
              {say('walk.as', { name: next.name || say('card.untitled') })}
            </Button>
          )}
          {others.map(one => (
            <Button key={one.id} onClick={() => onWalkAs(one.id)}>
              {say('walk.as', { name: one.name || say('card.untitled') })}
            </Button>
          ))}
          {learner && <Button onClick={() => onWalkAs(null)}>{say('walk.as', { name: say('walk.everyone') })}</Button>}
        </div>
      </div>
      {closing.barriers.length > 0 && (
        <section className={styles.met}>
          <h4 className={styles.asideTitle}>{say('walk.close.way')}</h4>
          <dl>
            {closing.barriers.map(barrier => (
              <div key={barrier.kind}>
                <dt>{say(`walk.close.${barrier.kind}`, { n: barrier.at.length })}</dt>
                <dd className={styles.places}>
                  {barrier.at.map(index => (
                    <Button key={index} small onClick={() => onGo(index)}>
                      {scenes[index]?.step.moment.title || say('moment.untitled')}
                    </Button>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}
