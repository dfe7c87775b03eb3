import type { Locator, Page } from '@playwright/test'
import { es } from '../../src/words/es.ts'
import { every as en } from '../../src/words/every.ts'
import { type FirstWords, loadCatalogue } from '../../src/words/languages.ts'
import type { Message } from '../../src/words/say.ts'
import { expect, test } from './app.ts'
import { plansToShow } from './plans.ts'

const views = ['day', 'map', 'adults', 'plan', 'list'] as const

/** A message that has one form in every language. */
function plain(catalogue: FirstWords, key: keyof FirstWords): string {
  const [form = ''] = formsOf(catalogue[key])
  return form
}

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

async function goTo(page: Page, view: (typeof views)[number], catalogue: FirstWords): Promise<void> {
  const tab = page.getByRole('link', { name: plain(catalogue, `app.view.${view}`), exact: true })
  await tab.click()
  await expect(tab).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
  await expect(page.getByText(plain(catalogue, 'app.opening'))).toBeHidden()
}

/** What stands in English only, as patterns of whole texts; names to fill in stand for anything. */
function englishOnly(): RegExp[] {
  const spanish = new Set(Object.values(es).flatMap(formsOf))
  return Object.values(en)
    .flatMap(formsOf)
    .filter(form => !spanish.has(form) && /\p{L}{2}/u.test(form.replace(/\{\w+\}/g, '')))
    .map(form => new RegExp(`^${form.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`, 'u'))
}

/** Every text of the page that a person sees or hears. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [document.title]
    for (const element of document.querySelectorAll('body *')) {
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '')
      for (const name of ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt'])
        texts.push(element.getAttribute(name) ?? '')
    }
    return texts.map(text => text.trim()).filter(text => text !== '')
  })
}

test('in Spanish nothing is said in English: the library, every view of an empty plan, the menus', async ({ page }) => {
  const english = englishOnly()
  const inEnglish = async () => (await textsOf(page)).filter(text => english.some(form => form.test(text)))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en['library.ask'])
  expect(await inEnglish()).toEqual(expect.arrayContaining([en['library.start'], en['app.settings']]))

  await page.getByRole('button', { name: en['app.settings'] }).click()
  await page.getByRole('menuitem', { name: en['app.language.es'] }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(plain(es, 'library.ask'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  expect(['library', await inEnglish()]).toEqual(['library', []])

  await page.getByRole('button', { name: plain(es, 'library.start') }).click()
  for (const view of views) {
    await goTo(page, view, es)
    expect([view, await inEnglish()]).toEqual([view, []])
  }
  for (const menu of ['takeAway.menu', 'app.settings'] as const) {
    await page.getByRole('button', { name: plain(es, menu) }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect([menu, await inEnglish()]).toEqual([menu, []])
    await page.keyboard.press('Escape')
  }
})

test('from right to left, the day begins at the right and so does the map', async ({ page }) => {
  const mirrored = await loadCatalogue('ar-XB')
  const html = page.locator('html')
  await page.addInitScript(() => localStorage.setItem('backmap.language', 'ar-XB'))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(plain(mirrored, 'library.ask'))
  await expect(html).toHaveAttribute('dir', 'rtl')

  const file = { name: 'plan.backmap.json', mimeType: 'application/json', buffer: Buffer.from(plansToShow.example()) }
  await page.locator('input[type=file]').setInputFiles(file)
  for (const view of views) {
    await goTo(page, view, mirrored)
    await expect(html).toHaveAttribute('dir', 'rtl')
  }

  const named = (name: string) => page.getByRole('button', { name, exact: true })
  await goTo(page, 'day', mirrored)
  const dayBegins = page.getByRole('heading', { level: 3, name: plain(mirrored, 'part.morning') })
  await expectFromRight([dayBegins, page.getByRole('heading', { level: 3, name: plain(mirrored, 'part.midday') })])
  await expectFromRight([named('Soft landing'), named('Crew circle'), named('Plan my day')])
  await goTo(page, 'map', mirrored)
  await expectFromRight([
    named('Soft landing'),
    named('Greet every student by name at the door'),
    named('Crew advisor'),
    named('Coaching slot booking'),
    named('City bus keeps the 7:40 run.'),
  ])
})

/** The first stands at the right edge of the page, each next one to the left of the one before. */
async function expectFromRight(targets: readonly Locator[]): Promise<void> {
  await expect(targets[0] as Locator).toBeVisible() // there is a first
  const ends = await Promise.all(
    targets.map(async target => {
      const box = await target.boundingBox()
      return (box?.x ?? 0) + (box?.width ?? 0)
    }),
  )
  expect(ends).toEqual(ends.toSorted((a, b) => b - a))
  expect(new Set(ends.map(Math.round)).size).toBe(ends.length)
  expect(ends[0]).toBeGreaterThan(1366 - 120)
}
