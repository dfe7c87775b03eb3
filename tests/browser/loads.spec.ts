import { expect, test, watch } from './app.ts'

test('the built app opens under its policy and says what it is', async ({ page }) => {
  const answer = await page.goto('/')
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('whatever is amiss in a page is noticed', async ({ browser, baseURL }) => {
  const context = await browser.newContext()
  const amiss = await watch(context, baseURL ?? '')
  const page = await context.newPage()
  await page.goto(`${baseURL}/`)
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('img'), { src: 'http://elsewhere.invalid/pixel.png' }))
    console.error('a complaint')
    setTimeout(() => {
      throw new Error('nobody catches me')
    })
    setTimeout(() => void Promise.reject(new Error('nor me')))
  })
  await expect
    .poll(() => amiss.map(line => line.split('\n')[0]))
    .toEqual(
      expect.arrayContaining([
        'console: policy: img-src refused http://elsewhere.invalid/pixel.png',
        'console: a complaint',
        'uncaught: Error: nobody catches me',
        'uncaught: Error: nor me',
      ]),
    )
  await context.close()
})
