import { memo, Suspense, useCallback, useRef, useState } from 'react'
import { learnersInOrder } from '../../derive/inOrder.ts'
import { type Slot, slotsOf } from '../../derive/slots.ts'
import { todayFeelings } from '../../derive/todayFeelings.ts'
import { setCurvePoint } from '../../document/momentCommands.ts'
import type { Id } from '../../domain/ids.ts'
import { learnerStyle } from '../../output/learnerStyles.ts'
import { marksOnRow } from '../../output/todayMarks.ts'
import { useDirection } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { useCurveSource } from '../../store/wayIn.ts'
import { lazily } from '../../ui/lazily.tsx'
import { CurveLine } from './CurveLine.tsx'
import { type Curve, drawnCurves, isSameCurve, levelOf, mostLiftedOn } from './curves.ts'
import { FaceScale } from './Faces.tsx'
import { LiftArrow } from './LiftArrow.tsx'
import styles from './Ribbon.module.css'
import { RibbonTrack } from './RibbonTrack.tsx'
import { betweenPath, heightOf, levels } from './ribbon.ts'
import type { StripRow } from './stripLayout.ts'

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
  const todays = useDerived(todayFeelings, day)
  const all = useDerived(slotsOf, day, inFront ?? undefined)
  const elsewhere = (learner: Id<'learner'>) => {
    const feeling = todays.get(learner)
    return (
      feeling &&
      marksOnRow(
        feeling.marks,
        columns,
        all.map(slot => slot.moment),
      )
    )
  }
  const drawn = drawnCurves({ learners, slots, columns, points, inFront, marking, drag, elsewhere, room: step * 0.37 })
  const curves = useSameCurves(drawn)
  const front = learners.findIndex(learner => learner.id === inFront)
  const learner = learners[front]
  /** Today is drawn from a day of its own, on the axis of time, and marked there. */
  const isElsewhere = learner !== undefined && todays.has(learner.id)
  const own = (when: 'aim' | 'today') => curves.find(curve => curve.front && curve.when === when)
  const [aim, today] = [own('aim'), own('today')]
  const most = useDerived(mostLiftedOn, slots[0]?.moment.day ?? '', inFront ?? '')
  const lifted = isElsewhere ? -1 : slots.findIndex(slot => slot.home === most?.at)

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
        {aim && today && !isElsewhere && (
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

/** The curves as last drawn, as far as they are the same still: one that is dragged leaves the others alone. */
function useSameCurves(curves: readonly Curve[]): readonly Curve[] {
  const last = useRef<readonly Curve[]>([])
  last.current = curves.map(curve => {
    const before = last.current.find(one => one.key === curve.key)
    return before && isSameCurve(before, curve) ? before : curve
  })
  return last.current
}
