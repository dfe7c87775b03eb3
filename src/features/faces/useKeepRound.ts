import { useEffect } from 'react'
import { addFaces, addFacesForOthers } from '../../document/faceCommands.ts'
import { type OpenPlan, useOpenPlan } from '../../store/openPlan.tsx'
import { useSharing } from '../../store/sharing.tsx'
import type { Sharing } from '../../sync/sharing.ts'
import { answeredHere, answersOf, finishSheet, heard, putAway, toldOf } from './round.ts'
import { changeRound, openRounds, setRound, useRounds } from './roundStore.ts'

/** Keeps the question of this device in step with the others': tells them of it, hears from them, and writes when it is shown. */
export function useKeepRound(): void {
  const plan = useOpenPlan()
  const sharing = useSharing()
  useEffect(() => {
    openRounds(plan.getState().plan.id)
    const tell = () => {
      const { round } = useRounds.getState()
      sharing.show({ asked: round && toldOf(round) })
    }
    const hear = () => {
      changeRound(round => heard(round, sharing.getPeople()))
      writeShown(plan, sharing)
    }
    const stops = [useRounds.subscribe(tell), useRounds.subscribe(hear), sharing.subscribe(hear), plan.subscribe(hear)]
    tell()
    hear()
    return () => {
      for (const stop of stops) stop()
    }
  }, [plan, sharing])
}

/** Writes the answers of this device once somebody else has shown them all; not while nobody may write. */
function writeShown(plan: OpenPlan, sharing: Sharing): void {
  const { round } = useRounds.getState()
  if (round?.stage !== 'shown' || answeredHere(round) === 0 || !mayWrite(plan, sharing)) return
  setRound(putAway(round)) // first, so that what this change brings about finds nothing left to write
  plan.change(addFacesForOthers(answersOf(round)))
}

function mayWrite(plan: OpenPlan, sharing: Sharing): boolean {
  const tier = sharing.getTier()
  return plan.isEditable() && tier !== 'view' && !(sharing.isFrozen() && tier === 'edit')
}

/** Shows all faces: those of this device are written as one step, the other devices do the same. */
export function showFaces(plan: OpenPlan): void {
  const { round } = useRounds.getState()
  if (round?.stage !== 'open' || !plan.isEditable()) return
  const answers = answersOf(round)
  setRound(putAway({ ...round, stage: 'shown' }))
  plan.endGesture()
  if (answers.length > 0) plan.change(addFaces(answers))
}

/** Adds the sheet in front to faces that have been shown. */
export function addLate(plan: OpenPlan): void {
  const { round } = useRounds.getState()
  if (round?.stage !== 'shown' || !plan.isEditable()) return
  const finished = finishSheet(round)
  setRound(putAway(finished))
  plan.endGesture()
  plan.change(addFaces(answersOf(finished)))
}
