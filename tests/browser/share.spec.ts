import { violations } from './axe.ts'
import {
  addMoment,
  closeDialog,
  expect,
  isShared,
  join,
  linkOf,
  moments,
  openRow,
  sharePlan,
  startDay,
  test,
} from './sharedApp.ts'

/** A device that was cut off waits longer before each new try, up to half a minute. */
const aNewTry = 90_000

/** What a browser says of a network or a server that is gone; nothing of it is the app's. */
const away = [
  /console: .*(WebSocket|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|Failed to load resource|when fetching the script)/,
]

test.describe('while the network comes and goes', () => {
  test.use({ expectedTrouble: away })

  test('two people share a plan by its link, write in one card apart, and meet', async ({
    page: one,
    openElsewhere,
  }) => {
    await startDay(one, 'Arrival')
    await sharePlan(one)
    const link = await linkOf(one, 'Join and edit')
    await closeDialog(one)
    await expect(isShared(one)).toBeVisible()

    const two = await openElsewhere()
    await join(two, link, 'Ana')
    expect(two.url()).not.toContain(link.split('#')[1])
    await expect(moments(two)).toHaveText(['Arrival'])
    await expect(one.getByRole('button', { name: '1 other person is here: Ana' })).toBeVisible()

    await addMoment(two, 'Lunch')
    await expect(moments(one)).toHaveText(['Arrival', 'Lunch'])
    const hers = await openRow(two, 'Arrival', 'Do')
    await hers.fill('Greet')
    await expect(one.getByText('Ana is writing')).toBeVisible()
    await two.keyboard.press('Escape')
    await expect(one.getByText('Ana is writing')).toBeHidden()
    await expect(one.getByText('Greet', { exact: true })).toBeVisible()
    await expect(isShared(two)).toBeVisible()

    await two.context().setOffline(true)
    const offline = await openRow(two, 'Arrival', 'Do')
    await offline.fill('Greet by name')
    await two.keyboard.press('Escape')
    await expect(two.getByText('Working offline, will share when back')).toBeVisible({ timeout: aNewTry })
    const mine = await openRow(one, 'Arrival', 'Do')
    await mine.fill('Every morning: Greet')
    await one.keyboard.press('Escape')
    await expect(isShared(one)).toBeVisible()
    await two.context().setOffline(false)
    for (const page of [one, two]) {
      await expect(page.getByText('Every morning: Greet by name')).toBeVisible({ timeout: aNewTry })
      await expect(isShared(page)).toBeVisible()
    }
  })

  test('what does the sharing is fetched as soon as it can be', async ({ page }) => {
    await startDay(page, 'Arrival')
    await sharePlan(page)
    await closeDialog(page)
    await expect(isShared(page)).toBeVisible()
    let cut = 0
    await page.route(/sharedPlan-[^/]*\.js$/, route => {
      cut += 1
      return route.abort()
    })
    await page.reload()
    await expect(page.getByText('Working offline, will share when back')).toBeVisible()
    expect(cut).toBeGreaterThan(0)
    await page.unrouteAll()
    await expect(isShared(page)).toBeVisible()
  })

  test('the server stops and starts in the middle, and nothing is lost', async ({
    page: one,
    openElsewhere,
    server,
  }) => {
    await startDay(one, 'Arrival')
    await sharePlan(one)
    const link = await linkOf(one, 'Join and edit')
    await closeDialog(one)
    const two = await openElsewhere()
    await join(two, link, 'Ana')
    await expect(isShared(one)).toBeVisible()

    await server.stop()
    await addMoment(one, 'Lunch')
    await addMoment(two, 'Garden')
    await expect(one.getByText('Working offline, will share when back')).toBeVisible({ timeout: aNewTry })
    await server.start()
    for (const page of [one, two]) {
      await expect(moments(page)).toHaveCount(3, { timeout: aNewTry })
      await expect(isShared(page)).toBeVisible()
    }
    await two.reload()
    await expect(moments(two)).toHaveCount(3)
  })
})

test('who watches sees everything and can touch nothing', async ({ page: one, openElsewhere }) => {
  await one.goto('/')
  await one.getByRole('button', { name: 'Look at an example' }).click()
  await sharePlan(one)
  const link = await linkOf(one, 'Watch')
  await closeDialog(one)
  const two = await openElsewhere()
  await join(two, link, '')
  await expect(two.getByText('You are watching: you can look everywhere, and change nothing.')).toBeVisible()
  for (const view of ['Day', 'Map', 'Adults', 'List']) {
    await two.getByRole('link', { name: view, exact: true }).click()
    await expect(two.locator('#view').getByText('Crew circle').first()).toBeVisible()
    expect([view, await two.locator('#view').getByRole('textbox').count()]).toEqual([view, 0])
    expect([view, await two.getByRole('button', { name: /^(\+ |Add |Undo|Redo|Delete)/ }).allTextContents()]).toEqual([
      view,
      [],
    ])
    await expect(two.getByRole('textbox', { name: 'Name of this plan' })).toHaveCount(0)
    await two.keyboard.press('Delete')
  }
  await two.getByRole('link', { name: 'Day', exact: true }).click()
  await addMoment(one, 'Parade')
  await expect(moments(two).filter({ hasText: 'Parade' })).toBeVisible()
  expect(await moments(two).allTextContents()).toEqual(await moments(one).allTextContents())
})

test('who leads pauses editing for everyone, and nothing looks editable until it goes on', async ({
  page: one,
  openElsewhere,
}) => {
  await startDay(one, 'Arrival')
  await sharePlan(one)
  const link = await linkOf(one, 'Join and edit')
  const two = await openElsewhere()
  await join(two, link, 'Ana')
  await expect(two.getByRole('button', { name: '+ Moment' })).toBeVisible()
  await one.getByRole('button', { name: 'Pause editing for everyone' }).click()
  await expect(two.getByText('Editing is paused for everyone. You can look everywhere.')).toBeVisible()
  await expect(two.getByRole('button', { name: '+ Moment' })).toHaveCount(0)
  await closeDialog(one)
  await one.getByRole('button', { name: 'Let them edit again' }).click()
  await expect(two.getByRole('button', { name: '+ Moment' })).toBeVisible()
  await addMoment(two, 'Lunch')
  await expect(moments(one)).toHaveText(['Arrival', 'Lunch'])
})

test.describe('when a link no longer opens', () => {
  test.use({ expectedTrouble: [/console: Failed to load resource: .* 403/] })

  test('somebody asked to leave goes on alone, and the link does not bring them back', async ({
    page: one,
    openElsewhere,
  }) => {
    await startDay(one, 'Arrival')
    await sharePlan(one)
    const link = await linkOf(one, 'Join and edit')
    const two = await openElsewhere()
    await join(two, link, 'Ana')
    await one.getByRole('button', { name: 'Ask Ana to leave' }).click()
    await one.getByRole('button', { name: 'Ask to leave', exact: true }).click()
    await expect(two.getByText('Whoever leads has asked this device to leave.', { exact: false }).first()).toBeVisible()
    await addMoment(two, 'Lunch')
    await expect(moments(two)).toHaveText(['Arrival', 'Lunch'])
    await two.goto('/')
    await two.goto(link)
    await expect(two.getByRole('heading', { name: 'You were asked to leave this plan' })).toBeVisible()
    await expect(moments(one)).toHaveText(['Arrival'])
  })
})

test.describe('on a phone', () => {
  test('a code that was said aloud leads to the plan', async ({ page: one, browser, server }) => {
    await startDay(one, 'Arrival')
    await sharePlan(one)
    await one.getByRole('button', { name: 'Make a code' }).click()
    const said = (await one.getByText(/^Say \d{4}\s\d{4}$/).textContent()) ?? ''
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const phone = await context.newPage()
    await phone.goto(server.url)
    await phone.getByRole('link', { name: 'Join with a code' }).tap()
    await phone.getByRole('textbox').fill('0000 0000')
    await phone.getByRole('button', { name: 'Join', exact: true }).tap()
    await expect(phone.getByText(/No plan goes by this code/)).toBeVisible()
    await phone.getByRole('textbox').fill(said.replace('Say ', ''))
    await phone.getByRole('button', { name: 'Join', exact: true }).tap()
    await phone.getByRole('button', { name: 'Go to the plan' }).tap()
    await expect(phone.locator('#view').getByText('Arrival').first()).toBeVisible()
    expect(phone.url()).toMatch(/#\/plan\/[\w-]+\/list$/)
    await expect(one.getByRole('listitem').filter({ hasText: 'Someone' })).toBeVisible()
    await context.close()
  })
})

test('every state of sharing is accessible', async ({ page: one, openElsewhere }) => {
  await startDay(one, 'Arrival')
  const found: [string, string[]][] = []
  const look = async (name: string, page = one) => {
    const amiss = await violations(page)
    if (amiss.length > 0) found.push([name, amiss])
  }
  await one.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(one.getByRole('button', { name: 'Share this plan' })).toBeEnabled()
  await look('before it is shared')
  await one.getByRole('button', { name: 'Share this plan' }).click()
  const link = await linkOf(one, 'Join and edit')
  const two = await openElsewhere()
  await two.goto(link)
  await expect(two.getByRole('button', { name: 'Go to the plan' })).toBeVisible()
  await look('the invitation', two)
  await join(two, link, 'Ana')
  await one.getByRole('button', { name: 'Make a code' }).click()
  await one.getByText('A link for those who lead with you').click()
  await one.getByRole('button', { name: 'Stop sharing' }).click()
  await one.getByRole('button', { name: 'Ask Ana to leave' }).click()
  await look('shared, with its questions open')
  await one.getByRole('button', { name: 'Show it to the room' }).click()
  await expect(one.getByText('Scan this with the camera')).toBeVisible()
  await look('large')
  await one.keyboard.press('Escape')
  await closeDialog(one)
  await (await openRow(two, 'Arrival', 'Do')).focus()
  await expect(one.getByText('Ana is writing')).toBeVisible()
  await look('somebody else at a card')
  await one.getByRole('button', { name: /Saved on this device/ }).click()
  await expect(one.getByRole('dialog', { name: 'Where your work is kept' })).toBeVisible()
  await look('where work is kept')
  await two.goto('/#/join')
  await two.getByRole('textbox').fill('12')
  await two.keyboard.press('Enter')
  await look('a code too short', two)
  await two.goto('/#/p/roomroomroomroomroom1.e.short')
  await expect(two.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  await look('a damaged link', two)
  expect(found).toEqual([])
})

test('the dialog keeps the focus while the plan is being shared, and closes with Escape', async ({ page }) => {
  await startDay(page, 'Arrival')
  await sharePlan(page)
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.evaluate(place => place.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
