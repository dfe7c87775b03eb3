import { useMemo } from 'react'
import { encode } from 'uqr'
import { cx } from '../../ui/cx.ts'
import styles from './Qr.module.css'

/** A text as a QR code: black on white in every look, with the quiet zone of four modules that cameras ask for. */
export function Qr({ text, label, large = false }: { text: string; label: string; large?: boolean }) {
  const { size, path } = useMemo(() => drawn(text), [text])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={cx(styles.qr, large && styles.large)}
    >
      <rect width={size} height={size} className={styles.paper} />
      <path d={path} className={styles.ink} />
    </svg>
  )
}

function drawn(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: dots.join('') }
}
