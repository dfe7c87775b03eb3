import { type Key, type ReactNode, useState } from 'react'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { Count } from './Count.tsx'
import parts from './Parts.module.css'
import type { Adding } from './planScreen.ts'
import styles from './Tables.module.css'
import { useFew } from './useFew.ts'

/** Below this width (CSS pixels) a row stands as a paragraph of its own. */
const wide = 700
const most = 10

/** One number of a row, and the cards it was counted from; `ids` empty: it opens nothing. */
export interface NumberCell extends Adding {
  /** As it stands under its heading. */
  readonly short: string
  /** As it is said without one. */
  readonly long: string
  /** What the list of its cards is called. */
  readonly title: string
  readonly ids: readonly Id[]
}

interface NumbersTableProps<T> {
  label: string
  first: string
  columns: readonly string[]
  rows: readonly T[]
  keyOf: (row: T) => Key
  /** What a row is about, and what is said under its name. */
  nameOf: (row: T) => ReactNode
  cellsOf: (row: T) => readonly (NumberCell | string)[]
}

/** A table each number of which opens what it was counted from; on a narrow page its rows stand as words. */
export function NumbersTable<T>({ label, first, columns, rows, keyOf, nameOf, cellsOf }: NumbersTableProps<T>) {
  const say = useEveryWord()
  const presenting = useScreen(screen => screen.presenting)
  const printing = usePrinting()
  const isWide = usePageWidth() >= wide
  const few = useFew(most)
  const [all, setAll] = useState(false)
  const isLong = rows.length > few + 1
  const shown = isLong && !all && !printing ? rows.slice(0, few) : rows
  const arePairs = rows.every(row => cellsOf(row).every(isShort))
  return (
    <>
      {isWide ? (
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(row => (
              <tr key={keyOf(row)}>
                <th scope="row">{nameOf(row)}</th>
                {cellsOf(row).map((cell, index) => (
                  <td key={columns[index]}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul className={styles.stack} aria-label={label}>
          {shown.map(row => (
            <li key={keyOf(row)} className={styles.item}>
              {nameOf(row)}
              <div className={cx(styles.facts, arePairs && styles.pairs)}>
                {cellsOf(row).map((cell, index) => (
                  <span key={columns[index]} className={styles.fact}>
                    <Cell cell={cell} long={columns[index] ?? ''} />
                  </span>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      {isLong &&
        !printing &&
        (presenting ? (
          <p className={parts.quiet}>{say('planView.more', { n: rows.length - few })}</p>
        ) : (
          <div>
            <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? say('planView.fewer') : say('planView.all', { n: rows.length })}
            </Button>
          </div>
        ))}
    </>
  )
}

/** As many letters as two numbers side by side have room for on a phone. */
const longest = 22

function isShort(cell: NumberCell | string): boolean {
  return typeof cell === 'string' ? cell.length === 1 : cell.long.length <= longest
}

function Cell({ cell, long }: { cell: NumberCell | string; long?: string }) {
  if (typeof cell === 'string') return <span className={parts.quiet}>{long ? `${long}: ${cell}` : cell}</span>
  if (long !== undefined)
    return (
      <Count title={cell.title} ids={cell.ids} adds={cell.adds} sum={cell.sum}>
        {cell.long}
      </Count>
    )
  return (
    <Count title={cell.title} ids={cell.ids} adds={cell.adds} sum={cell.sum} label={cell.long}>
      {cell.short}
    </Count>
  )
}
