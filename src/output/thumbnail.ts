import { momentsOf, partOf, theDay } from '../derive/theDay.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import type { Theme } from './colours.ts'
import { type RibbonShape, type Stop, wayPath, waysPast } from './ribbon.ts'
import { box, mirrored, paint, pictureOn, type Sheet } from './sheet.ts'
import { element, type Markup, short } from './svg.ts'

const width = 320
const height = 180
const inset = 12
const top = 20
const bottom = 164
const gap = 3
/** A picture this small tells no more apart, and stays under 8 kB. */
const mostMoments = 24
const mostLearners = 4

/** The day at a glance, for a list of plans: 320 × 180, without words, at most 8 kB. An SVG document. */
export function thumbnail(
  plan: Plan,
  { dir = 'ltr', theme = 'light' }: { dir?: Sheet['dir']; theme?: Theme } = {},
): string {
  const sheet: Sheet = { width, theme, dir }
  const day = theDay(plan)
  const moments = spread(day ? momentsOf(plan, day.id) : [], mostMoments)
  const step = (width - inset * 2 + gap) / Math.max(1, moments.length)
  const cell = step - gap
  const at = (index: number) => inset + index * step
  const stops: Stop[] = moments.map((moment, index) => ({ moment, x: at(index) + cell / 2, width: cell }))
  const ways = waysPast(plan, stops).slice(0, mostLearners)
  const shape: RibbonShape = { from: inset, to: width - inset, top: 108, height: 40 }
  const lines = ways.map((way, index) =>
    element('path', {
      d: wayPath(way, 'aim', shape, () => sideOf(index, ways.length)),
      stroke: paint(sheet, way.style.token),
    }),
  )
  return pictureOn(
    sheet,
    { height, title: plan.plan.title.trim() },
    moments.length === 0
      ? box(
          sheet,
          { x: inset, y: top, width: width - inset * 2, height: bottom - top },
          { rx: 8, fill: paint(sheet, 'part-morning') },
        )
      : partBands(sheet, plan, moments, at, step),
    mirrored(
      sheet,
      element('path', {
        d: moments.map((_, index) => cardPath(at(index), cell)).join(''),
        fill: paint(sheet, 'paper'),
        stroke: paint(sheet, 'day-border'),
      }),
      element('path', {
        d: moments.map((_, index) => `M${short(at(index) + 1)} 28v68`).join(''),
        stroke: paint(sheet, 'day-line'),
        'stroke-width': 2,
      }),
      element('g', { fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round' }, lines),
    ),
  )
}

function cardPath(x: number, wide: number): string {
  return `M${short(x)} 28h${short(wide)}v68h${short(-wide)}z`
}

function partBands(
  sheet: Sheet,
  plan: Plan,
  moments: readonly Moment[],
  at: (index: number) => number,
  step: number,
): Markup[] {
  const parts = moments.map(moment => partOf(moment, plan.plan.school))
  return parts.flatMap((part, index) => {
    if (parts[index - 1] === part) return []
    const next = parts.findIndex((other, later) => later > index && other !== part)
    const count = (next < 0 ? parts.length : next) - index
    const band = { x: at(index) - gap, y: top, width: count * step + gap, height: bottom - top }
    return [box(sheet, band, { rx: 6, fill: paint(sheet, `part-${part}`) })]
  })
}

/** At most `most` of them, evenly chosen, the first and last among them. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  return Array.from({ length: most }, (_, at) => items[Math.round((at * (items.length - 1)) / (most - 1))]).filter(
    item => item !== undefined,
  )
}

/** So small, every line keeps a side of its own all along. */
function sideOf(at: number, count: number): number {
  const apart = Math.min(7, 28 / Math.max(1, count))
  return ((at - (count - 1) / 2) * apart) / 2
}
