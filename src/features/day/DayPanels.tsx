import { lazy, Suspense, useEffect } from 'react'
import { leaveDay, useDayScreen } from './dayScreen.ts'

const DetailsPanel = lazy(() => import('./DetailsPanel.tsx').then(file => ({ default: file.DetailsPanel })))
const FeelingsDialog = lazy(() => import('./FeelingsDialog.tsx').then(file => ({ default: file.FeelingsDialog })))
const LearnerDialog = lazy(() => import('./LearnerDialog.tsx').then(file => ({ default: file.LearnerDialog })))
const PasteDialog = lazy(() => import('./PasteDialog.tsx').then(file => ({ default: file.PasteDialog })))
const RemoveDialog = lazy(() => import('./RemoveDialog.tsx').then(file => ({ default: file.RemoveDialog })))

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
  switch (open?.panel) {
    case 'details':
      return <DetailsPanel id={open.moment} />
    case 'feelings':
      return <FeelingsDialog moment={open.moment} />
    case 'learner':
      return <LearnerDialog id={open.learner} />
    case 'paste':
      return <PasteDialog text={open.text} after={open.after} />
    case 'remove':
      return <RemoveDialog moment={open.moment} />
    default:
      return null
  }
}
