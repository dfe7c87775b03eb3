import { learnerNeeds } from '../domain/lists/learnerNeeds.ts'
import type { Learner } from '../domain/plan.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { useIsStill } from '../store/onlyLooks.ts'
import { mapBackwards } from '../store/suggestions.ts'
import { Button } from '../ui/Button.tsx'
import styles from './NeedVerbs.module.css'
import { useListWord } from './useListWord.ts'

const known: ReadonlySet<string> = new Set(learnerNeeds.items.map(({ name }) => name))

/** For each need that proposals know, the way to what adults would do for it. */
export function NeedVerbs({ learner, onAsk }: { learner: Learner; onAsk?: () => void }) {
  const say = useEveryWord()
  const sayListed = useListWord()
  const still = useIsStill()
  const needs = learner.needs.filter(need => known.has(need))
  if (still || needs.length === 0) return null
  return (
    <div className={styles.needs}>
      <p>{say('suggest.help.title')}</p>
      <ul className={styles.verbs}>
        {needs.map(need => (
          <li key={need}>
            <Button
              small
              aria-label={say('suggest.help', { need: sayListed(need) })}
              onClick={() => {
                onAsk?.()
                mapBackwards({ for: 'need', id: learner.id, need }, { panel: true })
              }}
            >
              {sayListed(need)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
