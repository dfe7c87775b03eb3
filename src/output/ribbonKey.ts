import { dots, type LearnerStyle } from './learnerStyles.ts'
import { heightOf, levels, type RibbonShape, round, type When } from './ribbon.ts'
import { mirrored, type PictureOptions, paint, rule, type Sheet, textBlock, write } from './sheet.ts'
import { element, type Markup } from './svg.ts'

/** What explains the ribbon: samples of its lines for the legend, and the faces and words of its levels. */

const faceSize = 9
/** The width a face and the space around it take before the word of a level. */
export const faceRoom = faceSize * 2 + 14

/** A short piece of a learner's line with its marker, for the legend. */
export function waySample(sheet: Sheet, style: LearnerStyle, x: number, y: number, width: number): Markup {
  const stroke = paint(sheet, style.token)
  const start = x + 7 // the marker stands before the line, so that the dash is seen whole
  return mirrored(
    sheet,
    element('line', {
      x1: start,
      y1: y,
      x2: x + width,
      y2: y,
      stroke,
      'stroke-width': 3,
      'stroke-dasharray': style.dash,
    }),
    element('path', {
      d: style.marker,
      transform: `translate(${start} ${y})`,
      fill: paint(sheet, 'paper'),
      stroke,
      'stroke-width': 2.5,
    }),
  )
}

/** What a solid line and a dotted one mean. */
export function whenSample(sheet: Sheet, when: When, x: number, y: number, width: number): Markup {
  const plain = { stroke: paint(sheet, 'ink-soft'), 'stroke-width': 2.5 }
  return rule(sheet, x, y, x + width, y, when === 'aim' ? plain : { ...plain, ...dots })
}

/** The five levels in the margin: a face and its word beside each line. */
export function levelWords(sheet: Sheet, shape: RibbonShape, x: number, say: PictureOptions['say']): Markup[] {
  return levels.flatMap(level => {
    const y = heightOf(shape, level, 0)
    const word = textBlock(say(`valence.${level}`), {
      size: 14,
      weight: 400,
      width: shape.from - x - faceSize * 2 - 14,
    })
    return [
      face(sheet, x + faceSize, y, level),
      write(sheet, word, x + faceSize * 2 + 8, y - word.height / 2, 'ink-soft'),
    ]
  })
}

function face(sheet: Sheet, x: number, y: number, valence: number): Markup {
  const bend = valence * 1.8
  return mirrored(
    sheet,
    element(
      'g',
      {
        transform: `translate(${x} ${round(y)})`,
        fill: 'none',
        stroke: paint(sheet, 'ink-soft'),
        'stroke-width': 1.5,
        'stroke-linecap': 'round',
      },
      element('circle', { r: faceSize, fill: paint(sheet, 'paper') }),
      element('path', { d: `M-3-2.6v.1M3-2.6v.1M-3.8 ${3 - bend / 3}Q0 ${3 + bend} 3.8 ${3 - bend / 3}` }),
    ),
  )
}
