import type { Id } from '../../domain/ids.ts'
import type { LinkKind } from '../../domain/links.ts'
import type { MapThread } from '../../output/mapColumns.ts'
import type { Berth } from './boardLayout.ts'
import { isProposed } from './proposedCards.ts'

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
  /** Nothing of it is in the plan yet. */
  readonly dashed: boolean
}

export interface LineShape {
  readonly berths: ReadonlyMap<Id, Berth>
  readonly cardWidth: number
  /** How far a line runs straight out of a card before it bends. */
  readonly bend: number
  /** Added to the top of every card. */
  readonly top: number
  /** Where an inline distance lies from the left; turns it round in right-to-left. */
  readonly mirror: (x: number) => number
  readonly isLit: (link: Id) => boolean
}

/** The lines of the threads whose two cards are on the board, in the board's own pixels. */
export function threadLines(threads: readonly MapThread[], shape: LineShape): ThreadLine[] {
  const pairs = Map.groupBy(threads, ({ from, to }) => `${from} ${to}`)
  return [...pairs].flatMap(([key, between]) => {
    const [first] = between
    const path = first && linePath(first, shape)
    if (!path) return []
    return [
      {
        key,
        path,
        ink: inkOf[first.kind] ?? 'truth',
        lit: between.some(({ link }) => shape.isLit(link)),
        dashed: between.every(({ link }) => isProposed(link)),
      },
    ]
  })
}

function linePath({ from, to }: MapThread, shape: LineShape): string | undefined {
  const { berths, cardWidth, top, mirror } = shape
  const [start, end] = [berths.get(from), berths.get(to)]
  if (!start || !end) return undefined
  const y1 = top + start.top + start.height / 2
  const y2 = top + end.top + end.height / 2
  const x1 = start.left + cardWidth
  const at = (x: number, y: number) => `${Math.round(mirror(x))} ${Math.round(y)}`
  if (end.left < x1) {
    const bulge = Math.max(x1, end.left + cardWidth) + shape.bend * 0.6
    return `M${at(x1, y1)}C${at(bulge, y1)} ${at(bulge, y2)} ${at(end.left + cardWidth, y2)}`
  }
  const bend = Math.min((end.left - x1) / 2, shape.bend)
  return `M${at(x1, y1)}C${at(x1 + bend, y1)} ${at(end.left - bend, y2)} ${at(end.left, y2)}`
}
