import { bareBoxes, barePainted, barePainting } from './bareBoxes.ts'
import type { Figure } from './figures.ts'
import { frameTimes } from './frames.ts'
import { withBrowser } from './mainThread.ts'
import { drawnIn, openMap, scrolling, shares, stepping, wholeMap } from './mapAtSize.ts'

const cards = 2000

export function bench(): Promise<Figure[]> {
  return withBrowser(async open => {
    const painted = await open()
    await barePainting(painted, cards)
    const tall = await open()
    await bareBoxes(tall, shares(cards), 90)
    const map = await open('/')
    await openMap(map, cards)
    const [barePan, pan] = await frameTimes([scrolling(tall), scrolling(map)])
    await map.evaluate(() => scrollTo(0, 0))
    const [bareDrawn, drawn] = await drawnIn([barePainted(painted), wholeMap(map)])
    await map.getByRole('radio', { name: 'Whole map' }).check()
    const [bareStep, step] = await frameTimes([
      stepping(painted),
      stepping(map, () => map.locator('button[data-card^="practice:"]').first().focus()),
    ])
    if (!barePan || !pan || !bareStep || !step || !bareDrawn || !drawn) return []
    return [
      {
        what: `95 of 100 frames, from card to card of ${cards} in view, against a bare painted page (${ms(step.p95)}, ${ms(bareStep.p95)})`,
        times: step.p95 / bareStep.p95,
        atMost: 1.5,
      },
      {
        what: `95 of 100 frames, panning a map of ${cards}, against as many bare boxes (${ms(pan.p95)}, ${ms(barePan.p95)})`,
        times: pan.p95 / barePan.p95,
        atMost: 1.5,
      },
      {
        what: `${cards} cards drawn, against a bare painted page (${ms(drawn)}, ${ms(bareDrawn)})`,
        times: drawn / bareDrawn,
        atMost: 2,
      },
    ]
  })
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}
