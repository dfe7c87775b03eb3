import { readFileSync } from 'node:fs'
import { sayAll } from '../support/saidEverywhere.ts'
import { expect, test } from './app.ts'
import { goToView, openFile, views } from './plans.ts'

const markup = '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>&amp;'

test('markup in any field stays text in every view and picture', async ({ page }) => {
  const example = JSON.parse(
    readFileSync(new URL('../../public/lakeshore-commons.backmap.json', import.meta.url), 'utf8'),
  )
  await openFile(page, JSON.stringify(sayAll(example, markup)))
  for (const view of views) {
    await goToView(page, view)
    await expect(page.getByText(markup).first().or(page.locator(`[value*="onerror"]`).first())).toBeVisible()
    expect(await page.evaluate(() => document.querySelectorAll('#root script, #root img[src="x"]').length)).toBe(0)
    expect(await page.title()).not.toBe('broken')
  }
  for (const picture of ['The day for printing large (SVG)', 'The map for printing large (SVG)']) {
    await page.getByRole('button', { name: 'Take away', exact: true }).click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: picture }).click(),
    ])
    const svg = readFileSync(await saved.path(), 'utf8')
    expect(svg).toContain('&lt;img src=x onerror=')
    expect(svg).not.toMatch(/<(script|img)\b/)
  }
})
