import { faceSpreads } from '../derive/faceSpread.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { useDerived, usePlan } from '../store/openPlan.tsx'
import { show, useScreen } from '../store/screen.ts'
import { Button } from '../ui/Button.tsx'
import type { FaceSummaryProps } from './FaceSummaryPlace.tsx'
import { useSaySpread, useSaySpreadShortly } from './useSaySpread.ts'

/** What a group has put for a moment, in the fewest words; pressed, it shows the faces. */
export function FaceSummary({ moment, other = moment }: FaceSummaryProps) {
  const say = useEveryWord()
  const shortly = useSaySpreadShortly()
  const wholly = useSaySpread()
  const spreads = useDerived(faceSpreads)
  const at = spreads.has(moment) ? moment : other
  const title = usePlan(plan => plan.moments.get(at)?.title) || say('moment.untitled')
  const presenting = useScreen(screen => screen.presenting)
  const spread = spreads.get(at)
  if (!spread) return null
  if (presenting) return <p>{shortly(spread)}</p>
  return (
    <Button
      small
      look="plain"
      aria-label={`${shortly(spread)}. ${say('faces.look', { title, said: wholly(spread) })}`}
      onClick={() => show({ faces: { show: 'answers', moments: [at] } })}
    >
      {shortly(spread)}
    </Button>
  )
}
