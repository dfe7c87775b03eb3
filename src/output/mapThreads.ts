import type { Id } from '../domain/ids.ts'
import type { LinkKind } from '../domain/links.ts'
import type { Token } from './colours.ts'
import type { CardId, ColumnName, MapColumns, MapThread } from './mapColumns.ts'
import { columnOf } from './mapColumns.ts'
import type { MapLayout } from './mapLayout.ts'
import { mirrored, paint, type Sheet } from './sheet.ts'
import { element, type Markup, short } from './svg.ts'

export interface ThreadShape {
  readonly top: number
  readonly xOf: (column: ColumnName) => number
  readonly width: number
  readonly gap: number
  /** The links at full strength; all are alike when none is given. */
  readonly lit?: ReadonlySet<Id>
}

const inkOf: { readonly [K in LinkKind]?: Token } = {
  makes: 'day-line',
  shapes: 'day-line',
  builds: 'day-line',
  does: 'practice-line',
  needs: 'support-line',
  requires: 'support-line',
}

/** The threads of the map, to be drawn before the cards: one line between two cards, however many links join them. */
export function mapThreads(sheet: Sheet, map: MapColumns, layout: MapLayout, shape: ThreadShape): Markup {
  const isLit = ({ link }: MapThread) => shape.lit?.has(link) ?? false
  const pairs = Map.groupBy(map.threads, ({ from, to }) => `${from} ${to}`)
  const lines = [...pairs.values()].flatMap(threads => {
    const first = threads[0]
    const d = first && threadPath(first.from, first.to, layout, shape)
    return d ? [{ d, token: inkOf[first.kind] ?? ('truth-line' as const), lit: threads.some(isLit) }] : []
  })
  const bundle = (token: Token, lit: boolean) => {
    const d = lines
      .filter(line => line.token === token && line.lit === lit)
      .map(line => line.d)
      .join('')
    return (
      d !== '' &&
      element('path', {
        d,
        stroke: paint(sheet, token),
        ...(lit ? { 'stroke-width': 2.5 } : { 'stroke-opacity': shape.lit ? 0.25 : 0.6 }),
      })
    )
  }
  const inks = ['truth-line', 'support-line', 'practice-line', 'day-line'] as const
  return mirrored(
    sheet,
    element(
      'g',
      { fill: 'none', 'stroke-width': 1.5 },
      inks.map(token => bundle(token, false)),
      inks.map(token => bundle(token, true)),
    ),
  )
}

function threadPath(
  from: CardId,
  to: CardId,
  layout: MapLayout,
  { top, xOf, width, gap }: ThreadShape,
): string | undefined {
  const [start, end] = [layout.berths.get(from), layout.berths.get(to)]
  const [near, far] = [columnOf(from), columnOf(to)]
  if (!start || !end || !near || !far) return undefined
  const y1 = top + start.top + start.height / 2
  const y2 = top + end.top + end.height / 2
  const x1 = xOf(near) + width
  if (near === far) {
    const bulge = x1 + gap * 0.5
    return `M${short(x1)} ${short(y1)}C${short(bulge)} ${short(y1)} ${short(bulge)} ${short(y2)} ${short(x1)} ${short(y2)}`
  }
  const x2 = xOf(far)
  const bend = Math.min((x2 - x1) / 2, gap)
  return `M${short(x1)} ${short(y1)}C${short(x1 + bend)} ${short(y1)} ${short(x2 - bend)} ${short(y2)} ${short(x2)} ${short(y2)}`
}
