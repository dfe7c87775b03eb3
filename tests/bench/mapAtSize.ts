import type { Page } from '@playwright/test'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { planAtSize } from '../support/planAtSize.ts'
import { medianOfAll } from './figures.ts'
import type { Doing } from './frames.ts'
import { counting, slowed } from './mainThread.ts'

/** How many cards each column has, of so many (see `planAtSize`). */
export const shares = (cards: number) => [0.1, 0.4, 0.1, 0.3, 0.1].map(share => cards * share)

/** Opens a plan of so many cards, on its map. */
export async function openMap(page: Page, cards: number): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'size.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlanFile(planAtSize(cards))),
  })
  await page.locator('nav a[href$="/map"]').click()
  await page.locator('button[data-card]').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** Where the pointer lies while something else is done. */
const pointer = { x: 600, y: 400 }

/** The wheel turned down and back under a pointer that lies there: a page that has never had one is spared looking under it. */
export function scrolling(page: Page): Doing {
  return {
    page,
    begin: async cdp => {
      await page.evaluate(() => scrollTo(0, 0))
      await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...pointer })
    },
    step: (cdp, at) =>
      cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...pointer,
        deltaX: 0,
        deltaY: at < 38 ? 60 : -60,
      }),
  }
}

/** Presses at a point and moves the pointer up and down from it; nothing is dropped. Refuses a page on which nothing is lifted. */
export function dragging(page: Page, from: { readonly x: number; readonly y: number }): Doing {
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
      if ((await page.locator('[data-lifted]').count()) === 0) throw new Error('nothing was dragged')
      await page.keyboard.press('Escape')
      await cdp.send('Input.dispatchMouseEvent', mouse('mouseReleased', from.y))
    },
  }
}

/** The arrow down, again and again, while the pointer lies there. */
export function stepping(page: Page, begin?: () => Promise<void>): Doing {
  const key = { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 }
  return {
    page,
    begin: async cdp => {
      await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...pointer })
      await begin?.()
    },
    step: async cdp => {
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    },
  }
}

/** Where a card is taken hold of to be dragged. */
export async function gripOf(page: Page): Promise<{ x: number; y: number }> {
  await page.locator('button[data-card^="role:"]').nth(2).click()
  const box = await page.locator('[data-row] > span[aria-hidden]').last().boundingBox()
  if (!box) throw new Error('no grip to drag by')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A page that draws when it is asked to, and how it comes to be asked anew. */
export interface Drawing {
  readonly page: Page
  readonly ask: () => void
  readonly again?: () => Promise<void>
}

/** The whole map drawn from its columns. */
export function wholeMap(page: Page): Drawing {
  return {
    page,
    ask: () => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].at(-1)?.click(),
    again: async () => {
      await page.getByRole('radio', { name: 'Read' }).check()
      await page.locator('button[data-card]').nth(20).waitFor()
      await settled(page)
    },
  }
}

const rounds = 7

/** How long each takes from asking until the next frame has been painted (milliseconds), the median of a few by turns. */
export async function drawnIn(drawings: readonly Drawing[]): Promise<number[]> {
  const sides = await Promise.all(
    drawings.map(async drawing => ({ ...drawing, cdp: await counting(drawing.page), times: [] as number[] })),
  )
  for (let round = 0; round <= rounds; round++) {
    for (const { page, ask, again, cdp, times } of sides) {
      await again?.()
      await page.evaluate(`ask = ${ask}`)
      const time = await slowed(page, cdp, () =>
        page.evaluate(
          () =>
            new Promise<number>(done => {
              const start = performance.now()
              ;(globalThis as unknown as { ask(): void }).ask() // given above
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
            }),
        ),
      )
      if (round > 0) times.push(time) // the first one is slow
    }
  }
  return sides.map(({ times }) => medianOfAll(times))
}

/** Whatever was still being fetched or drawn is there. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(300)
}
