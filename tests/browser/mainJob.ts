import { readFileSync } from 'node:fs'
import type { Download } from '@playwright/test'
import { expect, test } from './app.ts'
import type { Hands } from './hands.ts'
import { planTitle, practice, role, studio, support } from './story.ts'

/** One way through the app to the same plan. */
export interface Way {
  /** From a new plan to ten moments, three of them with their times. */
  sketchDay(hands: Hands): Promise<void>
  /** A learner with a made-up name, her curve today and as dreamed, and a word to aim for. */
  sayHowItFeels(hands: Hands): Promise<void>
  /** One moment mapped backwards: what adults do, who, what they need, who has to say yes. */
  mapBackwards(hands: Hands): Promise<void>
  /** All that was said, as a person reads it. */
  expectPlan(hands: Hands): Promise<void>
}

interface MainJob {
  readonly way: Way
  readonly hands: Hands
  /** Closes what is open, and comes back another day. */
  readonly comeBack: () => Promise<Hands>
  /** A browser that knows nothing of the plan. */
  readonly elsewhere: () => Promise<Hands>
}

/** The main job, end to end: from an empty page to a mapped day that can be taken away and is there tomorrow. */
export async function doMainJob({ way, hands, comeBack, elsewhere }: MainJob): Promise<void> {
  await test.step('start a day', () => startPlan(hands))
  await test.step('sketch it', () => way.sketchDay(hands))
  await test.step('say how it feels', () => way.sayHowItFeels(hands))
  await test.step('map a moment backwards', () => way.mapBackwards(hands))
  await test.step('read the adults’ day', () => readAdultsDay(hands))
  const taken = await test.step('take it away', () => takeAway(hands))
  await expect(hands.page.getByText('Saved on this device')).toBeVisible()

  const later = await test.step('come back', comeBack)
  await test.step('find it again', () => findAgain(later))
  await test.step('read the plan', () => way.expectPlan(later))
  await test.step('read the adults’ day again', () => readAdultsDay(later))

  const other = await test.step('go elsewhere', elsewhere)
  await test.step('open the picture', () => openPicture(other, taken.picture))
  await test.step('read the same plan', () => way.expectPlan(other))
  expect(await readPlan(await save(other, planFile))).toEqual(taken.plan)
}

async function startPlan(hands: Hands): Promise<void> {
  const { page, press } = hands
  await page.goto('/')
  await expect(
    page.getByRole('heading', { name: 'What would an ideal day look like for your students?' }),
  ).toBeVisible()
  await press(page.getByRole('button', { name: 'Start a day' }))
  await hands.write(page.getByRole('textbox', { name: 'Name of this plan' }), planTitle)
}

/** The role's own day beside the students', why its block is there, and what is missing. */
async function readAdultsDay({ page, press }: Hands): Promise<void> {
  await press(page.getByRole('link', { name: 'Adults' }))
  await expect(page.getByText(`${studio} needs 2 adults, has 1.`)).toBeVisible()
  const act = page.getByRole('region', { name: role }).getByRole('button', { name: `${practice} 9:00–10:30` })
  const moment = page.getByRole('region', { name: 'Students' }).getByRole('button', { name: `${studio} 9:00–10:30` })
  const tops = await Promise.all([act, moment].map(async each => (await each.boundingBox())?.y))
  expect(Math.round(tops[0] ?? 0)).toBe(Math.round(tops[1] ?? -1)) // they begin on one line
  await press(act)
  const why = page.getByRole('dialog', { name: practice })
  const here = why.getByRole('region', { name: `Why is ${role} here?` })
  await expect(here.getByText(/day, 9:00–10:30$/)).toBeVisible()
  await expect(here.getByRole('button', { name: studio })).toBeVisible()
  await expect(why.getByText(`${support}, not there yet`)).toBeVisible()
  await press(why.getByRole('button', { name: 'Done' }))
}

const planFile = 'Plan file, to open again or pass on'

async function takeAway(hands: Hands): Promise<{ picture: Buffer; plan: unknown }> {
  const picture = await save(hands, 'The day as a picture (PNG)')
  expect(picture.suggestedFilename()).toBe(`${planTitle} day.png`)
  const file = await save(hands, planFile)
  expect(file.suggestedFilename()).toBe(`${planTitle}.backmap.json`)
  return { picture: readFileSync(await picture.path()), plan: await readPlan(file) }
}

async function save(hands: Hands, choice: string): Promise<Download> {
  const saved = hands.page.waitForEvent('download')
  await hands.choose(hands.page.getByRole('button', { name: /^(Take away|Menu)$/ }), choice)
  return saved
}

/** The plan in a file, without the history it carries: pictures leave that out. */
async function readPlan(file: Download): Promise<unknown> {
  const { merge: _, ...plan } = JSON.parse(readFileSync(await file.path(), 'utf8'))
  return plan
}

async function findAgain({ page, press }: Hands): Promise<void> {
  await page.goto('/')
  await expect(page.getByRole('listitem').filter({ hasText: planTitle })).toContainText('10 moments · 1 practice')
  await press(page.getByRole('link', { name: `Open ${planTitle}` }))
  await expect(page.getByRole('textbox', { name: 'Name of this plan' })).toHaveValue(planTitle)
}

async function openPicture({ page, press }: Hands, picture: Buffer): Promise<void> {
  await page.goto('/')
  const asked = page.waitForEvent('filechooser')
  await press(page.getByRole('button', { name: 'Open a file' }))
  await (await asked).setFiles({ name: 'day.png', mimeType: 'image/png', buffer: picture })
  await expect(page.getByRole('textbox', { name: 'Name of this plan' })).toHaveValue(planTitle)
}
