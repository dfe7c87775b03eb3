import { FaceSummaryPlace } from '../../cards/FaceSummaryPlace.tsx'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import type { Slot } from '../../derive/slots.ts'
import { unsupportedFeelings } from '../../derive/unsupportedFeelings.ts'
import { validLinks } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import type { Feeling, Plan } from '../../domain/plan.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { mostLiftedOn } from './curves.ts'
import { LiftWords } from './LiftWords.tsx'
import styles from './Ribbon.module.css'
import type { StripRow } from './stripLayout.ts'
import { useFeelingsAt } from './useWordsAt.ts'

interface WordsRowProps {
  row: StripRow
  places: readonly (Slot | undefined)[]
  /** The cards say their words themselves. */
  reading: boolean
}

/** Under the curves, in each moment's own column so that none meets another: the lift, words, and a group's faces. */
export function WordsRow({ row, places, reading }: WordsRowProps) {
  const columns = row.columns.map(column => `${column.width}px`).join(' ')
  const learner = useScreen(screen => screen.learner)
  const day = places.find(slot => slot !== undefined)?.moment.day ?? ''
  const most = useDerived(mostLiftedOn, day, learner ?? '')
  return (
    <div className={styles.words} style={{ gridTemplateColumns: columns }}>
      {places.map((slot, index) =>
        slot ? (
          <div key={slot.moment.id} className={styles.wordsAt}>
            {!reading && <WordsAt slot={slot} />}
            {most && most.at === slot.home && <LiftWords lift={most.lift} />}
            <FaceSummaryPlace moment={slot.moment.id} other={slot.home} />
          </div>
        ) : (
          <span key={row.columns[index]?.id} />
        ),
      )}
    </div>
  )
}

function WordsAt({ slot }: { slot: Slot }) {
  const say = useWord()
  const format = useFormat()
  const sayFeeling = useSayFeeling()
  const feelings = useFeelingsAt(slot)
  const unmade = useDerived(unmadeFeelings)
  const list = (some: readonly Feeling[], write = (word: string) => word) =>
    format.list([...new Set(some.map(feeling => write(sayFeeling(feeling.word))))])
  const of = (kind: Feeling['kind']) =>
    list(feelings.filter(feeling => feeling.kind === kind && !unmade.has(feeling.id)))
  const aims = of('aim')
  const guards = of('guard')
  const faint = feelings.filter(feeling => unmade.has(feeling.id))
  const nobody = [
    list(faint.filter(feeling => feeling.kind === 'aim')),
    list(
      faint.filter(feeling => feeling.kind === 'guard'),
      word => say('day.not', { words: word }),
    ),
  ]
  return (
    <>
      {aims && (
        <p className={styles.aims} dir="auto">
          {aims}
        </p>
      )}
      {guards && <p className={styles.guards}>{say('day.not', { words: guards })}</p>}
      {faint.length > 0 && (
        <p className={styles.faint}>{say('day.feel.nobody', { words: format.list(nobody.filter(Boolean)) })}</p>
      )}
    </>
  )
}

/** [D10] Feelings no practice shapes, once the team has begun to say which practice shapes what. */
function unmadeFeelings(plan: Plan): ReadonlySet<Id<'feeling'>> {
  return new Set(validLinks(plan, 'shapes').length > 0 ? unsupportedFeelings(plan) : [])
}
