import { decidedShareOf } from '../../derive/choice.ts'
import { momentsDeciding } from '../../derive/momentsBehind.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MomentRows } from './MomentRows.tsx'

interface DecidingDialogProps {
  day: string
  /** Whose; empty for everyone. */
  learner: string
  onClose: () => void
  /** The way back to where it was opened, when that is not the page. */
  onBack?: () => void
}

/** The moments behind how much students decide: everyone's, or those of one learner. */
export function DecidingDialog({ day, learner, onClose, onBack }: DecidingDialogProps) {
  const say = useEveryWord()
  const ids = useDerived(momentsDeciding, learner, day)
  const moments = usePlan(plan => plan.moments)
  const name = usePlan(plan => plan.learners.get(learner as Id<'learner'>)?.name) // none for everyone
  const who = name || say('lens.decides.everyone')
  const title = learner ? say('learning.behind.decide', { learner: who }) : say('lens.decides.behind', { who })
  const percentOf = (id: Id<'moment'>) => Math.round((decidedShareOf(moments.get(id) ?? {}) ?? 0) * 100)
  return (
    <Dialog side title={title} closeLabel={say('app.done')} onClose={onClose}>
      {onBack && (
        <div>
          <Button onClick={onBack}>{say('learning.own.back')}</Button>
        </div>
      )}
      <MomentRows
        label={title}
        rows={ids.map(id => ({ id, note: say('lens.decides.row', { percent: percentOf(id) }) }))}
        onGo={onClose}
      />
    </Dialog>
  )
}
