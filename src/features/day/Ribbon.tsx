import { memo, Suspense, useCallback, useState } from 'react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { setCurvePoint } from '../../document/momentCommands.ts'
import type { Id } from '../../domain/ids.ts'
import { learnerStyle } from '../../output/learnerStyles.ts'
import { useDirection } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { useCurveSource } from '../../store/wayIn.ts'
import { lazily } from '../../ui/lazily.tsx'
import { CurveLine } from './CurveLine.tsx'
import { drawnCurves, levelOf, mostLiftedOn } from './curves.ts'
import { FaceScale } from './Faces.tsx'
import { LiftArrow } from './LiftArrow.tsx'
import styles from './Ribbon.module.css'
import { RibbonTrack } from './RibbonTrack.tsx'
import { betweenPath, heightOf, levels } from './ribbon.ts'
import type { Slot } from './slots.ts'
import { betweenPath, curvePath, heightOf, levels, type Mark } from './ribbon.ts'
import { type Slot, slotsOf } from './slots.ts'
import type { StripRow } from './stripLayout.ts'
import { marksOnRow, todayFeelings } from './todayCurve.ts'

const Nothing = () => null
const FaceDots = lazily(async () => (await import('./FaceDots.tsx')).FaceDots, Nothing)

interface RibbonProps {
  day: Id<'day'>
  row: StripRow
  slots: readonly Slot[]
  /** Pixels between two levels. */
  step: number
  marking: 'aim' | 'today'
  still: boolean
}

/** How one row of the strip feels: a curve for each learner, and handles to mark the one in front. */
export const Ribbon = memo(function Ribbon({ day, row, slots, step, marking, still }: RibbonProps) {
  const change = useChange()
  const learners = useDerived(learnersInOrder)
  const inFront = useScreen(screen => screen.learner)
  const points = usePlan(plan => plan.curve)
  const hasFaces = usePlan(plan => plan.faces.size > 0)
  const mirrored = useDirection() === 'rtl'
  const [drag, setDrag] = useState<{ readonly at: Id<'moment'>; readonly level: number } | null>(null)

  const { columns } = row
  const curves = drawnCurves({ learners, slots, columns, points, inFront, marking, drag, room: step * 0.37 })
  const front = learners.findIndex(learner => learner.id === inFront)
  const learner = learners[front]
  const own = (when: 'aim' | 'today') => curves.find(curve => curve.front && curve.when === when)
  const [aim, today] = [own('aim'), own('today')]
  const most = useDerived(mostLiftedOn, slots[0]?.moment.day ?? '', inFront ?? '')
  const lifted = slots.findIndex(slot => slot.home === most?.at)
  const today = useDerived(todayFeelings, day)
  const all = useDerived(slotsOf, day, inFront ?? undefined)
  const mirrored = useDirection() === 'rtl'
  const [drag, setDrag] = useState<{ readonly at: Id<'moment'>; readonly level: number } | null>(null)

  const curves = learners.flatMap((learner, index): Curve[] => {
    const front = learner.id === inFront
    const drawn = front ? (['today', 'aim'] as const) : ([marking] as const)
    const elsewhere = today.get(learner.id)
    return drawn.map(when => ({
      key: `${learner.id} ${when}`,
      index,
      when,
      front,
      marks:
        when === 'today' && elsewhere
          ? marksOnRow(elsewhere.marks, row, slots, all)
          : slots.map((slot, at) => ({
              x: (row.columns[at]?.x ?? 0) + (row.columns[at]?.width ?? 0) / 2,
              level:
                front && when === marking && drag?.at === slot.home
                  ? drag.level
                  : levelOf(points, slot, learner.id, when),
            })),
    }))
  })
  curves.sort((a, b) => Number(a.front) - Number(b.front))
  const front = learners.findIndex(learner => learner.id === inFront)
  const learner = learners[front]
  /** Today is drawn from a day of its own, on the axis of time, and marked there. */
  const isElsewhere = learner !== undefined && today.has(learner.id)
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
        {aim && today && (
        {learner && !isElsewhere && (
          <path
            d={betweenPath(aim.marks, today.marks, step)}
            fill={`var(--${learnerStyle(front).token})`}
            className={styles.between}
          />
        )}
        {hasFaces && (
          <Suspense>
            <FaceDots slots={slots} columns={columns} step={step} />
          </Suspense>
        )}
        {curves.map(curve => (
          <CurveLine key={curve.key} curve={curve} step={step} faint={front >= 0 && !curve.front} />
        ))}
        {lifted >= 0 && !drag && aim && today && <LiftArrow at={lifted} aim={aim} today={today} step={step} />}
      </svg>
      <FaceScale step={step} />
      {learner &&
        !still &&
        !(isElsewhere && marking === 'today') &&
        slots.map((slot, at) => (
          <RibbonTrack
            key={slot.home}
            column={columns[at] ?? { id: slot.home, x: 0, width: 0 }}
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
            key={`${mark.x} ${mark.level}`}
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
