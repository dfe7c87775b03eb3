import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { goToView, openFile, planFile } from './plans.ts'

const titles = ['Arrival', 'Crew circle', 'Math lab', 'Recess', 'Lunch', 'Closing circle']

function blankDay(): string {
  const moments = titles.map((title, at) => ({ id: `moment:${at}`, day: 'day:aim', title, order: `a${at}` }))
  return planFile('blank', 'A blank day', moments)
}

const proposals = (page: Page) => page.getByRole('button', { name: /^Proposal:/ })

/** Presses what has the focus already, or takes it there first, by the keyboard alone. */
async function pressed(page: Page, name: string | RegExp) {
  const button = page.getByRole('button', { name }).first()
  await button.focus()
  await page.keyboard.press('Enter')
}

test('a moment is mapped backwards by the keyboard: one accepted, one waved away, all accepted, taken back', async ({
  page,
}) => {
  await openFile(page, blankDay())
  await goToView(page, 'Map')
  await pressed(page, 'Lunch')
  await pressed(page, 'Map backwards')
  await expect(page.locator('[data-card]:focus')).toHaveAccessibleName(/^Proposal:/)
  const heads = page.locator('article button[aria-expanded]')
  await expect(heads).toHaveCount(5)

  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Accept the whole chain/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: /^Added 1 practice/ })).toHaveCount(1)
  await expect(page.locator('[data-card]:focus')).toHaveAccessibleName(/^Proposal:/)
  await expect(heads).toHaveCount(4)

  const away = await page.locator('[data-card]:focus').innerText()
  await pressed(page, `Wave away: ${away.replace(/^Proposal:\s*/, '')}`)
  await expect(page.getByRole('button', { name: 'Waved away (1)' })).toBeVisible()
  await pressed(page, /^Accept all/)
  await expect(proposals(page)).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: /^Added \d practices/ })).toHaveCount(1)

  for (const _ of ['all', 'waved away', 'the chain']) await pressed(page, 'Undo')
  await expect(page.getByRole('button', { name: 'Undo' }).first()).toBeDisabled()
  await goToView(page, 'List')
  await pressed(page, 'More for Lunch')
  await page.getByRole('menuitem', { name: 'Map backwards' }).press('Enter')
  const under = page.getByRole('region', { name: 'What would adults do for “Lunch”?' })
  await expect(under).toBeFocused()
  await expect(under.getByRole('article')).toHaveCount(5)
  await pressed(page, /^Accept the whole chain/)
  await expect(under.getByRole('article').first()).toBeVisible()
  await expect(page.locator('section[data-proposals] :focus')).toHaveCount(1)
  await pressed(page, 'Hide proposals')
  await expect(under).toHaveCount(0)
  await expect(page.getByText('1 practice', { exact: false }).first()).toBeVisible()
})
