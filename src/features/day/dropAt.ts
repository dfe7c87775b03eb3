import type { PartOfDay } from '../../domain/studentDay.ts'

/** A card on screen, or the empty zone of a part of the day; in reading order. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly part: PartOfDay
  readonly zone: boolean
}

export interface DropPlace {
  /** Index among the cards other than the dragged one. */
  readonly to: number
  readonly part: PartOfDay
  /** Where to draw it. */
  readonly line: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

/** Where a card let go at a height would stand in a strip that runs down the page: before the first middle below it. */
export function dropDown(boxes: readonly Box[], y: number): DropPlace | undefined {
  const nearest = nearestAt(boxes, y)
  if (!nearest) return undefined
  const isPast = !nearest.zone && y > (nearest.top + nearest.bottom) / 2
  const { left, right, part } = nearest
  const ahead = boxes.slice(0, boxes.indexOf(nearest) + (isPast ? 1 : 0)).filter(box => !box.zone)
  const at = isPast ? nearest.bottom : nearest.top
  return { to: ahead.length, part, line: { left, right, top: at, bottom: at } }
}

/**
 * Where a card let go at a point would stand: in the row nearest to the point, before the first card whose middle the
 * point has not passed; in the part of the day of the card or zone under the point.
 */
export function dropAt(boxes: readonly Box[], x: number, y: number, rightToLeft: boolean): DropPlace | undefined {
  const nearest = nearestAt(boxes, y)
  if (!nearest) return undefined
  const row = boxes.filter(box => box.top < nearest.bottom && box.bottom > nearest.top)
  const isPast = (box: Box) => (rightToLeft ? x < (box.left + box.right) / 2 : x > (box.left + box.right) / 2)
  const passed = row.filter(isPast)
  const under = row.find(box => x >= box.left && x < box.right) ?? passed.at(-1) ?? row[0] ?? nearest
  const before = boxes.indexOf(row[0] ?? nearest)
  const cards = boxes.slice(0, before + passed.length).filter(box => !box.zone)
  const atEnd = isPast(under) !== rightToLeft
  const at = under.zone ? (under.left + under.right) / 2 : atEnd ? under.right : under.left
  const { top, bottom, part } = under
  return { to: cards.length, part, line: { left: at, right: at, top, bottom } }
}

function nearestAt(boxes: readonly Box[], y: number): Box | undefined {
  let nearest: Box | undefined
  for (const box of boxes) if (!nearest || away(box, y) < away(nearest, y)) nearest = box
  return nearest
}

function away(box: Box, y: number): number {
  return Math.max(box.top - y, y - box.bottom, 0)
}
