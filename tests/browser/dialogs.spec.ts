import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { violations } from './axe.ts'
import { type Opening, type Place, words } from './opening.ts'
import { openings } from './openings.ts'

/** What of an open part of the page is cut at its side or too small for a finger. */
function faultsOf(surface: Locator): Promise<string[]> {
  return surface.evaluate(root => {
    for (const closed of root.querySelectorAll('details')) closed.open = true
    const faults: string[] = []
    const frame = root.getBoundingClientRect()
    if (frame.left < -1 || frame.right > innerWidth + 1) faults.push('it is wider than the page')
    const pen = document.createElement('canvas').getContext('2d')
    /** The room an element may take: all that can be scrolled to sideways where it stands in a table that scrolls, which has to fit itself. */
    const roomOf = (element: HTMLElement): { left: number; right: number } => {
      const table = element.closest('[role=grid]')?.parentElement
      if (!table || !root.contains(table)) return frame
      const own = table.getBoundingClientRect()
      if (own.left < frame.left - 1 || own.right > frame.right + 1) faults.push('a table is over the edge')
      const left = own.left - table.scrollLeft
      return { left, right: left + table.scrollWidth + table.offsetWidth - table.clientWidth }
    }
    const isWider = (element: HTMLElement, text: string) => {
      const style = getComputedStyle(element)
      if (pen) pen.font = style.font
      const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
      return (pen?.measureText(text).width ?? 0) > room + 1
    }
    for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')]) {
      if (!(element instanceof HTMLElement) || element.closest('.forReaders') || !element.checkVisibility()) continue
      const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}”`
      const box = element.getBoundingClientRect()
      const isField = element.matches('input:not([type=checkbox], [type=radio]), textarea, select')
      const hasWords = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      if (hasWords || isField) {
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) faults.push(`cut: ${name}`)
        const room = roomOf(element)
        if (box.left < room.left - 1 || box.right > room.right + 1) faults.push(`over the edge: ${name}`)
      }
      if (element instanceof HTMLSelectElement && isWider(element, element.selectedOptions[0]?.text ?? ''))
        faults.push(`cut choice: ${element.selectedOptions[0]?.text}`)
      if (element instanceof HTMLInputElement && isField && isWider(element, element.value || element.placeholder))
        faults.push(`cut line: ${element.value || element.placeholder}`)
      const isPressed = element.matches('button, a[href], summary, [role^=menuitem], label:has(> input)')
      if ((isField || isPressed) && (box.width < 43.5 || box.height < 43.5))
        faults.push(`small: ${name} ${Math.round(box.width)}×${Math.round(box.height)}`)
    }
    return [...new Set(faults)]
  })
}

/** How often Tab leads out of a dialog at its last stop, or Shift+Tab at its first. */
async function escapesByTab(page: Page, surface: Locator): Promise<number> {
  const focusAt = (end: 0 | -1) =>
    surface.evaluate((root, at) => {
      const stops = [...root.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary, [tabindex]')]
      const reached = stops.filter(stop => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility())
      reached.at(at)?.focus()
    }, end)
  await surface.evaluate(root => {
    root.dataset.escapes = '0'
    root.ownerDocument.addEventListener('keyup', () => {
      if (!root.contains(document.activeElement)) root.dataset.escapes = String(Number(root.dataset.escapes) + 1)
    })
  })
  await focusAt(-1)
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab')
  await focusAt(0)
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+Tab')
  return Number(await surface.getAttribute('data-escapes'))
}

function hasFocus(element: Element): boolean {
  return document.activeElement !== document.body && element.contains(document.activeElement)
}

async function goTo({ page, say }: Place, view: Opening['view']): Promise<void> {
  if (view === 'library') return
  await page.locator(`nav a[href$="/${view}"]`).click()
  await expect(page.locator('nav a[aria-current=page]')).toHaveText(say(`app.view.${view}`))
  await expect(page.locator('#view')).toHaveAttribute('aria-busy', 'false')
  await expect(page.locator('#view [data-card]').first()).toBeVisible()
}

async function look(place: Place, opening: Opening, asks: readonly ('axe' | 'tab')[]): Promise<string[]> {
  const { page } = place
  const opener = await opening.open(place)
  const where = opening.part ?? `[role=${opening.what}]`
  const surface = page.locator(where)
  await expect(surface, opening.name).toHaveCount(1)
  await expect(surface).toBeVisible()
  const faults = await faultsOf(surface)
  if (asks.includes('axe')) faults.push(...(await violations(page, where)))
  if (opening.what === 'part') return faults
  if (!(await comesTrue(() => surface.evaluate(hasFocus)))) faults.push('the focus is not in it')
  if (asks.includes('tab') && opening.what === 'dialog') {
    const escapes = await escapesByTab(page, surface)
    if (escapes > 0) faults.push(`Tab leads out of it ${escapes} times`)
  }
  await page.keyboard.press('Escape')
  await expect(surface, `${opening.name}: Escape closes it`).toHaveCount(0)
  if (opener && !(await comesTrue(() => opener.evaluate(element => element === document.activeElement))))
    faults.push(`the focus is not back: ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))}`)
  return faults
}

async function comesTrue(holds: () => Promise<boolean>): Promise<boolean> {
  return expect
    .poll(holds)
    .toBe(true)
    .then(
      () => true,
      () => false,
    )
}

const looks = [
  { language: 'en', theme: 'light', width: 1366, height: 768, asks: ['axe', 'tab'] },
  { language: 'en', theme: 'projector', width: 390, height: 844, asks: ['axe'] },
  { language: 'es', theme: 'light', width: 390, height: 844, asks: [] },
] as const

for (const { language, theme, width, height, asks } of looks) {
  test.describe(`${language}, ${theme}, ${width}×${height}`, () => {
    test.use({ viewport: { width, height } })
    const tag = theme === 'projector' ? ['@long'] : []
    test('all that opens takes the focus, fits, and gives the focus back', { tag }, async ({ page }) => {
      test.setTimeout(600_000)
      await page.addInitScript(
        ([look, spoken]) => {
          localStorage.setItem('backmap.theme', look)
          localStorage.setItem('backmap.language', spoken)
        },
        [theme, language] as const,
      )
      const place = { page, say: words(language), isNarrow: width < 700 }
      const found: [string, string[]][] = []
      await page.goto('/')
      let view: Opening['view'] = 'library'
      for (const opening of openings(place.isNarrow)) {
        if (view === 'library' && opening.view !== 'library') await page.locator('ul a[href*="/plan/"]').first().click()
        if (view !== opening.view) await goTo(place, opening.view)
        view = opening.view
        const faults = await look(place, opening, asks)
        if (faults.length > 0) found.push([opening.name, faults])
        if (opening.name.startsWith('what could not')) await page.goto('/')
      }
      expect(found).toEqual([])
    })
  })
}
