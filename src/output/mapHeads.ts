import type { OpenEnds } from './cardWords.ts'
import { type ColumnName, columnNames, type MapColumns } from './mapColumns.ts'
import { columnWidth, hueOfColumn, xOf } from './mapSheet.ts'
import { type PictureOptions, paint, rule, type Sheet, type TextBlock, textBlock, write } from './sheet.ts'
import type { Markup } from './svg.ts'

/** A column's name, how many cards it has, and what is missing there. */
export function columnHeads(
  map: MapColumns,
  ends: OpenEnds,
  { say }: PictureOptions,
): { blocks: TextBlock[]; height: number }[] {
  return columnNames.map(name => {
    const cards = map.columns[name]
    const gaps = cards.filter(card => ends.gaps.has(card.id)).length
    const gapWords =
      gaps > 0 && (name === 'moments' || name === 'practices' || name === 'supports')
        ? say(`output.gaps.${name}`, { n: gaps })
        : ''
    const small = { size: 14, weight: 400, width: columnWidth } as const
    const blocks = [
      textBlock(say(`column.${name}`), { size: 22, weight: 600, width: columnWidth }),
      textBlock(say(`output.count.${name}`, { n: cards.length }), small),
      textBlock(gapWords, small),
    ]
    return { blocks, height: blocks.reduce((sum, block) => sum + block.height + 2, 0) }
  })
}

export function drawHead(sheet: Sheet, blocks: readonly TextBlock[], x: number, y: number, name: ColumnName): Markup[] {
  let at = y
  return blocks.map((block, index) => {
    const token = index === 0 ? (`${hueOfColumn[name]}-text` as const) : index === 1 ? 'ink-soft' : 'finding-text'
    const drawn = write(sheet, block, x, at, token)
    at += block.height + 2
    return drawn
  })
}

/** The line of visibility under what students see, and the line above the money. */
export function bandLines(
  sheet: Sheet,
  bands: { readonly [N in ColumnName]?: number },
  top: number,
  { say }: PictureOptions,
): Markup[] {
  return columnNames.flatMap(name => {
    const at = bands[name]
    if (at === undefined) return []
    const y = top + at + 8
    const words = name === 'practices' ? say('practice.backstage') : say('output.funds')
    const block = textBlock(words, { size: 14, weight: 600, width: columnWidth })
    const x = xOf(name)
    return [
      rule(sheet, x - 8, y, x + columnWidth + 8, y, {
        stroke: paint(sheet, 'ink-soft'),
        'stroke-dasharray': '2 5',
        'stroke-linecap': 'round',
        'stroke-width': 1.5,
      }),
      write(sheet, block, x, y + 8, 'ink-soft'),
    ]
  })
}
