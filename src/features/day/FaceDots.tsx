import { fromHard } from '../../cards/FaceIcon.tsx'
import { faceSpreads } from '../../derive/faceSpread.ts'
import type { Slot } from '../../derive/slots.ts'
import { packDots } from '../../output/packDots.ts'
import { useDerived } from '../../store/openPlan.tsx'
import styles from './Ribbon.module.css'
import { heightOf } from './ribbon.ts'
import type { Column } from './stripLayout.ts'

/** Pixels from the middle of a column, where the curves have their markers, to its first dot. */
const aside = 15
const edge = 4
const twoDots = 12
const arrow = 8

/** The faces a group has put, as dots on their levels beside the curves, and an arrow at the middle of them. */
export function FaceDots({
  slots,
  columns,
  step,
}: {
  slots: readonly Slot[]
  columns: readonly Column[]
  step: number
}) {
  const spreads = useDerived(faceSpreads)
  return slots.map((slot, at) => {
    const spread = spreads.get(slot.moment.id) ?? spreads.get(slot.home)
    const column = columns[at]
    if (!spread || !column) return null
    const start = column.x + column.width / 2 + aside
    const room = column.x + column.width - edge - arrow - start
    const middle = heightOf(spread.median, step)
    return (
      <g key={slot.home}>
        {fromHard.flatMap(level =>
          packDots(spread.counts[level + 2] ?? 0, room, twoDots).map(({ x, y, r }) => (
            <circle
              key={`${level} ${x} ${y}`}
              cx={start + x}
              cy={heightOf(level, step) + y}
              r={r}
              className={styles.dot}
            />
          )),
        )}
        <path d={`M${start + room} ${middle}l${arrow} -5v10Z`} className={styles.median} />
      </g>
    )
  })
}
