import { addMoment, expect, keptOnDevice, seeEverywhere, takePicture, test } from './hosted.ts'

// What a browser says when nobody answers.
test.use({ expectedTrouble: [/^console: Failed to load resource: net::ERR_CONNECTION_REFUSED/] })

for (const below of ['/', '/backmap/']) {
  test.describe(`on a host of files, below ${below}`, () => {
    test.use({ below })

    test('the app works, reloads without the host, and asks for nothing outside its folder', async ({ page, host }) => {
      await page.goto(host.address)
      await page.getByRole('button', { name: 'Look at an example' }).click()
      await seeEverywhere(page, 'Crew circle')
      const picture = await takePicture(page)
      expect(picture).toContain('<svg')
      await page.getByRole('link', { name: 'All plans' }).click()
      await keptOnDevice(page)

      await host.stop()
      await page.reload()
      await page
        .getByRole('link', { name: /Grade 7 house/ })
        .first()
        .click()
      await seeEverywhere(page, 'Crew circle')
      expect(await takePicture(page)).toBe(picture)
      await addMoment(page, 'Evening call')
      await expect(page.getByText('Saved on this device')).toBeVisible()
      await page.reload()
      await seeEverywhere(page, 'Evening call', 'Crew circle')
    })
  })
}

test('a first visit fetches nothing twice that can be told apart by its name', async ({ page, host }) => {
  await page.goto(host.address)
  await keptOnDevice(page)
  const hashed = host.asked.filter(asked => asked.startsWith('GET assets/'))
  expect(hashed.filter((asked, at) => hashed.indexOf(asked) !== at)).toEqual([])
})

test('a browser accepts the app for installation', async ({ host, playwright, launchOptions }, info) => {
  // What opens without a profile of its own is a private window, where nothing can be installed.
  const context = await playwright.chromium.launchPersistentContext(info.outputPath('profile'), launchOptions)
  const page = await context.newPage()
  await page.goto(host.address)
  await keptOnDevice(page)
  const session = await context.newCDPSession(page)
  const { errors, url } = await session.send('Page.getAppManifest')
  expect({ url, errors }).toEqual({ url: new URL('manifest.webmanifest', host.address).href, errors: [] })
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
  await context.close()
})
