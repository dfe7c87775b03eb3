import { useNameOf } from '../../cards/useNameOf.ts'
import { kindOf } from '../../domain/ids.ts'
import { hasRecord } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { CardName } from './CardName.tsx'
import styles from './Parts.module.css'
import type { Behind } from './planScreen.ts'
import { useSayCard } from './useSayCard.ts'

/** The cards behind a number, each the way to it, with what it adds. */
export function BehindDialog({ behind: { title, ids, adds, sum }, onClose }: { behind: Behind; onClose: () => void }) {
  const say = useEveryWord()
  const sayCard = useSayCard(ids)
  const nameOf = useNameOf()
  const plan = usePlan(whole => whole)
  const there = ids.filter(id => hasRecord(plan, id) && nameOf(plan, id) !== '')
  return (
    <Dialog side title={title} closeLabel={say('app.done')} onClose={onClose}>
      <ul className={styles.rows} aria-label={title}>
        {there.map(id => (
          <li key={id} className={styles.behind}>
            <CardName id={id} />
            {kindOf(id) !== 'feeling' && sayCard(id) && <span className={styles.quiet}>{sayCard(id)}</span>}
            {adds?.has(id) && <span>{adds.get(id)}</span>}
          </li>
        ))}
      </ul>
      {sum && <p className={styles.strong}>{sum}</p>}
    </Dialog>
  )
}
