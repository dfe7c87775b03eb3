import { linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { closePanel } from './dayScreen.ts'
import { useMoments } from './useMoments.ts'

/** What leans on a moment, told before it is taken away. */
export function RemoveDialog({ moment }: { moment: Id<'moment'> }) {
  const say = useWord()
  const { remove } = useMoments()
  const title = usePlan(plan => plan.moments.get(moment)?.title) || say('moment.untitled')
  const practices = useDerived(practicesOf, moment)
  const feelings = useDerived(countFeelings, moment)
  return (
    <Dialog
      title={say('day.remove.ask', { title })}
      closeLabel={say('app.cancel')}
      onClose={closePanel}
      actions={
        <Button look="danger" onClick={() => remove(moment)}>
          {say('day.remove.verb')}
        </Button>
      }
    >
      <p>{say('day.remove.practices', { n: practices.length })}</p>
      <ul>
        {practices.map(practice => (
          <li key={practice} dir="auto">
            {practice}
          </li>
        ))}
      </ul>
      {feelings > 0 && <p>{say('day.remove.feelings', { n: feelings })}</p>}
      <p>{say('day.remove.others')}</p>
    </Dialog>
  )
}

function practicesOf(plan: Pick<Plan, 'practices' | 'moments' | 'links'>, moment: Id<'moment'>): readonly string[] {
  return (linksByTo(plan, 'makes').get(moment) ?? []).flatMap(link => plan.practices.get(link.from)?.title || [])
}

function countFeelings(plan: Pick<Plan, 'feelings'>, moment: string): number {
  return [...plan.feelings.values()].filter(feeling => feeling.moment === moment).length
}
