import { keepPlace } from '../../cards/keepPlace.ts'
import { nameOfRecord } from '../../cards/sayRecord.ts'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { compareText } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useSuggestionEdits } from '../../store/useSuggestionEdits.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Suggest.module.css'

/** Everything anybody waved away, the latest first, each with the way back. */
export function WavedList() {
  const say = useEveryWord()
  const plan = usePlan(state => state)
  const all = useDerived(wavedAwayOf)
  const editWithUndo = useEditWithUndo()
  const { bringBack } = useSuggestionEdits()
  if (all.length === 0) return <p>{say('suggest.none.waved')}</p>
  return (
    <>
      <p className={styles.quiet}>{say('suggest.waved.help')}</p>
      <ul className={styles.waved} data-proposals="" tabIndex={-1} aria-label={say('suggest.title.waved')}>
        {all.map(({ fingerprint, title, on }) => (
          <li key={fingerprint} className={styles.row}>
            <div>
              <p dir="auto">{title}</p>
              <p dir="auto" className={styles.quiet}>
                {on && nameOfRecord(plan, on, say)}
              </p>
            </div>
            <Button
              small
              aria-label={say('suggest.back.one', { title })}
              onClick={event =>
                keepPlace(event, () => editWithUndo(say('suggest.back.done', { title }), () => bringBack(fingerprint)))
              }
            >
              {say('suggest.back')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function wavedAwayOf(plan: Pick<Plan, 'decisions'>) {
  const decided = [...plan.decisions.values()].sort((a, b) => compareText(b.at, a.at) || compareText(a.id, b.id))
  const seen = new Set<string>()
  return decided.flatMap(({ suggestion, text, on }) => {
    if (!suggestion || seen.has(suggestion)) return []
    seen.add(suggestion)
    return [{ fingerprint: suggestion, title: text, on: on[0] }]
  })
}
