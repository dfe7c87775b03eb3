import { DraftNumber } from '../../cards/DraftField.tsx'
import { editRecord } from '../../document/commands.ts'
import type { Id } from '../../domain/ids.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, usePlan } from '../../store/openPlan.tsx'
import styles from './CardItem.module.css'

/** How much of full time a person works; kept as a share, written as a percentage. */
export function PersonFields({ id }: { id: Id<'person'> }) {
  const say = useWord()
  const change = useChange()
  const fte = usePlan(plan => plan.people.get(id)?.fte ?? 1)
  return (
    <div className={styles.fields}>
      <DraftNumber
        label={say('card.field.fte')}
        value={Math.round(fte * 100)}
        most={100}
        onWrite={percent => change(editRecord(id, { fte: percent === null ? undefined : percent / 100 }))}
      />
    </div>
  )
}
