import type { AskedOfDays } from '../../store/screen.ts'
import { AllDaysDialog } from './AllDaysDialog.tsx'
import { CarryDialog } from './CarryDialog.tsx'
import { MinutesDialog } from './MinutesDialog.tsx'
import { NewDayDialog } from './NewDayDialog.tsx'

/** The one question about days that is open. */
export function DaysDialogs({ asked, onClose }: { asked: AskedOfDays; onClose: () => void }) {
  switch (asked.ask) {
    case 'new':
      return <NewDayDialog key={asked.kind} kind={asked.kind} onClose={onClose} />
    case 'carry':
      return <CarryDialog moment={asked.moment} onClose={onClose} />
    case 'all':
      return <AllDaysDialog onClose={onClose} />
    case 'minutes':
      return <MinutesDialog onClose={onClose} />
  }
}
