import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { addRecord, editRecord, removeRecord } from '../../src/document/commands.ts'
import { retimeMoment } from '../../src/document/momentCommands.ts'
import { createPlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { HistoryPlace } from '../../src/features/history/HistoryPlace.tsx'
import { OpenPlanProvider } from '../../src/store/openPlan.tsx'
import { leavePlan, show } from '../../src/store/screen.ts'
import { openPlanHistory } from '../../src/sync/planHistory.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { openPlanOf } from '../support/openPlan.tsx'
import { linkOf, planOf } from '../support/plans.ts'
import { smallWorld } from '../unit/document/smallWorld.ts'

const noon = new Date(2026, 10, 24, 12).getTime()

/** A plan with its history open on the screen; `storage` null stands for a page without any. */
async function showHistory(plan: Plan = smallWorld(), storage: IDBFactory | null = new IDBFactory()) {
  leavePlan()
  show({ language: 'en', theme: 'light' })
  const clock = { time: noon }
  const document = createPlanDocument(plan)
  const opened = { at: clock.time, plan: document.getState() }
  const history = openPlanHistory(document, opened, { indexedDB: storage, now: () => clock.time, timeoutMs: 300 })
  const open = { ...openPlanOf(document), history: async () => history }
  render(
    <>
      <OpenPlanProvider plan={open}>
        <HistoryPlace />
      </OpenPlanProvider>
      <ToastPlace label="Notices" />
    </>,
  )
  return { clock, document, history, user: userEvent.setup() }
}

async function openHistory() {
  show({ history: true })
  const dialog = await screen.findByRole('dialog', { name: 'History' })
  await within(dialog).findByLabelText('Keep it as it is now, under a name')
  return dialog
}

it('asks its question where nothing is kept, and keeps the plan under a name that the team sees', async () => {
  const { document, user } = await showHistory(planOf({ days: [{ id: 'day:aim' }] }))
  const dialog = await openHistory()
  expect(within(dialog).getByText('Would you like to come back to this some day?')).toBeTruthy()
  expect(within(dialog).getByRole('button', { name: 'Keep it' })).toHaveProperty('disabled', true)
  await user.type(within(dialog).getByLabelText('Keep it as it is now, under a name'), 'A blank page{Enter}')
  expect(await within(dialog).findByRole('button', { name: /A blank page/ })).toBeTruthy()
  expect([...document.getState().versions.values()].map(({ title, at }) => [title, at])).toEqual([
    ['A blank page', new Date(noon).toISOString()],
  ])
})

it('says in sentences what changed since, and brings it back with a way to undo that', async () => {
  const { clock, document, history, user } = await showHistory()
  const then = document.getState()
  await history.keep('named', { title: 'Before the board' })
  clock.time += 60_000
  document.change(
    retimeMoment('moment:welcome', { start: 490, end: 520 }),
    editRecord('moment:lunch', { title: 'Lunch together', place: 'Garden' }),
    addRecord({ id: 'practice:cook', title: 'Cook together' }),
    addRecord({ id: 'practice:sing', title: 'Sing' }),
    removeRecord('support:time'),
    editRecord('plan:test', { dream: 'Seen' }),
  )
  const changed = document.getState()
  const list = await openHistory()
  expect(within(list).getByRole('button', { name: /^Since you opened it/ }).textContent).toMatch(/7 changes$/)
  await user.click(within(list).getByRole('button', { name: /Before the board/ }))
  const look = await screen.findByRole('dialog', { name: 'Before the board' })
  const groups = within(look)
    .getAllByRole('heading', { level: 4 })
    .map(heading => [
      heading.textContent,
      within(heading.parentElement ?? look)
        .getAllByRole('listitem')
        .map(line => line.textContent),
    ])
  expect(groups).toEqual([
    ['Moved', ['Welcome, from 8:00–8:30 to 8:10–8:40']],
    ['Added', ['2 practices: Cook together and Sing']],
    ['Deleted', ['1 support: Ten minutes', '1 link']],
    ['Changed', ['The plan: Our dream', '“Lunch” is now called “Lunch together”', 'Lunch together: Where']],
  ])
  await user.click(within(look).getByRole('button', { name: 'Bring it back' }))
  expect(await screen.findAllByText('The plan is again as it was: Before the board')).not.toEqual([])
  expect(document.getState()).toStrictEqual(then)
  expect((await history.list()).points.map(({ why }) => why)).toEqual(['restore', 'named'])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(document.getState()).toStrictEqual(changed)
})

it('folds a long list away and offers nothing where nothing has changed', async () => {
  const { document, history, user } = await showHistory()
  await history.keep('named', { title: 'Start' })
  await history.keep('named', { title: 'Also the start' })
  show({ history: true })
  await user.click(await screen.findByRole('button', { name: /Also/ }))
  const same = await screen.findByRole('dialog', { name: 'Also the start' })
  expect(within(same).getByText('Nothing has changed since then.')).toBeTruthy()
  expect(within(same).queryByRole('button', { name: 'Bring it back' })).toBeNull()
  await user.click(within(same).getByRole('button', { name: 'Close' }))
  document.change(
    ...Array.from({ length: 9 }, (_, at) => addRecord({ id: `moment:n${at}`, day: 'day:aim', title: `N${at}` })),
  )
  document.change(
    ...Array.from({ length: 9 }, (_, at) => editRecord(`moment:n${at}`, { title: `M${at}`, place: 'Garden' })),
  )
  await history.keep('named', { title: 'With nine' })
  document.change(...Array.from({ length: 9 }, (_, at) => editRecord(`moment:n${at}`, { place: 'Hall' })))
  const list = await openHistory()
  await user.click(within(list).getByRole('button', { name: /With nine/ }))
  const nine = await screen.findByRole('dialog', { name: 'With nine' })
  expect(within(nine).getByText('3 more')).toBeTruthy()
  expect(within(nine).getByText('M0: Where from “Garden” to “Hall”')).toBeTruthy()
  await user.click(within(nine).getByRole('button', { name: 'All of the history' }))
  await user.click(within(await screen.findByRole('dialog', { name: 'History' })).getByRole('button', { name: /Also/ }))
  const start = await screen.findByRole('dialog', { name: 'Also the start' })
  expect(within(start).getByText('9 moments: M0, M1, M2, M3, M4, M5, M6, M7 and 1 more')).toBeTruthy()
})

it('shows a name whose content is on another device, and says where it can be brought back', async () => {
  await showHistory(
    planOf({
      days: [{ id: 'day:aim' }],
      versions: [{ id: 'version:far', title: 'After the visit', at: '2026-11-20T10:00:00.000Z', by: 'Ben' }],
    }),
  )
  const dialog = await openHistory()
  expect(within(dialog).getByText('After the visit')).toBeTruthy()
  expect(
    within(dialog).getByText('kept by Ben. It can be brought back on the device that kept it.', { exact: false }),
  ).toBeTruthy()
  expect(within(dialog).queryByRole('button', { name: /After the visit/ })).toBeNull()
})

it('says that a browser keeps nothing, and brings back all the same what the page holds', async () => {
  const { document, history, user } = await showHistory(smallWorld(), null)
  await history.keep('named', { title: 'Held' })
  document.change(removeRecord('moment:lunch'))
  const dialog = await openHistory()
  expect(within(dialog).getByText(/What is kept now lasts until you close this page\.$/)).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: /Held/ }))
  await user.click(await screen.findByRole('button', { name: 'Bring it back' }))
  await screen.findAllByText('The plan is again as it was: Held')
  expect(document.getState().moments.has('moment:lunch')).toBe(true)
})

it('lets somebody who may only look read what changed, without a way to bring it back', async () => {
  const plan = planOf({
    days: [{ id: 'day:aim' }],
    practices: [{ id: 'practice:greet', title: 'Greet' }],
    moments: [{ id: 'moment:m', day: 'day:aim', title: 'Welcome' }],
    links: [linkOf('makes', 'practice:greet', 'moment:m')],
  })
  leavePlan()
  show({ language: 'en' })
  const document = createPlanDocument(plan)
  const history = openPlanHistory(document, { at: noon, plan: document.getState() }, { indexedDB: new IDBFactory() })
  document.change(removeRecord('moment:m'))
  render(
    <OpenPlanProvider plan={{ ...openPlanOf(document), isEditable: () => false, history: async () => history }}>
      <HistoryPlace />
    </OpenPlanProvider>,
  )
  const user = userEvent.setup()
  const dialog = await openHistory()
  expect(within(dialog).getByText('Kept on this device, for you alone.')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: /^Since you opened it/ }))
  expect(await screen.findByText('1 moment: Welcome')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull()
})

it('says so when what was kept cannot be fetched', async () => {
  leavePlan()
  show({ language: 'en', history: true })
  const history = () => Promise.reject(new Error('no network'))
  render(
    <OpenPlanProvider plan={{ ...openPlanOf(createPlanDocument(smallWorld())), history }}>
      <HistoryPlace />
    </OpenPlanProvider>,
  )
  expect(await screen.findByText(/^What was kept cannot be shown just now/)).toBeTruthy()
})
