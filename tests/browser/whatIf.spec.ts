import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

/** Presses Tab until it has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let step = 0; step < 250; step += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`Tab never reached ${target}`)
}

test('a double-booking is found, its ways out are tried on a copy, one is kept and taken back, all by keyboard', async ({
  page,
}) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Adults')
  const clash = page.getByText(/Learning specialist is asked to be with Co-teach and adapt text and with/)
  await expect(clash).toBeVisible()

  const waysOut = page.getByRole('button', { name: /^Ways out: From 9:40 to 10:10, Learning specialist/ })
  await tabTo(page, waysOut)
  await page.keyboard.press('Enter')
  const tried = page.getByRole('dialog', { name: 'What if' })
  await expect(tried.getByRole('heading', { name: /^How could Learning specialist do both/ })).toBeVisible()
  await tabTo(page, tried.getByRole('radio').first())
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(tried.getByRole('radio', { name: /^Take turns/ })).toBeChecked()
  await expect(tried.getByRole('heading', { name: 'What gets worse: 1 thing' })).toBeVisible()
  await tabTo(page, tried.getByRole('button', { name: '1 moment is short of adults' }))
  await page.keyboard.press('Enter')
  await expect(tried.getByRole('heading', { name: 'Adults in a moment' })).toBeFocused()
  await tabTo(page, tried.getByRole('button', { name: /^What it comes from: Literacy workshop/ }).first())
  await page.keyboard.press('Enter')
  await expect(tried.getByText(/^Tue, Thu: /).first()).toBeVisible()

  await page.keyboard.press('Escape') // nothing of it was kept
  await expect(clash).toBeVisible()
  await expect(waysOut).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(tried.getByRole('radio', { name: /^Do Pull-out reading intervention at 8:40/ })).toBeChecked()
  await tabTo(page, tried.getByRole('button', { name: 'Keep it' }))
  await page.keyboard.press('Enter')
  await expect(tried).toHaveCount(0)
  await expect(clash).toHaveCount(0)
  await expect(page.getByText(/^Kept: Do Pull-out reading intervention at 8:40/).first()).toBeVisible()

  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Undo', exact: true }))
  await page.keyboard.press('Enter') // one step takes it all back
  await expect(clash).toBeVisible()
})
