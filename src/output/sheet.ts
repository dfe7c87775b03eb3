import type { en } from '../words/en.ts'
import type { Format } from '../words/format.ts'
import type { Say } from '../words/say.ts'
import { colour, type Theme, type Token } from './colours.ts'
import { breakLines, type Lines, type TextShape } from './lines.ts'
import { type Attributes, type Child, element, type Markup } from './svg.ts'

/** A sheet of paper pictures are drawn on. Places are measured from its inline start, so right-to-left is one flip. */
export interface Sheet {
  readonly width: number
  readonly theme: Theme
  readonly dir: 'ltr' | 'rtl'
}

/** In whose words, and how, a picture is drawn. */
export interface PictureOptions {
  readonly say: Say<typeof en>
  readonly format: Format
  readonly dir: Sheet['dir']
  readonly theme: Theme
  /** Font files (woff2, base64) to carry along, so that the picture looks the same elsewhere. */
  readonly fonts?: readonly string[]
}

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function paint(sheet: Sheet, token: Token): string {
  return colour(sheet.theme, token)
}

/** A distance from the inline start as a distance from the left; `width` is that of what stands there. */
export function fromLeft(sheet: Sheet, x: number, width = 0): number {
  return sheet.dir === 'rtl' ? sheet.width - x - width : x
}

export function box(sheet: Sheet, { x, y, width, height }: Rectangle, attributes: Attributes): Markup {
  return element('rect', { x: fromLeft(sheet, x, width), y, width, height, ...attributes })
}

export function rule(sheet: Sheet, x1: number, y1: number, x2: number, y2: number, attributes: Attributes): Markup {
  return element('line', { x1: fromLeft(sheet, x1), y1, x2: fromLeft(sheet, x2), y2, ...attributes })
}

/** Shapes drawn from the left, turned over where the sheet runs from right to left. Never around text. */
export function mirrored(sheet: Sheet, ...children: readonly Child[]): Markup {
  return element(
    'g',
    { transform: sheet.dir === 'rtl' ? `translate(${sheet.width} 0) scale(-1 1)` : undefined },
    children,
  )
}

/** Text that has been broken into lines and knows its height. */
export interface TextBlock extends Lines {
  readonly full: string
  readonly shape: TextShape
  readonly leading: number
  readonly height: number
}

export function textBlock(text: string, shape: TextShape): TextBlock {
  const full = text.trim()
  const lines = full === '' ? { lines: [], face: 'own' as const, isCut: false } : breakLines(full, shape)
  const tight = shape.weight === 600 ? 1.25 : 1.4
  // Accents above and below capitals, and scripts that hang deep, need the room.
  const leading = Math.ceil(shape.size * tight * (lines.face === 'system' ? 1.2 : 1))
  return { ...lines, full, shape, leading, height: lines.lines.length * leading }
}

export const families = {
  own: "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, 'Noto Sans', sans-serif",
  system: "system-ui, 'Noto Sans', sans-serif",
} as const

/** Draws a block with its top at `y`; what was cut off is told in full to those who point at it or listen. */
export function write(
  sheet: Sheet,
  block: TextBlock,
  x: number,
  y: number,
  token: Token,
  attributes: Attributes = {},
): Markup {
  if (block.lines.length === 0) return { markup: '' }
  const direction = baseDirection(block.full) ?? sheet.dir
  const left = fromLeft(sheet, x)
  const rise = (block.leading - block.shape.size) / 2 + block.shape.size * 0.8
  const baseline = (line: number) => y + line * block.leading + rise
  return element(
    'text',
    {
      'font-size': block.shape.size,
      'font-weight': block.shape.weight,
      'font-family': block.face === 'system' ? families.system : undefined,
      fill: paint(sheet, token),
      direction: direction === sheet.dir ? undefined : direction,
      'text-anchor': direction === sheet.dir ? undefined : 'end',
      ...attributes,
    },
    block.isCut && element('title', {}, block.full),
    block.lines.map((line, at) => element('tspan', { x: left, y: baseline(at) }, line)),
  )
}

const strong = /[\p{L}]/u
const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Which way a text reads, by its first letter. */
function baseDirection(text: string): Sheet['dir'] | undefined {
  const letter = strong.exec(text)?.[0]
  return letter === undefined ? undefined : fromRight.test(letter) ? 'rtl' : 'ltr'
}

export interface PictureFrame {
  readonly height: number
  readonly title: string
  readonly description?: string
  readonly options?: Pick<PictureOptions, 'format' | 'fonts'>
}

/** The finished picture: an SVG document on its own. */
export function pictureOn(sheet: Sheet, frame: PictureFrame, ...children: readonly Child[]): string {
  const { width } = sheet
  const height = Math.ceil(frame.height)
  const fonts = frame.options?.fonts ?? []
  const faces = fonts.map(
    (font, at) =>
      `@font-face{font-family:Carried${at};font-weight:200 800;src:url(data:font/woff2;base64,${font.replace(/[^A-Za-z0-9+/=]/g, '')}) format('woff2')}`,
  )
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: frame.options?.format.language,
      direction: sheet.dir,
      'font-family': [...fonts.map((_, at) => `Carried${at}`), families.own].join(', '),
    },
    element('title', {}, frame.title),
    frame.description !== undefined && element('desc', {}, frame.description),
    faces.length > 0 && element('style', {}, { markup: faces.join('') }),
    element('rect', { width, height, fill: paint(sheet, 'ground') }),
    children,
  ).markup
}
