import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { type ChildServer, startChildServer } from '../support/testServer.ts'
import { test as base, expect } from './app.ts'

/** `npm start` on a port of its own, which can be stopped and started again with its plans. */
export interface OwnServer {
  readonly url: string
  stop(): Promise<void>
  start(): Promise<void>
}

const siteDir = process.env.SITE_DIR || resolve(import.meta.dirname, '../../dist')

/** A test of people who share a plan; its server is its own. */
export const test = base.extend<{ readonly server: OwnServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form a fixture without others has
  server: async ({}, use, info) => {
    const dataDir = info.outputPath('data')
    let child: ChildServer = await startChildServer({ dataDir, siteDir })
    const { url, port } = child
    await use({
      url,
      stop: () => child.stop(),
      start: async () => {
        child = await startChildServer({ dataDir, siteDir, port })
      },
    })
    await child.stop()
  },
  baseURL: ({ server }, use) => use(server.url),
})

export { expect }

/** Starts a day with one moment. */
export async function startDay(page: Page, title: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start a day' }).click()
  await page.getByRole('button', { name: /^\+ (First moment|Moment)$/ }).click()
  await page.getByRole('textbox', { name: 'Name of the moment' }).fill(title)
  await page.keyboard.press('Escape')
}

/** Shares the open plan and leaves the dialog open. */
export async function sharePlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Share this plan' }).click()
  await expect(page.getByRole('textbox', { name: 'Link: Join and edit' })).toBeVisible()
}

/** The link the open dialog shows. */
export async function linkOf(page: Page, way: 'Join and edit' | 'Watch'): Promise<string> {
  await page.getByRole('radio', { name: way }).check()
  return page.getByRole('textbox', { name: `Link: ${way}` }).inputValue()
}

export async function closeDialog(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Follows a link to the plan, under a name. */
export async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('textbox', { name: 'What may the others call you?' }).fill(name)
  await page.getByRole('button', { name: 'Go to the plan' }).click()
  await expect(page.locator('#view')).toBeVisible()
}

export function moments(page: Page) {
  return page.getByRole('heading', { level: 4 })
}

export async function addMoment(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /^\+ (First moment|Moment)$/ }).click()
  await page.getByRole('textbox', { name: 'Name of the moment' }).fill(title)
  await page.keyboard.press('Escape')
}

/** Opens a card on the day and gives its row to write in. */
export async function openRow(page: Page, title: string, row: 'Do' | 'Learn') {
  await page.getByRole('button', { name: title, exact: true }).click()
  return page.getByRole('article', { name: title }).getByRole('textbox', { name: row })
}

/** All that is here is on the server's disk. */
export function isShared(page: Page) {
  return page.locator('header').getByText(/Saved on this device\s· Shared( with|$)/)
}
