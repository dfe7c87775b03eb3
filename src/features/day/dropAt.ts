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
  readonly line: { readonly x: number; readonly top: number; readonly bottom: number }
}

/**
 * Where a card let go at a point would stand: in the row nearest to the point, before the first card whose middle the
 * point has not passed; in the part of the day of the card or zone under the point.
 */
export function dropAt(boxes: readonly Box[], x: number, y: number, rightToLeft: boolean): DropPlace | undefined {
  const nearest = boxes.toSorted((a, b) => away(a, y) - away(b, y))[0]
  if (!nearest) return undefined
  const row = boxes.filter(box => box.top < nearest.bottom && box.bottom > nearest.top)
  const isPast = (box: Box) => (rightToLeft ? x < (box.left + box.right) / 2 : x > (box.left + box.right) / 2)
  const passed = row.filter(isPast)
  const under = row.find(box => x >= box.left && x < box.right) ?? passed.at(-1) ?? row[0] ?? nearest
  const before = boxes.indexOf(row[0] ?? nearest)
  const cards = boxes.slice(0, before + passed.length).filter(box => !box.zone)
  const line = { top: under.top, bottom: under.bottom }
  if (under.zone) return { to: cards.length, part: under.part, line: { ...line, x: (under.left + under.right) / 2 } }
  const atEnd = isPast(under) !== rightToLeft
  return { to: cards.length, part: under.part, line: { ...line, x: atEnd ? under.right : under.left } }
}

function away(box: Box, y: number): number {
  return Math.max(box.top - y, y - box.bottom, 0)
}
