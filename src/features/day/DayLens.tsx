import { Suspense } from 'react'
import { lensThere } from '../../derive/lens.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { lazily } from '../../ui/lazily.tsx'

const Nothing = () => null
const LensKey = lazily(async () => (await import('./lens/LensKey.tsx')).LensKey, Nothing)

/** The key to the colours of the day, once it is coloured by something; fetched then. */
export function DayLens({ day }: { day: string }) {
  const lens = useDerived(lensThere, useScreen(screen => screen.lens) ?? undefined)
  return (
    lens && (
      <Suspense>
        <LensKey day={day} lens={lens} />
      </Suspense>
    )
  )
}
