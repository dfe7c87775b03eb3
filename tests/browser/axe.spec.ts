import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { violations } from './axe.ts'
import { goToView, openFile, plansToShow, views } from './plans.ts'

/** The order in which Tab reaches things against the order in which the page is read. */
async function tabOrderFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    Object.assign(globalThis, { lastFocus: undefined })
  })
  const seen: string[] = []
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const here = document.activeElement
      if (!here || here === document.body) return 'end'
      const before = (globalThis as { lastFocus?: Element }).lastFocus
      Object.assign(globalThis, { lastFocus: here })
      const goesBack = before?.isConnected && before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING
      return goesBack
        ? `from “${before.textContent?.slice(0, 30)}” back to “${here.textContent?.slice(0, 30)}”`
        : undefined
    })
    if (fault === 'end') break
    if (fault) seen.push(fault)
  }
  return seen
}

test('what axe finds is noticed, however often it is asked', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Start a day' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.evaluate(() => {
    const pale = document.createElement('p')
    pale.textContent = 'Hardly to be read'
    pale.style.cssText = 'color: #ddd; background: #fff'
    document.querySelector('#root main')?.append(pale, document.createElement('button'))
  })
  for (const part of ['html', 'main']) {
    const found = (await violations(page, part)).join('\n')
    expect(found).toMatch(/^button-name: /m)
    expect(found).toMatch(/^color-contrast: /m)
  }
})

for (const theme of ['light', 'projector'] as const) {
  test(`axe finds nothing in any view of the example, ${theme} look`, async ({ page }) => {
    await page.addInitScript(look => localStorage.setItem('backmap.theme', look), theme)
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Start a day' })).toBeVisible()
    expect(['library', await violations(page)]).toEqual(['library', []])
    await page.getByRole('link', { name: 'For your IT team' }).click()
    await expect(page.getByRole('heading', { name: 'How to delete' })).toBeVisible()
    expect(['hosting', await violations(page)]).toEqual(['hosting', []])
    await page.getByRole('link', { name: 'All plans' }).click()
    await openFile(page, plansToShow.example())
    for (const view of views) {
      await goToView(page, view)
      expect([view, await violations(page)]).toEqual([view, []])
    }
  })
}

test('axe finds nothing with each menu and each dialog of the frame open', async ({ page }) => {
  await openFile(page, plansToShow.example())
  for (const menu of ['Take away', 'Settings']) {
    await page.getByRole('button', { name: menu }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect([menu, await violations(page)]).toEqual([menu, []])
    await page.keyboard.press('Escape')
  }
})

test('Tab goes through every view in the order it is read', async ({ page }) => {
  await openFile(page, plansToShow.example())
  for (const view of views) {
    await goToView(page, view)
    expect([view, await tabOrderFaults(page)]).toEqual([view, []])
  }
})
