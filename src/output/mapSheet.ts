import type { Hue } from './colours.ts'
import { type ColumnName, columnNames } from './mapColumns.ts'

/** The measures of the map as a picture. */

export const hueOfColumn: Readonly<Record<ColumnName, Hue>> = {
  moments: 'day',
  practices: 'practice',
  roles: 'role',
  supports: 'support',
  truths: 'truth',
}

export const margin = 48
export const columnWidth = 264
export const columnGap = 76
export const sheetWidth = margin * 2 + columnNames.length * columnWidth + (columnNames.length - 1) * columnGap

/** Where a column begins, from the inline start of the sheet. */
export function xOf(name: ColumnName): number {
  return margin + columnNames.indexOf(name) * (columnWidth + columnGap)
}
