import { FaceIcon, faceLevel, fromHard } from '../../cards/FaceIcon.tsx'
import type { Slot } from '../../derive/slots.ts'
import { todayFeelings } from '../../derive/todayFeelings.ts'
import { setCurvePoint } from '../../document/momentCommands.ts'
import { curveId, type Day } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { useCurveSource } from '../../store/wayIn.ts'
import { cx } from '../../ui/cx.ts'
import { mostLifted } from './curves.ts'
import { useDayScreen } from './dayScreen.ts'
import styles from './FaceRow.module.css'

/** Five faces to say how one moment feels for the learner in front; pressing the chosen one again takes it back. */
export function FaceRow({ slot, day }: { slot: Slot; day: Day }) {
  const say = useWord()
  const change = useChange()
  const onlyLooks = useOnlyLooks()
  const marking = useDayScreen(screen => screen.marking)
  const when = day.kind === 'today' ? 'today' : marking
  const inFront = useScreen(screen => screen.learner)
  const learner = usePlan(plan => (inFront ? plan.learners.get(inFront) : undefined))
  const level = usePlan(plan => (inFront ? plan.curve.get(curveId(slot.home, inFront, when))?.valence : undefined))
  const source = useCurveSource(when)
  const lift = usePlan(plan =>
    inFront && day.kind !== 'today' ? (mostLifted([slot], plan.curve, inFront)?.lift ?? 0) : 0,
  )
  const today = useDerived(todayFeelings, day.id)
  if (!learner || (when === 'today' && today.has(learner.id))) return null
  const title = slot.moment.title || say('moment.untitled')
  return (
    <fieldset className={styles.faces} data-still="" disabled={onlyLooks}>
      <legend className={styles.legend}>
        {say('day.faces', { learner: learner.name, when: say(`when.${when}`) })}
      </legend>
      <span className={styles.row}>
        {fromHard.map(value => (
          <button
            key={value}
            type="button"
            className={cx(styles.face, level === value && styles.chosen)}
            aria-pressed={level === value}
            aria-label={say('day.face', { title, level: say(`valence.${value}`) })}
            onClick={() => change(setCurvePoint(slot.home, learner.id, when, level === value ? null : value, source))}
          >
            <FaceIcon level={value} size={28} />
          </button>
        ))}
      </span>
      <p className={styles.said}>
        {level === undefined ? say('day.point.unmarked') : say(`valence.${faceLevel(level)}`)}
      </p>
      {lift > 0 && <p className={styles.lift}>{say('day.lift', { n: lift })}</p>}
    </fieldset>
  )
}
