import type { Plan } from '../domain/plan.ts'
import { cardPadding, cardRail, cardShape, roomIn } from './cardShape.ts'
import { cardWords, type OpenEnds } from './cardWords.ts'
import { type ColumnName, columnOf, type MapCard } from './mapColumns.ts'
import { columnWidth, hueOfColumn } from './mapSheet.ts'
import { type PictureOptions, type Sheet, type TextBlock, textBlock, write } from './sheet.ts'
import { element, type Markup } from './svg.ts'

/** A card of the map as drawn: its words broken into lines. */
export interface CardFace {
  readonly column: ColumnName
  readonly words: string
  readonly title: TextBlock
  readonly meta: readonly { readonly block: TextBlock; readonly token: Parameters<typeof write>[4] }[]
  readonly height: number
}

/** Measures a card of the map; one that is only there for company is given without its rows. */
export function cardFace(plan: Plan, card: MapCard, ends: OpenEnds, options: PictureOptions): CardFace {
  const words = cardWords(plan, card, ends, options)
  const width = roomIn(columnWidth)
  const title = textBlock(words.title, { size: 16, weight: 600, width })
  const meta = words.meta.map(({ text, token }) => ({
    block: textBlock(text, { size: 14, weight: 400, width }),
    token,
  }))
  const height =
    cardPadding * 2 + title.height + meta.reduce((sum, { block }) => sum + block.height + 2, meta.length > 0 ? 2 : 0)
  return { column: columnOf(card.id) ?? 'moments', words: words.title, title, meta, height }
}

export function drawCard(sheet: Sheet, face: CardFace, x: number, y: number, isFaint: boolean): Markup {
  const hue = hueOfColumn[face.column]
  let at = y + cardPadding + face.title.height + 2
  const lines = face.meta.map(({ block, token }) => {
    const drawn = write(sheet, block, x + cardRail + cardPadding, at + 2, token)
    at += block.height + 2
    return drawn
  })
  return element(
    'g',
    { opacity: isFaint ? 0.4 : undefined },
    cardShape(sheet, { x, y, width: columnWidth, height: face.height }, `${hue}-fill`, `${hue}-border`, `${hue}-line`),
    write(sheet, face.title, x + cardRail + cardPadding, y + cardPadding, `${hue}-text`),
    lines,
  )
}
