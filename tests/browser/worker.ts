import type { Page } from '@playwright/test'

/** Waits until the whole app is kept on this device and answers for the page. */
export async function keptOnDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    while (!serviceWorker.controller) await new Promise(next => setTimeout(next, 50))
  })
}
