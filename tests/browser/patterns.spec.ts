import { readFileSync } from 'node:fs'
import { expect, test } from './app.ts'
import { keyboard } from './hands.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

test('by keyboard, a moment is saved as a file and adopted in a blank plan, with what differs there, and undone', async ({
  page,
}) => {
  const { press, choose, write } = keyboard(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  await press(button('Crew circle'))
  await choose(button('More for “Crew circle”'), 'Save as a pattern…')
  const saving = page.getByRole('dialog', { name: 'Save as a pattern' })
  await expect(saving.getByText('3 practices')).toBeVisible()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    press(saving.getByRole('button', { name: 'Save as a file' })),
  ])
  expect(saved.suggestedFilename()).toBe('Crew circle.backmap-pattern.json')
  const text = readFileSync(await saved.path(), 'utf8')
  expect(text).not.toMatch(/Amara|"voice"|"person:/)

  await openFile(page, plansToShow.empty())
  await goToView(page, 'Day')
  await press(button('Adopt a pattern…'))
  const choosing = page.getByRole('dialog', { name: 'Adopt a pattern' })
  await expect(choosing.getByText('Which moment would you like to use again?')).toBeVisible()
  await choosing
    .locator('input[type=file]')
    .setInputFiles({ name: saved.suggestedFilename(), mimeType: 'application/json', buffer: Buffer.from(text) })
  const asking = page.getByRole('dialog', { name: 'Adopt “Crew circle”' })
  await write(asking.getByRole('textbox', { name: 'Name of the moment' }), 'Morning crew')
  await write(asking.getByRole('textbox', { name: 'Minutes' }), '20')
  await expect(asking.getByText('8:30–8:50')).toBeVisible()
  const principal = asking.getByLabel('Here: Principal', { exact: true })
  await principal.focus()
  await page.keyboard.type('leave')
  await expect(principal).toHaveValue('none')
  await asking.getByRole('button', { name: 'Adopt it' }).press('Enter')
  await expect(asking).toHaveCount(0)
  await expect(page.getByText('Adopted “Morning crew”').last()).toBeVisible()

  await goToView(page, 'Map')
  await expect(page.getByText('The thread of Morning crew')).toBeVisible()
  for (const title of [
    'Run the crew circle with a feelings check',
    'Crew advisor',
    'Half-time release for the coach',
  ]) {
    await expect(page.getByRole('button', { name: title, exact: true }).first()).toBeVisible()
  }
  await expect(page.getByRole('button', { name: 'Principal', exact: true })).toHaveCount(0)
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Crew advisor', exact: true })).toHaveCount(0)
  await goToView(page, 'Day')
  await expect(page.getByText('How would an ideal day begin?')).toBeVisible()
})
