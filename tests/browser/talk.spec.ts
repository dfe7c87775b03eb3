import type { Page } from '@playwright/test'
import { closeDialog, expect, isShared, join, linkOf, moments, sharePlan, startDay, test } from './sharedApp.ts'

/** Tab until the focus is on what the name says. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const here = document.activeElement
      const label = here && 'labels' in here ? (here.labels as NodeListOf<Element> | null)?.[0] : undefined // every field has them
      return here?.getAttribute('aria-label') ?? label?.textContent ?? here?.textContent ?? ''
    })
    if (name.test(said)) return
  }
  throw new Error(`Tab never comes to ${name}`)
}

test('one proposes with a voice, the other comments, and an idea becomes a moment, by keyboard alone', async ({
  page: one,
  openElsewhere,
}) => {
  await startDay(one, 'Arrival')
  await sharePlan(one)
  const link = await linkOf(one, 'Join and edit')
  await closeDialog(one)
  const two = await openElsewhere()
  await join(two, link, 'Ana')
  await expect(moments(two)).toHaveText(['Arrival'])

  // one names who speaks and jots ideas down, without a mouse
  await tabTo(one, /^Ideas$/)
  await one.keyboard.press('Enter')
  const ideas = one.getByRole('dialog', { name: 'Ideas' })
  await expect(ideas).toBeVisible()
  await tabTo(one, /^New ideas go/)
  await one.keyboard.press('ArrowDown')
  await tabTo(one, /^New cards are from/)
  await one.keyboard.type('students')
  await expect(ideas.getByLabel('New cards are from')).toHaveValue('students')
  await tabTo(one, /^Jot down an idea/)
  await one.keyboard.type('Let the band open the morning')
  await one.keyboard.press('Enter')
  await one.keyboard.type('Phones')
  await one.keyboard.press('Enter')
  await expect(ideas.getByRole('button', { name: 'Make a moment: Phones' })).toBeVisible()
  await one.keyboard.press('Escape')
  await expect(one.getByText('New cards are from students')).toBeVisible()

  // the other sees them at their moment, and asks about it
  await expect(two.getByRole('button', { name: '2 ideas: Arrival' })).toBeVisible()
  await two.getByRole('button', { name: 'Arrival', exact: true }).click()
  await two.getByRole('button', { name: 'More for “Arrival”' }).click()
  await two.getByRole('menuitem', { name: 'Comments' }).click()
  const comments = two.getByRole('dialog', { name: 'Comments on Arrival' })
  await expect(comments.getByLabel('Your first name or a nickname')).toHaveValue('Ana')
  await comments.getByLabel('Your comment').fill('Is the gym open that early?')
  await comments.getByRole('button', { name: 'Add the comment' }).click()
  await expect(comments.getByText('Is the gym open that early?', { exact: true })).toBeVisible()
  await expect(one.getByRole('button', { name: '1 comment on Arrival' })).toBeVisible()

  // one makes a moment of the first idea while the other looks on
  await tabTo(one, /^2 ideas/)
  await one.keyboard.press('Enter')
  await tabTo(one, /^Make a moment: Let the band/)
  await one.keyboard.press('Enter')
  await one.keyboard.press('Escape')
  await comments.getByRole('button', { name: 'Done' }).click()
  await two.keyboard.press('Escape')
  await expect(moments(two)).toHaveText(['Arrival', 'Let the band open the morning'])
  await expect(two.getByRole('button', { name: /Idea: ?Phones/ })).toBeVisible()
  await two.getByRole('button', { name: 'Whose voices' }).click()
  await expect(two.getByText('In your cards and notes you have heard students 2 times.')).toBeVisible()
  await two.getByRole('button', { name: 'Done' }).click()

  // and takes it back with one undo
  await tabTo(one, /^Undo$/)
  await one.keyboard.press('Enter')
  await expect(moments(two)).toHaveText(['Arrival'])
  await expect(two.getByRole('button', { name: '2 ideas: Arrival' })).toBeVisible()
  await expect(isShared(one)).toBeVisible()
})
