import { useState } from 'react'
import { DecidingDialog } from '../../cards/lens/DecidingDialog.tsx'
import { type Done, UndoLine } from '../../cards/UndoLine.tsx'
import { shownDay } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, useOpenPlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { BehindDialog } from './BehindDialog.tsx'
import { ChooseDialog } from './ChooseDialog.tsx'
import { EachLearner } from './EachLearner.tsx'
import { ListDialog } from './ListDialog.tsx'
import { OutcomeDialog } from './OutcomeDialog.tsx'
import { OutcomeList } from './OutcomeList.tsx'
import { OwnLists } from './OwnLists.tsx'

/** Where one is in the panel: its first page, or one step further in. */
export type At =
  | { readonly page: 'home' | 'choose' }
  | { readonly page: 'outcome'; readonly id: Id<'outcome'> }
  | { readonly page: 'list'; readonly list: string }
  | { readonly page: 'deciding' | 'named' | 'everyone' | 'barriers'; readonly learner: Id<'learner'> }

/** What students learn: the outcomes of the plan, what of the day is for them, and what the day holds for each learner. */
export function LearningDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const asked = useScreen(screen => screen.day) ?? undefined
  const day = useDerived(shownDay, asked)?.id ?? ''
  const [at, go] = useState<At>({ page: 'home' })
  const plan = useOpenPlan()
  const [done, setDone] = useState<Done | null>(null)
  const back = () => go({ page: 'home' })
  const backAfter = (said: string) => {
    setDone({ said, step: plan.lastStep() })
    back()
  }
  switch (at.page) {
    case 'outcome':
      return <OutcomeDialog id={at.id} day={day} onDeleted={backAfter} onBack={back} onClose={onClose} />
    case 'choose':
      return <ChooseDialog onBack={back} onClose={onClose} />
    case 'list':
      return <ListDialog id={at.list} onLeft={backAfter} onBack={back} onClose={onClose} />
    case 'deciding':
      return <DecidingDialog day={day} learner={at.learner} onBack={back} onClose={onClose} />
    case 'named':
    case 'everyone':
    case 'barriers':
      return <BehindDialog what={at.page} learner={at.learner} day={day} onBack={back} onGo={onClose} />
    default:
      return (
        <Dialog side title={say('learning.title')} closeLabel={say('app.done')} onClose={onClose}>
          {done && <UndoLine done={done} />}
          <OutcomeList day={day} go={go} />
          <EachLearner day={day} go={go} />
          <OwnLists go={go} />
        </Dialog>
      )
  }
}
