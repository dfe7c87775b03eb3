import type { Id } from '../../domain/ids.ts'
import { hasRecord, type Plan } from '../../domain/plan.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { ChangeSeveral } from './ChangeSeveral.tsx'
import { LinkSeveral } from './LinkSeveral.tsx'
import { useMapScreen } from './mapScreen.ts'
import { RemoveSeveral } from './RemoveSeveral.tsx'

/** What is asked about all the chosen cards that are still there. */
export function SeveralPanel({ what, onClose }: { what: 'change' | 'link' | 'remove'; onClose: () => void }) {
  const several = useMapScreen(screen => screen.several) ?? []
  const ids = useDerived(thereOf, several.join(' '))
  switch (what) {
    case 'change':
      return <ChangeSeveral ids={ids} onClose={onClose} />
    case 'link':
      return <LinkSeveral ids={ids} onClose={onClose} />
    case 'remove':
      return <RemoveSeveral ids={ids} onClose={onClose} />
  }
}

function thereOf(plan: Plan, ids: string): readonly Id[] {
  return ids.split(' ').filter(id => hasRecord(plan, id as Id)) as Id[] // those of the cards chosen
}
