import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { goToView, openFile, type PlanToShow, plansToShow, views } from './plans.ts'

/** Sizes of what people bring; the last is a Chromebook at 200 %. */
const sizes = [
  { name: '1366×768', width: 1366, height: 768, scale: 1 },
  { name: '768×1024', width: 768, height: 1024, scale: 1 },
  { name: '390×844', width: 390, height: 844, scale: 1 },
  { name: '200 %', width: 683, height: 384, scale: 2 },
] as const

/** What of the page is wider than its place, stands on something else, or makes the page scroll sideways. */
async function faultsOf(page: Page, least: number): Promise<string[]> {
  await page
    .locator('[data-card]')
    .nth(Math.max(0, least - 1))
    .waitFor({ state: least > 0 ? 'attached' : 'detached', timeout: 10_000 })
  return page.evaluate(() => {
    const faults: string[] = []
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 40)}”`
    if (document.documentElement.scrollWidth > innerWidth + 1)
      faults.push(`the page is ${document.documentElement.scrollWidth} wide`)

    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      if (element instanceof SVGElement || element.closest('.forReaders, svg') || !visible(element)) continue
      const holdsWords =
        [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) ||
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement
      if (!holdsWords || element.clientWidth === 0) continue
      if (element.scrollWidth > element.clientWidth + 1) faults.push(`cut at the side: ${name(element)}`)
      const hides = ['hidden', 'clip'].includes(getComputedStyle(element).overflowY)
      if (hides && element.scrollHeight > element.clientHeight + 2) faults.push(`cut below: ${name(element)}`)
    }

    for (const text of document.querySelectorAll<SVGTextElement>('#root svg text')) {
      const frame = text.ownerSVGElement?.getBoundingClientRect()
      const box = text.getBoundingClientRect()
      if (!frame || !visible(text)) continue
      if (box.left < frame.left - 1 || box.right > frame.right + 1)
        faults.push(`outside its picture: ${text.textContent}`)
    }

    const cards = [...document.querySelectorAll<HTMLElement>('[data-row], [data-card]:not([data-row] *)')]
      .filter(visible)
      .map(element => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .sort((a, b) => a.box.top - b.box.top)
    cards.forEach((one, index) => {
      for (let next = index + 1; next < cards.length; next += 1) {
        const other = cards[next]
        if (!other || other.box.top >= one.box.bottom - 1) break
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (wide > 1 && high > 1)
          faults.push(`cards stand on each other: ${name(one.element)} and ${name(other.element)}`)
      }
    })
    return faults.slice(0, 12)
  })
}

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
        test.setTimeout(180_000)
        await openFile(page, plansToShow[plan]())
        for (const view of views) {
          await goToView(page, view)
          expect([view, await faultsOf(page, plan === 'empty' ? 0 : 10)]).toEqual([view, []])
        }
      })
    }
  })
}
