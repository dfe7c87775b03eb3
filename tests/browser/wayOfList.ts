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
import { expectDay } from './wayOfPictures.ts'

/** The main job in the list, which phones show first. */
export const throughList: Way = { sketchDay, sayHowItFeels, mapBackwards, expectPlan }

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

function titles(page: Page, kind: string): Locator {
  return page.getByRole('textbox', { name: kind, exact: true })
}

/** Opens or folds the card of a title. */
async function fold({ page, press }: Hands, title: string): Promise<void> {
  await press(page.getByRole('button', { name: `${title}:` }))
}

async function sketchDay(hands: Hands): Promise<void> {
  const { page, press } = hands
  await press(button(page, 'Add a moment'))
  for (const said of moments) {
    await sayMoment(hands, said)
    if (said === moments.at(-1)) break
    if (said.time || said.part) await press(button(page, 'Add a moment'))
    else await page.keyboard.press('Enter')
  }
}

/** The caret is in the name of a new moment. */
async function sayMoment(hands: Hands, { title, time, part }: Said): Promise<void> {
  const { page } = hands
  await expect(titles(page, 'Moment').last()).toBeFocused()
  await expect(titles(page, 'Moment').last()).toHaveValue('')
  await page.keyboard.type(title)
  if (!time && !part) return
  await fold(hands, title)
  if (part) await page.getByLabel('Part of the day').selectOption(part)
  if (time) {
    await hands.setTime(page.getByLabel('From', { exact: true }), time[0])
    await hands.setTime(page.getByLabel('To', { exact: true }), time[1])
    if (title === studio) await hands.write(page.getByLabel('Adults needed'), '2')
  }
  await fold(hands, title)
}

async function sayHowItFeels(hands: Hands): Promise<void> {
  const { page, press } = hands
  await expect(page.getByRole('region', { name: 'Learners' })).toContainText(
    'Use made-up names, never those of real children.',
  )
  await add(hands, 'Learner', 'Add a learner', learner)
  for (const title of new Set(marks.map(mark => mark.title))) {
    await fold(hands, title)
    for (const mark of marks) if (mark.title === title) await press(choiceOf(page, mark))
    if (title === studio) {
      await hands.write(page.getByLabel('A feeling'), word)
      await press(button(page, 'Add'))
      await page.getByLabel(`Who feels ${word}`).selectOption(learner)
    }
    await fold(hands, title)
  }
}

function choiceOf(page: Page, { when, said }: Mark): Locator {
  return page.getByRole('group', { name: `${learner}, ${when}` }).getByRole('radio', { name: said, exact: true })
}

async function mapBackwards(hands: Hands): Promise<void> {
  await fold(hands, studio)
  await add(hands, 'Practice', 'Add a practice', practice)
  await fold(hands, practice)
  await add(hands, 'Role', 'Add a role', role)
  await add(hands, 'Support', 'Add a support', support)
  await fold(hands, support)
  await add(hands, 'Permission', 'Add a permission', permission)
}

async function add({ page, press }: Hands, kind: string, verb: string, title: string): Promise<void> {
  await press(button(page, verb))
  await expect(titles(page, kind)).toBeFocused()
  await page.keyboard.type(title)
}

async function expectPlan(hands: Hands): Promise<void> {
  const { page, press } = hands
  await press(page.getByRole('link', { name: 'List' }))
  for (const [index, { title }] of moments.entries()) await expect(titles(page, 'Moment').nth(index)).toHaveValue(title)
  for (const title of new Set(marks.map(mark => mark.title))) {
    await fold(hands, title)
    for (const mark of marks) if (mark.title === title) await expect(choiceOf(page, mark)).toBeChecked()
    if (title === studio) await expectStudio(hands)
    await fold(hands, title)
  }
  await press(page.getByRole('link', { name: 'Day' }))
  await expectDay(page)
}

async function expectStudio(hands: Hands): Promise<void> {
  const { page } = hands
  await expect(page.getByLabel(`Who feels ${word}`).locator('option:checked')).toHaveText(learner)
  await expect(titles(page, 'Practice')).toHaveValue(practice)
  await fold(hands, practice)
  await expect(titles(page, 'Role')).toHaveValue(role)
  await expect(titles(page, 'Support')).toHaveValue(support)
  await fold(hands, support)
  await expect(titles(page, 'Permission')).toHaveValue(permission)
}
