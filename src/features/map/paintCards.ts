import type { CardId, ColumnName, MapCard } from '../../output/mapColumns.ts'
import type { Berth } from './boardLayout.ts'
import { type FittedLayout, inset, titleLines } from './fittedLayout.ts'

/** What paints on a sheet that a canvas shows later. */
export type Pen = OffscreenCanvasRenderingContext2D

/** The colours a column's cards are painted in. */
export interface CardColours {
  readonly fill: string
  readonly border: string
  readonly line: string
  readonly text: string
}

export interface Painting {
  readonly layout: FittedLayout
  readonly colours: Readonly<Record<ColumnName | 'faint', CardColours>>
  readonly titleOf: (id: CardId) => string
  /** Where an inline distance lies from the left; turns it round in right-to-left. */
  readonly mirror: (x: number) => number
  readonly font: string
}

const padding = 2
const leftmost = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u

/** Paints cards where they stand, each column in one go. */
export function paintCards(
  context: Pen,
  cards: readonly MapCard[],
  isFaint: (card: MapCard) => boolean,
  painting: Painting,
): void {
  const groups = Map.groupBy(cards, card => (isFaint(card) ? 'faint' : card.column))
  for (const [group, members] of groups) {
    const boxes = members.flatMap(card => {
      const berth = painting.layout.berths.get(card.id)
      return berth ? [{ card, berth, x: leftOf(painting, berth) }] : []
    })
    paintBoxes(context, boxes, painting.colours[group], painting)
    if (painting.layout.size > 0) paintTitles(context, boxes, painting.colours[group].text, painting)
  }
}

interface Box {
  readonly card: MapCard
  readonly berth: Berth
  readonly x: number
}

function leftOf({ layout, mirror }: Painting, { left }: Berth): number {
  return Math.min(mirror(left), mirror(left + layout.cardWidth))
}

function paintBoxes(
  context: Pen,
  boxes: readonly Box[],
  { fill, border, line }: CardColours,
  { layout: { cardWidth, cardHeight }, mirror }: Painting,
): void {
  const isTiny = cardHeight < 10
  const rail = Math.min(3, cardWidth / 4)
  const isMirrored = mirror(0) > mirror(1)
  context.beginPath()
  for (const { x, berth } of boxes) context.rect(x, berth.top, cardWidth, cardHeight)
  context.fillStyle = isTiny ? border : fill
  context.fill()
  if (!isTiny) {
    context.lineWidth = 1
    context.strokeStyle = border
    context.stroke()
  }
  context.beginPath()
  for (const { x, berth } of boxes) context.rect(isMirrored ? x + cardWidth - rail : x, berth.top, rail, cardHeight)
  context.fillStyle = line
  context.fill()
}

function paintTitles(context: Pen, boxes: readonly Box[], text: string, painting: Painting): void {
  const { layout, titleOf, mirror, font } = painting
  const { size, cardWidth, cardHeight } = layout
  const isMirrored = mirror(0) > mirror(1)
  const step = size * 1.25
  context.font = `600 ${size}px ${font}`
  context.fillStyle = text
  context.textBaseline = 'middle'
  for (const { card, berth, x } of boxes) {
    const title = titleOf(card.id)
    const shown = titleLines(title, layout)
    const isRightward = leftmost.test(title)
    context.direction = isRightward ? 'rtl' : 'ltr'
    context.textAlign = isRightward ? 'right' : 'left'
    const at = isRightward
      ? x + cardWidth - (isMirrored ? inset.before : inset.after)
      : x + (isMirrored ? inset.after : inset.before)
    const first = berth.top + padding + (cardHeight - padding * 2 - shown.length * step) / 2 + step / 2
    shown.forEach((line, index) => void context.fillText(line, at, first + index * step))
  }
}

/** A dashed line where a column's cards go on behind it. */
export function paintBand(context: Pen, berth: Berth, colour: string, painting: Painting): void {
  const x = leftOf(painting, berth)
  const y = Math.round(berth.top + berth.height / 2) + 0.5
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + painting.layout.cardWidth, y)
  context.setLineDash([5, 4])
  context.lineWidth = 1.5
  context.strokeStyle = colour
  context.stroke()
  context.setLineDash([])
}
