import { type Id, isId } from '../../domain/ids.ts'
import { useWord } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MomentPanel } from './MomentPanel.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { PracticePanel } from './PracticePanel.tsx'
import { RolePanel } from './RolePanel.tsx'
import { useAdultName } from './useAdultName.ts'
import type { Here } from './whyHere.ts'

interface AboutPanelProps {
  id: Id
  /** The block of an adult's day it was opened from. */
  here: Here | undefined
  weekday: number
  onAbout: (id: Id) => void
  onClose: () => void
}

/** What there is to say and to change of one card of this view; nothing once a colleague has taken it away. */
export function AboutPanel({ id, here, weekday, onAbout, onClose }: AboutPanelProps) {
  const say = useWord()
  const practice = usePlan(plan => (isId('practice', id) ? plan.practices.get(id) : undefined))
  const moment = usePlan(plan => (isId('moment', id) ? plan.moments.get(id) : undefined))
  const role = usePlan(plan => (isId('role', id) ? plan.roles.get(id) : undefined))
  const person = usePlan(plan => (isId('person', id) ? plan.people.get(id) : undefined))
  const nameOf = useAdultName()
  const title = practice?.title ?? moment?.title ?? (role ? nameOf(role.id) : person?.label)
  if (title === undefined) return null
  return (
    <Dialog side title={title || say('card.untitled')} closeLabel={say('app.done')} onClose={onClose}>
      {practice && <PracticePanel key={id} practice={practice} here={here} onAbout={onAbout} />}
      {moment && <MomentPanel key={id} moment={moment} weekday={weekday} onAbout={onAbout} />}
      {role && <RolePanel key={id} role={role} onAbout={onAbout} />}
      {person && <PersonPanel key={id} person={person} />}
    </Dialog>
  )
}
