import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { test as base, expect, watch } from './app.ts'
import { pointer } from './hands.ts'
import { doMainJob } from './mainJob.ts'
import { throughPictures } from './wayOfPictures.ts'

/** A browser whose profile is on the disk: closed and opened again, it finds what it kept. */
const test = base.extend<{ openBrowser: () => Promise<BrowserContext> }>({
  openBrowser: async ({ playwright, launchOptions, baseURL }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'backmap-main-job-'))
    const opened: BrowserContext[] = []
    const amiss: (readonly string[])[] = []
    await use(async () => {
      const context = await playwright.chromium.launchPersistentContext(profile, launchOptions)
      opened.push(context)
      amiss.push(await watch(context, baseURL ?? ''))
      return context
    })
    await Promise.all(opened.map(context => context.close()))
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    expect(amiss.flat()).toEqual([])
  },
})

test('with a pointer, an empty page becomes a mapped day that is there tomorrow', async ({ openBrowser, page }) => {
  const today = await openBrowser()
  await doMainJob({
    way: throughPictures,
    hands: pointer(await today.newPage()),
    async comeBack() {
      await today.close()
      const tomorrow = await openBrowser()
      return pointer(await tomorrow.newPage())
    },
    elsewhere: async () => pointer(page),
  })
})
