import { learnersInOrder } from '../../derive/inOrder.ts'
import { editRecord } from '../../document/commands.ts'
import { keyAfter } from '../../domain/order.ts'
import type { Learner } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './DayPanels.module.css'

/** A learner's place among the others, which is the order of the curves, the walk and every list. */
export function LearnerOrder({ learner }: { learner: Learner }) {
  const say = useEveryWord()
  const change = useChange()
  const learners = useDerived(learnersInOrder)
  if (learners.length < 2) return null
  const at = learners.indexOf(learner)
  const step = (by: -1 | 1) => {
    const others = learners.filter(one => one !== learner)
    const before = others[at + by - 1]
    const keys = others.map(one => one.order)
    change(editRecord(learner.id, { order: keyAfter(before?.order ?? null, keys) }))
    announce(say('learner.place', { n: at + by + 1, all: learners.length }))
  }
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{say('learner.place', { n: at + 1, all: learners.length })}</h3>
      <div className={styles.pair}>
        <Button disabled={at <= 0} onClick={() => step(-1)}>
          {say('day.earlier')}
        </Button>
        <Button disabled={at === learners.length - 1} onClick={() => step(1)}>
          {say('day.later')}
        </Button>
      </div>
    </section>
  )
}
