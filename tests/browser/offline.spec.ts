import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { test as base } from './app.ts'
import { addMoment, expect, keptOnDevice, seeEverywhere, takePicture } from './hosted.ts'

interface ServerFixtures {
  /** `npm start` on a port of its own, which can be stopped and started again. */
  readonly server: { readonly address: string; stop(): Promise<void>; start(): Promise<void> }
}

const withoutRoles = 'Who makes this day happen?'
const root = resolve(import.meta.dirname, '../..')

const test = base.extend<ServerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the form a fixture without others has
  server: async ({}, use, info) => {
    let child: ChildProcess | undefined
    let address = ''
    const start = async () => {
      const port = address ? new URL(address).port : '0'
      const env = { ...process.env, PORT: port, DATA_DIR: info.outputPath('data') }
      child = spawn(process.execPath, ['src/server/start.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
      let said = ''
      for await (const words of child.stdout ?? []) {
        said += words
        address = /open at (http:\S+)/.exec(said)?.[1] ?? ''
        if (address) return
      }
      throw new Error(`the server did not start: ${said}`)
    }
    const stop = async () => {
      if (!child || child.exitCode !== null) return
      const gone = once(child, 'exit')
      child.kill()
      await gone
    }
    await start()
    await use({
      get address() {
        return address
      },
      start,
      stop,
    })
    await stop()
  },
  baseURL: async ({ server }, use) => use(new URL(server.address).origin),
  serviceWorkers: 'allow',
})

test.use({ expectedTrouble: [/^console: Failed to load resource: net::ERR_CONNECTION_REFUSED/] })

test('after one visit the page opens, edits and shows every view without its server, and goes on when it is back', async ({
  page,
  server,
}) => {
  await page.goto(server.address)
  await keptOnDevice(page)
  await expect(page.getByRole('region', { name: 'About this page' })).toHaveText('') // a first installation is no news
  await server.stop()

  await page.getByRole('button', { name: 'Start a day' }).click()
  await addMoment(page, 'Arrival')
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await page.reload()
  await addMoment(page, 'Lunch')
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await page.reload()
  await seeEverywhere(page, 'Arrival', withoutRoles)
  await seeEverywhere(page, 'Lunch', withoutRoles)
  expect(await takePicture(page)).toContain('Lunch')
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"'))).toBe(true)

  await server.start()
  await page.reload()
  await seeEverywhere(page, 'Lunch', withoutRoles)
})

test('a second tab opens without the server, in the other language', async ({ page, context, server }) => {
  await page.goto(server.address)
  await keptOnDevice(page)
  await server.stop()
  await page.evaluate(() => localStorage.setItem('backmap.language', 'es'))
  const two = await context.newPage()
  await two.goto(server.address)
  await expect(two.locator('html')).toHaveAttribute('lang', 'es')
  await two.getByRole('button', { name: 'Ver un ejemplo' }).click()
  await expect(two.getByRole('navigation', { name: 'Vistas de este plan' })).toBeVisible()
})
