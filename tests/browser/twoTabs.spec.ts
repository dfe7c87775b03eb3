import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

function moments(page: Page) {
  return page.getByRole('heading', { level: 4 })
}

async function addMoment(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /^\+ (First moment|Moment)$/ }).click()
  await page.getByRole('textbox', { name: 'Name of the moment' }).fill(title)
  await page.keyboard.press('Escape')
}

/** Writes in a row of a card and leaves it. */
async function writeRow(page: Page, title: string, row: 'Do' | 'Learn', text: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click()
  await page.getByRole('article', { name: title }).getByRole('textbox', { name: row }).fill(text)
  await page.keyboard.press('Escape')
}

function saved(page: Page) {
  return page.getByText('Saved on this device')
}

test('two tabs on one plan show each other’s words, keep both, and each undoes only its own', async ({
  page: one,
  context,
}) => {
  await one.goto('/')
  await one.getByRole('button', { name: 'Start a day' }).click()
  await addMoment(one, 'Arrival')
  await expect(saved(one)).toBeVisible()

  const two = await context.newPage()
  await two.goto(one.url())
  await expect(moments(two)).toHaveText(['Arrival'])
  await addMoment(two, 'Lunch')
  await expect(moments(one)).toHaveText(['Arrival', 'Lunch'])

  await writeRow(one, 'Arrival', 'Do', 'Greet one another by name')
  await writeRow(two, 'Arrival', 'Learn', 'That somebody waited for them')
  await expect(two.getByText('Greet one another by name')).toBeVisible()
  await expect(one.getByText('Greet one another by name')).toBeVisible()
  for (const page of [one, two]) {
    await expect(saved(page)).toBeVisible()
    await page.reload()
    await expect(moments(page)).toHaveText(['Arrival', 'Lunch'])
    await page.getByRole('button', { name: 'Arrival', exact: true }).click()
    const card = page.getByRole('article', { name: 'Arrival' })
    await expect(card.getByRole('textbox', { name: 'Do' })).toHaveValue('Greet one another by name')
    await expect(card.getByRole('textbox', { name: 'Learn' })).toHaveValue('That somebody waited for them')
    await page.keyboard.press('Escape')
  }

  await writeRow(one, 'Lunch', 'Do', 'Cook for each other')
  await expect(two.getByText('Cook for each other')).toBeVisible()
  await addMoment(two, 'Garden')
  await expect(moments(one)).toHaveText(['Arrival', 'Lunch', 'Garden'])
  await one.getByRole('button', { name: 'Undo' }).click()
  for (const page of [one, two]) {
    await expect(page.getByText('Cook for each other')).toBeHidden()
    await expect(moments(page)).toHaveText(['Arrival', 'Lunch', 'Garden'])
  }
  await two.getByRole('button', { name: 'Undo' }).click() // the card with its name
  await expect(moments(one)).toHaveText(['Arrival', 'Lunch'])
})
