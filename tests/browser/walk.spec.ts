import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { violations } from './axe.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

function told(page: Page) {
  return page.getByRole('dialog').getByRole('article')
}

function title(page: Page) {
  return page.getByRole('dialog').getByRole('heading', { level: 3 })
}

async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  await button.focus()
  await button.press('Enter')
}

test('the day is walked as two learners, changed in the middle, and one moment is compared, by the keys alone', async ({
  page,
}) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  await page.getByLabel('Whose day').selectOption({ label: 'Diego’s day' })
  await press(page, 'Walk the day')
  await expect(title(page)).toHaveText('Meet Diego')
  expect(await violations(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('ArrowRight')
  await expect(told(page)).toContainText('At 8:10 Diego arrives any time in the window')
  await expect(told(page)).toContainText('Diego should not have to feel ashamed.')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText('Literacy workshop, ears and hands')
  await expect(told(page)).toContainText('This needs a device, and Diego has none.')
  expect(await violations(page, '[role=dialog]')).toEqual([])

  await page.getByRole('dialog').getByLabel('Whose day').selectOption({ label: 'Amara’s day' })
  await expect(title(page)).toHaveText('Literacy workshop, talk first')
  await expect(page).toHaveURL(/\/walk\/ideal\/amara\/m4-diego$/)
  await page.reload()
  await expect(title(page)).toHaveText('Literacy workshop, talk first')

  await press(page, 'Each learner here')
  const each = page.getByRole('dialog', { name: '“Literacy workshop” for each learner' })
  await expect(each.getByRole('heading', { level: 3, name: 'Jordan' })).toBeVisible()
  expect(await violations(page, '[role=dialog][aria-label*="for each"]')).toEqual([])
  await press(page, 'Give Jordan a way of their own')
  await each.getByLabel('Jordan does').fill('Reads a second text and argues against the first.')
  await page.keyboard.press('Escape')
  await expect(each).toHaveCount(0)

  await page.getByRole('dialog').getByLabel('Whose day').selectOption({ label: 'Jordan’s day' })
  await expect(told(page)).toContainText('At 9:10 Jordan reads a second text and argues against the first.')
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await expect(page.getByText('What would you change first for Jordan?')).toBeVisible()
  expect(await violations(page, '[role=dialog]')).toEqual([])
  await press(page, 'Walk as Amara')
  await expect(title(page)).toHaveText('Meet Amara')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByLabel('Whose day')).toHaveValue('learner:amara')
})
