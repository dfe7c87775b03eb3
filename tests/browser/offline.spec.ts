import { expect, test } from './app.ts'
import { keptOnDevice } from './worker.ts'

test.use({ expectedTrouble: [/^console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED/] })

test('after one visit the page opens, edits and shows every view without its server', async ({ page, context }) => {
  await page.goto('/')
  await keptOnDevice(page)
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: 'Start a day' }).click()
})
