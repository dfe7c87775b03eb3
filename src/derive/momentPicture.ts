import type { Json } from '../domain/field.ts'
import type { Moment } from '../domain/plan.ts'

/** What stands for a moment as a picture: lines drawn by hand, a photo, or a picture told in words alone. */
export type MomentImage =
  | { readonly kind: 'sketch'; readonly strokes: Json; readonly alt: string }
  | { readonly kind: 'photo'; readonly src: string; readonly alt: string }
  | { readonly kind: 'words'; readonly alt: string }

/** The one picture a moment shows. Where two people gave it one of each, the drawing stands. */
export function momentPicture({ sketch, picture }: Pick<Moment, 'sketch' | 'picture'>): MomentImage | undefined {
  const hasLines = Array.isArray(sketch?.strokes) && sketch.strokes.some(stroke => typeof stroke === 'string')
  if (sketch && hasLines) return { kind: 'sketch', strokes: sketch.strokes, alt: sketch.alt.trim() }
  if (picture) return { kind: 'photo', src: picture.src, alt: picture.alt.trim() }
  const words = sketch?.alt.trim()
  return words ? { kind: 'words', alt: words } : undefined
}
