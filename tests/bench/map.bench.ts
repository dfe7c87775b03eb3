import type { Page } from '@playwright/test'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { planAtSize } from '../support/planAtSize.ts'
import { bareBoxes, barePainting } from './bareBoxes.ts'
import { type Figure, medianOfAll } from './figures.ts'
import { type Doing, frameTimes } from './frames.ts'
import { withBrowser } from './mainThread.ts'

const shares = (cards: number) => [0.1, 0.4, 0.1, 0.3, 0.1].map(share => cards * share)

async function openMap(page: Page, cards: number): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'size.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlanFile(planAtSize(cards))),
  })
  await page.locator('nav a[href$="/map"]').click()
  await page.locator('button[data-card]').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}

function scrolling(page: Page): Doing {
  return {
    page,
    begin: async () => void (await page.evaluate(() => scrollTo(0, 0))),
    step: (cdp, at) =>
      cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x: 600,
        y: 400,
        deltaX: 0,
        deltaY: at < 45 ? 60 : -60,
      }),
  }
}

/** Presses at a point and moves the pointer up and down from it; nothing is dropped. */
function dragging(page: Page, from: { readonly x: number; readonly y: number }): Doing {
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', y: number) =>
    ({ type, x: from.x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 }) as const
  return {
    page,
    begin: async cdp => {
      await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from })
      await cdp.send('Input.dispatchMouseEvent', mouse('mousePressed', from.y))
      for (let lift = 1; lift <= 8; lift++)
        await cdp.send('Input.dispatchMouseEvent', mouse('mouseMoved', from.y + lift))
    },
    step: (cdp, at) =>
      cdp.send('Input.dispatchMouseEvent', mouse('mouseMoved', from.y + 10 + Math.abs(Math.sin(at / 9)) * 200)),
    end: async cdp => {
      await page.keyboard.press('Escape')
      await cdp.send('Input.dispatchMouseEvent', mouse('mouseReleased', from.y))
    },
  }
}

function stepping(page: Page, begin?: () => Promise<void>): Doing {
  const key = { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 }
  return {
    page,
    ...(begin && { begin }),
    step: async cdp => {
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    },
  }
}

async function gripOf(page: Page): Promise<{ x: number; y: number }> {
  await page.locator('button[data-card^="role:"]').nth(2).click()
  const box = await page.locator('[data-row] > span[aria-hidden]').last().boundingBox()
  if (!box) throw new Error('no grip to drag by')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** How long it takes from asking until the next frame has been painted (milliseconds), the median of a few. */
async function drawing(page: Page, ask: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 6; round++) {
    const time = await page.evaluate(
      what =>
        new Promise<number>(done => {
          const start = performance.now()
          const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
          if (what === 'paint')
            (globalThis as unknown as { paint(): void }).paint() // made with the page
          else radios.at(-1)?.click()
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
        }),
      ask,
    )
    if (round > 0) times.push(time)
    if (ask !== 'paint') {
      await page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].at(-2)?.click())
      await page.locator('button[data-card]').nth(20).waitFor()
    }
  }
  return medianOfAll(times)
}

export function bench(): Promise<Figure[]> {
  return withBrowser(async open => {
    const bare = await open()
    await bareBoxes(bare, shares(400), 90)
    const map = await open('/')
    await openMap(map, 400)
    const [barePan, pan] = await frameTimes([scrolling(bare), scrolling(map)])
    await Promise.all([bare, map].map(page => page.evaluate(() => scrollTo(0, 0))))
    const [bareDrag, drag] = await frameTimes([dragging(bare, { x: 660, y: 300 }), dragging(map, await gripOf(map))])
    await map.close()

    const painted = await open()
    await barePainting(painted, 2000)
    const large = await open('/')
    await openMap(large, 2000)
    const tall = await open()
    await bareBoxes(tall, shares(2000), 90)
    const [bareScroll, scroll] = await frameTimes([scrolling(tall), scrolling(large)])
    await large.evaluate(() => scrollTo(0, 0))
    const bareDrawn = await drawing(painted, 'paint')
    const drawn = await drawing(large, 'whole')
    await large.getByRole('radio', { name: 'Whole map' }).check()
    const [bareStep, step] = await frameTimes([
      stepping(painted),
      stepping(large, () => large.locator('button[data-card^="practice:"]').first().focus()),
    ])
    if (!barePan || !pan || !bareDrag || !drag || !bareScroll || !scroll || !bareStep || !step) return []
    return [
      {
        what: 'main thread a frame, panning a map of 400, against 400 bare boxes',
        times: pan.work / barePan.work,
        atMost: 1.3,
      },
      {
        what: 'main thread a frame, dragging a card among 400, against one of 400 bare boxes',
        times: drag.work / bareDrag.work,
        atMost: 1.3,
      },
      {
        what: '95 of 100 frames, going from card to card of 2,000 in view, against a bare painted page',
        times: step.p95 / bareStep.p95,
        atMost: 1.5,
      },
      {
        what: '95 of 100 frames, panning a map of 2,000, against 2,000 bare boxes',
        times: scroll.p95 / bareScroll.p95,
        atMost: 1.5,
      },
      {
        what: `2,000 cards drawn (${drawn.toFixed(0)} ms), against a bare painted page (${bareDrawn.toFixed(0)} ms)`,
        times: drawn / bareDrawn,
        atMost: 2,
      },
    ]
  })
}
