import { MomentRows } from '../../cards/lens/MomentRows.tsx'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { equity } from '../../derive/equity.ts'
import { momentsFeltFor } from '../../derive/momentsBehind.ts'
import { momentsOf } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface BehindDialogProps {
  what: 'named' | 'everyone' | 'barriers'
  learner: Id<'learner'>
  day: string
  onBack: () => void
  onGo: () => void
}

/** The moments behind a number about one learner, each with the reason it counts. */
export function BehindDialog({ what, learner, day, onBack, onGo }: BehindDialogProps) {
  const say = useEveryWord()
  const format = useFormat()
  const sayFeeling = useSayFeeling()
  const plan = usePlan(state => state)
  const felt = useDerived(momentsFeltFor, learner, what === 'everyone' ? 'everyone' : 'named', day)
  const barriers = useDerived(barriersOf, learner, day)
  const name = plan.learners.get(learner)?.name || say('card.untitled')
  const title = say(`learning.behind.${what === 'everyone' ? 'all' : what}`, { learner: name })
  const feelings = (id: Id<'moment'>) =>
    [...plan.feelings.values()]
      .filter(({ moment, kind }) => moment === id && kind === 'aim')
      .filter(feeling => feeling.learner === learner || (what === 'everyone' && feeling.learner === null))
      .map(feeling => sayFeeling(feeling.word))
  const lacks = (id: Id<'moment'>) => {
    const moment = plan.moments.get(id)
    const access = plan.learners.get(learner)?.access
    const hasDevice = !moment?.needsDevice || access?.device !== 'none'
    return say(hasDevice ? 'learning.barrier.internet' : 'learning.barrier.device')
  }
  const rows =
    what === 'barriers'
      ? barriers.map(id => ({ id, note: lacks(id) }))
      : felt.map(id => ({ id, note: format.list(feelings(id)) }))
  return (
    <Dialog side title={title} closeLabel={say('app.done')} onClose={onGo}>
      <div>
        <Button onClick={onBack}>{say('learning.own.back')}</Button>
      </div>
      {rows.length === 0 && <p>{say('lens.behind.none')}</p>}
      <MomentRows label={title} rows={rows} onGo={onGo} />
    </Dialog>
  )
}

/** What stands in a learner's way, in reading order. */
function barriersOf(plan: Plan, learner: string, day: string): Id<'moment'>[] {
  const barriers = new Set(equity(plan, day).find(row => row.learner === learner)?.barriers)
  return momentsOf(plan, day).flatMap(({ id }) => (barriers.has(id) ? id : []))
}
