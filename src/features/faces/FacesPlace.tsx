import { Suspense, useState } from 'react'
import { usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { usePeople } from '../../store/sharing.tsx'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'
import { hasKeptRound } from './keptKey.ts'

const Faces = lazily(async () => (await import('./Faces.tsx')).Faces, ClosedAgain)

/** Where the question how moments feel is put, offered, answered and its answers looked at; fetched when there is one. */
export function FacesPlace({ still = false }: { still?: boolean }) {
  const plan = usePlan(state => state.plan.id)
  const isOpen = useScreen(screen => screen.faces !== null)
  const isAsked = usePeople().some(person => person.asked)
  const [isThere, setThere] = useState(() => hasKeptRound(plan))
  if (!isThere && (isOpen || isAsked)) setThere(true)
  return (
    isThere && (
      <Suspense>
        <Faces still={still} onClose={close} />
      </Suspense>
    )
  )
}

function close() {
  show({ faces: null })
}
