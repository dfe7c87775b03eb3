import { type MomentImage, momentPicture } from '../derive/momentPicture.ts'
import { sketchPaths } from '../derive/sketchPaths.ts'
import type { Moment } from '../domain/plan.ts'
import { readStrokes, sheet as sketchSheet } from '../domain/sketch.ts'
import { fromLeft, paint, type Rectangle, type Sheet } from './sheet.ts'
import { element, type Markup } from './svg.ts'

/** Nothing but a picture the file itself carries is ever put into a picture of ours. */
const carried = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]*$/

/** What a drawn card can show of a moment's picture; words alone stay in the plan. */
export type DrawnImage = Exclude<MomentImage, { kind: 'words' }>

export function drawnImage(moment: Pick<Moment, 'sketch' | 'picture'>): DrawnImage | undefined {
  const image = momentPicture(moment)
  if (image?.kind === 'photo') return carried.test(image.src) ? image : undefined
  return image?.kind === 'sketch' ? image : undefined
}

/** A moment's sketch as paths, or its photo as an image that is carried along, at the inline end of its place. */
export function drawImage(sheet: Sheet, image: DrawnImage, place: Rectangle): Markup {
  const { y, width, height } = place
  const x = fromLeft(sheet, place.x, width)
  if (image.kind === 'photo') {
    const end = sheet.dir === 'rtl' ? 'xMinYMid' : 'xMaxYMid'
    return element(
      'image',
      { x, y, width, height, preserveAspectRatio: `${end} meet`, href: image.src },
      image.alt !== '' && element('title', {}, image.alt),
    )
  }
  const scale = Math.min(width / sketchSheet.width, height / sketchSheet.height)
  return element(
    'g',
    { transform: `translate(${x} ${y}) scale(${Math.round(scale * 10_000) / 10_000})` },
    image.alt !== '' && element('title', {}, image.alt),
    sketchPaths(readStrokes(image.strokes)).map(({ token, d }) => element('path', { d, fill: paint(sheet, token) })),
  )
}
