import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { secondVersion } from '../support/secondVersion.ts'
import { addMoment, test as base, dist, expect, keptOnDevice, newVersionLine } from './hosted.ts'

const test = base.extend<{ second: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form a fixture without others has
  second: async ({}, use) => {
    const folder = secondVersion(dist, { from: 'Opening the plan…', to: 'Opening the plan again…' })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

/** Which version's script the page runs. */
function version(page: Page): Promise<1 | 2> {
  return page.evaluate(() => (document.querySelector('script[src$="-2.js"]') ? 2 : 1))
}

/** Looks for a newer version as a browser does by itself from time to time. */
async function look(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
}

function reloadNow(page: Page) {
  return page.getByRole('button', { name: 'Reload now' })
}

test('a new version is offered, comes when asked, and what is being typed is kept', async ({ page, host, second }) => {
  await page.goto(host.address)
  await keptOnDevice(page)
  await expect(newVersionLine(page)).toHaveCount(0) // a first installation is no news
  await page.getByRole('button', { name: 'Start a day' }).click()
  await addMoment(page, 'Arrival')

  host.serve(second)
  await look(page)
  await expect(newVersionLine(page)).toBeVisible()
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.waitForTimeout(1000)
  expect([await version(page), loads]).toEqual([1, 0]) // nothing happens unasked

  await page.getByRole('textbox', { name: 'Name of this plan' }).pressSequentially('Harbor Ho')
  await reloadNow(page).click()
  await expect.poll(() => version(page).catch(() => undefined)).toBe(2)
  await expect(page.getByRole('textbox', { name: 'Name of this plan' })).toHaveValue('Harbor Ho')
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Arrival'])
  await keptOnDevice(page)
  await page.waitForTimeout(4500) // longer than the page waits before it looks at its worker
  expect(loads).toBe(1)
  await expect(newVersionLine(page)).toHaveCount(0)

  await host.stop()
  await page.reload()
  expect(await version(page)).toBe(2)
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Arrival'])
})

test('two tabs: the other one goes on with its own version until it is asked too', async ({
  page,
  context,
  host,
  second,
}) => {
  await page.goto(host.address)
  await keptOnDevice(page)
  await page.getByRole('button', { name: 'Start a day' }).click()
  await addMoment(page, 'Arrival')
  await expect(page.getByText('Saved on this device')).toBeVisible()
  const two = await context.newPage()
  await two.goto(page.url())
  await expect(two.getByRole('heading', { level: 4 })).toHaveText(['Arrival'])

  host.serve(second)
  await look(page)
  await expect(newVersionLine(page)).toBeVisible()
  await expect(newVersionLine(two)).toBeVisible()
  await two.getByRole('textbox', { name: 'Name of this plan' }).pressSequentially('Harbor')
  await reloadNow(page).click()
  await expect.poll(() => version(page).catch(() => undefined)).toBe(2)
  expect(await version(two)).toBe(1)
  await expect(two.getByRole('textbox', { name: 'Name of this plan' })).toHaveValue('Harbor')
  await two.getByRole('link', { name: 'Map', exact: true }).click() // a part it has not fetched yet
  await expect(two.getByRole('main').getByText('Arrival').first()).toBeVisible()
  await expect(newVersionLine(two)).toBeVisible()

  await reloadNow(two).click()
  await expect.poll(() => version(two).catch(() => undefined)).toBe(2)
  await expect(two.getByRole('textbox', { name: 'Name of this plan' })).toHaveValue('Harbor')
  await expect(page.getByRole('textbox', { name: 'Name of this plan' })).toHaveValue('Harbor')
})

test('who would rather go on working says so and is not asked again', async ({ page, host, second }) => {
  await page.goto(host.address)
  await keptOnDevice(page)
  host.serve(second)
  await look(page)
  await page.getByRole('region', { name: 'About this page' }).getByRole('button', { name: 'Later' }).click()
  await expect(newVersionLine(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Start a day' }).click()
  await addMoment(page, 'Arrival')
  expect(await version(page)).toBe(1)
})
