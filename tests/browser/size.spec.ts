import { gzipSync } from 'node:zlib'
import { expect, test } from './app.ts'

const mostKilobytes = 210

test('a first moment can be named after at most 210 kB of JavaScript', async ({ page }) => {
  const scripts: Promise<number>[] = []
  page.on('response', response => {
    if (!response.headers()['content-type']?.startsWith('text/javascript')) return
    scripts.push(response.body().then(body => gzipSync(body, { level: 9 }).length))
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Start a day' }).click()
  await page.getByRole('button', { name: 'First moment' }).click()
  await page.getByRole('textbox', { name: 'Name of the moment' }).fill('Arrival')

  const sizes = await Promise.all(scripts)
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000
  test
    .info()
    .annotations.push({ type: 'JavaScript', description: `${kilobytes.toFixed(1)} kB in ${sizes.length} files` })
  expect(sizes.length).toBeGreaterThan(0)
  expect(kilobytes).toBeLessThanOrEqual(mostKilobytes)
})
