import type { PartOfDay } from '../../domain/studentDay.ts'

/** What the layout needs to know of one place of the strip. */
export interface Placed {
  readonly id: string
  readonly part: PartOfDay
  readonly minutes?: number | undefined
}

export interface Column {
  readonly id: string
  /** Pixels from the start of its row. */
  readonly x: number
  readonly width: number
}

export interface PartBand {
  readonly part: PartOfDay
  /** The first column of the part in its row, and how many there are. */
  readonly from: number
  readonly count: number
}

export interface StripRow {
  readonly columns: readonly Column[]
  readonly parts: readonly PartBand[]
  readonly width: number
}

export interface StripShape {
  /** Pixels the strip may take across the page. */
  readonly width: number
  readonly scale: 'story' | 'clock'
  readonly zoom: 'read' | 'whole'
  readonly selected?: string | undefined
  /** How much larger than 16 px a line of words is. */
  readonly type?: number
}

const narrowest = 102
const opened = 190
const reading = 288
const widest = 640
const minuteInReading = 6.4

/** Whether the strip runs down the page, because too little fits across it. */
export function isStacked(width: number, type = 1): boolean {
  return width < 640 * Math.max(1, type)
}

/** The rows of the strip: one that scrolls when reading, as many as it takes to see the whole day. */
export function layoutStrip(places: readonly Placed[], shape: StripShape): StripRow[] {
  const type = shape.type ?? 1
  if (places.length === 0) return []
  if (shape.zoom === 'read') return [rowOf(places, readingWidths(places, shape.scale, type))]
  const perRow = Math.max(1, Math.floor(shape.width / (narrowest * type)))
  return breakRows(
    places.map(place => place.part),
    perRow,
  ).map(([from, to]) => {
    const row = places.slice(from, to)
    const total = Math.min(shape.width, row.length * reading * type)
    const widths =
      shape.scale === 'clock'
        ? widthsByMinutes(
            row.map(place => place.minutes ?? 0),
            Math.min(narrowest * type, total / row.length),
            total,
          )
        : row.map(() => total / row.length)
    return rowOf(
      row,
      withOneOpened(
        widths,
        row.findIndex(place => place.id === shape.selected),
        opened * type,
      ),
    )
  })
}

function readingWidths(places: readonly Placed[], scale: 'story' | 'clock', type: number): number[] {
  return places.map(({ minutes }) => {
    if (scale === 'story' || minutes === undefined) return reading * type
    return Math.min(widest, Math.max(232, minutes * minuteInReading)) * type
  })
}

/**
 * From–to pairs of rows of at most `perRow`, about equally long; where a part of the day begins within two places of
 * the even break, the row breaks there.
 */
export function breakRows(parts: readonly PartOfDay[], perRow: number): [from: number, to: number][] {
  const rows = Math.ceil(parts.length / perRow)
  const found: [number, number][] = []
  let from = 0
  for (let left = rows; left > 0; left -= 1) {
    const even = from + Math.ceil((parts.length - from) / left)
    const fits = (to: number) => to > from && to - from <= perRow && parts.length - to <= perRow * (left - 1)
    const nearby = left === 1 ? [] : [even, even - 1, even + 1, even - 2, even + 2]
    const to = nearby.find(at => fits(at) && parts[at] !== parts[at - 1]) ?? even
    found.push([from, to])
    from = to
  }
  return found
}

/** Widths that add up to `total`, by minutes, none below `floor`. */
export function widthsByMinutes(minutes: readonly number[], floor: number, total: number): number[] {
  const floored = new Set<number>()
  for (;;) {
    const free = total - floored.size * floor
    const counted = minutes.reduce((sum, each, index) => (floored.has(index) ? sum : sum + each), 0)
    const perMinute = counted > 0 ? free / counted : 0
    const short = minutes.findIndex((each, index) => !floored.has(index) && each * perMinute < floor)
    if (short < 0) return minutes.map((each, index) => (floored.has(index) ? floor : each * perMinute))
    floored.add(short)
    if (floored.size === minutes.length) return minutes.map(() => total / minutes.length)
  }
}

/** Gives the opened column room to write in, taken from the others in proportion. */
function withOneOpened(widths: readonly number[], index: number, room: number): number[] {
  const own = widths[index]
  if (own === undefined || own >= room || widths.length === 1) return [...widths]
  const total = widths.reduce((sum, width) => sum + width, 0)
  const wanted = Math.min(room, total / 2)
  const shrink = (total - wanted) / (total - own)
  return widths.map((width, at) => (at === index ? wanted : width * shrink))
}

function rowOf(places: readonly Placed[], widths: readonly number[]): StripRow {
  let x = 0
  const columns = places.map(({ id }, index) => {
    const column = { id, x, width: widths[index] ?? 0 }
    x += column.width
    return column
  })
  return { columns, parts: bandsOf(places), width: x }
}

/** Neighbours of the same part of the day, together. */
export function bandsOf(places: readonly Pick<Placed, 'part'>[]): PartBand[] {
  const bands: { part: PartOfDay; from: number; count: number }[] = []
  for (const [index, { part }] of places.entries()) {
    const last = bands.at(-1)
    if (last?.part === part) last.count += 1
    else bands.push({ part, from: index, count: 1 })
  }
  return bands
}
