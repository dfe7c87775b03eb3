import { byId, type Id } from '../domain/ids.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { cardPadding, cardRail, cardShape, roomIn } from './cardShape.ts'
import type { Token } from './colours.ts'
import type { Way } from './ribbon.ts'
import {
  type PictureOptions,
  paint,
  type Rectangle,
  rule,
  type Sheet,
  type TextBlock,
  textBlock,
  write,
} from './sheet.ts'
import { type DrawnImage, drawImage, drawnImage } from './sketch.ts'
import { element, type Markup } from './svg.ts'

/** A moment as it lies on the strip: when and what, then what students do, learn and feel. */

const rowNames = ['head', 'does', 'learns', 'feels', 'image'] as const
export type RowName = (typeof rowNames)[number]
export type RowHeights = Readonly<Record<RowName, number>>

interface Piece {
  readonly block: TextBlock
  readonly token: Token
  /** Room left above the block. */
  readonly gap: number
}

export interface MomentCard {
  readonly moment: Moment
  readonly width: number
  readonly rows: Readonly<Record<Exclude<RowName, 'image'>, readonly Piece[]>>
  readonly heights: RowHeights
  readonly image: DrawnImage | undefined
}

const rowGap = 10
/** Past this a text ends in `…`: about a thousand letters on the narrowest card. */
const mostLines = 60
const widestImage = 128

/** Measures a moment's card at a width. Nothing of it is left out but the end of very long texts. */
export function momentCard(
  plan: Plan,
  moment: Moment,
  ways: readonly Way[],
  width: number,
  { say, format }: PictureOptions,
): MomentCard {
  const room = roomIn(width)
  const body = (text: string, token: Token, gap = 0, weight: 400 | 600 = 400): Piece => ({
    block: textBlock(text, { size: 14, weight, width: room, maxLines: mostLines }),
    token,
    gap,
  })
  const title = textBlock(moment.title.trim() || say('moment.untitled'), { size: 16, weight: 600, width: room })
  const time = isTimed(moment) ? [body(timeOf(moment, say, format), 'ink-soft')] : []
  const rows = {
    head: [...time, { block: title, token: 'ink' as const, gap: time.length > 0 ? 2 : 0 }],
    does: moment.does.trim() === '' ? [] : [body(moment.does, 'ink')],
    learns: moment.learns.trim() === '' ? [] : [body(moment.learns, 'ink')],
    feels: feelingsOf(plan, moment.id, ways).map(({ words, token }, at) =>
      body(words(say), token, at === 0 ? 0 : 3, 600),
    ),
  }
  const image = drawnImage(moment)
  const height = (row: readonly Piece[]) => row.reduce((sum, { block, gap }) => sum + block.height + gap, 0)
  return {
    moment,
    width,
    rows,
    heights: {
      head: height(rows.head),
      does: height(rows.does),
      learns: height(rows.learns),
      feels: height(rows.feels),
      image: image ? imageWidth(width) * (3 / 4) : 0,
    },
    image,
  }
}

function imageWidth(cardWidth: number): number {
  return Math.min(widestImage, roomIn(cardWidth))
}

function timeOf(
  moment: { readonly start: number; readonly end: number },
  say: PictureOptions['say'],
  format: PictureOptions['format'],
): string {
  return `${format.time(moment.start)} · ${say('unit.min', { n: moment.end - moment.start })}`
}

function feelingsOf(plan: Plan, moment: Id<'moment'>, ways: readonly Way[]) {
  const rank = (learner: Id<'learner'> | null) => ways.findIndex(way => way.learner.id === learner)
  return [...plan.feelings.values()]
    .filter(feeling => feeling.moment === moment && feeling.word.trim() !== '')
    .sort((a, b) => rank(a.learner) - rank(b.learner) || byId(a, b))
    .map(({ learner, word, kind }) => {
      const way = ways.find(each => each.learner.id === learner)
      return {
        token: way?.style.token ?? ('ink' as const),
        words: (say: PictureOptions['say']) => {
          const felt = kind === 'guard' ? say('output.guard', { word: word.trim() }) : word.trim()
          return way ? say('output.feelingOf', { learner: way.learner.name, feeling: felt }) : felt
        },
      }
    })
}

/** How high each row must be for all cards to stand in line. */
export function tallest(cards: readonly MomentCard[]): RowHeights {
  const most = (name: RowName) => Math.max(0, ...cards.map(card => card.heights[name]))
  return { head: most('head'), does: most('does'), learns: most('learns'), feels: most('feels'), image: most('image') }
}

/** Where each row begins under the top of a card, and where the card ends. Empty rows take no room. */
export function rowTops(heights: RowHeights): { readonly tops: RowHeights; readonly height: number } {
  let y = cardPadding
  const top = (name: RowName) => {
    const at = y
    if (heights[name] > 0) y += heights[name] + rowGap * 2
    return at
  }
  const tops = { head: top('head'), does: top('does'), learns: top('learns'), feels: top('feels'), image: top('image') }
  return { tops, height: y - rowGap * 2 + cardPadding }
}

/** Draws a card with its rows at the given heights. */
export function drawMomentCard(sheet: Sheet, card: MomentCard, x: number, y: number, heights: RowHeights): Markup {
  const { tops, height } = rowTops(heights)
  const inner = x + cardRail + cardPadding
  return element(
    'g',
    {},
    cardShape(sheet, { x, y, width: card.width, height }, 'paper', 'day-border', 'day-line'),
    rowNames.map(name => {
      let at = y + tops[name]
      if (name === 'image') return card.image && drawImage(sheet, card.image, imagePlace(card, x, at))
      const pieces = card.rows[name].map(({ block, token, gap }) => {
        at += gap
        const drawn = write(sheet, block, inner, at, token)
        at += block.height
        return drawn
      })
      const line = y + tops[name] - rowGap
      const hasLine = name !== 'head' && heights[name] > 0
      return [
        hasLine && rule(sheet, inner, line, x + card.width - cardPadding, line, { stroke: paint(sheet, 'hairline') }),
        pieces,
      ]
    }),
  )
}

/** At the inline end of its row. */
function imagePlace({ width }: MomentCard, x: number, y: number): Rectangle {
  const across = imageWidth(width)
  return { x: x + width - cardPadding - across, y, width: across, height: across * (3 / 4) }
}
