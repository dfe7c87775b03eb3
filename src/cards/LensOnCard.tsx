import { Suspense } from 'react'
import type { Id } from '../domain/ids.ts'
import { useScreen } from '../store/screen.ts'
import { lazily } from '../ui/lazily.tsx'

const Nothing = () => null
const CardLens = lazily(async () => (await import('./lens/CardLens.tsx')).CardLens, Nothing)

/** What the chosen lens sees in a moment: its colours and words on a card or slip, its colours on the clock, its words in the list. */
export function LensOnCard({ id, as }: { id: Id<'moment'>; as: 'card' | 'slip' | 'block' | 'words' }) {
  const lens = useScreen(screen => screen.lens)
  return (
    lens && (
      <Suspense>
        <CardLens id={id} lens={lens} as={as} />
      </Suspense>
    )
  )
}
