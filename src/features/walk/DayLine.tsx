import type { CSSProperties } from 'react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { dots, learnerStyle } from '../../output/learnerStyles.ts'
import { type RibbonShape, sidesOf, type Way, wayPath } from '../../output/ribbon.ts'
import { useDirection } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import styles from './DayLine.module.css'
import { useVoice } from './useWalk.ts'
import type { Walk } from './walkOf.ts'

interface DayLineProps {
  walk: Walk
  /** −1 at the beginning, as many as there are moments at the end. */
  at: number
  onGo: (at: number) => void
}

const cell = 10
const shape: RibbonShape = { from: 0, to: 0, top: 4, height: 32 }

/** The whole day along the foot, its parts tinted and its curve drawn small: where one is, and the way to anywhere. */
export function DayLine({ walk, at, onGo }: DayLineProps) {
  const { say } = useVoice()
  const mirrored = useDirection() === 'rtl'
  const { scenes } = walk
  const count = scenes.length + 2
  const title = scenes[at]?.step.moment.title || say('moment.untitled')
  const where =
    at < 0
      ? say('walk.where.start')
      : at >= scenes.length
        ? say('walk.where.end')
        : say('walk.where.moment', { n: at + 1, all: scenes.length, title })
  return (
    <div className={styles.line} style={{ '--stops': count } as CSSProperties}>
      <div aria-hidden="true" className={styles.cells}>
        <span />
        {scenes.map(({ step }) => (
          <span key={`${step.moment.id} ${step.weekdays[0]}`} data-part={step.part} />
        ))}
        <span />
      </div>
      <svg
        aria-hidden="true"
        className={styles.curves}
        viewBox={`0 0 ${count * cell} 40`}
        preserveAspectRatio="none"
        style={mirrored ? { transform: 'scaleX(-1)' } : undefined}
      >
        <Ways walk={walk} />
      </svg>
      <input
        type="range"
        className={styles.range}
        min={-1}
        max={scenes.length}
        value={at}
        aria-label={say('walk.where')}
        aria-valuetext={where}
        onChange={event => onGo(Number(event.target.value))}
      />
    </div>
  )
}

function Ways({ walk }: { walk: Walk }) {
  const learners = useDerived(learnersInOrder)
  const seen = walk.learner ? [walk.learner] : learners
  const ways = seen.map((learner): Way => {
    const marks = walk.scenes.map(({ step, moods }, place) => {
      const mood = moods.find(one => one.learner.id === learner.id)
      return {
        moment: step.moment.id,
        x: (place + 1.5) * cell,
        ...(mood?.today !== undefined && { today: mood.today }),
        ...(mood?.aim !== undefined && { aim: mood.aim }),
      }
    })
    return { learner, style: learnerStyle(learners.indexOf(learner)), marks }
  })
  const sides = sidesOf(ways, shape, walk.learner?.id)
  return ways.map(way => {
    const { learner, style } = way
    const side = sides(way)
    return (
      <g key={learner.id} fill="none" stroke={`var(--${style.token})`} strokeWidth={2}>
        {(walk.learner || walk.day.kind === 'today') && (
          <path
            d={wayPath(way, 'today', shape, side)}
            strokeDasharray={dots['stroke-dasharray']}
            strokeLinecap={dots['stroke-linecap']}
          />
        )}
        <path d={wayPath(way, 'aim', shape, side)} strokeDasharray={style.dash} />
      </g>
    )
  })
}
