/** A cell of a table, counted from its first row and column. */
export interface Spot {
  readonly row: number
  readonly column: number
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Rows passed by Page Up and Page Down. */
const page = 10

/**
 * The cell a key leads to: arrows (mirrored where one reads from the right), Home and End within the row, with Ctrl or ⌘
 * to the first and the last cell of all, Page Up and Page Down by ten rows. Undefined for other keys.
 */
export function spotAfter(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  from: Spot,
  rows: number,
  columns: number,
  direction: 'ltr' | 'rtl',
): Spot | undefined {
  if (altKey) return undefined
  const far = ctrlKey || metaKey
  const onward = direction === 'rtl' ? -1 : 1
  const steps: Readonly<Record<string, Spot>> = {
    ArrowDown: { row: 1, column: 0 },
    ArrowUp: { row: -1, column: 0 },
    ArrowRight: { row: 0, column: onward },
    ArrowLeft: { row: 0, column: -onward },
    PageDown: { row: page, column: 0 },
    PageUp: { row: -page, column: 0 },
    Home: { row: far ? -rows : 0, column: -columns },
    End: { row: far ? rows : 0, column: columns },
  }
  const step = steps[key]
  if (!step || (far && key !== 'Home' && key !== 'End')) return undefined
  return { row: within(from.row + step.row, rows), column: within(from.column + step.column, columns) }
}

function within(at: number, length: number): number {
  return Math.max(0, Math.min(at, length - 1))
}
