import { useDayScreen } from './dayScreen.ts'
import { RemoveDialog } from './RemoveDialog.tsx'

/** The one panel or question that is open. */
export function DayPanels() {
  const open = useDayScreen(screen => screen.open)
  if (open?.panel === 'remove') return <RemoveDialog moment={open.moment} />
  return null
}
