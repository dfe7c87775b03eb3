import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { violations } from './axe.ts'
import { goToView, openFile } from './plans.ts'

const plan = JSON.stringify({
  format: 'backmap-plan',
  version: 1,
  plan: { id: 'plan:interview', title: 'Lunch first' },
  days: [{ id: 'day:ideal', kind: 'aim', title: 'Our ideal day' }],
  learners: [{ id: 'learner:diego', name: 'Diego', order: 'a0' }],
  moments: [
    { id: 'moment:lunch', day: 'day:ideal', title: 'Lunch', start: '11:00', end: '11:40', order: 'a0' },
    { id: 'moment:recess', day: 'day:ideal', title: 'Recess', start: '11:40', end: '12:00', order: 'a1' },
  ],
})

async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  await button.focus()
  await button.press('Enter')
}

test('a moment is mapped back to the one who has to say yes by the keys alone, left, and taken up again', async ({
  page,
}) => {
  const asked = page.getByRole('dialog').getByRole('heading', { level: 3 }).first()
  const say = async (words: string) => {
    await expect(
      page.getByRole('dialog').getByRole('combobox').or(page.getByRole('dialog').getByRole('textbox')).first(),
    ).toBeFocused()
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
  await openFile(page, plan)
  await goToView(page, 'Map')
  await press(page, 'Question by question')
  await expect(asked).toHaveText('Who is “Lunch” for, and what would they feel?')
  await page.getByRole('radio', { name: 'Everyone' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await say('capable')
  await expect(asked).toHaveText('For Diego to feel capable in “Lunch”, what would adults do?')
  expect(await violations(page, '[role=dialog]')).toEqual([])
  await say('Let students cook once a week')
  await expect(asked).toHaveText('Who would do this: “Let students cook once a week”?')
  await say('Cook')
  await expect(asked).toHaveText('What would they need for “Let students cook once a week”?')
  await say('Training in kitchen safety')
  await expect(asked).toHaveText('Is “Training in kitchen safety” in place, partly there, or not there yet?')
  expect(await violations(page, '[role=dialog]')).toEqual([])
  await press(page, 'not there yet')
  await expect(asked).toHaveText('Who has to say yes to “Training in kitchen safety”?')
  await say('Principal')
  const thread = page.getByRole('complementary', { name: 'The thread so far' })
  for (const card of ['Lunch', 'Let students cook once a week', 'Cook', 'Training in kitchen safety', 'Principal'])
    await expect(thread.getByText(card, { exact: true })).toBeVisible()
  const next = 'Who sees that “Training in kitchen safety” gets there?'
  await expect(asked).toHaveText(next)

  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Let students cook once a week' })).toBeVisible()
  await page.reload()
  await press(page, 'Question by question')
  await expect(asked).toHaveText(next)
  await press(page, 'All moments')
  expect(await violations(page, '[role=dialog]')).toEqual([])
  await press(page, '11:40 Recess not begun')
  await expect(asked).toHaveText('Who is “Recess” for, and what would they feel?')
  await expect(page).toHaveURL(/\/interview\/recess$/)
})
