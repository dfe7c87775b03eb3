import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { useFormat, useLanguage, useWord } from '../../store/language.tsx'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { TimeVerbs } from './timeVerbs.ts'

/** Does something that moves time; how it is done is fetched when first asked for. */
export function useTimeVerbs(): (doIt: (verbs: TimeVerbs) => void) => void {
  const plan = useOpenPlan()
  const say = useWord()
  const language = useLanguage()
  const format = useFormat()
  const edit = useEditWithUndo()
  return doIt => {
    Promise.all([import('./timeVerbs.ts'), import('../../store/everyWord.ts')]).then(
      ([{ timeVerbs }, { everyWordOf }]) => doIt(timeVerbs({ plan, say: everyWordOf(say, language), format, edit })),
      () => toast(say('app.part.absent')),
    )
  }
}
