import type { Moment } from '../../domain/plan.ts'
import { readStrokes, writeStrokes } from '../../domain/sketch.ts'
import { type Drawing, drawingOf } from './drawing.ts'

/** What is in hand while the dialog is open: both ways of making a picture, and its words. */
export interface PictureDraft {
  readonly way: 'draw' | 'photo'
  readonly drawing: Drawing
  readonly src: string
  readonly alt: string
}

type Kept = Pick<Moment, 'sketch' | 'picture'>

export function draftOf({ sketch, picture }: Kept): PictureDraft {
  const drawing = drawingOf(readStrokes(sketch?.strokes))
  const isPhoto = picture !== undefined && drawing.strokes.length === 0
  return {
    way: isPhoto ? 'photo' : 'draw',
    drawing,
    src: picture?.src ?? '',
    alt: (isPhoto ? picture.alt : sketch?.alt) ?? '',
  }
}

/** The one picture that is kept of it: the way in front where it has something, else the other, else words alone. */
export function keptOf({ way, drawing, src, alt: written }: PictureDraft): { [N in keyof Kept]: Kept[N] | undefined } {
  const alt = written.trim()
  const isDrawn = drawing.strokes.length > 0
  if (src && (way === 'photo' || !isDrawn)) return { sketch: undefined, picture: { src, alt } }
  if (!isDrawn && !alt) return { sketch: undefined, picture: undefined }
  return { sketch: { strokes: writeStrokes(drawing.strokes), alt }, picture: undefined }
}

/** Whether another picture gives way when this one is kept. */
export function givesWay({ drawing, src }: PictureDraft): boolean {
  return src !== '' && drawing.strokes.length > 0
}
