import { expect, test } from './app.ts'
import { faultsOf, sizes } from './geometry.ts'
import { goToView, openFile, type PlanToShow, plansToShow, views } from './plans.ts'

test('a card on another, words that are cut and a page too wide are noticed', async ({ page }) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  await page.locator('[data-card]').first().waitFor()
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLElement>('[data-card]')
    if (first && second)
      second.style.translate = `${first.getBoundingClientRect().x - second.getBoundingClientRect().x}px`
    const cut = document.createElement('p')
    cut.textContent = 'These words do not fit'
    cut.style.cssText = 'inline-size: 20px; overflow: hidden; white-space: nowrap'
    const wide = document.createElement('div')
    wide.style.inlineSize = '3000px'
    wide.textContent = 'wide'
    document.querySelector('#root main')?.append(cut, wide)
  })
  const faults = (await faultsOf(page, 10)).join('\n')
  expect(faults).toContain('cards stand on each other')
  expect(faults).toContain('cut at the side: p')
  expect(faults).toContain('the page is')
})

for (const size of sizes) {
  test.describe(size.name, () => {
    test.use({ viewport: { width: size.width, height: size.height }, deviceScaleFactor: size.scale })
    for (const plan of Object.keys(plansToShow) as PlanToShow[]) {
      test(`nothing is cut or stands on something else: ${plan} plan`, async ({ page }) => {
        await openFile(page, plansToShow[plan]())
        for (const view of views) {
          await goToView(page, view)
          expect([view, await faultsOf(page, plan === 'empty' ? 0 : 10)]).toEqual([view, []])
        }
      })
    }
  })
}
