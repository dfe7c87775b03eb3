import { partOf } from '../derive/theDay.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import { isTimed, type PartOfDay, partsOfDay, type TimedMoment } from '../domain/studentDay.ts'
import { type MomentCard, momentCard, type RowHeights, rowTops, tallest } from './momentCard.ts'
import type { Stop, Way } from './ribbon.ts'
import type { PictureOptions } from './sheet.ts'

/** A stretch of the strip laid out: its cards, the parts of the day behind them, and where the ribbon passes each. */
export interface Strip {
  readonly cells: readonly Cell[]
  readonly parts: readonly PartBand[]
  /** Full hours, on the clock's scale only. */
  readonly hours: readonly { readonly x: number; readonly minutes: number }[]
  readonly stops: readonly Stop[]
  readonly width: number
  /** From the top of the first card to the foot of the last. */
  readonly height: number
  /** Set where all cards stand in line. */
  readonly rows?: RowHeights
}

export interface Cell {
  readonly card: MomentCard
  readonly x: number
  readonly y: number
  readonly rows: RowHeights
  /** Where the moment really is on the clock's scale, and how long. */
  readonly bar?: { readonly x: number; readonly width: number }
}

export interface PartBand {
  readonly part: PartOfDay
  readonly x: number
  readonly width: number
}

const gap = 8
const inset = 6
const mostInRow = 14
const widestCard = 240
const narrowestCard = 132
const stripWidth = 1680
const emptyPart = 200

type Measure = (moment: Moment, width: number) => MomentCard

/** The day as a story: equal widths, in reading order; a long day goes on in further strips. */
export function storyStrips(
  plan: Plan,
  moments: readonly Moment[],
  ways: readonly Way[],
  options: PictureOptions,
): Strip[] {
  if (moments.length === 0) return [emptyStrip()]
  const count = Math.ceil(moments.length / mostInRow)
  const perRow = Math.ceil(moments.length / count)
  const width = Math.min(widestCard, Math.max(narrowestCard, Math.floor((stripWidth - inset * 2 + gap) / perRow) - gap))
  const measure: Measure = (moment, room) => momentCard(plan, moment, ways, room, options)
  return Array.from({ length: count }, (_, row) => {
    const cards = moments.slice(row * perRow, (row + 1) * perRow).map(moment => measure(moment, width))
    const rows = tallest(cards)
    const cells = cards.map((card, at) => ({ card, x: inset + at * (width + gap), y: 0, rows }))
    const parts: PartBand[] = []
    for (const { card, x } of cells) {
      const part = partOf(card.moment, plan.plan.school)
      const last = parts.at(-1)
      if (last?.part === part) parts[parts.length - 1] = { ...last, width: x + width + inset - last.x }
      else parts.push({ part, x: x - inset, width: width + inset * 2 - (inset * 2 - gap) / 2 })
    }
    const stops = cells.map(({ card, x }) => ({ moment: card.moment, x: x + width / 2, width }))
    const full = cells.length * (width + gap) - gap + inset * 2
    return { cells, parts, hours: [], stops, width: full, height: rowTops(rows).height, rows }
  })
}

/** The five parts of a day that nothing has been put in yet. */
function emptyStrip(): Strip {
  const parts = partsOfDay.map((part, at) => ({ part, x: at * emptyPart, width: emptyPart }))
  return { cells: [], parts, hours: [], stops: [], width: partsOfDay.length * emptyPart, height: 0 }
}

/**
 * The day by the clock: a moment begins where its time is and its bar is as long as it lasts. A card too short for
 * words keeps its width and moves to a lane below. Moments without a time stand in lanes of their own at the foot.
 */
export function clockStrip(
  plan: Plan,
  moments: readonly Moment[],
  ways: readonly Way[],
  options: PictureOptions,
): Strip {
  const timed = moments.filter(isTimed)
  const first = Math.min(...timed.map(moment => moment.start))
  const last = Math.max(...timed.map(moment => moment.end))
  const [from, to] = timed.length > 0 ? [first, last] : [0, 0]
  const scale = to > from ? Math.max(2, stripWidth / (to - from)) : 0
  const at = (minutes: number) => (minutes - from) * scale
  const place = (moment: TimedMoment) => {
    const span = at(moment.end) - at(moment.start) - 2
    const width = Math.max(narrowestCard, span)
    const x = Math.max(0, Math.min(at(moment.start) + 1, at(to) - width))
    return { card: momentCard(plan, moment, ways, width, options), x, bar: { x: at(moment.start) + 1, width: span } }
  }
  const untimed = moments.filter(moment => !isTimed(moment))
  const placed = lanes(timed.map(place))
  const free = lanes(
    untimed.map((moment, index) => {
      const perRow = Math.max(1, Math.floor(stripWidth / (narrowestCard + gap)))
      return {
        card: momentCard(plan, moment, ways, narrowestCard, options),
        x: (index % perRow) * (narrowestCard + gap),
      }
    }),
  )
  const cells = [...placed.cells, ...free.cells.map(cell => ({ ...cell, y: cell.y + placed.height }))]
  const hours: { x: number; minutes: number }[] = []
  for (let minutes = Math.ceil(from / 60) * 60; minutes <= to && to > from; minutes += 60)
    hours.push({ x: at(minutes), minutes })
  return {
    cells,
    parts: clockParts(plan.plan.school, from, to).map(({ part, start, end }) => ({
      part,
      x: at(start),
      width: at(end) - at(start),
    })),
    hours,
    stops: timed.map(moment => ({
      moment,
      x: (at(moment.start) + at(moment.end)) / 2,
      width: at(moment.end) - at(moment.start),
    })),
    width: Math.max(at(to), ...cells.map(cell => cell.x + cell.card.width)),
    height: placed.height + free.height - (cells.length > 0 ? gap : 0),
  }
}

/** Cards one below the other where they would lie on one another. */
function lanes(cards: readonly Omit<Cell, 'y' | 'rows'>[]): { cells: Cell[]; height: number } {
  const ends: number[] = []
  const lane = cards.map(({ card, x }) => {
    const free = ends.findIndex(end => end <= x)
    const at = free < 0 ? ends.length : free
    ends[at] = x + card.width + 1
    return at
  })
  const heights = ends.map((_, at) =>
    Math.max(...cards.map(({ card }, index) => (lane[index] === at ? rowTops(card.heights).height : 0))),
  )
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height + gap, 0))
  const cells = cards.map((card, index) => ({ ...card, y: tops[lane[index] ?? 0] ?? 0, rows: card.card.heights }))
  return { cells, height: heights.reduce((sum, height) => sum + height + gap, 0) }
}

function clockParts(
  school: Plan['plan']['school'],
  from: number,
  to: number,
): { part: PartOfDay; start: number; end: number }[] {
  const { dayStart = 480, dayEnd = 900 } = school
  const ends: Readonly<Record<PartOfDay, number>> = {
    before: dayStart,
    morning: 660,
    midday: 780,
    afternoon: dayEnd,
    after: 1440,
  }
  let start = from
  return partsOfDay.flatMap(part => {
    const end = Math.min(to, ends[part])
    if (end <= start) return []
    const stretch = { part, start, end }
    start = end
    return [stretch]
  })
}
