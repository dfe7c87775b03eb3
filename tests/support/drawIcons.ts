import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

/**
 * Draws the icons of the installed app from `public/icon.svg` again when it changes:
 * `node tests/support/drawIcons.ts CHROMIUM`.
 */
const drawing = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8')
const square = drawing.replace(' rx="14"', '')
/** Whatever shape a system cuts, the cards stay inside its circle; the ground goes on to the edge. */
const withRoom = square
  .replace('viewBox="0 0 64 64"', 'viewBox="-9 -9 82 82"')
  .replace('<rect width="64" height="64"', '<rect x="-9" y="-9" width="82" height="82"')

const icons = [
  { file: 'icon-192.png', size: 192, svg: drawing },
  { file: 'icon-512.png', size: 512, svg: drawing },
  { file: 'maskable-192.png', size: 192, svg: withRoom },
  { file: 'maskable-512.png', size: 512, svg: withRoom },
  { file: 'apple-touch-icon.png', size: 180, svg: square },
]

const browser = await chromium.launch({ executablePath: process.argv[2] ?? '', args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const { file, size, svg } of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  writeFileSync(new URL(`../../public/icons/${file}`, import.meta.url), await page.screenshot({ omitBackground: true }))
}
await browser.close()
