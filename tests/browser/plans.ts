import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { newPlan } from '../../src/domain/newPlan.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { largePlan } from '../support/largePlan.ts'
import { expect } from './app.ts'

export const views = ['Day', 'Map', 'Adults', 'List'] as const
export type ViewName = (typeof views)[number]

/** The plans every view is looked at with. */
export const plansToShow = {
  empty: () => writePlanFile(emptyPlan()),
  example: () => readFileSync(new URL('../../public/lakeshore-commons.backmap.json', import.meta.url), 'utf8'),
  large: () => writePlanFile(largePlan()),
} as const
export type PlanToShow = keyof typeof plansToShow

function emptyPlan(): Plan {
  const plan = newPlan({ dayTitle: 'Our ideal day', language: 'en', now: '2026-11-23T08:00:00Z' })
  return { ...plan, plan: { ...plan.plan, id: 'plan:empty', title: 'Nothing yet' } }
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
  await expect(page.getByText('Opening the plan…')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
