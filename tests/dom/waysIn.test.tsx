import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { LibraryView } from '../../src/features/library/LibraryView.tsx'
import { deviceLibrary, readPlanOnDevice } from '../../src/store/device.ts'
import { show, useScreen } from '../../src/store/screen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'

beforeEach(async () => {
  for (const { id } of (await deviceLibrary.list()).rows) await deviceLibrary.remove(id)
  sessionStorage.clear()
})

function showLibrary() {
  show({ language: 'en', day: null, selected: null })
  render(
    <>
      <LibraryView />
      <ToastPlace label="Notices" />
    </>,
  )
  return userEvent.setup()
}

/** The one plan on this device, and how it was begun. */
async function begun() {
  const rows = (await deviceLibrary.list()).rows.filter(row => row.removedAt === undefined)
  expect(rows.length).toBe(1)
  const [row] = rows
  const plan = row && (await readPlanOnDevice(row.id))
  if (!plan) throw new Error('no plan was begun')
  const ways: Record<string, { way: string }> = JSON.parse(sessionStorage.getItem('backmap.wayIn') ?? '{}')
  return { plan, wayIn: ways[plan.plan.id] }
}

async function until(check: () => boolean) {
  await expect.poll(check, { timeout: 30_000 }).toBe(true)
}

it('offers one verb, and below it seven other ways with what one gets', async () => {
  showLibrary()
  const ways = within(await screen.findByRole('group')).getAllByRole('button')
  expect(ways.map(way => way.firstElementChild?.textContent)).toEqual([
    'Start from a model',
    'Fix one moment',
    'Shadow a student',
    'Plan a competency-based day',
    'Talk about equity',
    'Bring notes from a school visit',
    'Start from a grant or an improvement plan',
  ])
  expect(ways.every(way => (way.lastElementChild?.textContent ?? '').endsWith('.'))).toBe(true)
  expect(screen.getByRole('button', { name: 'Start a day' })).toBeTruthy()
})

it('one moment to fix: the day of today is in front with its moment', async () => {
  const user = showLibrary()
  await user.click(await screen.findByRole('button', { name: /^Fix one moment/ }))
  await until(() => useScreen.getState().selected !== null)
  const { plan, wayIn } = await begun()
  const { day, selected } = useScreen.getState()
  const today = [...plan.days.values()].find(one => one.kind === 'today')
  expect(wayIn).toEqual({ way: 'moment', step: 0 })
  expect([day, plan.moments.get(selected as 'moment:x')?.day]).toEqual([today?.id, today?.id])
})

it('notes of a visit: the plan has them, and no other day than the ideal one', async () => {
  const user = showLibrary()
  await user.click(await screen.findByRole('button', { name: /^Bring notes/ }))
  await until(() => sessionStorage.getItem('backmap.wayIn') !== null)
  const { plan, wayIn } = await begun()
  expect([wayIn?.way, plan.days.size, [...plan.visits.values()].map(({ kind }) => kind)]).toEqual([
    'visit',
    1,
    ['visit'],
  ])
})

it('a model is chosen by what it is, and becomes a plan of one’s own', async () => {
  const user = showLibrary()
  await user.click(await screen.findByRole('button', { name: /^Start from a model/ }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getAllByRole('listitem').map(item => item.querySelector('span span')?.textContent)).toEqual([
    'Middle school with advisory',
    'Elementary school with stations',
    'Flex high school',
    'Project school with internships',
  ])
  expect(
    dialog.getByText('Grades 9–10 · 120 students · Flex, Flipped Classroom, Individual Rotation, and A La Carte'),
  ).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: /^Flex high school/ }))
  await until(() => sessionStorage.getItem('backmap.wayIn') !== null)
  const { plan, wayIn } = await begun()
  expect(wayIn).toEqual({ way: 'model', step: 0, model: 'flex' })
  expect([plan.plan.title, plan.moments.get('moment:flex')?.title]).toEqual(['Our flex day', 'Flex floor'])
})
