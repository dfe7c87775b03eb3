import type { Pattern } from '../../domain/pattern.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './Patterns.module.css'
import type { Asking } from './useAnswers.ts'

/** Whether prices come along; asked only when there are any. */
export function CostAnswer({ pattern, asking: { plan, answers, coming, give } }: { pattern: Pattern; asking: Asking }) {
  const say = useEveryWord()
  const { supports, funds } = pattern.map
  const isNew = ({ id }: { id: string }) => coming.ids.has(id as never) && !answers.use.has(id as never) // asked for any id
  const hasCosts =
    [...supports.values()].some(one => isNew(one) && (one.costOneTime !== null || one.costPerYear !== null)) ||
    [...funds.values()].some(one => isNew(one) && one.amount !== undefined)
  if (!hasCosts) return null
  const theirs = pattern.facts.currency
  const ours = plan.plan.currency
  return (
    <section className={styles.answers} aria-labelledby="pattern-costs">
      <h3 id="pattern-costs" className={styles.heading}>
        {say('pattern.costs')}
      </h3>
      <div className={styles.costs}>
        <Segmented
          label={say('pattern.costs')}
          value={answers.keepsCosts ? 'keep' : 'open'}
          options={[
            { value: 'open', label: say('pattern.costs.open') },
            { value: 'keep', label: say('pattern.costs.keep') },
          ]}
          onChange={value => give({ keepsCosts: value === 'keep' })}
        />
      </div>
      <p className={styles.quiet}>
        {theirs && ours && theirs !== ours
          ? say('pattern.costs.currency', { theirs, ours })
          : say('pattern.costs.help')}
      </p>
    </section>
  )
}
