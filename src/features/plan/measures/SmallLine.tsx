import styles from './Measures.module.css'
import { lineOf, type MeasureRow } from './measureRows.ts'

const [width, height, margin] = [176, 56, 6]

/** The readings as a small line, the aim dashed. What it shows is said in words beside it. */
export function SmallLine({ row: { measure, readings } }: { row: MeasureRow }) {
  if (readings.length === 0) return null
  const { points, target } = lineOf(measure, readings)
  const x = (share: number) => margin + share * (width - 2 * margin)
  const y = (share: number) => height - margin - share * (height - 2 * margin)
  const last = points.at(-1)
  return (
    <span className={styles.picture}>
      <svg className={styles.line} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {target !== null && (
          <line className={styles.aim} x1={margin} x2={width - margin} y1={y(target)} y2={y(target)} />
        )}
        {points.length > 1 && (
          <polyline className={styles.course} points={points.map(point => `${x(point.x)},${y(point.y)}`).join(' ')} />
        )}
        {points.map(point => (
          <circle key={point.x} className={styles.point} cx={x(point.x)} cy={y(point.y)} r={point === last ? 4 : 2.5} />
        ))}
      </svg>
    </span>
  )
}
