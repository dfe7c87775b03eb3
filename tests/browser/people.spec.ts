import { expect, test } from './app.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

test('parts are typed, those who fill a role are asked, a weekday is taken away, two places at once are said and undone', async ({
  page,
}) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Map')
  await page.getByRole('button', { name: 'Who does what', exact: true }).press('Enter')
  const tables = page.getByRole('dialog', { name: 'People and parts' })
  const what = tables.getByRole('grid', { name: 'Who does what' })
  const studio = what.getByRole('row', { name: /^Drop in on one crew a day/ }).getByRole('gridcell')
  await studio.first().click()
  await page.keyboard.type('ra2')
  await expect(studio.first()).toHaveText(/^RA× 2/)
  await expect(tables.getByText('Crew advisor answers for it.')).toBeVisible()
  await expect(
    tables.getByText(/fill roles that do this\. Is it theirs to do\?$|fill Crew advisor\. Is it theirs/),
  ).toBeVisible()
  await tables.getByRole('button', { name: /^Assign (all )?\d$/ }).press('Enter')
  await expect(tables.getByText(/Is it theirs to do/)).toHaveCount(0)

  await tables.getByRole('radio', { name: 'Who is where' }).check()
  const where = tables.getByRole('grid', { name: 'Who is where' })
  const row = where.getByRole('row', { name: /^Math teacher A/ })
  const circle = row.getByRole('gridcell').nth(1)
  await expect(circle).toContainText('Drop in on one crew a day')
  await circle.click()
  const days = tables.getByRole('group', { name: 'When Math teacher A does it: Drop in on one crew a day' })
  await days.getByRole('checkbox', { name: 'Tue' }).uncheck()
  await expect(circle).not.toContainText('Drop in on one crew a day')
  await tables.getByRole('radio', { name: 'Wed' }).check()
  await expect(circle).toContainText('Drop in on one crew a day')

  const clashes = tables.getByText(/^Counselor is asked for two things at the same time/)
  await expect(clashes.first()).toHaveText(/for 10 minutes\. The same on Mon–Fri\.$/)
  const clash = where
    .getByRole('row', { name: /^Counselor/ })
    .getByRole('gridcell')
    .filter({ hasText: 'Drop in on one crew a day' })
  await clash.first().click()
  await page.keyboard.press('Delete')
  await expect(clashes).toHaveCount(0)
  await tables.getByRole('button', { name: 'Undo' }).click()
  await expect(clashes.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Who does what', exact: true })).toBeFocused()
})
