import type { CDPSession, Locator, Page } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Draws one finger over the glass, as the browser itself would report it. One that does not rest at the end (milliseconds)
 * flicks, and the tap right after a flick only stops it.
 */
export async function drag(page: Page, from: Point, to: Point, restFirst = 0, restLast = 0): Promise<void> {
  const glass = await page.context().newCDPSession(page)
  await put(glass, 'touchStart', [from])
  await page.waitForTimeout(restFirst)
  const steps = 8
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps
    await put(glass, 'touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }])
    await page.waitForTimeout(16)
  }
  await page.waitForTimeout(restLast)
  await put(glass, 'touchEnd', [])
  await glass.detach()
}

async function put(glass: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]): Promise<void> {
  await glass.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(point => ({ ...point })) })
}

/** A point of something on screen: by parts of its width and height, from its top left. */
export async function pointOf(target: Locator, across: number, down: number): Promise<Point> {
  const box = await target.boundingBox()
  if (!box) throw new Error('it is not on the page')
  return { x: box.x + box.width * across, y: box.y + box.height * down }
}
