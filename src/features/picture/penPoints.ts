import { type SketchPoint, sheet } from '../../domain/sketch.ts'

/** What a page's pointer event says of one spot. */
export type Touch = Pick<PointerEvent, 'clientX' | 'clientY' | 'pointerType' | 'pressure'>

/** The spots of a pointer event on the sheet, those between two frames included; what leaves the sheet runs along its edge. */
export function pointsOf(event: PointerEvent, box: DOMRect): SketchPoint[] {
  const between = event.getCoalescedEvents?.() ?? []
  return (between.length > 0 ? between : [event]).map(touch => pointOn(touch, box))
}

function pointOn(touch: Touch, box: DOMRect): SketchPoint {
  const part = (at: number, from: number, size: number) => Math.min(1, Math.max(0, (at - from) / (size || 1)))
  return {
    x: part(touch.clientX, box.left, box.width) * sheet.width,
    y: part(touch.clientY, box.top, box.height) * sheet.height,
    ...(touch.pointerType === 'pen' && touch.pressure > 0 && { pressure: touch.pressure }),
  }
}

/** Milliseconds after the pen during which a touch is the hand that holds it. */
const handRests = 1_500
/** A contact wider than this (CSS pixels) is a palm. */
const palm = 60

/**
 * Whether a pointer that comes down may draw: the first finger, the mouse's own button, or a pen, which also takes over
 * from the hand that rests on the glass.
 */
export function mayDraw(
  event: Pick<PointerEvent, 'pointerType' | 'isPrimary' | 'button' | 'width' | 'height' | 'timeStamp'>,
  drawing: string | undefined,
  penAt: number,
): boolean {
  if (event.pointerType === 'pen') return drawing !== 'pen'
  if (drawing !== undefined || !event.isPrimary || event.button !== 0) return false
  if (event.pointerType !== 'touch') return true
  return Math.max(event.width, event.height) <= palm && event.timeStamp - penAt > handRests
}
