import { useEffect } from 'react'
import { usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { usePeople } from '../../store/sharing.tsx'
import type { Asked } from '../../sync/sharing.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import { AnswersDialog } from './AnswersDialog.tsx'
import { AskDialog } from './AskDialog.tsx'
import { FacesBar } from './FacesBar.tsx'
import { isOpenRound, joinRound, offered, type Round } from './round.ts'
import { setRound, useRounds } from './roundStore.ts'
import { useKeepRound } from './useKeepRound.ts'

/** The question how moments feel: one quiet line about it, and the dialog that is open. `still`: it is only kept. */
export function Faces({ still, onClose }: { still: boolean; onClose: () => void }) {
  useKeepRound()
  if (still) return null
  return (
    <>
      <FacesBar />
      <OpenDialog onClose={onClose} />
    </>
  )
}

function OpenDialog({ onClose }: { onClose: () => void }) {
  const open = useScreen(screen => screen.faces)
  const round = useRounds(state => state.round)
  const offer = offered(usePeople(), new Set(round ? [round.id] : []))
  if (!open) return null
  if (open.show === 'answers') return <AnswersDialog moments={open.moments} onClose={onClose} />
  if (open.show === 'answer' && round) return <AnswerDialog round={round} onClose={onClose} />
  if (round && isOpenRound(round)) return <GoToRound round={round} />
  if (offer) return <JoinFirst asked={offer.asked} />
  return <AskDialog moments={open.moments} onClose={onClose} />
}

/** A question of this device waits: it is gone back to, and seen through to its faces. */
function GoToRound({ round }: { round: Round }) {
  useEffect(() => show({ faces: { show: 'answer', moments: round.moments } }), [round])
  return null
}

/** Somebody else has put a question already: it is answered before another one is put. */
function JoinFirst({ asked }: { asked: Asked }) {
  const plan = usePlan(state => state.plan.id)
  useEffect(() => setRound(joinRound(plan, asked)), [plan, asked])
  return null
}
