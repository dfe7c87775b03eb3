import type { Locator } from '@playwright/test'
import { expect, test } from './app.ts'
import { type Hands, keyboard, pointer } from './hands.ts'
import { goToView, openFile, planFile, plansToShow } from './plans.ts'

function moment(name: string, start: string, end: string, order: string): object {
  return { id: `moment:${name.toLowerCase()}`, day: 'day:aim', title: name, part: 'morning', start, end, order }
}

const plan = planFile(
  'days',
  'Days of a house',
  [
    moment('Arrival', '08:00', '08:30', 'a0'),
    moment('Circle', '08:30', '09:00', 'a1'),
    moment('Studio', '09:00', '10:30', 'a2'),
    moment('Lunch', '10:40', '11:10', 'a3'),
  ],
  [{ id: 'day:aim', title: 'Ideal day', kind: 'aim', order: 'a0' }],
)

/** Today's day is made and changed, compared with the ideal one, and a hole of its week is closed. */
async function goThroughDays(hands: Hands): Promise<void> {
  const { page, press, choose } = hands
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
  const radio = (name: string): Locator => page.getByRole('radio', { name, exact: true })
  const dialog = page.getByRole('dialog')
  const choice = async (name: string) => {
    if (!(await radio(name).isChecked())) await press(radio(name))
  }
  await openFile(page, plan)
  await goToView(page, 'Day')

  await choose(button('Days…'), 'Today, as students live it')
  await dialog.getByRole('checkbox', { name: 'Circle' }).press(' ')
  await press(dialog.getByRole('button', { name: 'Make the day' }))
  await expect(page.getByText('Made “Today” with 3 moments').last()).toBeVisible()
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Arrival', 'Studio', 'Lunch'])

  await choice('Ideal day')
  await press(button('Circle'))
  await choose(button('More for “Circle”'), 'Carry over to another day…')
  await press(dialog.getByRole('button', { name: 'Carry 1 moment over' }))
  await expect(page.getByText('Carried 1 moment over to “Today”').last()).toBeVisible()
  await page.keyboard.press('Escape')
  await choice('Today')
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Arrival', 'Circle', 'Studio', 'Lunch'])

  await choice('Clock')
  await press(button('Lunch'))
  await choose(button('More for “Lunch”'), '5 minutes longer')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await choose(button('Days…'), 'Compare two days')
  await expect(page.getByRole('heading', { name: 'What is different' })).toBeVisible()
  await expect(page.getByText('Lunch is 5 minutes shorter.')).toBeVisible()
  await press(button('Back to the day'))

  await choice('Week')
  const monday = page.getByRole('region', { name: 'Monday' })
  await expect(monday.getByRole('button')).toHaveText([
    /^Arrival8:00–8:30$/,
    /^Circle8:30–9:00$/,
    /^Studio9:00–10:30$/,
    '10 min free',
    /^Lunch10:40–11:15$/,
  ])
  await choose(
    monday.getByRole('button', { name: '10 min free, 10:30–10:40, Mon' }),
    'Close it: what follows starts earlier',
  )
  await expect(page.getByText('Moved 1 moment 10 minutes earlier').last()).toBeVisible()
  await expect(monday.getByRole('button').last()).toHaveText(/^Lunch10:30–11:05$/)
  await press(page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }))
  await expect(monday.getByRole('button').last()).toHaveText(/^Lunch10:40–11:15$/)
}

for (const [by, hands] of [
  ['mouse', pointer],
  ['keyboard', keyboard],
] as const) {
  test(`by ${by}, today’s day is made, changed and compared, and a hole of its week is closed`, async ({ page }) => {
    await goThroughDays(hands(page))
  })
}

test('a moment that is dragged goes with the pointer, and Escape lays it back', async ({ page }) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  const cards = page.getByRole('region', { name: 'The moments of the day' }).getByRole('article')
  const titles = () => cards.getByRole('heading').allInnerTexts()
  const before = await titles()
  const at = (await cards.nth(1).boundingBox()) ?? { x: 0, y: 0 }
  await page.mouse.move(at.x + 20, at.y + 20)
  await page.mouse.down()
  await page.mouse.move(at.x + 220, at.y + 70, { steps: 4 })
  const likeness = page.locator('[inert] article')
  const away = async () => {
    const now = (await likeness.boundingBox()) ?? { x: 0, y: 0 }
    return Math.hypot(now.x - at.x - 200, now.y - at.y - 50)
  }
  await expect.poll(away, 'it lies where it was pulled to, to the pixel').toBeLessThan(1)
  await page.keyboard.press('Escape')
  await expect(likeness).toHaveCount(0)
  await page.mouse.up()
  expect(await titles()).toEqual(before)
})
