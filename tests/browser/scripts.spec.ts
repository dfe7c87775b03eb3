import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { planTextFromPicture } from '../../src/domain/carriedPlan.ts'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { planOf } from '../support/plans.ts'
import { nodesOf, parseSvg, textOf } from '../support/svgTree.ts'
import { expect, test } from './app.ts'
import { goToView, openFile } from './plans.ts'

const titles = {
  es: 'Círculo de la mañana: ¿cómo llegamos hoy?',
  zh: '每天早上在门口叫出每个学生的名字',
  ar: 'تحية كل طالب باسمه عند الباب',
}
const does = {
  es: 'Saluda a cada compañera y compañero por su nombre.',
  zh: '学生们轮流说出自己今天的心情，并倾听一位同伴的故事。',
  ar: 'يستمع إلى زميل واحد ثم يكتب سؤالاً واحداً.',
}

function mixedDay(): string {
  const moments = (['es', 'zh', 'ar'] as const).map((lang, index) => ({
    ...{ id: `moment:${lang}`, day: 'day:ideal', lang, title: titles[lang], does: does[lang] },
    ...{ start: `1${index}:00`, end: `1${index}:45`, order: `a${index}` },
  }))
  const days = [{ id: 'day:ideal', title: 'Our ideal day', kind: 'aim', order: 'a0' }]
  return writePlanFile(planOf({ days, moments }))
}

/** In which direction a card's own words run, and whether any of them is cut. */
function wordsOf(page: Page, text: string) {
  return page.getByText(text, { exact: true }).evaluate(element => ({
    direction: getComputedStyle(element).direction,
    isWhole: element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 2,
  }))
}

async function chosen(page: Page, choice: string) {
  await page.getByRole('button', { name: 'Take away' }).click()
  await page.getByRole('menuitem', { name: choice, exact: true }).click()
}

test('a day in Spanish, Chinese and Arabic shows, is taken away and prints as it was written', async ({ page }) => {
  await openFile(page, mixedDay())
  await goToView(page, 'Day')
  for (const lang of ['es', 'zh', 'ar'] as const) {
    for (const text of [titles[lang], does[lang]]) {
      const direction = lang === 'ar' ? 'rtl' : 'ltr'
      expect([text, await wordsOf(page, text)]).toEqual([text, { direction, isWhole: true }])
    }
  }

  const saved = page.waitForEvent('download')
  await chosen(page, 'The day for printing large (SVG)')
  const svg = readFileSync(await (await saved).path(), 'utf8')
  const found = JSON.parse(planTextFromPicture(new TextEncoder().encode(svg)) ?? '{}')
  expect(new Set(found.moments?.map((moment: { title: string }) => moment.title))).toEqual(
    new Set(Object.values(titles)),
  )
  const drawn = nodesOf(parseSvg(withoutPlan(svg)))
    .filter(({ name }) => name === 'text')
    .map(node => ({ text: textOf(node), rtl: node.attributes.direction === 'rtl' }))
  const plain = (text: string) => text.replace(/\s/g, '')
  const all = plain(drawn.map(({ text }) => text).join(''))
  for (const text of [...Object.values(titles), ...Object.values(does)]) expect(all).toContain(plain(text))
  expect(drawn.filter(({ text }) => /\p{Script=Arabic}/u.test(text)).every(({ rtl }) => rtl)).toBe(true)

  await page.evaluate(() => {
    Object.assign(window, { print: () => Object.assign(window, { printed: true }) })
  })
  await chosen(page, 'Print the day')
  await page.waitForFunction(() => 'printed' in window)
  await page.emulateMedia({ media: 'print' })
  const seen = await page.evaluate(() =>
    [...document.body.children].filter(element => element.checkVisibility()).map(({ className }) => className),
  )
  expect(seen.map(name => /sheet/.test(name))).toEqual([true])
  const image = page.locator('body > div > img')
  expect(await image.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth)).toBeGreaterThan(300)
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
  await expect(image).toHaveCount(0) // printed, and the page is as before
  await page.emulateMedia({ media: null })
  await expect(page.getByRole('button', { name: 'Take away' })).toBeVisible()
  await page.evaluate(() => Reflect.deleteProperty(window, 'printed'))
  await page.keyboard.press('Control+p')
  await page.waitForFunction(() => 'printed' in window) // the picture, not the page with its buttons
})

function withoutPlan(svg: string): string {
  return svg.replace(/<metadata[\s\S]*?<\/metadata>/, '')
}
