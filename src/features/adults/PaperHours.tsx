import type { ReactNode } from 'react'
import type { Stretch } from '../../domain/clock.ts'
import { useFormat } from '../../store/language.tsx'
import styles from './Paper.module.css'
import { hoursOf } from './paperRows.ts'

/** One thing on paper: when, what, and what is to be known of it. */
export interface PaperItem extends Stretch {
  readonly key: string
  readonly title: string
  readonly notes: readonly string[]
}

/** A column of the sheet: whose it is, what is to be known of that, and its things by time. */
export interface PaperColumn {
  readonly key: string
  readonly name: string
  readonly notes: readonly string[]
  readonly items: readonly PaperItem[]
}

interface PaperHoursProps {
  label: string
  columns: readonly PaperColumn[]
}

/** Days beside one another for paper: a row for each hour, whole on its sheet, and the heads again on every sheet. */
export function PaperHours({ label, columns }: PaperHoursProps) {
  const format = useFormat()
  const hours = hoursOf(columns.flatMap(({ items }) => items))
  return (
    <table className={styles.hours} aria-label={label}>
      <thead>
        <tr>
          <td />
          {columns.map(({ key, name, notes }) => (
            <th key={key} scope="col">
              <bdi>{name}</bdi>
              {notes.map(note => (
                <p key={note}>{note}</p>
              ))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map(hour => (
          <tr key={hour}>
            <th scope="row">{format.time(hour * 60)}</th>
            {columns.map(({ key, items }) => (
              <td key={key}>
                <Items>{items.filter(({ start }) => Math.floor(start / 60) === hour)}</Items>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Items({ children: items }: { children: readonly PaperItem[] }): ReactNode {
  const format = useFormat()
  if (items.length === 0) return null
  return (
    <ul>
      {items.map(({ key, start, end, title, notes }) => (
        <li key={key}>
          <span className={styles.time}>{format.stretch(start, end)}</span> <bdi>{title}</bdi>
          {notes.length > 0 && <span className={styles.notes}> {notes.join(' · ')}</span>}
        </li>
      ))}
    </ul>
  )
}
