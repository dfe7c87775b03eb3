import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type CardId, type ColumnName, columnNames, type MapCard } from '../../output/mapColumns.ts'
import { useDirection } from '../../store/language.tsx'
import { useScreen } from '../../store/screen.ts'
import type { FittedLayout } from './fittedLayout.ts'
import { useMapScreen } from './mapScreen.ts'
import { type CardColours, type Painting, type Pen, paintBand, paintCards } from './paintCards.ts'
import { threadLines } from './threadLines.ts'
import type { MapScene } from './useMap.ts'

interface Painted {
  readonly scene: MapScene
  readonly layout: FittedLayout
  readonly width: number
  readonly titleOf: (id: CardId) => string
  /** The cards are elements: only the threads between them are painted. */
  readonly isDrawn: boolean
}

const hueOf = { moments: 'day', practices: 'practice', roles: 'role', supports: 'support', truths: 'truth' } as const
/** More lines than this are a grey cloud: only the thread in front is drawn. */
const mostThreads = 600

/**
 * Two layers: every card at the back, painted when the cards or their places change, and the thread in front of it, so
 * that going from card to card paints a handful of them.
 */
export function usePainting({ scene, layout, width, titleOf, isDrawn }: Painted): {
  readonly base: RefObject<HTMLCanvasElement | null>
  readonly front: RefObject<HTMLCanvasElement | null>
} {
  const { map, kept, front } = scene
  const direction = useDirection()
  const theme = useScreen(screen => screen.theme)
  const several = useMapScreen(screen => screen.several)
  const areFontsThere = useFonts()
  const base = useRef<HTMLCanvasElement>(null)
  const over = useRef<HTMLCanvasElement>(null)
  const isOverPainted = useRef(false)
  const mirror = useCallback((x: number) => (direction === 'rtl' ? width - x : x), [direction, width])
  const cards = useMemo(() => columnNames.flatMap(name => map.columns[name]), [map])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the page's colours are
  const paintingOf = useCallback(
    (): Painting => ({
      layout,
      mirror,
      titleOf,
      ...pageLook(),
    }),
    [layout, mirror, titleOf, theme],
  )
  const lines = useMemo(
    () => ({ berths: layout.berths, cardWidth: layout.cardWidth, bend: 24, top: 0, mirror }),
    [layout, mirror],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: letters look different once their font is there
  useLayoutEffect(() => {
    const sheet = sheetFor(base.current, width, layout.height)
    if (!sheet) return
    const { context } = sheet
    const painting = paintingOf()
    if (map.threads.length <= mostThreads) {
      context.lineWidth = 1
      context.globalAlpha = 0.25
      for (const { path } of threadLines(map.threads, { ...lines, isLit: () => false }))
        strokeLine(context, path, painting.colours.faint.line)
      context.globalAlpha = 1
    }
    if (!isDrawn) paintCards(context, cards, card => (kept ? !kept.has(card.id) : card.elsewhere), painting)
    for (const name of columnNames) {
      const band = layout.bands[name]
      if (band) paintBand(context, band, painting.colours[name].text, painting)
    }
    sheet.show()
  }, [cards, kept, layout, lines, map, paintingOf, width, isDrawn, areFontsThere])

  // biome-ignore lint/correctness/useExhaustiveDependencies: letters look different once their font is there
  useLayoutEffect(() => {
    const isWanted = Boolean(front || several)
    if (!isWanted && !isOverPainted.current) return // nothing of it need be made
    const sheet = sheetFor(over.current, width, layout.height)
    isOverPainted.current = isWanted
    if (!sheet) return
    if (!isWanted) return sheet.show()
    const { context } = sheet
    const shown = (card: MapCard) => front?.cards.has(card.id) || several?.includes(card.id)
    const painting = paintingOf()
    if (front) {
      const lit = map.threads.filter(({ link }) => front.links.has(link))
      context.lineWidth = 2
      const style = getComputedStyle(document.documentElement)
      for (const { path, ink } of threadLines(lit, { ...lines, isLit: () => true })) {
        strokeLine(context, path, style.getPropertyValue(`--${ink}-line`))
      }
    }
    if (!isDrawn) paintCards(context, cards.filter(shown), () => false, painting)
    if (!isDrawn && several)
      ringCards(
        context,
        cards.filter(card => several.includes(card.id)),
        painting,
      )
    sheet.show()
  }, [cards, front, several, layout, lines, map, paintingOf, width, isDrawn, areFontsThere])
  return { base, front: over }
}

/** The letters are painted anew once their font is there. */
function useFonts(): boolean {
  const [areThere, setThere] = useState(() => document.fonts?.status !== 'loading')
  useEffect(() => {
    if (areThere) return // to ask when they are has the page laid out at once
    let wanted = true
    void document.fonts?.ready.then(() => wanted && setThere(true))
    return () => {
      wanted = false
    }
  }, [areThere])
  return areThere
}

/** Something to paint on, which a canvas shows once it is painted. */
interface Sheet {
  readonly context: OffscreenCanvasRenderingContext2D
  show(): void
}

/** A canvas that only shows a picture need not be handed over again whenever something moves above it. */
function sheetFor(canvas: HTMLCanvasElement | null, width: number, height: number): Sheet | undefined {
  const shown = canvas?.getContext('bitmaprenderer')
  if (!shown) return undefined
  const sharp = Math.min(2, globalThis.devicePixelRatio || 1)
  const sheet = new OffscreenCanvas(Math.round(width * sharp), Math.round(height * sharp))
  const context = sheet.getContext('2d')
  if (!context) return undefined
  context.scale(sharp, sharp)
  return { context, show: () => shown.transferFromImageBitmap(sheet.transferToImageBitmap()) }
}

/** The colours and the letters of the page, asked of its root: to ask what was just put there has all of it styled at once. */
function pageLook(): Pick<Painting, 'colours' | 'font'> {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const of = (name: ColumnName): CardColours => {
    const hue = hueOf[name]
    return {
      fill: read(`${hue}-fill`),
      border: read(`${hue}-border`),
      line: read(`${hue}-line`),
      text: read(`${hue}-text`),
    }
  }
  const colours = {
    moments: of('moments'),
    practices: of('practices'),
    roles: of('roles'),
    supports: of('supports'),
    truths: of('truths'),
    faint: { fill: read('paper'), border: read('hairline'), line: read('hairline'), text: read('ink-soft') },
  }
  return { colours, font: style.fontFamily }
}

function strokeLine(context: Pen, path: string, colour: string) {
  context.strokeStyle = colour
  context.stroke(new Path2D(path))
}

function ringCards(context: Pen, cards: readonly MapCard[], { layout, mirror, colours }: Painting) {
  context.lineWidth = 2
  for (const { id, column } of cards) {
    const berth = layout.berths.get(id)
    if (!berth) continue
    const x = Math.min(mirror(berth.left), mirror(berth.left + layout.cardWidth))
    context.strokeStyle = colours[column].text
    context.strokeRect(x, berth.top, layout.cardWidth, berth.height)
  }
}
