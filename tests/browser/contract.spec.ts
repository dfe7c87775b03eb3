import { expect, test } from './app.ts'
import { keyboard } from './hands.ts'
import { openFile, plansToShow } from './plans.ts'

test.use({ actionTimeout: 8_000 })

test('by keyboard: the contract is changed and the load moves; a finding is set aside and comes back when its numbers change', async ({
  page,
}) => {
  await openFile(page, plansToShow.example())
  const hands = keyboard(page)
  const press = (name: string | RegExp) => hands.press(page.getByRole('button', { name }))
  const dialog = (name: string) => page.getByRole('dialog', { name })

  await hands.press(page.getByRole('navigation').getByRole('link', { name: 'Adults', exact: true }))
  const usual = '180 of 330 min a day with students, 55 %'
  const over = '180 of 150 min a day with students, 120 %'
  const load = page.getByRole('region', { name: 'Learning specialist' }).getByRole('button', { name: / a day / })
  await expect(load).toHaveText(usual)

  await press('Contract rules')
  const contract = dialog('What the contract says')
  await hands.write(contract.getByRole('textbox', { name: 'Most minutes a day with students' }), '150')
  await page.keyboard.press('Enter')
  await hands.press(contract.getByRole('button', { name: 'Done' }))
  await expect(load).toHaveText(over)

  await press('Undo')
  await expect(load).toHaveText(usual)
  await press('Redo')
  await expect(load).toHaveText(over)

  await hands.press(load)
  const numbers = dialog('Learning specialist: the week in numbers')
  await expect(numbers.getByText('900 min over 5 days: 180 a day.')).toBeVisible()
  const asks = /^Set aside…: Learning specialist has more minutes with students/
  await hands.press(numbers.getByRole('button', { name: asks }))
  await page.keyboard.type('Agreed for this year')
  await page.keyboard.press('Enter')
  await expect(numbers.getByText('1 set aside')).toBeVisible()

  await hands.press(numbers.getByRole('button', { name: 'Contract rules' }))
  await hands.write(contract.getByRole('textbox', { name: 'Most minutes a day with students' }), '160')
  await page.keyboard.press('Enter')
  await hands.press(contract.getByRole('button', { name: 'Done' }))
  await hands.press(load)
  await expect(numbers.getByText(/The reason was: Agreed for this year/)).toBeVisible()
})
