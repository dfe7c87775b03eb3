import { momentPicture } from '../../derive/momentPicture.ts'
import type { Slot } from '../../derive/slots.ts'
import type { StripRow } from './stripLayout.ts'
import { linesOf } from './wordWidth.ts'

const line = 18.5
/** What else a card holds: its time, title, padding, and what the checks say. */
const around = 118
const padding = 24
/** A small picture at the foot, with the gap above it. */
const picture = 54
/** Pixels of the ribbon that may stay below the fold. */
const tolerated = 90

/**
 * Whether cards seen as a whole day leave out what students learn: only when that brings the ribbon into the room there
 * is (pixels for the cards). It stands in the card as soon as it is opened, and when reading.
 */
export function leavesOutLearning(row: StripRow, slots: readonly Slot[], room: number): boolean {
  const heights = slots.map(({ moment }, index) => {
    const width = Math.max(40, (row.columns[index]?.width ?? 0) - padding)
    const image = momentPicture(moment)
    const least = around + (image && image.kind !== 'words' ? picture : 0)
    return { does: least + linesOf(moment.does, width) * line, learns: linesOf(moment.learns, width) * line }
  })
  const whole = Math.max(0, ...heights.map(height => height.does + height.learns))
  const short = Math.max(0, ...heights.map(height => height.does))
  return whole > room && short <= room + tolerated
}
