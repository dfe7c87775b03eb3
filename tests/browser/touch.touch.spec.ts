import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { drag, pointOf } from './fingers.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

/** Longer than it needs: what counts is when the page hears of it. */
const longPress = 1_000

function isWide(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) >= 700
}

async function openDay(page: Page): Promise<void> {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  await expect(page.getByRole('button', { name: 'Crew circle', exact: true })).toBeVisible()
}

function titles(page: Page): Promise<string[]> {
  return page.getByRole('region', { name: 'The moments of the day' }).getByRole('heading', { level: 4 }).allInnerTexts()
}

/** A moment where it lies on the day, in the middle of the screen. */
async function slot(page: Page, title: string) {
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    .last()
  await card.evaluate(element => element.scrollIntoView({ block: 'center' }))
  return card
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).tap()
}

async function amara(page: Page): Promise<void> {
  await page.getByLabel('Whose day').selectOption({ label: 'Amara’s day' })
}

/** Pixels of the page beneath the window. */
function beneath(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
}

test('a view of an empty plan fills the window and no more, however many rows the bars have', async ({ page }) => {
  await openFile(page, plansToShow.empty())
  for (const view of ['Day', 'Map', 'Adults'] as const) {
    await goToView(page, view)
    expect(await beneath(page), view).toBe(0)
  }
})

test('a long press takes a moment along to another place', async ({ page }) => {
  await openDay(page)
  expect((await titles(page)).slice(0, 3)).toEqual(['Soft landing', 'Crew circle', 'Plan my day'])
  const moved = await slot(page, 'Plan my day')
  const before = await slot(page, 'Crew circle')
  // both in reach, away from the edges at which a drag scrolls the page
  await before.evaluate(element => scrollBy(0, element.getBoundingClientRect().top - 100))
  const from = await pointOf(moved.getByRole('article'), 0.5, 0.1)
  await drag(page, from, await pointOf(before, 0.1, 0.1), longPress)
  await expect
    .poll(() => titles(page).then(all => all.slice(0, 3)))
    .toEqual(['Soft landing', 'Plan my day', 'Crew circle'])
  await undo(page)
  await expect
    .poll(() => titles(page).then(all => all.slice(0, 3)))
    .toEqual(['Soft landing', 'Crew circle', 'Plan my day'])
})

test('a finger that moves at once scrolls the page and leaves every moment in its place', async ({ page }) => {
  await openDay(page)
  const said = await titles(page)
  const card = await slot(page, 'Crew circle')
  const from = await pointOf(card.getByRole('article'), 0.5, 0.5)
  const scrolled = await page.evaluate(() => scrollY)
  await drag(page, from, { x: from.x, y: from.y - 200 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
  expect(await titles(page)).toEqual(said)
  await expect(page.getByRole('article', { name: 'Crew circle' })).toHaveCount(0)
})

test('a finger says how a moment feels: by its point on the ribbon, or by a face where there is no ribbon', async ({
  page,
}) => {
  await openDay(page)
  await amara(page)
  if (isWide(page)) {
    const point = page.getByRole('slider', { name: 'Amara, Crew circle, as we dream it' })
    await point.evaluate(element => element.scrollIntoView({ block: 'center' }))
    const from = await pointOf(point, 0.5, 0.5)
    const level = Number(await point.getAttribute('aria-valuenow'))
    await drag(page, from, { x: from.x, y: from.y + (level + 1) * 22 })
    await expect(point).toHaveAttribute('aria-valuetext', 'hard')
    await undo(page)
    await expect(point).toHaveAttribute('aria-valuenow', String(level))
  } else {
    const hard = page.getByRole('button', { name: 'Crew circle: hard', exact: true })
    await hard.tap()
    await expect(hard).toHaveAttribute('aria-pressed', 'true')
    const faces = page.getByRole('group', { name: 'For Amara, as we dream it' }).filter({ has: hard })
    await expect(faces).toContainText('hard')
    await hard.tap()
    await expect(faces).toContainText('not marked yet')
  }
})

test('taps make a moment longer: by its menu on the clock, or by its times', async ({ page }) => {
  await openDay(page)
  if (isWide(page)) {
    await page.getByRole('radio', { name: 'Clock' }).tap()
    await page.getByRole('button', { name: 'Crew circle', exact: true }).tap()
    await page.getByRole('button', { name: 'More for “Crew circle”' }).tap()
    await page.getByRole('menuitem', { name: '5 minutes longer' }).tap()
    await expect(page.getByRole('article', { name: 'Crew circle' })).toContainText('30′')
  } else {
    await page.getByRole('button', { name: 'Crew circle', exact: true }).tap()
    await page.getByRole('button', { name: 'Time, place and more…' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Crew circle' })
    await dialog.getByLabel('Minutes').fill('30')
    await dialog.getByRole('button', { name: 'Done' }).tap()
    await expect(page.getByRole('article', { name: 'Crew circle' })).toContainText('30′')
  }
})

test('taps move a card of the map along its column', async ({ page }) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Map')
  const card = page.locator('button[data-card="practice:p2"]')
  const more = page.getByRole('button', { name: 'Later column' })
  while (!(await card.isVisible())) await more.tap()
  const column = () =>
    page
      .locator('button[data-card^="practice:"]')
      .evaluateAll(all =>
        all
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map(each => each.textContent ?? ''),
      )
  const said = await column()
  const at = said.indexOf('Run the crew circle with a feelings check')
  await card.tap()
  await page.getByRole('button', { name: 'More', exact: true }).tap()
  await page.getByRole('menuitem', { name: 'Move down' }).tap()
  await expect.poll(column).toEqual(said.with(at, said[at + 1] ?? '').with(at + 1, said[at] ?? ''))
})
