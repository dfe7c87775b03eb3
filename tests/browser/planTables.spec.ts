import { expect, test } from './app.ts'
import { keyboard } from './hands.ts'
import { keptOnDevice } from './hosted.ts'
import { openFile, plansToShow } from './plans.ts'

test.use({
  serviceWorkers: 'allow', // the page comes back without a network
  expectedTrouble: [/^console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED/],
})

test('by keyboard: an action moved on the board and a reading written are there without the network', async ({
  page,
  context,
}) => {
  await openFile(page, plansToShow.example())
  await keptOnDevice(page)
  const hands = keyboard(page)
  const link = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true })
  const column = (name: string) => page.getByRole('region', { name, exact: true })
  const wall = (status: string) => column(status).getByRole('button', { name: 'Price the folding wall', exact: true })

  await hands.press(link('Plan'))
  await hands.press(link('Who does what by when'))
  const tab = page.keyboard.press.bind(page.keyboard)
  while (!(await wall('To do (5)').evaluate(button => button === document.activeElement))) await tab('Tab')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(wall('Under way (1)')).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(wall('Done (2)')).toBeFocused()

  await hands.press(link('What you count'))
  await hands.press(page.getByRole('button', { name: 'Write a reading: Arrivals after 8:30' }))
  const measure = page.getByRole('dialog', { name: 'Arrivals after 8:30' })
  await hands.write(measure.getByLabel('Date'), '01152027')
  await hands.write(measure.getByLabel('What you counted'), '9')
  await page.keyboard.press('Enter')
  await expect(measure.getByText('Wrote down 9 students a day (Jan 15, 2027)')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(
    page.getByText(/^From 14 \(Sep 30, 2026\) to 9 students a day .* Nearer to the aim of 5\.$/),
  ).toBeVisible()
  await expect(page.getByText('Saved on this device')).toBeVisible()

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText(/^From 14 \(Sep 30, 2026\) to 9 students a day/)).toBeVisible()
  await expect(wall('Done (2)')).toBeVisible()
})
