import type { PartOfDay } from '../../domain/studentDay.ts'

/** What the layout needs to know of one place of the strip. */
export interface Placed {
  readonly id: string
  readonly part: PartOfDay
  readonly minutes?: number | undefined
  /** Pixels its longest word takes, card and all, at 16 px. */
  readonly least?: number
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

const narrowest = 92
const opened = 200
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
  const parts = places.map(place => place.part)
  const fits = (row: readonly Placed[]) => sum(row.map(place => leastOf(place, type))) <= shape.width
  for (let perRow = Math.floor(shape.width / (narrowest * type)); perRow > 1; perRow -= 1) {
    const rows = breakRows(parts, perRow).map(([from, to]) => places.slice(from, to))
    if (rows.every(fits)) return rows.map(row => rowOf(row, wholeWidths(row, shape, type)))
  }
  return places.map(place => rowOf([place], [Math.min(shape.width, reading * type)]))
}

function leastOf(place: Placed, type: number): number {
  return Math.max(narrowest, place.least ?? 0) * type
}

function wholeWidths(row: readonly Placed[], shape: StripShape, type: number): number[] {
  const total = Math.min(shape.width, row.length * reading * type)
  const least = row.map(place => leastOf(place, type))
  const room = total - sum(least)
  const floors = row.map((place, index) => {
    const own = least[index] ?? 0
    return place.id === shape.selected ? Math.max(own, Math.min(opened * type, own + room)) : own
  })
  return shareWidth(
    row.map(place => (shape.scale === 'clock' ? (place.minutes ?? 0) : 1)),
    floors,
    total,
  )
}

function readingWidths(places: readonly Placed[], scale: 'story' | 'clock', type: number): number[] {
  return places.map(({ minutes }) => {
    if (scale === 'story' || minutes === undefined) return reading * type
    return Math.min(widest, Math.max(232, minutes * minuteInReading)) * type
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
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

/** Widths that add up to `total`, in proportion to the weights but none below its floor (the floors must fit). */
export function shareWidth(weights: readonly number[], floors: readonly number[], total: number): number[] {
  const short = new Set<number>()
  for (;;) {
    const free = total - sum(floors.filter((_, index) => short.has(index)))
    const perWeight = free / (sum(weights.filter((_, index) => !short.has(index))) || 1)
    const next = weights.findIndex((weight, index) => !short.has(index) && weight * perWeight < (floors[index] ?? 0))
    if (next >= 0) short.add(next)
    else if (short.size === weights.length) return floors.map(floor => floor + free / floors.length)
    else return weights.map((weight, index) => (short.has(index) ? (floors[index] ?? 0) : weight * perWeight))
  }
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
