import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { goToView, openFile, plansToShow, type ViewName } from './plans.ts'

/** The example, with what a group has put for two of its moments. */
function withFaces(): string {
  const plan = JSON.parse(plansToShow.example())
  const faces = ['m1', 'm2'].map(moment => ({ id: `face:${moment}`, moment: `moment:${moment}`, valence: 1 }))
  return JSON.stringify({ ...plan, faces })
}

/** As slow as a school's phone. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Notes in each frame of the pages to come which moment has moved on the page since it was first shown, in pixels. */
async function watchMoments(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const first = new Map<string, number>()
    const moved = new Set<string>()
    const look = () => {
      for (const element of document.querySelectorAll<HTMLElement>('main [data-card^="moment:"]')) {
        const moment = element.dataset.card ?? ''
        const top = Math.round(element.getBoundingClientRect().top + scrollY)
        const shown = first.get(moment) ?? top
        first.set(moment, shown)
        if (Math.abs(top - shown) > 2) moved.add(`${moment} by ${top - shown}`)
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(window, { seen: () => ({ moments: first.size, moved: [...moved] }) })
  })
}

function seen(page: Page): Promise<{ readonly moments: number; readonly moved: readonly string[] }> {
  return page.evaluate('seen()')
}

async function reloaded(page: Page, file: string, view: ViewName): Promise<void> {
  await openFile(page, file)
  await goToView(page, view)
  await watchMoments(page)
  await slowDown(page)
  await page.reload()
}

/** The idea near Crew circle: itself where there is room for it, else that there is one. */
function ideaOnCard(page: Page): Locator {
  return page.locator('[data-idea="idea:i1"]').or(page.getByRole('button', { name: '1 idea: Crew circle' }))
}

for (const view of ['Day', 'List'] as const) {
  test(`${view}: moments stay where they are first shown, with the ideas beneath them`, async ({ page }) => {
    await reloaded(page, plansToShow.example(), view)
    await expect(page.getByRole('button', { name: 'Saved on this device' })).toBeVisible()
    await expect(ideaOnCard(page)).toBeVisible()
    await page.waitForLoadState('networkidle')
    const { moments, moved } = await seen(page)
    expect(moments).toBeGreaterThan(10)
    expect(moved).toEqual([])
  })
}

test('moments stay where they are first shown, with the faces a group has put', async ({ page }) => {
  await reloaded(page, withFaces(), 'Day')
  await expect(page.getByRole('button', { name: /Look at the faces for “Crew circle”/ }).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect((await seen(page)).moved).toEqual([])
})

test('the day does not wait long for what lies beneath its cards', async ({ page }) => {
  const { promise: sent, resolve: send } = Promise.withResolvers<void>()
  await page.route('**/CardAsides-*.js', route => sent.then(() => route.continue()))
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  await expect(page.getByRole('button', { name: 'Crew circle', exact: true })).toBeVisible()
  await expect(ideaOnCard(page)).toHaveCount(0)
  send()
  await expect(ideaOnCard(page)).toBeVisible()
})

test('a view that takes long to fetch says so in its place, and comes', async ({ page }) => {
  const { promise: sent, resolve: send } = Promise.withResolvers<void>()
  await page.route('**/ListView-*.js', route => sent.then(() => route.continue()))
  await openFile(page, plansToShow.example())
  await goToView(page, 'Day')
  await page.getByRole('link', { name: 'List', exact: true }).tap()
  await expect(page.getByRole('main').getByText('Opening the plan…')).toBeVisible()
  send()
  await expect(page.getByRole('main').getByRole('button', { name: 'Crew circle:' })).toBeVisible()
})
