import type { Json } from './field.ts'

/**
 * A small drawing: strokes on a sheet of 640 × 480. In the file each stroke is one string: a letter for its ink, a digit
 * for its width, `p` where each point has a pressure and `-` where none has, then whole numbers in base 64 (5 bits a
 * letter, the lowest first, the sixth bit says that more follow; the sign is the lowest bit). The numbers are x and y of
 * each point, and its pressure from 0 to 31, each as the difference from the point before.
 */

export const sheet = { width: 640, height: 480 } as const
/** Letters of JSON a drawing may take in the file. */
export const largestSketch = 8_192

/** Inks by their letter in the file. */
export const inkLetters = {
  ink: 'i',
  day: 'd',
  practice: 'p',
  role: 'r',
  support: 's',
  truth: 't',
  finding: 'f',
} as const
export type Ink = keyof typeof inkLetters
export const inks = Object.keys(inkLetters) as Ink[] // the keys of the object above

export const penWidths = ['fine', 'medium', 'broad'] as const
export type PenWidth = (typeof penWidths)[number]

export interface SketchPoint {
  readonly x: number
  readonly y: number
  /** From 0 to 1, of pens that feel it. */
  readonly pressure?: number
}

export interface Stroke {
  readonly ink: Ink
  readonly width: PenWidth
  /** In units of the sheet, at least one. */
  readonly points: readonly SketchPoint[]
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const mostPressure = 31

/** The drawing as the file keeps it: places rounded to whole units, pressure to 32 steps. */
export function writeStrokes(strokes: readonly Stroke[]): string[] {
  return strokes.map(({ ink, width, points }) => {
    const hasPressure = points.some(point => point.pressure !== undefined)
    let before = [0, 0, 0]
    const numbers = points.flatMap(point => {
      const here = [
        onSheet(point.x, sheet.width),
        onSheet(point.y, sheet.height),
        onSheet((point.pressure ?? 0.5) * mostPressure, mostPressure),
      ]
      const change = here.map((value, at) => value - (before[at] ?? 0)).slice(0, hasPressure ? 3 : 2)
      before = here
      return change
    })
    const head = `${inkLetters[ink]}${penWidths.indexOf(width) + 1}${hasPressure ? 'p' : '-'}`
    return head + numbers.map(writeNumber).join('')
  })
}

/** The strokes of a drawing; those that cannot be read are left out, and points off the sheet stand on its edge. */
export function readStrokes(written: Json | undefined): Stroke[] {
  return Array.isArray(written) ? written.flatMap(stroke => readStroke(stroke) ?? []) : []
}

/** Letters of JSON the drawing takes in the file. */
export function sketchSize(strokes: readonly Stroke[]): number {
  return JSON.stringify(writeStrokes(strokes)).length
}

function readStroke(written: Json): Stroke | undefined {
  if (typeof written !== 'string') return undefined
  const ink = inks.find(each => inkLetters[each] === written[0])
  const width = penWidths[Number(written[1]) - 1]
  const each = written[2] === 'p' ? 3 : written[2] === '-' ? 2 : 0
  const numbers = readNumbers(written.slice(3))
  if (!ink || !width || each === 0 || !numbers || numbers.length === 0 || numbers.length % each > 0) return undefined
  const points: SketchPoint[] = []
  let [x, y, pressure] = [0, 0, 0]
  for (let at = 0; at < numbers.length; at += each) {
    x += numbers[at] ?? 0
    y += numbers[at + 1] ?? 0
    if (each === 3) pressure += numbers[at + 2] ?? 0
    points.push({
      x: onSheet(x, sheet.width),
      y: onSheet(y, sheet.height),
      ...(each === 3 && { pressure: onSheet(pressure, mostPressure) / mostPressure }),
    })
  }
  return { ink, width, points }
}

function onSheet(value: number, most: number): number {
  return Number.isFinite(value) ? Math.round(Math.min(most, Math.max(0, value))) : 0
}

function writeNumber(value: number): string {
  let left = value < 0 ? -value * 2 + 1 : value * 2
  let text = ''
  do {
    const low = left % 32
    left = Math.floor(left / 32)
    text += digits[left > 0 ? low + 32 : low]
  } while (left > 0)
  return text
}

/** The numbers of a text; undefined where it has other letters, ends within a number, or says one no sheet has. */
function readNumbers(text: string): number[] | undefined {
  const numbers: number[] = []
  let value = 0
  let scale = 1
  for (const letter of text) {
    const digit = digits.indexOf(letter)
    if (digit < 0 || scale > 1_024) return undefined
    value += (digit % 32) * scale
    scale *= 32
    if (digit >= 32) continue
    numbers.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2)
    value = 0
    scale = 1
  }
  return scale === 1 ? numbers : undefined
}
