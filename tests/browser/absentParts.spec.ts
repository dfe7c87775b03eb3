import { rmSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { secondVersion } from '../support/secondVersion.ts'
import { addMoment, test as base, dist, expect, newVersionLine } from './hosted.ts'

/** An address of this machine on its network: plain http there keeps no pages on the device. */
const nearby = Object.values(networkInterfaces())
  .flat()
  .find(address => address?.family === 'IPv4' && !address.internal)?.address

const test = base.extend({ hostName: nearby ?? '127.0.0.1' })

test.use({
  expectedTrouble: [
    /Failed to load resource: (?:net::ERR_CONNECTION_REFUSED|the server responded with a status of 404)|dynamically imported module|Unable to preload CSS/,
  ],
})

test('at an address of the network the page says that it cannot reopen without its server', async ({ page, host }) => {
  expect(nearby, 'this machine has a network').toBeDefined()
  await page.goto(host.address)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await page.getByRole('button', { name: 'Start a day' }).click()
  await addMoment(page, 'Arrival')
  await expect(page.getByText('This address cannot reopen without its server')).toBeVisible()
})

test('a view that cannot be fetched says so in its place, and comes when the server is back', async ({
  page,
  host,
}) => {
  await page.goto(host.address)
  await page.getByRole('button', { name: 'Start a day' }).click()
  await addMoment(page, 'Arrival')
  const takeAway = page.getByRole('button', { name: 'Take away' })
  const planFile = page.getByRole('menuitem', { name: 'Plan file, to open again or pass on' })
  await takeAway.click()
  await planFile.press('Escape')
  await page.waitForLoadState('networkidle')
  await host.stop()
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(page.getByText('This part of the page could not be fetched.')).toBeVisible()
  await expect(page.getByText('the server does not answer')).toBeVisible()
  await page.getByRole('link', { name: 'Day', exact: true }).click() // all that is there goes on
  await addMoment(page, 'Lunch')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0) // nothing opens, nothing breaks
  await takeAway.click()
  await planFile.press('Escape') // what was fetched before opens as ever
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Arrival', 'Lunch'])

  await host.start()
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(page.getByRole('main').getByText('Lunch').first()).toBeVisible()
})

test('a part that is gone after an update brings the line of the new version, not a crash', async ({ page, host }) => {
  const second = secondVersion(dist, { from: 'Opening the plan…', to: 'Opening the plan again…' })
  await page.goto(host.address)
  await page.getByRole('button', { name: 'Start a day' }).click()
  await addMoment(page, 'Arrival')
  await page.waitForLoadState('networkidle')
  host.serve(second)
  await page.getByRole('link', { name: 'List', exact: true }).click()
  await expect(newVersionLine(page)).toBeVisible()
  await expect(page.getByText('Something broke')).toHaveCount(0)
  await page.getByRole('button', { name: 'Reload now' }).click()
  await expect(page.getByRole('main').locator('textarea').filter({ hasText: 'Arrival' }).first()).toBeVisible()
  rmSync(second, { recursive: true })
})
