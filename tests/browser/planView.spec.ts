import { expect, test } from './app.ts'
import { keyboard } from './hands.ts'
import { openFile, plansToShow } from './plans.ts'

test('by keyboard: the letter printed, a finding set aside and back again, and from an unlock step to its supports', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await openFile(page, plansToShow.example())
  const hands = keyboard(page)
  const link = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true })
  const press = (name: string | RegExp) => hands.press(page.getByRole('button', { name, exact: true }))

  await hands.press(link('Plan'))
  await hands.press(link('Who must say yes'))
  await press('Write the letter to District HR')
  const letter = page.getByRole('dialog', { name: 'Letter to District HR' })
  await expect(letter.getByRole('textbox')).toHaveValue(/Volunteer clearance in ten working days/)
  await hands.press(letter.getByRole('button', { name: 'Print on one sheet' }))
  await expect(page.locator('html[data-printed]')).toBeVisible()
  await page.keyboard.press('Escape')
  const top = (name: string) =>
    page.getByRole('region', { name }).getByRole('button', { name: 'Back to the top of the page' })
  await hands.press(top('Who must say yes'))

  const crews = 'What would you do if this turned out not to be so: Teachers agree to advise a crew in place of a duty'
  await hands.press(page.getByRole('link', { name: /^Checks/ }))
  await hands.press(page.getByRole('radio', { name: /^Good to know/ }))
  await press(new RegExp(`^Set aside…: ${crews}`))
  await page.keyboard.type('The union vote is in May')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 set aside')).toBeVisible()
  await expect(page.getByRole('button', { name: new RegExp(`^Set aside…: ${crews}`) })).toHaveCount(0)

  await hands.press(link('What it takes'))
  await hands.press(link('What we assume, what helps and hinders'))
  await press('Change: Teachers agree to advise a crew in place of a duty.')
  await hands.write(page.getByLabel('Risk if it is wrong'), 'some risk')
  await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Done' }))
  await hands.press(top('What we assume, what helps and hinders'))
  await hands.press(page.getByRole('link', { name: /^Checks/ }))
  await hands.press(page.getByRole('radio', { name: /^Good to know/ }))
  await expect(page.getByText('The reason was: The union vote is in May')).toBeVisible()

  await hands.press(link('What it takes'))
  await hands.press(link('What to get first'))
  await expect(page.getByRole('heading', { name: 'What to get first' })).toBeFocused()
  await press('$9,000 in the first year')
  const step = page.getByRole('dialog', { name: 'What to get in this step' })
  await expect(step.getByRole('listitem')).toHaveText([/^Volunteer clearance/, /^Six-week artist residencies/])
  await hands.press(step.getByRole('button', { name: 'Six-week artist residencies' }))
  await expect(page.locator('button[data-card="support:u18"][aria-current=true]')).toBeVisible()
})

test('by keyboard: what a finding speaks of is in sight and has the focus where the finding is mended', async ({
  page,
}) => {
  await openFile(page, plansToShow.example())
  const hands = keyboard(page)
  const mend = async (verb: string, sentence: string) => {
    await hands.press(page.getByRole('navigation').getByRole('link', { name: 'Plan', exact: true }))
    await hands.press(page.getByRole('link', { name: /^Checks/ }))
    await hands.press(page.getByRole('button', { name: new RegExp(`^${verb}: ${sentence}`) }))
  }
  const head = page.getByRole('heading', { name: 'Counselor', level: 3 }).getByRole('button')
  await mend('See their day', 'Counselor is asked to be in two places at once')
  await expect(head).toBeFocused()
  await expect(head).toBeInViewport()
  await expect(page.getByRole('banner')).toBeInViewport()

  await mend('Go to the map', 'Nobody has said yet which role answers for this: Lunch supervision')
  await expect(page.getByRole('button', { name: /^Lunch supervision/ })).toBeFocused()

  await mend('Go to the day', 'Plan my day asks for a device')
  const moment = page.getByRole('article', { name: /Plan my day/ }).locator(':focus')
  await expect(moment).toBeInViewport()
})
