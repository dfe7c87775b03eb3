import { networkInterfaces } from 'node:os'
import type { Request } from '@playwright/test'
import { addMoment, test as base, expect } from './hosted.ts'

const nearby = Object.values(networkInterfaces())
  .flat()
  .find(address => address?.family === 'IPv4' && !address.internal)?.address

/** Plain http on the network: what opens at once there was not kept by a worker. */
const test = base.extend({ hostName: nearby ?? '127.0.0.1' })

// The server goes on purpose: whatever else is fetched late is not to be had.
test.use({
  expectedTrouble: [
    /Failed to load resource: net::ERR_CONNECTION_REFUSED|dynamically imported module|Unable to preload CSS/,
  ],
})

test('menus and dialogs are fetched after the first words, before anybody opens one', async ({ page, host }) => {
  const onTheWay = new Set<Request>()
  page.on('request', request => onTheWay.add(request))
  page.on('requestfinished', request => onTheWay.delete(request))
  page.on('requestfailed', request => onTheWay.delete(request))
  await page.goto(host.address)
  await page.getByRole('button', { name: 'Start a day' }).click()
  await addMoment(page, 'Arrival')
  await expect
    .poll(() => host.asked.filter(asked => /LearnerDialog.*js|DialogWindow.*js|MenuList.*js/.test(asked)).length)
    .toBe(3)
  await expect.poll(() => onTheWay.size).toBe(0) // asked for is not there yet
  await host.stop()
  await page.getByRole('button', { name: 'Add a learner' }).press('Enter')
  const name = page.getByRole('dialog').getByLabel('Name')
  await expect(name).toBeFocused()
  await page.keyboard.type('Marisol')
  await expect(name).toHaveValue('Marisol')
})
