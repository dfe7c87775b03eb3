import type { Page } from '@playwright/test'
import { drag, pointOf } from './fingers.ts'
import { closeDialog, expect, isShared, join, linkOf, sharePlan, startDay, test } from './sharedApp.ts'

/** All that a page sends and hears of others from now on, as far as it can be read. */
function heardBy(page: Page): () => string {
  const frames: string[] = []
  page.on('websocket', socket => {
    const keep = ({ payload }: { payload: string | Buffer }) => frames.push(payload.toString('latin1'))
    socket.on('framesent', keep)
    socket.on('framereceived', keep)
  })
  return () => frames.join('\n')
}

async function answer(page: Page, feels: string): Promise<void> {
  await page.getByRole('button', { name: `Lunch: ${feels}`, exact: true }).click()
  await page.getByRole('button', { name: 'Done' }).click()
}

test('two people put faces privately for a moment, and see them together once they are shown', async ({
  page: one,
  openElsewhere,
}) => {
  const said = heardBy(one)
  await startDay(one, 'Lunch')
  await sharePlan(one)
  const link = await linkOf(one, 'Join and edit')
  await closeDialog(one)
  const two = await openElsewhere()
  const heard = heardBy(two)
  await join(two, link, 'Ana')
  await expect(one.getByRole('button', { name: '1 other person is here: Ana' })).toBeVisible()

  await one.getByRole('button', { name: 'Ask how it feels' }).first().click()
  await one.getByRole('checkbox', { name: 'Lunch' }).check()
  await one.getByRole('button', { name: 'Ask', exact: true }).click()
  await answer(one, 'very good')
  await expect(one.getByText('1 of 2 has answered.')).toBeVisible()
  await expect(two.getByText('Someone asks how “Lunch” feels.')).toBeVisible()
  await two.getByRole('button', { name: 'Answer privately' }).click()
  await answer(two, 'hard')
  await expect(one.getByText('2 of 2 have answered.')).toBeVisible()
  await expect(isShared(one)).toBeVisible()
  expect(heard()).toContain('answered')
  for (const all of [said(), heard()]) expect(all).not.toMatch(/valence|face:/)

  await one.getByRole('button', { name: 'Show the faces' }).click()
  for (const page of [one, two]) {
    const dialog = page.getByRole('dialog', { name: 'How “Lunch” feels' })
    await expect(dialog.getByText('2 answered: from hard to very good. They lie far apart.')).toBeVisible()
    await expect(dialog.getByRole('listitem').filter({ hasText: '1 face' })).toHaveCount(2)
  }
  expect(heard()).toMatch(/valence/)
  await closeDialog(two)
  await expect(two.getByRole('button', { name: /Look at the faces for “Lunch”: 2 answered/ }).first()).toBeVisible()
})

test.describe('by every hand', () => {
  test.use({ hasTouch: true })

  test('a curve is drawn by drag, by a tapped face and by keys, and each takes its mark away again', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Look at an example' }).click()
    await page.getByLabel('Whose day').selectOption({ label: 'Diego’s day' })
    const point = page.getByRole('slider', { name: 'Diego, Crew circle, as we dream it' })
    await point.evaluate(element => element.scrollIntoView({ block: 'center' }))
    const feels = (word: string) => expect(point).toHaveAttribute('aria-valuetext', word)
    const away = page.getByRole('button', { name: 'Take the mark away' })
    await feels('good')

    const { x, y } = await pointOf(point, 0.5, 0.5)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y + 66, { steps: 6 })
    await page.mouse.up()
    await feels('very hard')
    await point.click()
    await away.click()
    await feels('not marked yet')

    await page.touchscreen.tap(x, y)
    await feels('good')
    await page.touchscreen.tap(x, y)
    await page.getByRole('dialog').getByRole('button', { name: 'hard', exact: true }).tap()
    await feels('hard')
    const from = await pointOf(point, 0.5, 0.5)
    await drag(page, from, { x: from.x, y: from.y - 66 })
    await feels('very good')
    await point.tap()
    await away.tap()
    await feels('not marked yet')

    await point.focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await feels('good')
    await page.keyboard.press('Delete')
    await feels('not marked yet')
    await page.keyboard.press('End')
    await feels('very good')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(point).toBeFocused()
  })
})
