import { type ColumnName, columnNames } from '../../output/mapColumns.ts'

/** Below this width of the page one column is in sight, and what is asked for less often moves into menus. */
export const narrow = 700
const wide = 1200

/** The columns in sight and where they stand, for one width of the page. All in CSS pixels. */
export interface MapWindow {
  readonly names: readonly ColumnName[]
  /** The place of the first column in sight among all, moved back where there is no room to its end. */
  readonly first: number
  readonly columnWidth: number
  readonly gap: number
  /** Between the page's edge and the columns. */
  readonly margin: number
}

/** Five columns from 1200 pixels, three from 700, else one. `first` is the one asked for. */
export function mapWindow(pageWidth: number, first: number): MapWindow {
  const count = pageWidth >= wide ? 5 : pageWidth >= narrow ? 3 : 1
  const gap = pageWidth >= wide ? 40 : 32
  const margin = pageWidth >= narrow ? 24 : 12
  const start = Math.max(0, Math.min(first, columnNames.length - count))
  return {
    names: columnNames.slice(start, start + count),
    first: start,
    columnWidth: Math.max(160, Math.floor((pageWidth - margin * 2 - gap * (count - 1)) / count)),
    gap,
    margin,
  }
}

/** How far a column's inline start is from the page's. */
export function columnStart({ names, columnWidth, gap, margin }: MapWindow, name: ColumnName): number | undefined {
  const at = names.indexOf(name)
  return at < 0 ? undefined : margin + at * (columnWidth + gap)
}
