import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { newPlan } from '../../src/domain/newPlan.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { largePlan } from '../support/largePlan.ts'
import { expect } from './app.ts'

export const views = ['Day', 'Map', 'Adults', 'Plan', 'List'] as const
export type ViewName = (typeof views)[number]

/** The plans every view is looked at with. */
export const plansToShow = {
  empty: () => writePlanFile(emptyPlan()),
  example: () => readFileSync(new URL('../../public/lakeshore-commons.backmap.json', import.meta.url), 'utf8'),
  large: () => writePlanFile(largePlan()),
} as const
export type PlanToShow = keyof typeof plansToShow

/** What the shapes of the day are looked at with, too. */
export const plansOfDays = {
  ...plansToShow,
  thin: () => planFile('thin', 'One moment', [thinMoment]),
  overloaded: () => overloadedPlan(),
  'long titles': () => longTitlesPlan(),
} as const

function emptyPlan(): Plan {
  const plan = newPlan({ dayTitle: 'Our ideal day', language: 'en', now: '2026-11-23T08:00:00Z' })
  return { ...plan, plan: { ...plan.plan, id: 'plan:empty', title: 'Nothing yet' } }
}

const letters = 'abcdefghijklmnopqrst'
const twoDays = [
  { id: 'day:today', title: 'Today', kind: 'today', order: 'a0' },
  { id: 'day:aim', title: 'Ideal day', kind: 'aim', order: 'a1' },
]

const thinMoment = { id: 'moment:only', day: 'day:aim', title: 'Lunch', start: '11:30', end: '12:00', order: 'a0' }

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** A plan file of a few moments as the file says them. */
export function planFile(
  id: string,
  title: string,
  moments: readonly object[],
  days: readonly object[] = twoDays,
): string {
  return JSON.stringify({ format: 'backmap-plan', version: 1, plan: { id: `plan:${id}`, title }, days, moments })
}

/** Ten moments in an hour one after another, then ten at once, on two days, some on part of the week. */
function overloadedPlan(): string {
  const moments = twoDays.flatMap(day =>
    Array.from({ length: 20 }, (_, index) => {
      const start = index < 10 ? 540 + 6 * index : 660 + 2 * (index - 10)
      const time = { start: clock(start), end: clock(index < 10 ? start + 6 : start + 45) }
      const weekdays = index % 3 === 0 ? [1, 3, 5] : index % 4 === 0 ? [6] : []
      const names = { id: `moment:${day.kind}${index}`, day: day.id, title: `Announcements ${index + 1}` }
      return { ...names, ...time, weekdays, kind: 'transition', part: 'morning', order: `a${letters[index]}` }
    }),
  )
  return planFile('overloaded', 'Too much in an hour', moments)
}

/** Titles of 300 letters, in words and in one word, on days whose names are as long. */
function longTitlesPlan(): string {
  const sentence = 'A walk along the lake whatever the weather, with everyone '.repeat(6).slice(0, 300)
  const titles = [sentence, 'Interdisziplinarität'.repeat(15), sentence, 'Lunch', 'ا'.repeat(300)]
  const days = twoDays.map(day => ({ ...day, title: `${day.title} ${sentence}`.slice(0, 300) }))
  const moments = days.flatMap(day =>
    Array.from({ length: 10 }, (_, index) => ({
      id: `moment:${day.kind}${index}`,
      day: day.id,
      title: titles[(index + (day.kind === 'aim' ? 1 : 0)) % 5],
      part: 'morning',
      order: `a${letters[index]}`,
      ...(index < 7 && { start: clock(480 + 50 * index), end: clock(520 + 50 * index) }),
    })),
  )
  return planFile('long', sentence, moments, days)
}

/** Opens a plan file from the library and waits until one of its views can be used. */
export async function openFile(page: Page, text: string): Promise<void> {
  await page.goto('/')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'plan.backmap.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByRole('navigation', { name: 'Views of this plan' })).toBeVisible()
}

export async function goToView(page: Page, view: ViewName): Promise<void> {
  await page.getByRole('navigation', { name: 'Views of this plan' }).getByRole('link', { name: view }).click()
  await expect(page.getByRole('link', { name: view, exact: true })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
  await expect(page.getByText('Opening the plan…')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
