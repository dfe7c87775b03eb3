import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/**
 * Everything that must never happen while the app runs, in the order it happened: a breach of the policy,
 * an error on the console, an error or a rejection nobody caught, a request that leaves the app's own origin.
 */
export async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const amiss: string[] = []
  context.on('console', message => {
    if (message.type() === 'error') amiss.push(`console: ${message.text()}`)
  })
  context.on('weberror', event => amiss.push(`uncaught: ${event.error().stack ?? event.error().message}`))
  context.on('request', request => {
    const url = new URL(request.url())
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) amiss.push(`request: ${request.url()}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event =>
      console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI || event.sample}`),
    )
  })
  return amiss
}

interface AppFixtures {
  /** What a test brings about on purpose, such as the network going away. */
  readonly expectedTrouble: readonly RegExp[]
  readonly nothingAmiss: undefined
  /** A page of a browser that has kept nothing yet, like the test's own in size and kind. */
  readonly openElsewhere: () => Promise<Page>
}

/** A test of the app; it fails whenever something is amiss, whatever else it looks at. */
export const test = base.extend<AppFixtures>({
  expectedTrouble: [[], { option: true }],
  nothingAmiss: [
    async ({ context, baseURL, expectedTrouble }, use) => {
      const amiss = await watch(context, baseURL ?? '')
      await use(undefined)
      expect(amiss.filter(line => !expectedTrouble.some(form => form.test(line)))).toEqual([])
    },
    { auto: true },
  ],
  openElsewhere: async ({ browser, baseURL, expectedTrouble }, use) => {
    const opened: BrowserContext[] = []
    const amiss: (readonly string[])[] = []
    await use(async () => {
      const context = await browser.newContext()
      opened.push(context)
      amiss.push(await watch(context, baseURL ?? ''))
      return context.newPage()
    })
    for (const context of opened) await context.close()
    expect(amiss.flat().filter(line => !expectedTrouble.some(form => form.test(line)))).toEqual([])
  },
})

export { expect }
