import { Suspense, useEffect } from 'react'
import { useIsStill } from '../../store/onlyLooks.ts'
import { lazily } from '../../ui/lazily.tsx'
import { closePanel, leaveDay, useDayScreen } from './dayScreen.ts'

const CurvesDialog = lazily(async () => (await import('./CurvesDialog.tsx')).CurvesDialog, NotFetched)
const DetailsPanel = lazily(async () => (await import('./DetailsPanel.tsx')).DetailsPanel, NotFetched)
const FeelingsDialog = lazily(async () => (await import('./FeelingsDialog.tsx')).FeelingsDialog, NotFetched)
const LearnerDialog = lazily(async () => (await import('./LearnerDialog.tsx')).LearnerDialog, NotFetched)
const RemoveDialog = lazily(async () => (await import('./RemoveDialog.tsx')).RemoveDialog, NotFetched)
const ShiftDialog = lazily(async () => (await import('./ShiftDialog.tsx')).ShiftDialog, NotFetched)

/** The one panel or question that is open; fetched when first asked for. */
export function DayPanels() {
  useEffect(() => leaveDay, [])
  return (
    <Suspense fallback={null}>
      <OpenPanel />
    </Suspense>
  )
}

function OpenPanel() {
  const open = useDayScreen(screen => screen.open)
  const still = useIsStill()
  if (still && open?.panel !== 'curves') return null
  switch (open?.panel) {
    case 'curves':
      return <CurvesDialog />
    case 'details':
      return <DetailsPanel id={open.moment} />
    case 'feelings':
      return <FeelingsDialog moment={open.moment} />
    case 'learner':
      return <LearnerDialog id={open.learner} />
    case 'shift':
      return <ShiftDialog id={open.moment} />
    case 'remove':
      return <RemoveDialog moment={open.moment} />
    default:
      return null
  }
}

function NotFetched() {
  useEffect(closePanel, [])
  return null
}
