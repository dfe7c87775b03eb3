import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { pointOf } from './fingers.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

/** The card of a moment in the list. */
function card(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `${title}:` }) })
}

/** Writes a time that takes the moment to another place of the day, and leaves the caret in the field. */
async function writeLateTime(page: Page, title: string): Promise<void> {
  await openFile(page, plansToShow.example())
  await goToView(page, 'List')
  await page.getByRole('button', { name: `${title}:` }).tap()
  await card(page, title).getByLabel('To', { exact: true }).tap()
  await card(page, title).getByLabel('To', { exact: true }).fill('14:30')
  await card(page, title).getByLabel('From', { exact: true }).tap()
  await card(page, title).getByLabel('From', { exact: true }).fill('14:05')
}

/** A finger where something is now, wherever it goes meanwhile. */
async function tapOn(page: Page, target: Locator): Promise<void> {
  const { x, y } = await placeOf(target)
  await page.touchscreen.tap(x, y)
}

/** The same with a mouse, whose button is down for a moment. */
async function pressOn(page: Page, target: Locator): Promise<void> {
  const { x, y } = await placeOf(target)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.waitForTimeout(100)
  await page.mouse.up()
}

async function placeOf(target: Locator) {
  await target.evaluate(element => element.scrollIntoView({ block: 'center' }))
  return pointOf(target, 0.5, 0.5)
}

function titles(page: Page): Promise<string[]> {
  return page
    .getByRole('textbox', { name: 'Moment', exact: true })
    .evaluateAll(fields => fields.map(field => (field instanceof HTMLTextAreaElement ? field.value : '')))
}

for (const [how, press] of [
  ['tap', tapOn],
  ['press', pressOn],
] as const) {
  test(`a ${how} on another card counts, though the card with the caret moves away when it is left`, async ({
    page,
  }) => {
    await writeLateTime(page, 'Crew circle')
    // Not every browser keeps the page still where something above goes.
    await page.evaluate(() => document.documentElement.style.setProperty('overflow-anchor', 'none'))
    const other = page.getByRole('button', { name: 'Plan my day:' })
    await press(page, other)
    await expect(other).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(async () => (await titles(page)).indexOf('Crew circle')).toBeGreaterThan(5)
  })
}

test('a tap on the next field of the card counts, and the caret goes along with it', async ({ page }) => {
  await writeLateTime(page, 'Crew circle')
  await tapOn(page, card(page, 'Crew circle').getByLabel('Adults needed'))
  await expect.poll(async () => (await titles(page)).indexOf('Crew circle')).toBeGreaterThan(5)
  await expect(card(page, 'Crew circle').getByLabel('Adults needed')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('7')
  await expect(card(page, 'Crew circle').getByLabel('Adults needed')).toHaveValue('7')
})

test('going from one time to the other leaves the caret there', async ({ page }) => {
  await writeLateTime(page, 'Crew circle')
  await tapOn(page, card(page, 'Crew circle').getByLabel('To', { exact: true }))
  await expect(card(page, 'Crew circle').getByLabel('To', { exact: true })).toBeFocused()
})
