import { useLocation } from 'wouter'
import type { FeelingStanding } from '../derive/feelingStanding.ts'
import type { Id } from '../domain/ids.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { usePlan } from '../store/openPlan.tsx'
import { planPath } from '../store/paths.ts'
import { select } from '../store/screen.ts'
import { Button } from '../ui/Button.tsx'
import styles from './FeelingStands.module.css'

const words = {
  unsupported: 'feel.unsupported',
  'all new': 'feel.allNew',
  'one person': 'feel.onePerson',
} as const

/** What a feeling stands on: the practices that make it happen, each leading to the map, and where that is little. */
export function FeelingStands({ standing }: { standing: FeelingStanding | undefined }) {
  const say = useEveryWord()
  const goTo = useShowOnMap()
  const practices = usePlan(plan => plan.practices)
  if (!standing) return null
  const { state } = standing
  return (
    <div className={styles.stands}>
      {standing.practices.length > 0 && (
        <>
          <span className={styles.by}>{say('feel.shapedBy')}</span>
          <ul className={styles.practices}>
            {standing.practices.map(id => {
              const title = practices.get(id)?.title || say('card.untitled')
              return (
                <li key={id}>
                  <Button small look="plain" aria-label={say('feel.practice', { title })} onClick={() => goTo(id)}>
                    <bdi>{title}</bdi>
                  </Button>
                </li>
              )
            })}
          </ul>
        </>
      )}
      {state && <p className={styles.weak}>{say(words[state])}</p>}
    </div>
  )
}

/** The way to the map with one card selected. */
export function useShowOnMap(): (id: Id) => void {
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  return id => {
    select(id)
    go(planPath(plan, 'map'))
  }
}
