import { resolve } from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../support/browser.ts'
import { openStaticHost } from '../support/staticHost.ts'
import { medianOfAll } from './figures.ts'

/** A Chromebook has about a quarter of what a developer's machine has. */
const slower = 4
const moves = 90
const msBetween = 16
const rounds = 7

export interface Point {
  readonly x: number
  readonly y: number
}

/** A page whose pointer goes to and fro, pressed, between two points. */
export interface Dragging {
  readonly page: Page
  readonly from: Point
  readonly to: Point
}

/** The built app and empty pages in one browser. */
export async function withBrowser<T>(work: (open: (path?: string) => Promise<Page>) => Promise<T>): Promise<T> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('There is no browser to measure with.')
  const host = await openStaticHost(resolve(import.meta.dirname, '../../dist'), '/', 'localhost')
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  try {
    return await work(async path => {
      const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage()
      if (path !== undefined) await page.goto(new URL(path, host.address).href)
      return page
    })
  } finally {
    await browser.close()
    await host.stop()
  }
}

/** A page that moves one bare element with the pointer, and the way it is moved. */
export async function bareDragging(page: Page): Promise<Dragging> {
  await page.setContent('<!doctype html><body style="margin:0"><div id="box"></div>')
  await page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('#box')
    if (!box) return
    box.style.cssText = 'position:absolute;inline-size:120px;block-size:300px;background:teal'
    let held = false
    box.addEventListener('pointerdown', () => {
      held = true
    })
    window.addEventListener('pointermove', event => {
      if (held) box.style.translate = `${event.clientX}px ${event.clientY - 100}px`
    })
  })
  return { page, from: { x: 60, y: 150 }, to: { x: 900, y: 180 } }
}

/** Milliseconds of the main thread for each frame while something is dragged, the median of several rounds taken by turns. */
export async function costPerFrame(draggings: readonly Dragging[]): Promise<number[]> {
  const sides = await Promise.all(
    draggings.map(async dragging => ({ dragging, cdp: await counting(dragging.page), costs: [] as number[] })),
  )
  for (let round = 0; round < rounds; round++) {
    for (const { dragging, cdp, costs } of sides) {
      const cost = await slowed(dragging.page, cdp, () => dragOnce(dragging, cdp))
      if (round > 0) costs.push(cost) // the first one is slow
    }
  }
  return sides.map(({ costs }) => medianOfAll(costs))
}

/** A page whose main thread's work is counted. */
export async function counting(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' }) // what other programs take is not counted
  return cdp
}

/** Does something on a processor four times as slow. No page is slowed while it waits: what slows it takes a core. */
export async function slowed<T>(page: Page, cdp: CDPSession, work: () => Promise<T>): Promise<T> {
  await page.bringToFront()
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower })
  try {
    return await work()
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }
}

async function dragOnce({ page, from, to }: Dragging, cdp: CDPSession): Promise<number> {
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point) =>
    cdp.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1 })
  const at = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from })
  await cdp.send('Input.dispatchMouseEvent', {
    type: 'mousePressed',
    ...from,
    button: 'left',
    buttons: 1,
    clickCount: 1,
  })
  for (let step = 1; step <= 10; step++) await mouse('mouseMoved', at(step / 100)) // lifted before anything is measured
  await page.evaluate(() => {
    const counter = { frames: 0, stop: false }
    Object.assign(globalThis, { counter })
    const count = () => {
      counter.frames++
      if (!counter.stop) requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
  })
  const before = await busy(cdp)
  for (let move = 0; move < moves; move++) {
    const share = 0.1 + 0.9 * Math.abs(Math.sin((move / moves) * Math.PI * 2))
    void mouse('mouseMoved', at(share))
    await new Promise(next => setTimeout(next, msBetween))
  }
  const after = await busy(cdp)
  const frames = await page.evaluate(() => {
    const { counter } = globalThis as unknown as { counter: { frames: number; stop: boolean } } // made above
    counter.stop = true
    return counter.frames
  })
  await page.keyboard.press('Escape') // nothing is dropped: the next round finds all as it was
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at(0), button: 'left', buttons: 0 })
  return ((after - before) * 1000) / frames
}

/** Seconds the main thread has worked so far. */
export async function busy(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}
