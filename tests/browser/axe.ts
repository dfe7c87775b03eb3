import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds amiss on a page or in one part of it once it has come to rest, each with the place it is found at. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  const found = await violationsNow(page, part)
  return found.length === 0 ? found : violationsNow(page, part) // what came in meanwhile has come to rest by now
}

async function violationsNow(page: Page, part: string): Promise<string[]> {
  await page.evaluate(atRest) // words that are still fading in are paler than they will be
  const isThere = await page.evaluate(() => 'axe' in window) // it stays until the page is left; half a megabyte each time else
  const { violations: found } = await new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .setLegacyMode() // a page without frames
    .options({ resultTypes: ['violations'] })
    .include(part)
    .analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

/** Once nothing moves any more but what moves for ever. */
async function atRest(): Promise<void> {
  const isEnding = (each: Animation) =>
    each.playState === 'running' && Number.isFinite(each.effect?.getComputedTiming().endTime)
  await Promise.allSettled(
    document
      .getAnimations()
      .filter(isEnding)
      .map(each => each.finished),
  )
}
