import { FaceSummary } from '../../cards/FaceSummary.tsx'
import { useSaySpread } from '../../cards/useSaySpread.ts'
import { faceSpreads } from '../../derive/faceSpread.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './CardItem.module.css'

/** What a group has put for a moment, in words, and the way to ask it. */
export function MomentFaces({ id }: { id: Id<'moment'> }) {
  const say = useEveryWord()
  const saySpread = useSaySpread()
  const still = useIsStill()
  const spread = useDerived(faceSpreads).get(id)
  return (
    <div>
      {spread && <p>{saySpread(spread)}</p>}
      {!still && (
        <div className={styles.faceVerbs}>
          <FaceSummary moment={id} />
          <Button onClick={() => show({ faces: { show: 'ask', moments: [id] } })}>{say('day.askFaces')}</Button>
        </div>
      )}
    </div>
  )
}
