import { expect, test } from './app.ts'
import { violations } from './axe.ts'
import { faultsNow, sizes } from './geometry.ts'
import { goToView, openFile, plansOfDays } from './plans.ts'

const scales = ['Story', 'Clock', 'Week'] as const

for (const size of sizes) {
  test.describe(size.name, () => {
    test.use({ viewport: { width: size.width, height: size.height }, deviceScaleFactor: size.scale })
    const tag = size.name === '1366×768' || size.name === '390×844' ? [] : ['@long'] // the widest and the narrowest in every run
    test('nothing of a day is cut or stands on something else, however it is drawn', { tag }, async ({ page }) => {
      for (const [name, plan] of Object.entries(plansOfDays)) {
        await openFile(page, plan())
        await goToView(page, 'Day')
        await expect(page.getByRole('button', { name: 'Days…' })).toBeVisible()
        for (const scale of scales) {
          const choice = page.getByRole('radio', { name: scale, exact: true })
          if ((await choice.count()) === 0) continue // an empty day has no scale, a narrow page no clock
          await choice.press(' ')
          if (scale === 'Week') await page.getByRole('region', { name: 'The week' }).waitFor()
          expect([name, scale, await faultsNow(page)]).toEqual([name, scale, []])
        }
        await page.getByRole('button', { name: 'Days…' }).click()
        const compare = page.getByRole('menuitem', { name: 'Compare two days' })
        if ((await compare.getAttribute('aria-disabled')) === 'true') {
          await page.keyboard.press('Escape')
          continue
        }
        await compare.click()
        await page.getByRole('heading', { name: 'What is different' }).waitFor()
        expect([name, 'compared', await faultsNow(page)]).toEqual([name, 'compared', []])
        await page.getByRole('button', { name: 'Back to the day' }).click()
      }
    })
  })
}

test('axe finds nothing in the week and in two days compared', async ({ page }) => {
  await openFile(page, plansOfDays.example())
  await goToView(page, 'Day')
  await page.getByRole('radio', { name: 'Week', exact: true }).check({ force: true })
  await page.getByRole('region', { name: 'The week' }).waitFor()
  await page
    .getByRole('button', { name: /^Crew circle/ })
    .first()
    .click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Days…' }).click()
  await page.getByRole('menuitem', { name: 'Compare two days' }).click()
  await page.getByRole('heading', { name: 'What is different' }).waitFor()
  expect(await violations(page)).toEqual([])
})
