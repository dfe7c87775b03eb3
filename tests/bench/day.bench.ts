import type { Page } from '@playwright/test'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { planOf } from '../support/plans.ts'
import type { Figure } from './figures.ts'
import { bareDragging, costPerFrame, type Dragging, withBrowser } from './mainThread.ts'

const names = ['Amara', 'Diego', 'Jordan', 'Mei', 'Noor', 'Sam']
const order = (index: number) => `a${index.toString(36).padStart(2, '0')}V`
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Forty moments of ten minutes, six learners with today's curve and the one to aim for. */
function fullDay(): string {
  const moments = Array.from({ length: 40 }, (_, index) => ({
    id: `moment:m${index}`,
    day: 'day:ideal',
    title: `Moment ${index + 1} of a full day`,
    start: clock(480 + index * 10),
    end: clock(490 + index * 10),
    does: 'Works with a partner on one question, then tells the group what they found.',
    learns: 'To say what I think and why.',
    order: order(index),
  }))
  const learners = names.map((name, index) => ({ id: `learner:l${index}`, name, order: order(index) }))
  const curve = moments.flatMap(({ id }, index) =>
    learners.flatMap((learner, at) =>
      ['today', 'aim'].map(when => ({
        id: `curve:${id.slice(7)}.${learner.id.slice(8)}.${when}`,
        moment: id,
        learner: learner.id,
        when,
        valence: ((index + at * 2 + (when === 'aim' ? 1 : 0)) % 5) - 2,
      })),
    ),
  )
  return writePlanFile(
    planOf({ days: [{ id: 'day:ideal', title: 'Our ideal day', kind: 'aim', order: 'a0' }], moments, learners, curve }),
  )
}

async function openDay(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'day.json', mimeType: 'application/json', buffer: Buffer.from(fullDay()) })
  await page.locator('[data-slot]').nth(39).waitFor()
  await page.getByRole('combobox').filter({ hasText: 'Diego' }).selectOption('learner:l1')
  await page.evaluate(() => document.fonts.ready)
}

async function centreOf(page: Page, selector: string, index: number) {
  const box = await page.locator(selector).nth(index).boundingBox()
  if (!box) throw new Error(`no ${selector} to drag`)
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) }
}

async function draggingMoment(page: Page): Promise<Dragging> {
  await openDay(page)
  const from = await centreOf(page, '[data-slot]', 2)
  return { page, from, to: { x: from.x + 500, y: from.y + 30 } }
}

async function draggingPoint(page: Page): Promise<Dragging> {
  await openDay(page)
  const point = page.getByRole('slider').nth(3)
  await point.scrollIntoViewIfNeeded()
  const box = await point.boundingBox()
  if (!box) throw new Error('no point of the curve to drag')
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  return { page, from, to: { x: from.x, y: from.y - 80 } }
}

export function bench(): Promise<Figure[]> {
  return withBrowser(async open => {
    const [bare = 1, moment = 0, point = 0] = await costPerFrame([
      await bareDragging(await open()),
      await draggingMoment(await open('/')),
      await draggingPoint(await open('/')),
    ])
    return [
      {
        what: 'main thread a frame, a moment dragged in a day of forty, against one bare element',
        times: moment / bare,
        atMost: 1.5,
      },
      {
        what: 'main thread a frame, a point of the curve dragged there, against one bare element',
        times: point / bare,
        atMost: 1.5,
      },
    ]
  })
}
