import { type CardId, type ColumnName, columnNames, columnOf } from '../../output/mapColumns.ts'
import { guessedHeight } from './cardNodes.ts'

/** The usual height of a column's cards, by those measured first: what the others are taken for until they are. */
export type Usual = Readonly<Partial<Record<ColumnName, number>>>

const enough = 4

/** The usual heights with those of columns of which enough cards have been measured by now; a known one stays. */
export function usualHeights(known: Usual, heights: ReadonlyMap<string, number>): Usual {
  if (heights.size === 0 || columnNames.every(name => known[name] !== undefined)) return known
  const measured = Map.groupBy(heights, ([id]) => columnOf(id as CardId)) // cards, heads and bands; only cards have a column
  const found = columnNames.flatMap(name => {
    const own = measured.get(name) ?? []
    if (known[name] !== undefined || own.length < enough) return []
    return [[name, Math.round(own.reduce((sum, [, height]) => sum + height, 0) / own.length)] as const]
  })
  return found.length > 0 ? { ...known, ...Object.fromEntries(found) } : known
}

export function usualHeight(usual: Usual, id: CardId): number {
  const column = columnOf(id)
  return (column && usual[column]) ?? guessedHeight
}
