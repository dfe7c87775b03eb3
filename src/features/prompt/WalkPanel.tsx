import { useLocation } from 'wouter'
import { learnersInOrder } from '../../derive/inOrder.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { walkPath } from '../../store/walkPath.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './PromptBand.module.css'

/** The way into the day as each learner of the plan. */
export function WalkPanel() {
  const say = useEveryWord()
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const learners = useDerived(learnersInOrder)
  const walkAs = (learner: Id<'learner'>) => {
    show({ learner })
    go(walkPath(plan, { learner }))
  }
  if (learners.length === 0) return <p>{say('prompt.learners.none')}</p>
  return (
    <div className={styles.row}>
      {learners.map(({ id, name }) => (
        <Button key={id} small onClick={() => walkAs(id)}>
          {say('prompt.learners.walk', { learner: name || say('card.untitled') })}
        </Button>
      ))}
    </div>
  )
}
