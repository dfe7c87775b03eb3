import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { openStaticHost, type StaticHost } from '../support/staticHost.ts'
import { test as base } from './app.ts'
import { goToView } from './plans.ts'

export const dist = resolve(import.meta.dirname, '../../dist')

interface HostedFixtures {
  /** The path below which the built app is served. */
  readonly below: string
  /** The address it is served at: `localhost` counts as secure. */
  readonly hostName: string
  readonly host: StaticHost
}

/** A test of the built app on a host of its own that knows nothing of it, and can go away. */
const test = base.extend<HostedFixtures>({
  below: ['/', { option: true }],
  hostName: ['localhost', { option: true }],
  serviceWorkers: 'allow',
  host: async ({ below, hostName }, use) => {
    const host = await openStaticHost(dist, below, hostName)
    await use(host)
    await host.stop()
  },
  baseURL: async ({ host }, use) => use(new URL(host.address).origin),
})

/** Waits until the whole app is kept on this device and answers for the page. */
export async function keptOnDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    while (!serviceWorker.controller) await new Promise(next => setTimeout(next, 50))
  })
}

export function newVersionLine(page: Page): Locator {
  return page.getByRole('region', { name: 'About this page' }).getByText('A new version of Backmap is ready')
}

export async function addMoment(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /^\+ (First moment|Moment)$/ }).click()
  await page.getByRole('textbox', { name: 'Name of the moment' }).fill(title)
  await page.keyboard.press('Escape')
}

/** Goes through every view of the plan on the screen and finds the moment in each, as words or in a field; `among`: what the adults' view says. */
export async function seeEverywhere(page: Page, moment: string, among = moment): Promise<void> {
  for (const view of ['Map', 'Adults', 'List', 'Day'] as const) {
    await goToView(page, view)
    await expect.poll(() => wordsOf(page), `the words of ${view}`).toContain(view === 'Adults' ? among : moment)
  }
}

function wordsOf(page: Page): Promise<string> {
  return page.getByRole('main').evaluate(main => {
    const fields = [...main.querySelectorAll('textarea')].map(field => field.value)
    return [main.textContent, ...fields].join('\n')
  })
}

/** Takes a picture of the day away; its text. */
export async function takePicture(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Take away' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'The day for printing large (SVG)' }).click()
  return readFileSync(await (await coming).path(), 'utf8')
}

export { expect, test }
