import { useWord } from '../../store/language.tsx'
import { useDerived, useOpenPlan } from '../../store/openPlan.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './MapBar.module.css'
import { type Gap, mapGaps } from './mapGaps.ts'
import { nameOf } from './titles.ts'
import { walkOn } from './walkGaps.ts'

/** What is still open, in counts: a press leads to the first card that asks for an answer. */
export function GapList() {
  const say = useWord()
  const gaps = useDerived(mapGaps)
  const walk = useWalk()
  if (gaps.length === 0) return <p className={styles.hint}>{say('map.gap.none')}</p>
  return (
    <ul className={styles.gaps} aria-label={say('map.gaps')}>
      {gaps.map(gap => (
        <li key={gap.kind}>
          <button type="button" className={styles.gap} onClick={() => walk(gap)}>
            {say(`map.gap.${gap.kind}`, { n: gap.stops.length })}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Walks on to the next gap of a kind, and says which it is. */
export function useWalk(): (gap: Gap) => void {
  const say = useWord()
  const plan = useOpenPlan()
  return gap => {
    const stop = walkOn(plan.getState(), gap)
    if (!stop) return
    const title = nameOf(plan.getState(), stop.record) || say('card.untitled')
    announce(say('map.gap.at', { n: stop.n, all: gap.stops.length, title }))
  }
}
