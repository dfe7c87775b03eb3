import { sameCards } from '../../derive/sameCards.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useWord } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useDerived, useOpenPlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { announce } from '../../ui/Toast.tsx'
import styles from './MapBar.module.css'
import { type Gap, mapGaps } from './mapGaps.ts'
import { nameOf } from './titles.ts'
import { walkOn } from './walkGaps.ts'

/** What is still open, in counts: a press leads to the first card that asks for an answer. */
export function GapList() {
  const say = useEveryWord()
  const gaps = useDerived(mapGaps)
  const still = useIsStill()
  const same = useDerived(sameCards)
  const twice = still ? 0 : same.length
  const walk = useWalk()
  if (gaps.length === 0 && twice === 0) return <p className={styles.hint}>{say('map.gap.none')}</p>
  return (
    <ul className={styles.gaps} aria-label={say('map.gaps')}>
      {gaps.map(gap => (
        <li key={gap.kind}>
          <button type="button" className={styles.gap} onClick={() => walk(gap)}>
            {say(`map.gap.${gap.kind}`, { n: gap.stops.length })}
          </button>
        </li>
      ))}
      {twice > 0 && (
        <li>
          <button type="button" className={styles.gap} onClick={() => show({ joining: true })}>
            {say('join.offer', { n: twice })}
          </button>
        </li>
      )}
    </ul>
  )
}

/** Walks on, or back, to the next gap of a kind, and says which it is. */
export function useWalk(): (gap: Gap, by?: 1 | -1) => void {
  const say = useWord()
  const plan = useOpenPlan()
  return (gap, by) => {
    const stop = walkOn(plan.getState(), gap, by)
    if (!stop) return
    const title = nameOf(plan.getState(), stop.record) || say('card.untitled')
    announce(say('map.gap.at', { n: stop.n, all: gap.stops.length, title }))
  }
}
