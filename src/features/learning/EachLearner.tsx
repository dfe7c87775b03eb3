import { choice } from '../../derive/choice.ts'
import { type Equity, equity } from '../../derive/equity.ts'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import styles from './Learning.module.css'
import type { At } from './LearningDialog.tsx'

/** What the day holds for each learner: feelings named for them, what they decide, what stands in their way. */
export function EachLearner({ day, go }: { day: string; go: (at: At) => void }) {
  const say = useEveryWord()
  const learners = useDerived(learnersInOrder)
  const rows = new Map(useDerived(equity, day).map(row => [row.learner, row]))
  const shares = new Map(useDerived(choice, day).byLearner.map(row => [row.learner, row.decidedShare]))
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{say('learning.each')}</h3>
      {learners.length === 0 && <p className={styles.quiet}>{say('learning.each.none')}</p>}
      <ul className={styles.learners}>
        {learners.map(({ id, name }) => (
          <li key={id}>
            <h4 className={styles.name}>
              <bdi>{name || say('card.untitled')}</bdi>
            </h4>
            <OneLearner row={rows.get(id)} share={shares.get(id) ?? null} go={go} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneLearner({ row, share, go }: { row: Equity | undefined; share: number | null; go: (at: At) => void }) {
  const say = useEveryWord()
  if (!row) return null
  const { learner, named, withEveryone, barriers } = row
  const percent = (of: number) => Math.round(of * 100)
  return (
    <div className={styles.facts}>
      {named === null || withEveryone === null ? (
        <p className={styles.quiet}>{say('learning.named.untimed')}</p>
      ) : (
        <>
          <button type="button" onClick={() => go({ page: 'named', learner })}>
            {say('learning.named', { percent: percent(named) })}
          </button>
          <button type="button" onClick={() => go({ page: 'everyone', learner })}>
            {say('learning.named.all', { percent: percent(withEveryone) })}
          </button>
        </>
      )}
      {share !== null && (
        <button type="button" onClick={() => go({ page: 'deciding', learner })}>
          {say('learning.decide', { percent: percent(share) })}
        </button>
      )}
      {barriers.length === 0 ? (
        <p className={styles.quiet}>{say('learning.barriers.none')}</p>
      ) : (
        <button type="button" className={styles.missing} onClick={() => go({ page: 'barriers', learner })}>
          {say('learning.barriers', { n: barriers.length })}
        </button>
      )}
    </div>
  )
}
