import { expect, test } from './app.ts'

const rounds = 30

/** What a person does, what the chip says, and then the page's process is gone: not closed, killed. */
test('nothing the chip called saved is lost when the page is killed, 30 times', async ({ context }) => {
  let page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: 'Start a day' }).click()
  await page.waitForURL(/#\/plan\/.+\/(day|list)$/)
  const address = page.url()
  await page.close()

  let made = 0
  let calledSaved = 0
  let afterSaved = 0
  let whileSaving = 0
  const lost: string[] = []
  for (let round = 0; round <= rounds; round += 1) {
    page = await context.newPage()
    await page.goto(address)
    const title = page.getByRole('textbox', { name: 'Name of this plan' })
    await title.waitFor()
    await expect(page.getByText('Saved on this device')).toBeVisible()
    const found = Number((await title.inputValue()).match(/\d+/)?.[0] ?? 0)
    if (found < calledSaved) lost.push(`round ${round}: ${calledSaved} was called saved, ${found} is there`)
    if (round === rounds) break
    const killer = await context.newCDPSession(page)
    const gone = page.waitForEvent('crash')
    const edits = 1 + (round % 5)
    for (let edit = 0; edit < edits; edit += 1) {
      made += 1
      await title.fill(`Version ${made}`)
      await title.press('Enter')
      if ((await page.locator('header').getByRole('status').textContent())?.includes('Saved on this device'))
        calledSaved = made
      if (edit % 2 === 1) await page.waitForTimeout(Math.random() * 120)
    }
    if (round % 3 === 0) {
      await expect(page.getByText('Saved on this device')).toBeVisible()
      calledSaved = made
    }
    if (calledSaved === made) afterSaved += 1
    else whileSaving += 1
    killer.send('Page.crash').catch(() => undefined) // the one who would answer is gone
    await gone
    await page.close()
  }
  expect(lost).toEqual([])
  expect(calledSaved, 'the last version called saved').toBeGreaterThan(rounds)
  expect(afterSaved, 'kills just after something was called saved').toBeGreaterThanOrEqual(rounds / 3)
  expect(whileSaving, 'kills while something was being saved').toBeGreaterThan(0)
})

/** Where the page goes so soon that a write it has just asked for cannot be done. */
test('nothing is lost when the page is loaded again right after a change', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start a day' }).click()
  await page.waitForURL(/#\/plan\/.+\/(day|list)$/)
  const title = page.getByRole('textbox', { name: 'Name of this plan' })
  const found: string[] = []
  const made: string[] = []
  for (const wait of [0, 0, 0, 10, 20, 40, 60, 0, 10, 20]) {
    made.push(`Version ${made.length}, ${wait} ms`)
    await title.fill(made.at(-1) ?? '')
    const loaded = page.waitForEvent('load')
    await title.evaluate((field, ms) => {
      field.blur()
      setTimeout(() => location.reload(), ms)
    }, wait)
    await loaded
    await expect(page.getByText('Saved on this device')).toBeVisible()
    found.push(await title.inputValue())
  }
  expect(found).toEqual(made)
})
