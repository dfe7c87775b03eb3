import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useDirection } from '../../store/language.tsx'
import { cx } from '../../ui/cx.ts'
import styles from './Grid.module.css'
import { type Spot, spotAfter } from './gridKeys.ts'

export interface GridHead {
  readonly id: string
  readonly head: ReactNode
}

interface GridProps {
  label: string
  /** What stands over the heads of the rows. */
  corner: string
  rows: readonly GridHead[]
  columns: readonly GridHead[]
  at: Spot
  onGo: (spot: Spot) => void
  /** What a cell shows and says. */
  cell: (spot: Spot) => ReactNode
  /** Whether a cell has something that does not work out. */
  isAmiss: (spot: Spot) => boolean
  /** A key that is none of the table's own; says whether it meant something. */
  onKey: (event: KeyboardEvent, spot: Spot) => boolean
  /** Enter and the space bar. */
  onOpen: () => void
}

/** A table one goes through cell by cell with the arrow keys; its heads stay in sight, and Tab passes it in one step. */
export function Grid({ label, corner, rows, columns, at, onGo, cell, isAmiss, onKey, onOpen }: GridProps) {
  const direction = useDirection()
  const table = useRef<HTMLTableElement>(null)
  const cellAt = ({ row, column }: Spot) => table.current?.rows[row + 1]?.cells[column + 1]?.querySelector('button')
  const here = useRef(at)
  useEffect(() => {
    const before = here.current
    here.current = at
    if (before.row === at.row && before.column === at.column) return
    cellAt(at)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' }) // it may have been gone to from outside
  })
  const go = (spot: Spot) => {
    onGo(spot)
    cellAt(spot)?.focus()
  }
  const press = (event: KeyboardEvent, spot: Spot) => {
    const next = spotAfter(event, spot, rows.length, columns.length, direction)
    if (next) go(next)
    else if (event.key === 'Enter' || event.key === ' ') onOpen()
    else if (!onKey(event, spot)) return
    event.preventDefault()
  }
  return (
    <div className={styles.scroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of cells one goes through by the arrow keys is a grid */}
      <table ref={table} role="grid" aria-label={label} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {columns.map(({ id, head }) => (
              <th key={id} scope="col" className={styles.column}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, head }, row) => (
            <tr key={id}>
              <th scope="row" className={styles.row}>
                {head}
              </th>
              {columns.map((column, index) => {
                const spot = { row, column: index }
                const isHere = at.row === row && at.column === index
                return (
                  <td key={column.id} className={cx(styles.place, isAmiss(spot) && styles.amiss)}>
                    <button
                      type="button"
                      className={styles.cell}
                      tabIndex={isHere ? 0 : -1}
                      aria-current={isHere ? 'true' : undefined}
                      onFocus={() => isHere || onGo(spot)}
                      onClick={event => {
                        event.currentTarget.focus() // some browsers do not focus what is pressed
                        onGo(spot)
                      }}
                      onKeyDown={event => press(event, spot)}
                    >
                      {cell(spot)}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
