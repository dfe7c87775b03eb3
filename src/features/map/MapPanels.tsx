import { Suspense } from 'react'
import { DeleteCard } from '../../cards/DeleteCard.tsx'
import { hasRecord } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'
import { DetailsPanel } from './DetailsPanel.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { closePanel, useMapScreen } from './mapScreen.ts'
import { nameOf } from './titles.ts'
import type { CardActions } from './useCardActions.ts'
import { clearSelection } from './useMap.ts'

const SeveralPanel = lazily(async () => (await import('./SeveralPanel.tsx')).SeveralPanel, ClosedAgain)

/** The panel or question that is open over the map, for a card that is still there. */
export function MapPanels({ actions }: { actions: CardActions }) {
  const say = useWord()
  const open = useMapScreen(screen => screen.open)
  const id = open && (open.panel === 'link' ? open.at : open.panel === 'several' ? null : open.card)
  const isThere = usePlan(plan => id !== null && hasRecord(plan, id))
  const title = usePlan(plan => (id ? nameOf(plan, id) : '')) || say('card.untitled')
  if (open?.panel === 'several') {
    return (
      <Suspense>
        <SeveralPanel what={open.what} onClose={closePanel} />
      </Suspense>
    )
  }
  if (!open || !isThere) return null
  switch (open.panel) {
    case 'details':
      return <DetailsPanel key={open.card} card={open.card} title={title} actions={actions} />
    case 'link':
      return <LinkDialog key={open.at} at={open.at} title={title} tie={open.tie} />
    case 'remove':
      return <DeleteCard id={open.card} title={title} onClose={closePanel} onDeleted={clearSelection} />
  }
}
