/** A card of a column as it stands on the page. */
export interface Row<I extends string = string> {
  readonly id: I
  readonly top: number
  readonly bottom: number
}

/** The card a dragged one would stand after, when let go with its middle at `y`; null at the column's top. */
export function dropAfter<I extends string>(rows: readonly Row<I>[], y: number): I | null {
  return rows.findLast(row => (row.top + row.bottom) / 2 < y)?.id ?? null
}
