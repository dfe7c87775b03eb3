import { OutcomeChecks } from '../../cards/OutcomeChecks.tsx'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import styles from './CardItem.module.css'

/** The outcomes a moment aims at, as a list to tick. */
export function OutcomeFields({ id }: { id: Id<'moment'> }) {
  const say = useEveryWord()
  const isEmpty = usePlan(plan => plan.outcomes.size === 0)
  if (isEmpty) return null
  return (
    <fieldset className={styles.stacked}>
      <legend className={styles.legend}>{say('list.aims')}</legend>
      <OutcomeChecks moment={id} />
    </fieldset>
  )
}
