import { FaceSummaryPlace } from '../../cards/FaceSummaryPlace.tsx'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { feelingsByMoment } from '../../derive/slots.ts'
import type { Feeling, Moment } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { showDay } from './dayScreen.ts'
import styles from './MomentCard.module.css'

/** The third row of an open card: words to aim for and to guard against, and the way to more. */
export function CardWords({ moment }: { moment: Moment }) {
  const say = useWord()
  const learner = useScreen(screen => screen.learner) ?? undefined
  const feelings = useDerived(feelingsByMoment, learner).get(moment.id) ?? []
  return (
    <div data-field="feels" className={styles.feelRow}>
      <p className={styles.fieldLabel}>{say('moment.feels')}</p>
      {feelings.length > 0 && (
        <ul className={styles.words}>
          {feelings.map(feeling => (
            <FeelingWord key={feeling.id} feeling={feeling} />
          ))}
        </ul>
      )}
      <Button look="plain" onClick={() => showDay({ open: { panel: 'feelings', moment: moment.id } })}>
        {feelings.length > 0 ? say('day.feel.more') : say('moment.feels.ask')}
      </Button>
      <Button look="plain" onClick={() => show({ faces: { show: 'ask', moments: [moment.id] } })}>
        {say('day.askFaces')}
      </Button>
      <FaceSummaryPlace moment={moment.id} />
    </div>
  )
}

export function FeelingWord({ feeling }: { feeling: Feeling }) {
  const say = useWord()
  const sayFeeling = useSayFeeling()
  const name = usePlan(plan => (feeling.learner ? plan.learners.get(feeling.learner)?.name : undefined))
  return (
    <li className={cx(styles.word, feeling.kind === 'guard' && styles.guard)}>
      <span dir="auto">{sayFeeling(feeling.word)}</span>
      {feeling.kind === 'guard' && <span className={styles.wordKind}> · {say('feeling.guard')}</span>}
      {name && <span className={styles.wordKind}> · {name}</span>}
    </li>
  )
}
