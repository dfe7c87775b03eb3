import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { nodesOf, parseSvg, textOf } from '../support/svgTree.ts'
import { expect, test } from './app.ts'
import { drag, pointOf } from './fingers.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

async function openPicture(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Crew circle', exact: true }).tap()
  await page.getByRole('button', { name: 'More for “Crew circle”' }).tap()
  await page.getByRole('menuitem', { name: 'Sketch or picture…' }).tap()
  return page.getByRole('dialog', { name: 'A picture of “Crew circle”' })
}

/** A card of the day shows this picture, also to a page that has just been opened. */
async function expectOnCard(page: Page, words: string): Promise<Locator> {
  await page.reload()
  const picture = page.getByRole('article').getByRole('img', { name: words })
  await expect(picture).toBeVisible()
  return picture
}

/** A photo from a camera held upright: 200 × 100 as it lies in the file, with where it was taken. */
async function photo(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 200
    canvas.height = 100
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.fillStyle = 'rebeccapurple'
    pen.fillRect(0, 0, 200, 50)
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
  })
  const plain = Buffer.from(base64, 'base64')
  const tag = (id: number, type: number, count: number, value: number) => {
    const entry = Buffer.alloc(12)
    entry.writeUInt16BE(id, 0)
    entry.writeUInt16BE(type, 2)
    entry.writeUInt32BE(count, 4)
    if (type === 3) entry.writeUInt16BE(value, 8)
    else entry.writeUInt32BE(value, 8)
    return entry
  }
  const where = Buffer.from('Lakeshore Commons, 41.98 N\0')
  const tiff = Buffer.concat([
    Buffer.from('MM\0*\0\0\0\b', 'latin1'),
    Buffer.from([0, 2]),
    tag(0x010e, 2, where.length, 38), // what it shows, after the table
    tag(0x0112, 3, 1, 6), // turned by a quarter
    Buffer.alloc(4),
    where,
  ])
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif])
  return Buffer.concat([plain.subarray(0, 2), segment, plain.subarray(2)])
}

test('a finger draws a moment, which stays on its card and goes out with the day', async ({ page }) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  const dialog = await openPicture(page)
  const sheet = dialog.getByRole('img', { name: /^Sheet to draw on/ })
  await dialog.getByRole('radio', { name: 'Teal' }).check()
  await drag(page, await pointOf(sheet, 0.2, 0.3), await pointOf(sheet, 0.8, 0.3), 0, 100)
  await drag(page, await pointOf(sheet, 0.5, 0.3), await pointOf(sheet, 0.5, 0.9), 0, 100)
  await expect(dialog.getByRole('img', { name: 'Sheet to draw on, 2 lines' })).toBeVisible()
  await dialog.getByLabel('The picture in words').fill('A table we stand around')
  await dialog.getByRole('button', { name: 'Done' }).tap()
  await expect(dialog).toHaveCount(0)
  const kept = await expectOnCard(page, 'A table we stand around')
  await expect(kept.locator('path')).toHaveCount(2)

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: /^(Take away|Menu)$/ }).tap()
  await page.getByRole('menuitem', { name: 'The day for printing large (SVG)' }).tap()
  const svg = parseSvg(readFileSync(await (await saved).path(), 'utf8'))
  const drawn = nodesOf(svg).find(
    node => node.name === 'g' && node.children.some(child => typeof child === 'object' && child.name === 'title'),
  )
  expect(drawn && textOf(drawn)).toContain('A table we stand around')
  expect(drawn && nodesOf(drawn).filter(node => node.name === 'path')).toHaveLength(2)
})

test('a photo is made small, stands upright, and forgets where it was taken', async ({ page }) => {
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  const taken = await photo(page)
  expect(taken.includes('Lakeshore Commons, 41.98 N')).toBe(true)
  const dialog = await openPicture(page)
  await dialog.getByRole('radio', { name: 'Photo' }).check()
  await expect(dialog.getByText('no faces of children')).toBeVisible()
  await dialog
    .getByLabel('Choose a photo')
    .and(page.locator('input'))
    .setInputFiles({ name: 'IMG_0042.JPG', mimeType: 'image/jpeg', buffer: taken })
  await expect(dialog.getByRole('button', { name: 'Choose another photo' })).toBeVisible()
  await dialog.getByLabel('The picture in words').fill('Two colours of the house')
  await dialog.getByRole('button', { name: 'Done' }).tap()
  await expect(dialog).toHaveCount(0)
  const kept = await expectOnCard(page, 'Two colours of the house')
  expect(await kept.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
    100, 200,
  ])
  const src = (await kept.getAttribute('src')) ?? ''
  expect(src.length).toBeLessThanOrEqual(24_576)
  const bytes = Buffer.from(src.split(',')[1] ?? '', 'base64')
  expect([bytes.includes('Exif'), bytes.includes('Lakeshore'), bytes.includes('EXIF')]).toEqual([false, false, false])
})
