import { learnersInOrder } from '../../derive/inOrder.ts'
import type { Id } from '../../domain/ids.ts'
import type { Learner } from '../../domain/plan.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { useNeedWords } from './needWords.ts'
import { sayLearner, saySpan } from './sayLearner.ts'
import { useVoice } from './useWalk.ts'
import styles from './Walk.module.css'
import type { Walk } from './walkOf.ts'

/** Before the first moment: whose day it is. */
export function Portrait({ walk, onWalkAs }: { walk: Walk; onWalkAs: (learner: Id<'learner'>) => void }) {
  const { say } = useVoice()
  return (
    <>
      {walk.learner ? <OfLearner learner={walk.learner} walk={walk} /> : <OfEveryone walk={walk} onWalkAs={onWalkAs} />}
      <p className={styles.keys}>{say('walk.keys')}</p>
    </>
  )
}

function OfLearner({ learner, walk }: { learner: Learner; walk: Walk }) {
  const voice = useVoice()
  const { say } = voice
  const needs = useNeedWords()(learner.needs)
  const name = learner.name || say('card.untitled')
  const told = sayLearner(voice, { ...learner, needs })
  return (
    <article aria-live="polite" aria-atomic="true" className={styles.portrait}>
      <h3 className={styles.title} dir="auto">
        {say('walk.meet', { name })}
      </h3>
      {learner.grade && (
        <p className={styles.quiet} dir="auto">
          {say('walk.grade', { grade: learner.grade })}
        </p>
      )}
      {learner.todayInOneLine && (
        <p className={styles.quote} dir="auto">
          {say('walk.says', { line: learner.todayInOneLine })}
        </p>
      )}
      {learner.about && (
        <p className={styles.does} dir="auto">
          {learner.about}
        </p>
      )}
      {told.map(sentence => (
        <p key={sentence} className={styles.learns} dir="auto">
          {sentence}
        </p>
      ))}
      <p className={styles.quiet} dir="auto">
        {saySpan(voice, walk)} {say('walk.madeUp', { name })}
      </p>
    </article>
  )
}

function OfEveryone({ walk, onWalkAs }: { walk: Walk; onWalkAs: (learner: Id<'learner'>) => void }) {
  const voice = useVoice()
  const { say } = voice
  const dream = usePlan(plan => plan.plan.dream)
  const learners = useDerived(learnersInOrder)
  return (
    <div className={styles.portrait}>
      <article aria-live="polite" aria-atomic="true" className={styles.portrait}>
        <h3 className={styles.title}>{say('walk.meet.everyone')}</h3>
        {dream && (
          <p className={styles.quote} dir="auto">
            {dream}
          </p>
        )}
        <p className={styles.learns} dir="auto">
          {saySpan(voice, walk)}
        </p>
        {learners.length === 0 && <p className={styles.quiet}>{say('walk.noLearner')}</p>}
      </article>
      <div className={styles.buttons}>
        {learners.map(one => (
          <Button key={one.id} onClick={() => onWalkAs(one.id)}>
            {say('walk.as', { name: one.name || say('card.untitled') })}
          </Button>
        ))}
      </div>
    </div>
  )
}
