import type { Id } from '../../domain/ids.ts'
import type { LinkKind } from '../../domain/links.ts'
import { columnOf, type MapThread } from '../../output/mapColumns.ts'
import type { MapLayout } from '../../output/mapLayout.ts'
import { columnStart, type MapWindow } from './mapWindow.ts'

export type Ink = 'day' | 'practice' | 'support' | 'truth'

const inkOf: { readonly [K in LinkKind]?: Ink } = {
  makes: 'day',
  shapes: 'day',
  builds: 'day',
  does: 'practice',
  needs: 'support',
  requires: 'support',
}

/** One line between two cards, however many links join them. */
export interface ThreadLine {
  readonly key: string
  readonly path: string
  readonly ink: Ink
  readonly lit: boolean
}

/** The lines of the threads whose two ends are in sight, in the board's own pixels; `mirror` for right-to-left. */
export function threadLines(
  threads: readonly MapThread[],
  layout: Pick<MapLayout, 'berths'>,
  sight: MapWindow,
  isLit: (link: Id) => boolean,
  mirror: (x: number) => number,
): ThreadLine[] {
  const pairs = Map.groupBy(threads, ({ from, to }) => `${from} ${to}`)
  return [...pairs].flatMap(([key, between]) => {
    const [first] = between
    const path = first && linePath(first, layout, sight, mirror)
    if (!path) return []
    return [{ key, path, ink: inkOf[first.kind] ?? 'truth', lit: between.some(({ link }) => isLit(link)) }]
  })
}

function linePath(
  { from, to }: MapThread,
  { berths }: Pick<MapLayout, 'berths'>,
  sight: MapWindow,
  mirror: (x: number) => number,
): string | undefined {
  const [start, end] = [berths.get(from), berths.get(to)]
  const [near, far] = [columnOf(from), columnOf(to)]
  const nearStart = near && columnStart(sight, near)
  const farStart = far && columnStart(sight, far)
  if (!start || !end || nearStart === undefined || farStart === undefined) return undefined
  const y1 = start.top + start.height / 2
  const y2 = end.top + end.height / 2
  const x1 = nearStart + sight.columnWidth
  const at = (x: number, y: number) => `${Math.round(mirror(x))} ${Math.round(y)}`
  if (near === far) {
    const bulge = x1 + sight.gap * 0.6
    return `M${at(x1, y1)}C${at(bulge, y1)} ${at(bulge, y2)} ${at(x1, y2)}`
  }
  const bend = Math.min((farStart - x1) / 2, sight.gap)
  return `M${at(x1, y1)}C${at(x1 + bend, y1)} ${at(farStart - bend, y2)} ${at(farStart, y2)}`
}
