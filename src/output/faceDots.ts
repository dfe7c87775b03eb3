import { faceSpreads } from '../derive/faceSpread.ts'
import type { Plan } from '../domain/plan.ts'
import { packDots } from './packDots.ts'
import { heightOf, type RibbonShape, round, type Stop } from './ribbon.ts'
import { mirrored, paint, type Sheet } from './sheet.ts'
import { element, type Markup } from './svg.ts'

/** The faces a group has put, as on the screen: dots beside the curves, and an arrow at the middle of them. */

const aside = 18
const room = 36
const twoDots = 12

/** The dots and arrows of every stop that has faces. */
export function faceDots(
  sheet: Sheet,
  plan: Pick<Plan, 'faces'>,
  stops: readonly Stop[],
  shape: RibbonShape,
): Markup[] {
  const spreads = faceSpreads(plan)
  return stops.flatMap(({ moment, x }) => {
    const spread = spreads.get(moment.id)
    if (!spread) return []
    const dots = spread.counts.flatMap((count, index) =>
      packDots(count, room, twoDots).map(dot =>
        element('circle', {
          cx: round(x + aside + dot.x),
          cy: round(heightOf(shape, index - 2, dot.y)),
          r: round(dot.r),
          fill: paint(sheet, 'ink-soft'),
        }),
      ),
    )
    const middle = `M${round(x + aside + room)} ${round(heightOf(shape, spread.median, 0))}l8-5v10Z`
    return [mirrored(sheet, dots, element('path', { d: middle, fill: paint(sheet, 'ink') }))]
  })
}

/** What the dots and the arrow are, for the legend. */
export function faceSamples(sheet: Sheet, x: number, y: number): { dots: Markup; middle: Markup } {
  const dot = (at: number) => element('circle', { cx: at, cy: y, r: 2.5, fill: paint(sheet, 'ink-soft') })
  return {
    dots: mirrored(sheet, dot(x + 3), dot(x + 10)),
    middle: mirrored(sheet, element('path', { d: `M${x + 3} ${y}l8-5v10Z`, fill: paint(sheet, 'ink') })),
  }
}
