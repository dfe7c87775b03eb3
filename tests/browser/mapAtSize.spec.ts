import { writePlanFile } from '../../src/domain/planFile.ts'
import { planAtSize } from '../support/planAtSize.ts'
import { expect, test } from './app.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

test('a card is found from the list and from the map by keys alone, and has the focus there', async ({ page }) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Map')
  await expect(page.locator('button[data-card]').first()).toBeVisible()
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('GALLERY')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Run a gallery critique')
  await page.keyboard.press('Enter')
  const card = page.getByRole('button', { name: 'Run a gallery critique', exact: true })
  await expect(card).toBeFocused()
  await expect(card).toBeInViewport()
  await goToView(page, 'List')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('amara')
  await page.keyboard.press('Enter')
  await expect(page.locator('li[data-card="learner:amara"]').first()).toBeInViewport()
})

test('a map of two thousand cards is seen whole, walked by arrow keys, and read where one stopped', async ({
  page,
}) => {
  await openFile(page, writePlanFile(planAtSize(2000)))
  await goToView(page, 'Map')
  await expect(page.locator('button[data-card]').first()).toBeVisible()
  expect(await page.locator('button[data-card]').count()).toBeLessThan(300)
  await page.evaluate(() => scrollTo(0, 30_000))
  await expect(page.locator('button[data-card^="practice:"]').nth(12)).toBeInViewport()
  await page.getByRole('radio', { name: 'Whole map' }).check()
  await expect(page.locator('button[data-card]')).toHaveCount(5)
  await page.locator('button[data-card^="practice:"]').focus()
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-passing]')).toHaveCount(0) // they came fast: the focus follows
  const id = await page.locator('button[data-card]:focus').getAttribute('data-card')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(768) // none of it has to be scrolled to
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Read' })).toBeChecked()
  await expect(page.locator(`button[data-card="${id}"]`)).toBeInViewport()
})

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 768, height: 1024 } })

  test('the whole map of the example fits between the bars, and so does it with a card’s thread', async ({ page }) => {
    await openFile(page, plansToShow.example())
    await goToView(page, 'Map')
    await page.getByRole('radio', { name: 'Whole map' }).check()
    await expect(page.locator('canvas')).toHaveCount(2)
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    expect(await height()).toBe(1024)
    await page.locator('[data-card^="practice:"]').first().click()
    await expect(page.getByText('Choose a card to see its thread.')).toHaveCount(0)
    expect(await height()).toBe(1024)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const [language, menu] of [
    ['en', 'View'],
    ['es', 'Vista'],
  ] as const) {
    test(`the names of the whole map's columns stand in one piece above the cards, ${language}`, async ({ page }) => {
      await openFile(page, plansToShow.example())
      await page.evaluate(spoken => localStorage.setItem('backmap.language', spoken), language)
      await page.reload()
      await page.locator('nav a[href$="/map"]').click()
      await page.getByRole('button', { name: menu, exact: true }).click()
      await page.getByRole('menuitem').nth(1).click()
      await expect(page.locator('canvas')).toHaveCount(2)
      const { names, first } = await page.evaluate(() => {
        const boxOf = (element: Element) => element.getBoundingClientRect()
        return {
          names: [...document.querySelectorAll('section:has(> div > canvas) h3')].map(name => boxOf(name).toJSON()),
          first: Math.min(
            ...[...document.querySelectorAll('section:has(> div > canvas) h4')].map(card => boxOf(card).top),
          ),
        }
      })
      expect(names).toHaveLength(5)
      for (const { bottom, height, left, right } of names) {
        expect(bottom).toBeLessThanOrEqual(first)
        expect(height).toBeLessThan(30) // one line
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(390)
      }
    })
  }
})
