import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test as plainTest } from '@playwright/test'
import { buildPage } from '../support/buildPage.ts'

const address = 'http://keeping.test/'
const html = '<!doctype html><script type="module" src="/keeping.js"></script>'

type Victim = 'page' | 'browser'

/** A browser whose profile is on the disk, so that killing a page or the browser leaves what a person would find. */
const test = plainTest.extend<{ openBrowser: () => Promise<BrowserContext> }>({
  openBrowser: async ({ playwright, launchOptions }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'backmap-killed-'))
    const script = await buildPage('tests/support/keepingPage.ts')
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await playwright.chromium.launchPersistentContext(profile, launchOptions)
      opened.push(context)
      await context.route(`${address}**`, route =>
        route.request().url().endsWith('.js')
          ? route.fulfill({ contentType: 'text/javascript', body: script })
          : route.fulfill({ contentType: 'text/html', body: html }),
      )
      return context
    })
    await Promise.all(opened.map(context => context.close()))
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'keeping' in window)
  return page
}

/** A way to end the process of a page, or the whole browser, outright: no page hears of it. */
async function killerOf(victim: Victim, context: BrowserContext, page: Page): Promise<() => void> {
  if (victim === 'page') {
    const session = await context.newCDPSession(page)
    return () => void session.send('Page.crash').catch(() => undefined) // who would answer is gone
  }
  const session = await context.browser()?.newBrowserCDPSession()
  const info = await session?.send('SystemInfo.getProcessInfo')
  const browser = info?.processInfo.find(({ type }) => type === 'browser')
  if (!browser) throw new Error('the browser of this context is not ours')
  return () => void process.kill(browser.id, 'SIGKILL')
}

test('keeps its promises in a browser', async ({ openBrowser }) => {
  const page = await openPage(await openBrowser())
  const promises = await page.evaluate(() => window.keeping.promises)
  const broken: string[] = []
  for (const [index, promise] of promises.entries()) {
    const fault = await page.evaluate(each => window.keeping.check(each), index)
    if (fault) broken.push(`${promise}: ${fault}`)
  }
  expect(broken).toEqual([])
  expect(promises.length).toBeGreaterThan(20)
})

/**
 * Edits, kills, opens again and looks: so many times. Every second kill comes at any moment, the others when something
 * has just been called saved. Gives what was called saved and is not there.
 */
async function killWhileEditing(openBrowser: () => Promise<BrowserContext>, victim: Victim, times: number) {
  const told: Record<string, { saved: number; made: number }> = {}
  const lost = new Set<string>()
  let onTold = () => {}
  let context: BrowserContext | undefined
  for (let round = 0; round <= times; round++) {
    if (!context) {
      context = await openBrowser()
      await context.exposeBinding('tellSaved', (_, of: number, saved: number, made: number) => {
        if (saved > (told[of]?.saved ?? 0)) onTold()
        told[of] = { saved: Math.max(saved, told[of]?.saved ?? 0), made }
      })
    }
    const page = await openPage(context)
    const found = await page.evaluate(() => window.keeping.found())
    for (const [of, { saved }] of Object.entries(told)) {
      if ((found[of] ?? 0) < saved) lost.add(`round ${of}: ${saved} called saved, ${found[of] ?? 0} found`)
    }
    if (round === times) break
    const kill = await killerOf(victim, context, page)
    const gone = victim === 'browser' ? context.waitForEvent('close') : page.waitForEvent('crash')
    await page.evaluate(of => window.keeping.edit(of), round)
    await page.waitForTimeout(50 + Math.random() * 300)
    if (round % 2 === 1) await new Promise<void>(resolve => (onTold = resolve))
    kill()
    await gone
    if (victim === 'browser') context = undefined
    else await page.close()
  }
  const rounds = Object.values(told)
  return {
    lost: [...lost],
    saved: rounds.reduce((sum, { saved }) => sum + saved, 0),
    cutShort: rounds.filter(({ saved, made }) => saved < made).length,
  }
}

for (const { victim, times, atLeastCutShort, tag } of [
  { victim: 'page', times: 30, atLeastCutShort: 1, tag: ['@long'] }, // the app's own page is killed as often in every run
  { victim: 'browser', times: 3, atLeastCutShort: 0, tag: [] },
] as const) {
  test(`loses nothing it called saved when its ${victim} process is killed, ${times} times`, { tag: [...tag] }, async ({
    openBrowser,
  }) => {
    const { lost, saved, cutShort } = await killWhileEditing(openBrowser, victim, times)
    expect(lost).toEqual([])
    expect(saved, 'edits called saved').toBeGreaterThan(times)
    expect(cutShort, 'kills that met an edit on its way').toBeGreaterThanOrEqual(atLeastCutShort)
  })
}
