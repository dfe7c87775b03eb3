import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { useWord } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import styles from './MapBar.module.css'
import { type FeltBy, threadFeelings } from './threadFeelings.ts'
import { nameOf } from './titles.ts'
import { clearSelection } from './useMap.ts'

const mostWords = 2

/** Names the thread in front and says what it is for. */
export function ThreadChip() {
  const say = useWord()
  const selected = useScreen(screen => screen.selected)
  const title = usePlan(plan => (selected ? nameOf(plan, selected) : ''))
  const felt = useDerived(threadFeelings, selected ?? '')
  return (
    <>
      <button type="button" className={styles.chip} onClick={clearSelection}>
        <span>{say('map.thread', { title: title || say('card.untitled') })}</span>
        <span aria-hidden="true">✕</span>
        <span className="forReaders">{say('map.thread.close')}</span>
      </button>
      {felt.length > 0 && (
        <p className={styles.so}>
          {say('map.thread.so')}{' '}
          {felt.map((one, at) => (
            <Felt key={one.learner} felt={one} isLast={at === felt.length - 1} />
          ))}
        </p>
      )}
    </>
  )
}

function Felt({ felt: { learner, nth, feelings }, isLast }: { felt: FeltBy; isLast: boolean }) {
  const say = useWord()
  const sayFeeling = useSayFeeling()
  const name = usePlan(plan => (learner ? plan.learners.get(learner)?.name : undefined))
  const words = feelings.slice(0, mostWords).map(feeling => sayFeeling(feeling.word.trim()))
  const more = feelings.length - words.length
  return (
    <>
      <span className={cx(styles.felt, nth >= 0 && styles[`learner${(nth % 8) + 1}`])}>
        {say('map.thread.feels', { who: name || say('everyone'), words: words.join(', ') })}
      </span>
      {more > 0 && ` ${say('map.thread.more', { n: more })}`}
      {!isLast && ' · '}
    </>
  )
}
