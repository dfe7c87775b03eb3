import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { readPlanFile } from '../../src/domain/planFile.ts'
import { expect, test } from './app.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

/** What breaks a page in these tests is a number it cannot write any more. */
const fault = 'no more numbers'

test.use({ expectedTrouble: [new RegExp(`${fault}|Failed to load resource: net::ERR_FAILED`)] })

/** From now on no number can be written, as if the browser had it wrong. */
async function breakNumbers(page: Page): Promise<void> {
  await page.evaluate(words => {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get: () => {
        throw new Error(words)
      },
    })
  }, fault)
}

async function downloaded(page: Page, button: Locator): Promise<string> {
  const coming = page.waitForEvent('download')
  await button.click()
  return readFileSync(await (await coming).path(), 'utf8')
}

/** What a file says, whatever else it carries. */
function planOf(text: string) {
  const reading = readPlanFile(text)
  if ('refused' in reading) throw new Error('the file does not open')
  return reading.plan
}

/** The plan file as a person takes it away. */
async function takeAway(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Take away' }).click()
  return downloaded(page, page.getByRole('menuitem', { name: 'Plan file, to open again or pass on' }))
}

test('a view that throws leaves the way to the work, and the file opens again as the same plan', async ({
  page,
  openElsewhere,
}) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  const before = await takeAway(page)
  await breakNumbers(page)
  await page.getByRole('link', { name: 'Adults', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Something broke on our side' })).toBeVisible()
  const file = await downloaded(page, page.getByRole('button', { name: 'Download my work' }))
  expect(planOf(file)).toEqual(planOf(before))
  const other = await openElsewhere()
  await openFile(other, file)
  expect(planOf(await takeAway(other))).toEqual(planOf(before))

  await page.getByRole('button', { name: 'All plans' }).click()
  await expect(page.getByRole('heading', { name: 'Something broke on our side' })).toBeVisible() // still no numbers
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible()
})

test('a library that throws offers every plan of the device', async ({ page }) => {
  await openFile(page, plansToShow.example())
  const before = await takeAway(page)
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await breakNumbers(page)
  await page.getByRole('link', { name: 'All plans' }).click()
  await expect(page.getByRole('heading', { name: 'Something broke on our side' })).toBeVisible()
  const download = page.getByRole('button', { name: 'Download “Grade 7 house at Lakeshore Commons”' })
  expect(planOf(await downloaded(page, download))).toEqual(planOf(before))
})

test('a page whose scripts do not come says so instead of staying empty', async ({ page, context }) => {
  await context.route(/\/assets\/index-.*\.js$/, route => route.abort())
  await page.goto('/')
  await expect(page.getByText('Backmap has not opened yet.')).toBeVisible()
})
