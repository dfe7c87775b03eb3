import { useScreen } from '../../store/screen.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import { AnswersDialog } from './AnswersDialog.tsx'
import { AskDialog } from './AskDialog.tsx'
import { FacesBar } from './FacesBar.tsx'
import { isOpenRound } from './round.ts'
import { useRounds } from './roundStore.ts'
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
  if (!open) return null
  if (open.show === 'answers') return <AnswersDialog moments={open.moments} onClose={onClose} />
  if (open.show === 'answer' && round) return <AnswerDialog round={round} onClose={onClose} />
  if (round && isOpenRound(round)) return <AnswerDialog round={round} onClose={onClose} />
  return <AskDialog moments={open.moments} onClose={onClose} />
}
