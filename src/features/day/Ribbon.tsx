import { memo, useCallback, useState } from 'react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { setCurvePoint } from '../../document/momentCommands.ts'
import type { Id } from '../../domain/ids.ts'
import { curveId, type Plan } from '../../domain/plan.ts'
import { behind, dots, learnerStyle } from '../../output/learnerStyles.ts'
import { useDirection } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { useCurveSource } from '../../store/wayIn.ts'
import { FaceScale } from './Faces.tsx'
import { Marker } from './Marker.tsx'
import styles from './Ribbon.module.css'
import { RibbonTrack } from './RibbonTrack.tsx'
import { betweenPath, curvePath, heightOf, levels, type Mark } from './ribbon.ts'
import type { Slot } from './slots.ts'
import type { StripRow } from './stripLayout.ts'

interface RibbonProps {
  row: StripRow
  slots: readonly Slot[]
  /** Pixels between two levels. */
  step: number
  marking: 'aim' | 'today'
  still: boolean
}

interface Curve {
  readonly key: string
  readonly index: number
  readonly when: 'aim' | 'today'
  readonly front: boolean
  readonly marks: readonly Mark[]
}

/** How one row of the strip feels: a curve for each learner, and handles to mark the one in front. */
export const Ribbon = memo(function Ribbon({ row, slots, step, marking, still }: RibbonProps) {
  const change = useChange()
  const learners = useDerived(learnersInOrder)
  const inFront = useScreen(screen => screen.learner)
  const points = usePlan(plan => plan.curve)
  const mirrored = useDirection() === 'rtl'
  const [drag, setDrag] = useState<{ readonly at: Id<'moment'>; readonly level: number } | null>(null)

  const curves = learners.flatMap((learner, index): Curve[] => {
    const front = learner.id === inFront
    const drawn = front ? (['today', 'aim'] as const) : ([marking] as const)
    return drawn.map(when => ({
      key: `${learner.id} ${when}`,
      index,
      when,
      front,
      marks: slots.map((slot, at) => ({
        x: (row.columns[at]?.x ?? 0) + (row.columns[at]?.width ?? 0) / 2,
        level:
          front && when === marking && drag?.at === slot.home ? drag.level : levelOf(points, slot, learner.id, when),
      })),
    }))
  })
  curves.sort((a, b) => Number(a.front) - Number(b.front))
  const front = learners.findIndex(learner => learner.id === inFront)
  const learner = learners[front]
  const own = (when: 'aim' | 'today') => curves.find(curve => curve.front && curve.when === when)?.marks ?? []

  const source = useCurveSource(marking)
  const mark = useCallback(
    (at: Id<'moment'>, level: number | null) =>
      learner && change(setCurvePoint(at, learner.id, marking, level, source)),
    [learner, change, marking, source],
  )

  return (
    <div className={styles.ribbon} style={{ blockSize: 5 * step }}>
      <svg
        aria-hidden="true"
        className={styles.curves}
        width={row.width}
        height={5 * step}
        style={mirrored ? { transform: 'scaleX(-1)' } : undefined}
      >
        {levels.map(level => (
          <line
            key={level}
            x1={0}
            x2={row.width}
            y1={heightOf(level, step)}
            y2={heightOf(level, step)}
            className={styles.level}
          />
        ))}
        {learner && (
          <path
            d={betweenPath(own('aim'), own('today'), step)}
            fill={`var(--${learnerStyle(front).token})`}
            className={styles.between}
          />
        )}
        {curves.map(curve => (
          <CurveLine
            key={curve.key}
            curve={curve}
            step={step}
            faint={front >= 0 && !curve.front}
            aside={curve.front ? 0 : apart(curve.index, learners.length)}
          />
        ))}
      </svg>
      <FaceScale step={step} />
      {learner &&
        !still &&
        slots.map((slot, at) => (
          <RibbonTrack
            key={slot.home}
            column={row.columns[at] ?? { id: slot.home, x: 0, width: 0 }}
            at={slot.home}
            title={slot.moment.title}
            learner={learner.name}
            index={front}
            when={marking}
            level={levelOf(points, slot, learner.id, marking)}
            step={step}
            onDrag={setDrag}
            onMark={mark}
          />
        ))}
    </div>
  )
})

function levelOf(points: Plan['curve'], slot: Slot, learner: Id<'learner'>, when: 'aim' | 'today'): number | undefined {
  const at = (moment: Id<'moment'>) => points.get(curveId(moment, learner, when))?.valence
  return at(slot.home) ?? at(slot.moment.id)
}

/** Curves of several learners lie a little apart, so that equal feelings do not hide one another. */
function apart(index: number, of: number): number {
  return (index - (of - 1) / 2) * Math.min(5, 14 / of)
}

function CurveLine({ curve, step, faint, aside }: { curve: Curve; step: number; faint: boolean; aside: number }) {
  const { token, dash } = learnerStyle(curve.index)
  const isToday = curve.when === 'today'
  const line = isToday ? dots : { 'stroke-dasharray': dash, 'stroke-linecap': 'butt' as const }
  return (
    <g opacity={faint ? behind : undefined} transform={`translate(0 ${aside})`}>
      <path
        d={curvePath(curve.marks, step)}
        className={styles.curve}
        stroke={`var(--${token})`}
        strokeWidth={curve.front && !isToday ? 4 : 2.5}
        strokeDasharray={line['stroke-dasharray']}
        strokeLinecap={line['stroke-linecap']}
      />
      {curve.marks.map(mark =>
        mark.level === undefined ? null : (
          <Marker
            key={mark.x}
            index={curve.index}
            scale={isToday ? 0.6 : curve.front ? 1 : 0.8}
            x={mark.x}
            y={heightOf(mark.level, step)}
          />
        ),
      )}
    </g>
  )
}
