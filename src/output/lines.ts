import { type Face, faceOf, textWidth, type Weight } from './glyphs.ts'

/** Text broken into lines that fit a width. */
export interface Lines {
  readonly lines: readonly string[]
  readonly face: Face
  /** Not everything fitted the lines allowed; the last one ends in `…`. */
  readonly isCut: boolean
}

export interface TextShape {
  readonly size: number
  readonly weight: Weight
  /** The most a line may take, in the units of `size`. */
  readonly width: number
  /** No limit unless given. */
  readonly maxLines?: number
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const hyphenated = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
/** Closing marks that do not begin a line, opening ones that do not end it. */
const closing = /^[、。，．！？；：）」』】〉》〕ー…·’”,.!?;:)\]}%]/u
const opening = /[（「『【〈《〔([{‘“]$/u

/**
 * Breaks text into lines no wider than `width`: at spaces, after hyphens and dashes, between ideographs, and inside
 * a word that is wider than a whole line, there between letters as people see them. One letter wider than the line
 * stands alone. Nothing is left out unless `maxLines` is given. Line breaks in the text are kept.
 */
export function breakLines(text: string, shape: TextShape): Lines {
  const face = faceOf(text.replace(/\s+/gu, ' '))
  const width = (part: string) => textWidth(part, shape.size, shape.weight, face)
  const lines = text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap(line => fill(line, width, shape.width))
  const most = shape.maxLines ?? Number.POSITIVE_INFINITY
  if (lines.length <= most) return { lines, face, isCut: false }
  const last = shorten(`${lines[most - 1] ?? ''}`, width, shape.width)
  return { lines: [...lines.slice(0, most - 1), last], face, isCut: true }
}

function fill(line: string, width: (part: string) => number, limit: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const piece of pieces(line)) {
    const joined = current + piece
    if (width(joined.trimEnd()) <= limit) {
      current = joined
      continue
    }
    if (current.trim() !== '') lines.push(current.trimEnd())
    current = piece.trimStart()
    while (width(current.trimEnd()) > limit) {
      const { head, rest } = fitting(current, width, limit)
      if (rest === '') break
      lines.push(head)
      current = rest
    }
  }
  if (current.trim() !== '') lines.push(current.trimEnd())
  return lines.length > 0 ? lines : ['']
}

/** Stretches of a line between the places where it may break, spaces at their ends; a no-break space joins. */
function pieces(line: string): string[] {
  const words = line.match(/[^\S\u00a0\u202f]*[\S\u00a0\u202f]+[^\S\u00a0\u202f]?/gu) ?? []
  return words
    .flatMap(word => word.match(/[^\-‐–—/]+[-‐–—/]+\s*|[-‐–—/]+\s*|[^\-‐–—/]+/gu) ?? [])
    .flatMap(splitIdeographs)
}

function splitIdeographs(word: string): string[] {
  if (!ideograph.test(word)) return [word]
  const out: string[] = []
  for (const { segment } of graphemes.segment(word)) {
    const last = out.at(-1)
    const mayBreak = last === undefined || ideograph.test(segment) || ideograph.test(last.slice(-2))
    if (last !== undefined && (!mayBreak || closing.test(segment) || opening.test(last) || /^\s/u.test(segment))) {
      out[out.length - 1] = last + segment
    } else out.push(segment)
  }
  return out
}

/** As many letters from the start as fit, at least one; a hyphen tells that an alphabetic word goes on below. */
function fitting(text: string, width: (part: string) => number, limit: number): { head: string; rest: string } {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment)
  let count = 1
  while (count < letters.length && width(letters.slice(0, count + 1).join('')) <= limit) count++
  const split = (at: number, mark = '') => ({
    head: letters.slice(0, at).join('').trimEnd() + mark,
    rest: letters.slice(at).join(''),
  })
  if (count === letters.length) return split(count)
  for (let at = count; at >= Math.max(3, count - 3); at--) {
    const joins = hyphenated.test(letters[at - 1] ?? '') && hyphenated.test(letters[at] ?? '')
    const { head, rest } = split(at, '-')
    if (joins && letters.length - at >= 2 && width(head) <= limit) return { head, rest }
  }
  return split(count)
}

function shorten(line: string, width: (part: string) => number, limit: number): string {
  const letters = [...graphemes.segment(line)].map(({ segment }) => segment)
  while (letters.length > 1 && width(`${letters.join('').trimEnd()}…`) > limit) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
