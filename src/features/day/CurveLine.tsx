import { memo } from 'react'
import { behind, dots, learnerStyle } from '../../output/learnerStyles.ts'
import type { Curve } from './curves.ts'
import { Markers } from './Markers.tsx'
import styles from './Ribbon.module.css'
import { curvePath, markHeight } from './ribbon.ts'

interface CurveLineProps {
  curve: Curve
  step: number
  faint: boolean
}

/** One learner's line: as dreamed in their dash, today dotted and with smaller markers. */
export const CurveLine = memo(function CurveLine({ curve, step, faint }: CurveLineProps) {
  const { token, dash } = learnerStyle(curve.index)
  const isToday = curve.when === 'today'
  const line = isToday ? dots : { 'stroke-dasharray': dash, 'stroke-linecap': 'butt' as const }
  return (
    <g opacity={faint ? behind : undefined}>
      <path
        d={curvePath(curve.marks, step)}
        className={styles.curve}
        stroke={`var(--${token})`}
        strokeWidth={curve.front && !isToday ? 4 : 2.5}
        strokeDasharray={line['stroke-dasharray']}
        strokeLinecap={line['stroke-linecap']}
      />
      <Markers
        index={curve.index}
        scale={isToday ? 0.6 : curve.front ? 1 : 0.8}
        at={curve.marks.flatMap(mark => (mark.level === undefined ? [] : [{ x: mark.x, y: markHeight(mark, step) }]))}
      />
    </g>
  )
})
