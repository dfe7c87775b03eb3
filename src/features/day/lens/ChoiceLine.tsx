import { useState } from 'react'
import { DecidingDialog } from '../../../cards/lens/DecidingDialog.tsx'
import { choice } from '../../../derive/choice.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useDerived, usePlan } from '../../../store/openPlan.tsx'
import styles from './LensKey.module.css'

/** How much students decide in the day, and each learner, each number opening the moments behind it. */
export function ChoiceLine({ day }: { day: string }) {
  const say = useEveryWord()
  const { decidedShare, byLearner } = useDerived(choice, day)
  const learners = usePlan(plan => plan.learners)
  const [open, setOpen] = useState<string | null>(null)
  if (decidedShare === null) return <p className={styles.source}>{say('lens.decides.nobody')}</p>
  const percent = (share: number) => Math.round(share * 100)
  return (
    <div className={styles.choice}>
      <button type="button" onClick={() => setOpen('')}>
        {say('lens.decides.day', { percent: percent(decidedShare) })}
      </button>
      {byLearner.map(({ learner, decidedShare: own }) =>
        own === null ? null : (
          <button key={learner} type="button" onClick={() => setOpen(learner)}>
            {say('lens.decides.learner', {
              learner: learners.get(learner)?.name || say('card.untitled'),
              percent: percent(own),
            })}
          </button>
        ),
      )}
      {open !== null && <DecidingDialog day={day} learner={open} onClose={() => setOpen(null)} />}
    </div>
  )
}
