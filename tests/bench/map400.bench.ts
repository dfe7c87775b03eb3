import { bareBoxes } from './bareBoxes.ts'
import type { Figure } from './figures.ts'
import { frameTimes } from './frames.ts'
import { withBrowser } from './mainThread.ts'
import { dragging, gripOf, openMap, scrolling, shares } from './mapAtSize.ts'

const cards = 400

export function bench(): Promise<Figure[]> {
  return withBrowser(async open => {
    const bare = await open()
    await bareBoxes(bare, shares(cards), 90)
    const map = await open('/')
    await openMap(map, cards)
    const [barePan, pan] = await frameTimes([scrolling(bare), scrolling(map)])
    for (const page of [bare, map]) await page.evaluate(() => scrollTo(0, 0))
    const [bareDrag, drag] = await frameTimes([dragging(bare, { x: 660, y: 300 }), dragging(map, await gripOf(map))])
    if (!barePan || !pan || !bareDrag || !drag) return []
    return [
      {
        what: `main thread a frame, panning a map of ${cards}, against as many bare boxes (${ms(pan.work)}, ${ms(barePan.work)})`,
        times: pan.work / barePan.work,
        atMost: 1.3,
      },
      {
        what: `main thread a frame, dragging a card of ${cards}, against one of as many bare boxes (${ms(drag.work)}, ${ms(bareDrag.work)})`,
        times: drag.work / bareDrag.work,
        atMost: 1.3,
      },
    ]
  })
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}
