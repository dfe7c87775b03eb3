import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { drag } from './fingers.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

function title(page: Page) {
  return page.getByRole('dialog').getByRole('heading', { level: 3 })
}

/** A stroke over the middle of the screen, in parts of its width. */
async function stroke(page: Page, by: number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const from = { x: width * (0.5 - by / 2), y: height * 0.5 }
  await drag(page, from, { x: from.x + width * by, y: from.y + 8 })
}

test('the day is walked with a finger from the list, and one moment is compared', async ({ page }) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'List')
  await page.getByRole('button', { name: 'Walk the day' }).tap()
  await page.getByRole('button', { name: 'Walk as Diego' }).tap()
  await expect(title(page)).toHaveText('Meet Diego')
  await stroke(page, -0.5)
  await expect(title(page)).toHaveText('Soft landing')
  await stroke(page, -0.5)
  await expect(title(page)).toHaveText('Crew circle')
  await stroke(page, 0.5)
  await expect(title(page)).toHaveText('Soft landing')

  const line = await page.getByRole('slider').boundingBox()
  if (!line) throw new Error('the day is not drawn along the foot')
  await page.touchscreen.tap(line.x + (line.width * 4.5) / 14, line.y + line.height / 2) // 12 moments and the two ends
  await expect(title(page)).toHaveText('Literacy workshop, ears and hands')
  await page.getByRole('dialog').getByLabel('Whose day').selectOption({ label: 'Jordan’s day' })
  await expect(title(page)).toHaveText('Literacy workshop')
  await page.getByRole('button', { name: 'Each learner here' }).tap()
  const each = page.getByRole('dialog', { name: '“Literacy workshop” for each learner' })
  await expect(each.getByRole('heading', { level: 3, name: 'Jordan' })).toBeVisible()
  expect(await each.evaluate(element => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
  await each.getByRole('button', { name: 'Close' }).tap()
  await page.getByRole('button', { name: 'Leave' }).tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'List', exact: true })).toHaveAttribute('aria-current', 'page')
})
