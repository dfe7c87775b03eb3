import { useCallback } from 'react'
import { useWord } from '../store/language.tsx'
import { useOpenPlan } from '../store/openPlan.tsx'
import { toast } from '../ui/Toast.tsx'

/** Makes an edit and says so, with Undo for as long as it is this person's latest step: Undo takes back nothing else. */
export function useEditWithUndo(): (said: string, edit: () => void) => void {
  const plan = useOpenPlan()
  const say = useWord()
  return useCallback(
    (said, edit) => {
      const before = plan.lastStep()
      edit()
      const step = plan.lastStep()
      if (step === before) return
      const offered = { subscribe: plan.subscribe, holds: () => plan.lastStep() === step }
      toast(said, { label: say('app.undo'), run: plan.undo, offered })
    },
    [plan, say],
  )
}
