import type { Page } from '@playwright/test'

/** As `faultsNow`, once at least so many cards are there; of none, once none is. */
export async function faultsOf(page: Page, least: number): Promise<string[]> {
  await page
    .locator('[data-card]')
    .nth(Math.max(0, least - 1))
    .waitFor({ state: least > 0 ? 'attached' : 'detached' })
  return faultsNow(page)
}

/** What of the page is wider than its place, stands on something else, or makes the page scroll sideways. */
export async function faultsNow(page: Page): Promise<string[]> {
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

/** Sizes of what people bring; the last is a Chromebook at 200 %. */
export const sizes = [
  { name: '1366×768', width: 1366, height: 768, scale: 1 },
  { name: '768×1024', width: 768, height: 1024, scale: 1 },
  { name: '390×844', width: 390, height: 844, scale: 1 },
  { name: '200 %', width: 683, height: 384, scale: 2 },
] as const
