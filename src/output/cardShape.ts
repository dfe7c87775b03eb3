import type { Token } from './colours.ts'
import { box, fromLeft, paint, type Rectangle, type Sheet } from './sheet.ts'
import { element, type Markup } from './svg.ts'

/** The shape all cards share: paper with a hairline, and a rail in the hue of their kind. */

export const cardPadding = 12
export const cardRail = 5
const radius = 10

/** How wide text in a card may be. */
export function roomIn(cardWidth: number): number {
  return cardWidth - cardRail - cardPadding * 2
}

/** A card's paper with its rail at the inline start. */
export function cardShape(
  sheet: Sheet,
  { x, y, width, height }: Rectangle,
  fill: Token,
  border: Token,
  line: Token,
): Markup[] {
  return [
    box(
      sheet,
      { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 },
      { rx: radius, fill: paint(sheet, fill), stroke: paint(sheet, border) },
    ),
    element('path', {
      d: railPath(fromLeft(sheet, x), y, height, sheet.dir === 'rtl' ? -1 : 1),
      fill: paint(sheet, line),
    }),
  ]
}

/** A rail that follows the rounded corners of its card. */
function railPath(x: number, y: number, height: number, way: 1 | -1): string {
  const curve = way === 1 ? 0 : 1
  return [
    `M${x + way * radius} ${y}`,
    `A${radius} ${radius} 0 0 ${curve} ${x} ${y + radius}`,
    `V${y + height - radius}`,
    `A${radius} ${radius} 0 0 ${curve} ${x + way * radius} ${y + height}`,
    `A${radius - cardRail} ${radius} 0 0 ${1 - curve} ${x + way * cardRail} ${y + height - radius}`,
    `V${y + radius}`,
    `A${radius - cardRail} ${radius} 0 0 ${1 - curve} ${x + way * radius} ${y}Z`,
  ].join('')
}
