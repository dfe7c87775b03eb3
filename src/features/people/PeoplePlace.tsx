import { Suspense } from 'react'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'

const PeoplePage = lazily(async () => (await import('./PeoplePage.tsx')).PeoplePage, ClosedAgain)

/** Where the tables of roles and people open; what they show is fetched then. */
export function PeoplePlace() {
  const tab = useScreen(screen => screen.people)
  return (
    tab && (
      <Suspense>
        <PeoplePage tab={tab} onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ people: null })
}
