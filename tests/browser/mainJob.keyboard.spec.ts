import { expect, test } from './app.ts'
import { keyboard } from './hands.ts'
import { doMainJob } from './mainJob.ts'
import { throughPictures } from './wayOfPictures.ts'

test('with the keyboard alone, an empty page becomes a mapped day that is there tomorrow', async ({
  page,
  context,
  openElsewhere,
}) => {
  await doMainJob({
    way: throughPictures,
    hands: keyboard(page),
    async comeBack() {
      await page.close()
      return keyboard(await context.newPage())
    },
    elsewhere: async () => keyboard(await openElsewhere()),
  })
})

test('Alt and an arrow carry a moment into the next part of the day, and the focus goes along', async ({ page }) => {
  const { press, choose } = keyboard(page)
  const card = (title: string) => page.getByRole('button', { name: title, exact: true })
  await page.goto('/')
  await press(card('Start a day'))
  await press(card('+ First moment'))
  await page.keyboard.type('Arrival')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Lunch')
  await choose(card('More for “Lunch”'), 'Midday')
  await expect(card('More for “Lunch”')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card('Lunch')).toBeFocused()

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByText('Moved Lunch to Morning, 2 of 2')).toBeAttached()
  await expect(card('Lunch')).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByText('Moved Lunch to Morning, 1 of 2')).toBeAttached()
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Lunch', 'Arrival'])
  await expect(card('Lunch')).toBeFocused()
})
