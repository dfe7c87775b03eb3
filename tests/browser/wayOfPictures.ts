import type { Locator, Page } from '@playwright/test'
import { expect } from './app.ts'
import type { Hands } from './hands.ts'
import type { Way } from './mainJob.ts'
import {
  learner,
  type Mark,
  marks,
  moments,
  permission,
  practice,
  role,
  type Said,
  studio,
  support,
  word,
} from './story.ts'

/** The main job in the day and the map, as pages of a certain width show them first. */
export const throughPictures: Way = { sketchDay, sayHowItFeels, mapBackwards, expectPlan }

const curves = Map.groupBy(marks, mark => mark.when)

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

async function sketchDay(hands: Hands): Promise<void> {
  const { page, press } = hands
  await press(button(page, '+ First moment'))
  for (const said of moments) {
    await sayMoment(hands, said)
    if (said === moments.at(-1)) await page.keyboard.press('Escape')
    else if (said.time || said.part) await press(button(page, '+ Moment'))
    else await page.keyboard.press('Enter')
  }
  await expectDay(page)
}

/** The caret is in the name of a new moment. */
async function sayMoment(hands: Hands, { title, time, part }: Said): Promise<void> {
  const { page, press } = hands
  const name = page.getByRole('textbox', { name: 'Name of the moment' })
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('')
  await page.keyboard.type(title)
  if (part) {
    await hands.choose(button(page, `More for “${title}”`), part)
    await expect(button(page, `More for “${title}”`)).toBeFocused() // wherever the card went, the focus went along
  }
  if (!time) return
  await press(button(page, 'Time, place and more…'))
  const panel = page.getByRole('dialog', { name: title })
  await hands.setTime(panel.getByLabel('Start'), time[0])
  await hands.setTime(panel.getByLabel('End', { exact: true }), time[1])
  if (title === studio) await hands.write(panel.getByLabel('Adults it needs at least'), '2')
  await press(panel.getByRole('button', { name: 'Done' }))
}

async function sayHowItFeels(hands: Hands): Promise<void> {
  const { page, press } = hands
  await press(button(page, 'Whose day is it? Add a learner'))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Use made-up names, never those of real children.')
  await hands.write(dialog.getByLabel('Name'), learner)
  await press(dialog.getByRole('button', { name: 'Add a learner' }))
  await press(page.getByRole('dialog', { name: learner }).getByRole('button', { name: 'Done' }))

  for (const [when, ofCurve] of curves) {
    await press(page.getByRole('radio', { name: when }))
    for (const mark of ofCurve) await hands.mark(pointOf(page, mark), mark.level)
  }
  await press(button(page, studio))
  await press(page.getByRole('article', { name: studio }).getByRole('button', { name: 'How would it feel?' }))
  const words = page.getByRole('dialog', { name: `How would “${studio}” feel?` })
  await press(words.getByRole('button', { name: word }))
  await expect(words.getByRole('list', { name: 'Words for this moment' })).toContainText(
    `${word} to aim for · ${learner}`,
  )
  await press(words.getByRole('button', { name: 'Done' }))
}

function pointOf(page: Page, { title, when }: Mark): Locator {
  return page.getByRole('slider', { name: `${learner}, ${title}, ${when}` })
}

async function mapBackwards(hands: Hands): Promise<void> {
  const { page, press } = hands
  await press(button(page, `Map “${studio}” backwards`))
  await answer(hands, 'What would adults do?', practice)
  await press(button(page, practice))
  await answer(hands, 'Who would do it?', role)
  await answer(hands, 'What would they need?', support)
  await press(button(page, support))
  await answer(hands, 'Who has to say yes?', permission)
}

async function answer({ page, press }: Hands, question: string, title: string): Promise<void> {
  await press(button(page, question))
  const name = page.getByRole('textbox', { name: question })
  await expect(name).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(button(page, title)).toBeVisible()
  await expect(name).toHaveValue('') // the next answer is asked for
  await page.keyboard.press('Escape')
}

async function expectPlan(hands: Hands): Promise<void> {
  const { page, press } = hands
  await press(page.getByRole('link', { name: 'Day' }))
  await expectDay(page)
  await press(button(page, learner))
  await expect(page.getByRole('paragraph').filter({ hasText: word })).toBeVisible()
  for (const [when, ofCurve] of curves) {
    await press(page.getByRole('radio', { name: when }))
    for (const mark of ofCurve) await expect(pointOf(page, mark)).toHaveAttribute('aria-valuetext', mark.said)
  }
  await press(page.getByRole('link', { name: 'Map' }))
  await press(page.getByRole('radio', { name: 'Whole map' }))
  for (const title of [studio, practice, role, support, permission]) await expect(button(page, title)).toBeVisible()
}

/** The day as it is read: ten moments in their order, with the times that were said. */
export async function expectDay(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(moments.map(({ title }) => title))
  for (const { title, time } of moments) {
    const card = page.getByRole('listitem').filter({ has: button(page, title) })
    const [start, end] = (time ?? []).map(each => each.replace(/^0/, ''))
    await expect(card).toContainText(time ? `${start}–${end}` : 'no time yet')
  }
}
