import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

async function openHistory(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Take away', exact: true }).click()
  await page.getByRole('menuitem', { name: /^History/ }).click()
  const dialog = page.getByRole('dialog', { name: 'History' })
  await expect(dialog.getByRole('textbox')).toBeVisible()
  return dialog
}

async function deleteMoment(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: `More for ${title}`, exact: true })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('button', { name: `More for ${title}`, exact: true })).toHaveCount(0)
}

test('what was deleted last week is brought back from a name, and that is undone in one press', async ({ page }) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'List')
  const dialog = await openHistory(page)
  await expect(dialog.getByRole('button', { name: /When you opened it/ })).toContainText('158 cards')
  await dialog.getByRole('textbox').fill('Before the board')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: /Before the board/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await deleteMoment(page, 'Plan my day')
  await expect(page.getByText('Saved on this device')).toBeVisible()

  await page.reload()
  const again = await openHistory(page)
  await again.getByRole('button', { name: /Before the board/ }).press('Enter')
  const look = page.getByRole('dialog', { name: 'Before the board' })
  await expect(look.getByText('1 moment: Plan my day')).toBeVisible()
  await look.getByText('The day as it was').click()
  await expect(look.getByRole('listitem').filter({ hasText: 'Plan my day' }).last()).toContainText('8:55–9:10')
  await look.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(look).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'More for Plan my day', exact: true })).toHaveCount(1)
  const notices = page.getByRole('region', { name: 'Notices' })
  await expect(notices.getByText('The plan is again as it was: Before the board').last()).toBeVisible()
  await notices.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'More for Plan my day', exact: true })).toHaveCount(0)

  const after = await openHistory(page)
  await expect(after.getByRole('button', { name: /Before something was brought back/ })).toBeVisible()
})

test('the history fits a narrow page in Spanish', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(() => localStorage.setItem('backmap.language', 'es'))
  await page.goto('/')
  await page.locator('input[type=file]').setInputFiles({
    name: 'plan.backmap.json',
    mimeType: 'application/json',
    buffer: Buffer.from(plansToShow.example()),
  })
  await page.getByRole('button', { name: 'Menú', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Historial/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Historial' })
  await dialog.getByRole('textbox').fill('Antes de la junta')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: /Antes de la junta/ })).toContainText('158 tarjetas')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
