import { area, curveMonotoneX, line } from 'd3-shape'
import type { TodayFeeling } from '../derive/todayFeelings.ts'
import type { Id } from '../domain/ids.ts'
import { inOrder } from '../domain/order.ts'
import type { Learner, Moment, Plan } from '../domain/plan.ts'
import { bundle, type Side } from './bundles.ts'
import { behind, dots, type LearnerStyle, learnerStyle } from './learnerStyles.ts'
import { mirrored, paint, rule, type Sheet } from './sheet.ts'
import { element, type Markup } from './svg.ts'
import { marksOnRow } from './todayMarks.ts'

/** The ribbon of feeling beneath the day: five levels, one line for each learner as dreamed and one as it is today. */

/** A moment's place along the ribbon. */
export interface Stop {
  readonly moment: Moment
  /** Its middle. */
  readonly x: number
  readonly width: number
}

export type When = 'today' | 'aim'
interface Mark {
  readonly moment: Id<'moment'>
  readonly x: number
  readonly today?: number
  readonly aim?: number
}

/** One learner's way along the ribbon: the moments they are in, with −2…2 where it was marked. */
export interface Way {
  readonly learner: Learner
  readonly style: LearnerStyle
  readonly marks: readonly Mark[]
  /** Where today is told by a day of its own: its marks, between the stops. */
  readonly elsewhere?: readonly { readonly x: number; readonly level: number | undefined }[]
}

export const levels = [2, 1, 0, -1, -2] as const

/**
 * Every learner's way past the stops, in the learners' order; a moment without a mark leaves a gap. Whose today is told
 * by a day of its own (`todays`) has that for today; `all` are the moments of the whole day, of which the stops may be a part.
 */
export function waysPast(
  plan: Pick<Plan, 'learners' | 'curve'>,
  stops: readonly Stop[],
  todays: ReadonlyMap<string, TodayFeeling> = new Map(),
  all: readonly Moment[] = stops.map(stop => stop.moment),
): Way[] {
  const columns = stops.map(({ moment, x, width }) => ({ id: moment.id, x: x - width / 2, width }))
  const passed = new Set(stops.map(stop => stop.moment.id))
  const marked = new Map<string, number>()
  for (const { moment, learner, when, valence } of plan.curve.values()) {
    marked.set(`${moment} ${learner} ${when}`, valence)
  }
  return inOrder(plan.learners).map((learner, at) => {
    const told = todays.get(learner.id)
    const marks = stops.flatMap(({ moment, x }): Mark[] => {
      if (!isIn(learner.id, moment)) return []
      const today = told ? undefined : marked.get(`${moment.id} ${learner.id} today`)
      const aim = marked.get(`${moment.id} ${learner.id} aim`)
      // a variant stands in for a moment that has a mark of its own: nothing said there is no gap
      if (moment.variantOf && passed.has(moment.variantOf) && today === undefined && aim === undefined) return []
      return [{ moment: moment.id, x, ...(today !== undefined && { today }), ...(aim !== undefined && { aim }) }]
    })
    return {
      learner,
      style: learnerStyle(at),
      marks,
      ...(told && { elsewhere: marksOnRow(told.marks, columns, all) }),
    }
  })
}

function isIn(learner: Id<'learner'>, moment: Moment): boolean {
  return moment.learners.length === 0 || moment.learners.includes(learner)
}

export interface RibbonShape {
  /** Where the ribbon begins and ends, from the inline start. */
  readonly from: number
  readonly to: number
  readonly top: number
  readonly height: number
}

/** The height of a feeling on the ribbon. */
export function heightOf(shape: RibbonShape, valence: number, side: number): number {
  return shape.top + ((2 - valence) / 4) * shape.height + side
}

/** By how much a way leaves its level at a moment, because others feel the same there. */
export type SideOf = (mark: Mark, when: When) => number

/**
 * The sides of every way: who feels the same at a moment runs side by side there, and nowhere else. `chosen`: whose
 * dream stays on its level; their today is drawn, too.
 */
export function sidesOf(ways: readonly Way[], shape: RibbonShape, chosen?: Id<'learner'>): (way: Way) => SideOf {
  const lines = ways.flatMap(way => {
    const hasAim = way.marks.some(mark => mark.aim !== undefined)
    const whens: readonly When[] = way.learner.id === chosen || !hasAim ? ['today', 'aim'] : ['aim']
    return whens.map(when => ({ way, when, marks: new Map(way.marks.map(mark => [mark.moment, mark])) }))
  })
  const anchor = lines.findIndex(({ way, when }) => way.learner.id === chosen && when === 'aim')
  const known = new Map<string, readonly Side[]>()
  const at = (moment: Id<'moment'>) => {
    const sides =
      known.get(moment) ??
      bundle(
        lines.map(({ marks, when }) => marks.get(moment)?.[when]),
        shape.height / 12,
        anchor,
      )
    known.set(moment, sides)
    return sides
  }
  return way => (mark, when) => {
    const line = lines.findIndex(each => each.way === way && each.when === when)
    return at(mark.moment)[line]?.side ?? 0
  }
}

/** Path data of one way as dreamed or as today, with a gap wherever nobody marked it. */
export function wayPath(way: Way, when: When, shape: RibbonShape, side: SideOf = () => 0): string {
  if (when === 'today' && way.elsewhere) return elsewherePath(way.elsewhere, shape)
  const draw = line<Mark>()
    .defined(mark => mark[when] !== undefined)
    .x(mark => mark.x)
    .y(mark => heightOf(shape, mark[when] ?? 0, side(mark, when)))
    .curve(curveMonotoneX)
    .digits(1)
  return draw(way.marks) ?? ''
}

function elsewherePath(marks: NonNullable<Way['elsewhere']>, shape: RibbonShape): string {
  const draw = line<(typeof marks)[number]>()
    .defined(mark => mark.level !== undefined)
    .x(mark => mark.x)
    .y(mark => heightOf(shape, mark.level ?? 0, 0))
    .curve(curveMonotoneX)
    .digits(1)
  return draw(marks) ?? ''
}

function liftPath(way: Way, shape: RibbonShape): string {
  const draw = area<Mark>()
    .defined(mark => mark.aim !== undefined && mark.today !== undefined)
    .x(mark => mark.x)
    .y0(mark => heightOf(shape, mark.today ?? 0, 0))
    .y1(mark => heightOf(shape, mark.aim ?? 0, 0))
    .curve(curveMonotoneX)
    .digits(1)
  return draw(way.marks) ?? ''
}

/** The mark where the dream lifts a way the most, and by how much; none where it lifts nowhere. */
export function mostLifted(way: Way): { readonly mark: Mark; readonly lift: number } | null {
  let most: { readonly mark: Mark; readonly lift: number } | null = null
  for (const mark of way.marks) {
    if (mark.aim === undefined || mark.today === undefined) continue
    const lift = mark.aim - mark.today
    if (lift > (most?.lift ?? 0)) most = { mark, lift }
  }
  return most
}

/** The lines of the levels with every learner's ways on them; with a `chosen` one the others step back. */
export function ribbon(sheet: Sheet, ways: readonly Way[], shape: RibbonShape, chosen?: Id<'learner'>): Markup[] {
  const grid = levels.map(level => {
    const y = heightOf(shape, level, 0)
    return rule(sheet, shape.from, y, shape.to, y, {
      stroke: paint(sheet, level === 0 ? 'ink-soft' : 'hairline'),
      'stroke-opacity': level === 0 ? 0.45 : undefined,
      'stroke-width': 1,
    })
  })
  const sides = sidesOf(ways, shape, chosen)
  const drawn = ways.map(way => wayMarkup(sheet, way, shape, sides(way), chosen))
  const front = ways.findIndex(way => way.learner.id === chosen)
  const inOrder = front < 0 ? drawn : [...drawn.filter((_, at) => at !== front), ...drawn.slice(front, front + 1)]
  return [...grid, mirrored(sheet, inOrder)]
}

function wayMarkup(sheet: Sheet, way: Way, shape: RibbonShape, side: SideOf, chosen?: Id<'learner'>): Markup {
  const isChosen = way.learner.id === chosen
  const stroke = paint(sheet, way.style.token)
  const aim = wayPath(way, 'aim', shape, side)
  const today = wayPath(way, 'today', shape, side)
  const isOfToday = aim === ''
  const markers = way.marks.flatMap(mark => {
    const marked = isOfToday ? mark.today : mark.aim
    if (marked === undefined) return []
    const down = side(mark, isOfToday ? 'today' : 'aim')
    const place = `translate(${round(mark.x)} ${round(heightOf(shape, marked, down))})${isChosen ? '' : ' scale(0.8)'}`
    return [element('path', { d: way.style.marker, transform: place })]
  })
  return element(
    'g',
    { fill: 'none', stroke, opacity: chosen && !isChosen ? behind : undefined },
    isChosen && element('path', { d: liftPath(way, shape), fill: stroke, 'fill-opacity': 0.13, stroke: 'none' }),
    today !== '' && element('path', { d: today, 'stroke-width': isOfToday && isChosen ? 4 : 2.5, ...dots }),
    aim !== '' &&
      element('path', {
        d: aim,
        'stroke-width': isChosen ? 4 : 2.5,
        'stroke-dasharray': way.style.dash,
        'stroke-linejoin': 'round',
      }),
    markers.length > 0 && element('g', { fill: paint(sheet, 'paper'), 'stroke-width': 2.5 }, markers),
  )
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
