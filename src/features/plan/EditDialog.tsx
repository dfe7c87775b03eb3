import type { CardId } from '../../cards/cardTitles.ts'
import { useGoToCard } from '../../cards/useGoToCard.ts'
import { useNameOf } from '../../cards/useNameOf.ts'
import { hasRecord } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FieldsHere } from './EditHere.tsx'
import styles from './Parts.module.css'
import record from './Record.module.css'

/** What of one card, or of several, matters to this view: written beside the page, which follows at once. */
export function EditDialog({ ids, onClose }: { ids: readonly CardId[]; onClose: () => void }) {
  const say = useEveryWord()
  const nameOf = useNameOf()
  const go = useGoToCard()
  const plan = usePlan(whole => whole)
  const there = ids.filter(id => hasRecord(plan, id))
  const [first, ...others] = there
  const title = first && others.length === 0 ? nameOf(plan, first) : say('planView.edit.several')
  return (
    <Dialog side title={title} closeLabel={say('app.done')} onClose={onClose}>
      {there.length === 0 && <p role="status">{say('talk.gone')}</p>}
      {there.map(id => (
        <section key={id} className={styles.sub} aria-label={nameOf(plan, id)}>
          {others.length > 0 && (
            <h3 className={styles.subHeading} dir="auto">
              {nameOf(plan, id)}
            </h3>
          )}
          <div className={record.fields}>
            <FieldsHere id={id} />
          </div>
          <div>
            <Button
              small
              onClick={() => go(id)}
              aria-label={say('finding.mend.about', { verb: say('planView.goTo'), sentence: nameOf(plan, id) })}
            >
              {say('planView.goTo')}
            </Button>
          </div>
        </section>
      ))}
    </Dialog>
  )
}
