import { faceSamples } from './faceDots.ts'
import type { Way, When } from './ribbon.ts'
import { waySample, whenSample } from './ribbonKey.ts'
import { type PictureOptions, type Sheet, textBlock, write } from './sheet.ts'
import type { Markup } from './svg.ts'

/** Who is who on the ribbon, each with their day in one line, and what a solid and a dotted line mean. */
export interface Legend {
  readonly height: number
  draw(y: number): Markup[]
}

const sample = 56
const apart = 32
const mostInRow = 4
const keyApart = 280

export function legend(
  sheet: Sheet,
  ways: readonly Way[],
  from: number,
  width: number,
  { say }: PictureOptions,
  hasFaces = false,
): Legend {
  const shown = ways.filter(way => isTold(way, 'aim') || isTold(way, 'today'))
  if (shown.length === 0) return { height: 0, draw: () => [] }
  const perRow = Math.min(mostInRow, shown.length)
  const column = Math.min(460, (width + apart) / perRow - apart)
  const entries = shown.map(way => ({
    way,
    name: textBlock(way.learner.name.trim() || say('kind.learner'), {
      size: 16,
      weight: 600,
      width: column - sample - 12,
    }),
    quote: textBlock(
      way.learner.todayInOneLine.trim() && say('output.quote', { words: way.learner.todayInOneLine.trim() }),
      {
        size: 14,
        weight: 400,
        width: Math.min(column - sample - 12, 400),
        maxLines: 12,
      },
    ),
  }))
  const rows = Array.from({ length: Math.ceil(entries.length / perRow) }, (_, row) =>
    entries.slice(row * perRow, (row + 1) * perRow),
  )
  const heights = rows.map(row => Math.max(...row.map(({ name, quote }) => name.height + 2 + quote.height)) + 16)
  const whens = (['aim', 'today'] as const).filter(when => shown.some(way => isTold(way, when)))
  const words = whens.map(when =>
    textBlock(say(`when.${when}`), { size: 14, weight: 400, width: keyApart - sample - 36 }),
  )
  const faceWords = (hasFaces ? (['output.faces', 'output.faces.middle'] as const) : []).map(word =>
    textBlock(say(word), { size: 14, weight: 400, width: keyApart - 60 }),
  )
  const keyHeight = Math.max(0, ...[...words, ...faceWords].map(block => block.height))
  return {
    height: keyHeight + 16 + heights.reduce((sum, height) => sum + height, 0),
    draw: y => {
      let x = from - keyApart
      const key = whens.flatMap((when, at) => {
        x += keyApart
        const block = words[at]
        return block
          ? [
              whenSample(sheet, when, x, y + block.leading / 2, sample),
              write(sheet, block, x + sample + 12, y, 'ink-soft'),
            ]
          : []
      })
      const faces = faceWords.flatMap((block, at) => {
        x += keyApart
        const { dots, middle } = faceSamples(sheet, x, y + block.leading / 2)
        return [at === 0 ? dots : middle, write(sheet, block, x + 24, y, 'ink-soft')]
      })
      let top = y + keyHeight + 16
      const people = rows.flatMap((row, index) => {
        const drawn = row.flatMap(({ way, name, quote }, at) => {
          const x = from + at * (column + apart)
          return [
            waySample(sheet, way.style, x, top + name.leading / 2, sample),
            write(sheet, name, x + sample + 12, top, way.style.token),
            write(sheet, quote, x + sample + 12, top + name.height + 2, 'ink-soft'),
          ]
        })
        top += heights[index] ?? 0
        return drawn
      })
      return [...key, ...faces, ...people]
    },
  }
}

function isTold({ marks, elsewhere }: Way, when: When): boolean {
  const isToldElsewhere = when === 'today' && elsewhere?.some(mark => mark.level !== undefined)
  return isToldElsewhere || marks.some(mark => mark[when] !== undefined)
}
