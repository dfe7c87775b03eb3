import { Suspense } from 'react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { todayFeelings } from '../../derive/todayFeelings.ts'
import type { Day } from '../../domain/plan.ts'
import { dots, learnerStyle } from '../../output/learnerStyles.ts'
import { useWord } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import { lazily } from '../../ui/lazily.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './DayFoot.module.css'
import { showDay, useDayScreen } from './dayScreen.ts'
import { Markers } from './Markers.tsx'
import { LearnerButton } from './WhoseDay.tsx'

const TodayElsewhere = lazily(
  async () => (await import('./TodayElsewhere.tsx')).TodayElsewhere,
  () => null,
)

const Nothing = () => null
const FaceKey = lazily(async () => (await import('./FaceKey.tsx')).FaceKey, Nothing)

/** Who the curves belong to; pressing a name puts that learner in front. */
export function Legend({ day, still }: { day: Day; still: boolean }) {
  const say = useWord()
  const learners = useDerived(learnersInOrder)
  const inFront = useScreen(screen => screen.learner)
  const onlyLooks = useOnlyLooks()
  const marking = useDayScreen(screen => screen.marking)
  const hasFaces = usePlan(plan => plan.faces.size > 0)
  const today = useDerived(todayFeelings, day.id)
  if (learners.length === 0) return <p className={styles.hint}>{say('day.ribbon.empty')}</p>
  const front = learners.find(learner => learner.id === inFront)
  const elsewhere = front && today.get(front.id)
  return (
    <div className={styles.legend}>
      <ul className={styles.names} aria-label={say('day.legend')}>
        {learners.map((learner, index) => (
          <li key={learner.id}>
            <button
              type="button"
              className={cx(styles.name, learner.id === inFront && styles.inFront)}
              aria-pressed={learner.id === inFront}
              disabled={still}
              onClick={() => show({ learner: learner.id === inFront ? null : learner.id })}
            >
              <Sample index={index} />
              <bdi>{learner.name || say('card.untitled')}</bdi>
            </button>
          </li>
        ))}
        {front && (
          <li className={styles.today}>
            <Sample index={learners.indexOf(front)} today />
            {say('when.today')}
          </li>
        )}
        {hasFaces && (
          <Suspense>
            <FaceKey />
          </Suspense>
        )}
      </ul>
      {!still && !onlyLooks && front && day.kind !== 'today' && (
        <Segmented
          label={say('day.marking')}
          value={marking}
          options={[
            { value: 'aim', label: say('when.aim') },
            { value: 'today', label: say('when.today') },
          ]}
          onChange={value => showDay({ marking: value })}
        />
      )}
      {!still && !onlyLooks && front && marking === 'today' && elsewhere && (
        <Suspense>
          <TodayElsewhere day={elsewhere.day} />
        </Suspense>
      )}
      {!still && !onlyLooks && <LearnerButton learner={front} />}
      {!still && !onlyLooks && !front && <p className={styles.hint}>{say('day.ribbon.choose')}</p>}
    </div>
  )
}

function Sample({ index, today = false }: { index: number; today?: boolean }) {
  const { token, dash } = learnerStyle(index)
  return (
    <svg aria-hidden="true" width="64" height="16" viewBox="0 -8 64 16">
      <path
        d="M8 0H63"
        stroke={`var(--${token})`}
        strokeWidth={today ? 2.5 : 3}
        strokeDasharray={today ? dots['stroke-dasharray'] : dash}
        strokeLinecap={today ? dots['stroke-linecap'] : 'butt'}
      />
      <Markers index={index} scale={today ? 0.6 : 1} at={[{ x: 8, y: 0 }]} />
    </svg>
  )
}
