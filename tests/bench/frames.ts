import type { CDPSession, Page } from '@playwright/test'
import { medianOfAll } from './figures.ts'
import { busy, counting, slowed } from './mainThread.ts'

/** A page, and something done on it again and again, one step about each frame. */
export interface Doing {
  readonly page: Page
  begin?(cdp: CDPSession): Promise<void>
  step(cdp: CDPSession, at: number): Promise<unknown>
  end?(cdp: CDPSession): Promise<void>
}

/** What one frame takes: of the main thread, and until the next one but for the slowest of twenty (milliseconds). */
export interface FrameTimes {
  readonly work: number
  readonly p95: number
}

const steps = 50
const msBetween = 16
const rounds = 4

/** The median of several rounds, each page in its turn on a processor four times as slow; the first round is slow. */
export async function frameTimes(doings: readonly Doing[]): Promise<FrameTimes[]> {
  const sides = await Promise.all(
    doings.map(async doing => ({ doing, cdp: await counting(doing.page), times: [] as FrameTimes[] })),
  )
  for (let round = 0; round <= rounds; round++) {
    for (const { doing, cdp, times } of sides) {
      const once = await slowed(doing.page, cdp, () => measure(doing, cdp))
      if (round > 0) times.push(once)
    }
  }
  return sides.map(({ times }) => ({
    work: medianOfAll(times.map(time => time.work)),
    p95: medianOfAll(times.map(time => time.p95)),
  }))
}

async function measure({ page, begin, step, end }: Doing, cdp: CDPSession): Promise<FrameTimes> {
  await begin?.(cdp)
  await page.evaluate(() => {
    const counter = { at: [] as number[], stop: false }
    Object.assign(globalThis, { counter })
    const count = (now: number) => {
      counter.at.push(now)
      if (!counter.stop) requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
  })
  const before = await busy(cdp)
  for (let at = 0; at < steps; at++) {
    void step(cdp, at)
    await new Promise(next => setTimeout(next, msBetween))
  }
  await step(cdp, steps)
  const after = await busy(cdp)
  const frames = await page.evaluate(() => {
    const { counter } = globalThis as unknown as { counter: { at: number[]; stop: boolean } } // made above
    counter.stop = true
    return counter.at
  })
  await end?.(cdp)
  const gaps = frames
    .slice(1)
    .map((at, index) => at - (frames[index] ?? at))
    .sort((a, b) => a - b)
  return { work: ((after - before) * 1000) / frames.length, p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0 }
}
