import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { violations } from './axe.ts'
import { keyboard } from './hands.ts'
import { openFile, plansToShow } from './plans.ts'

const models = [
  { title: 'Middle school with advisory', started: 'a middle school with advisory', first: 'Soft start' },
  {
    title: 'Elementary school with stations',
    started: 'an elementary school with stations',
    first: 'Breakfast and play',
  },
  { title: 'Flex high school', started: 'a flex high school', first: 'Doors open' },
  { title: 'Project school with internships', started: 'a project school with internships', first: 'Advisory' },
]

const ways = [
  'Fix one moment',
  'Shadow a student',
  'Plan a competency-based day',
  'Talk about equity',
  'Bring notes from a school visit',
  'Start from a grant or an improvement plan',
]

function way(page: Page, name: string) {
  return page.getByRole('button', { name: new RegExp(`^${name}`) })
}

/** What is wider than the page, or cut at its side; what is too small for a finger among the ways in and the prompts of one. */
async function faultsOf(page: Page, begun = ''): Promise<string[]> {
  if (begun) await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false') // a prompt may have led to another view
  return page.evaluate(begun => {
    const wide = document.documentElement.scrollWidth > innerWidth + 1 ? ['the page is too wide'] : []
    const cut = [...document.querySelectorAll<HTMLElement>('#root main *, #root section *')].filter(
      element =>
        !element.closest('.forReaders, svg') &&
        element.checkVisibility() &&
        [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0,
    )
    const small = [
      ...document.querySelectorAll<HTMLElement>(`#root details button, section[aria-label="${begun}"] button`),
    ]
      .filter(element => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
      .map(element => `small: ${element.textContent}`)
    return [...wide, ...cut.map(element => `cut: ${element.textContent}`), ...small]
  }, begun)
}

test('each model opens as a day of one’s own that says what it was started from', async ({ page }) => {
  await page.goto('/')
  for (const { title, started, first } of models) {
    await expect(page.getByText('Other ways to begin')).toBeVisible() // open or not is known once it is there
    if (!(await way(page, 'Start from a model').isVisible())) await page.getByText('Other ways to begin').click()
    await way(page, 'Start from a model').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('listitem')).toHaveCount(models.length)
    await dialog.getByRole('button', { name: title }).click()
    await expect(page.getByText(`Started from ${started}. Change what does not fit your students.`)).toBeVisible()
    await expect(page.getByRole('main').getByRole('button', { name: first, exact: true }).first()).toBeVisible()
    await page.reload()
    await expect(page.getByText(`Started from ${started}.`)).toBeVisible()
    await page.getByRole('button', { name: 'Put this away' }).click()
    await page.getByRole('link', { name: 'All plans' }).click()
  }
  await expect(page.getByRole('list', { name: 'Plans' }).getByRole('heading')).toHaveText([
    'Our project and internship week',
    'Our flex day',
    'Our day in stations',
    'Our advisory day',
  ])
})

test('with the keyboard alone, one moment is fixed and mapped, and a learner sees the day', async ({ page }) => {
  const { press, write } = keyboard(page)
  const band = page.getByRole('region', { name: 'Fix one moment' })
  await page.goto('/')
  await press(way(page, 'Fix one moment'))
  await expect(page.getByRole('textbox', { name: 'Name of the moment' })).toBeFocused()
  await page.keyboard.type('The lunch line')
  await press(band.getByRole('button', { name: 'Next: how it could be' }))
  await expect(page.getByRole('textbox', { name: 'Name of the moment' })).toHaveValue('The lunch line')
  await press(band.getByRole('button', { name: 'Next: map it backwards' }))
  await expect(page.getByRole('main').getByText('The lunch line').first()).toBeVisible()
  await expect(band.getByText('What would adults do to make it happen?')).toBeVisible()
  await press(page.getByRole('link', { name: 'All plans' }))

  await press(page.getByText('Other ways to begin'))
  await press(way(page, 'Talk about equity'))
  await write(page.getByLabel('A made-up name'), 'Rosa')
  await page.keyboard.press('Enter')
  await press(page.getByRole('button', { name: 'Next: the day' }))
  await press(page.getByRole('button', { name: 'Next: walk it as each' }))
  await press(page.getByRole('button', { name: 'Walk the day as Rosa' }))
  await expect(page.getByRole('dialog').getByLabel('Whose day').locator('option:checked')).toHaveText('Rosa’s day')
})

test.describe('without a network', () => {
  test.use({ expectedTrouble: [/Failed to load resource|dynamically imported module|Unable to preload CSS/] })

  test('a model that cannot be fetched says so, changes nothing, and comes when the network is back', async ({
    page,
    context,
  }) => {
    await page.goto('/')
    await way(page, 'Start from a model').click()
    const model = page.getByRole('dialog').getByRole('button', { name: 'Flex high school' })
    await expect(model).toBeVisible()
    await context.setOffline(true)
    await model.click()
    await expect(page.getByText('This model could not be fetched.')).toBeVisible()
    await context.setOffline(false)
    await model.click()
    await expect(page.getByText('Started from a flex high school.')).toBeVisible()
  })
})

for (const { name, width, height } of [
  { name: 'a laptop', width: 1366, height: 768 },
  { name: 'a tablet', width: 768, height: 1024 },
  { name: 'a phone', width: 390, height: 844 },
]) {
  const tag = name === 'a phone' ? [] : ['@long'] // the narrowest in every run
  test(`on ${name} the ways in and their prompts fit, and axe finds nothing`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await expect(way(page, 'Fix one moment')).toBeVisible()
    expect(['empty', await faultsOf(page), await violations(page)]).toEqual(['empty', [], []])
    for (const one of ways) {
      await page.goto('/')
      await expect(page.getByText('Other ways to begin')).toBeVisible()
      if (!(await way(page, one).isVisible())) await page.getByText('Other ways to begin').click()
      await way(page, one).click()
      const band = page.getByRole('region', { name: one })
      const next = band.getByRole('button', { name: /^Next: / })
      for (let step = 1; ; step += 1) {
        await expect(band).toBeVisible()
        expect([one, step, await faultsOf(page, one)]).toEqual([one, step, []])
        if (!(await next.isVisible())) break
        await next.click()
      }
      if (width > 1000) expect([one, await violations(page, `section[aria-label="${one}"]`)]).toEqual([one, []])
    }
    await openFile(page, plansToShow.example())
    await page.getByRole('link', { name: 'All plans' }).click()
    await page.getByText('Other ways to begin').click()
    expect(['full', await faultsOf(page), await violations(page)]).toEqual(['full', [], []])
  })
}
