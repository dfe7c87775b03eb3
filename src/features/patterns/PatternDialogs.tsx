import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useIsEditable } from '../../store/openPlan.tsx'
import type { AskedOfPatterns } from '../../store/screen.ts'
import { ClosedAgain } from '../../ui/lazily.tsx'
import { AdoptDialog } from './AdoptDialog.tsx'
import { SaveDialog } from './SaveDialog.tsx'

/** The one thing about patterns that is open. Who may only look saves patterns, but takes none up. */
export function PatternDialogs({ asked, onClose }: { asked: AskedOfPatterns; onClose: () => void }) {
  const isEditable = useIsEditable()
  const onlyLooks = useOnlyLooks()
  if (asked.ask === 'save') return <SaveDialog key={asked.moment} moment={asked.moment} onClose={onClose} />
  if (onlyLooks) return <ClosedAgain onClose={onClose} />
  return isEditable ? <AdoptDialog files={asked.files} onClose={onClose} /> : null
}
