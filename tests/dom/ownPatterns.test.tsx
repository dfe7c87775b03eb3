import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createPlanDocument } from '../../src/document/planDocument.ts'
import { writePatternFile } from '../../src/domain/patternFile.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { DayView } from '../../src/features/day/DayView.tsx'
import { PatternPlace } from '../../src/features/patterns/PatternPlace.tsx'
import { OpenPlanProvider } from '../../src/store/openPlan.tsx'
import { ownPatterns } from '../../src/store/ownPatterns.ts'
import { type AskedOfPatterns, leavePlan, show, useScreen } from '../../src/store/screen.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import type { PatternList } from '../../src/sync/devicePatterns.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { fakeSharing } from '../support/fakeSharing.ts'
import { openPlanOf, showWithPlan } from '../support/openPlan.tsx'
import { patternIn } from '../support/ownPatterns.ts'
import {
  awaits,
  day,
  does,
  feeling,
  learner,
  makes,
  moment,
  needs,
  permission,
  plan,
  practice,
  role,
  support,
} from '../support/planBuilders.ts'

const there = plan(
  learner('amara', { name: 'Amara' }),
  moment('circle', '08:30-08:55', { title: 'Circle', does: 'Greets Amara', groups: 4, part: 'morning' }),
  feeling('known', 'circle', { learner: 'learner:amara' }),
  practice('run', { title: 'Run the circle', status: 'in place' }),
  role('advisor', { title: 'Advisor' }),
  support('time', { title: 'Time for it', type: 'time', costPerYear: 900 }),
  permission('board', { ask: 'May we', granter: 'Board' }),
  makes('run', 'circle'),
  does('advisor', 'run', { part: 'RA', count: 4 }),
  needs('run', 'time'),
  awaits('time', 'board'),
)
const pattern = patternIn(there, 'circle')
const text = writePatternFile(pattern) ?? ''
const here = plan(
  day('ideal', { kind: 'aim', title: 'Ideal day' }),
  moment('lunch', '08:40-09:10', { title: 'Breakfast', order: 'a0', part: 'morning' }),
  role('ours', { title: 'ADVISOR' }),
)

function showPlan(world: Plan, patterns: AskedOfPatterns | null) {
  const shown = showWithPlan(
    world,
    <>
      <DayView />
      <PatternPlace />
      <ToastPlace label="Notices" />
    </>,
  )
  act(() => show({ patterns, presenting: false, scale: 'story', zoom: 'whole' }))
  return shown
}

const adopting: AskedOfPatterns = { ask: 'adopt', files: [] }
const dropped = (content: string, name: string) =>
  act(() => show({ patterns: { ask: 'adopt', files: [new File([content], name)] } }))

beforeAll(async () => {
  await Promise.all([
    import('../../src/features/patterns/PatternDialogs.tsx'),
    import('../../src/ui/DialogWindow.tsx'),
    import('../../src/ui/MenuList.tsx'),
  ])
})

beforeEach(async () => {
  for (const { id } of (await ownPatterns.list()).patterns) await ownPatterns.remove(id)
})

it('a moment is saved from its menu: what comes along is told, with the words that name somebody', async () => {
  const { user } = showPlan(there, null)
  await user.click(screen.getByRole('button', { name: 'Circle' }))
  await user.click(screen.getByRole('button', { name: 'More for “Circle”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Save as a pattern…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Save as a pattern' }))
  expect(dialog.getByText('1 practice').parentElement?.textContent).toBe('1 practice Run the circle')
  expect(dialog.getByText('Words come along as they are written. Look at these: they name Amara.')).toBeTruthy()
  await user.clear(dialog.getByRole('textbox', { name: 'Name of the pattern' }))
  await user.type(dialog.getByRole('textbox', { name: 'Name of the pattern' }), 'Crew')
  await user.type(dialog.getByRole('textbox', { name: 'About it' }), 'Small groups')
  await user.click(dialog.getByRole('button', { name: 'Keep on this device' }))
  await screen.findAllByText('Kept “Crew” among your patterns')
  const { patterns } = await ownPatterns.list()
  expect(patterns.map(kept => [kept.pattern.facts.title, kept.pattern.facts.about])).toEqual([['Crew', 'Small groups']])
  expect(screen.queryByRole('dialog')).toBeNull()
})

it.each([
  ['full', /^There is no room left on this device/],
  ['no-storage', /^This browser keeps nothing/],
  ['blocked', /^The storage of this browser does not answer/],
] as const)('says when the device did not keep it (%s), and goes on offering the file', async (why, said) => {
  const { user } = showPlan(there, { ask: 'save', moment: 'moment:circle' })
  const put = vi.spyOn(ownPatterns, 'put').mockResolvedValueOnce(why)
  await user.click(await screen.findByRole('button', { name: 'Keep on this device' }))
  expect((await screen.findByText(said)).getAttribute('role')).toBe('status')
  expect(screen.getByRole('button', { name: 'Save as a file' })).toHaveProperty('disabled', false)
  put.mockRestore()
})

it('asks which moment when none was named', async () => {
  const { user } = showPlan(here, { ask: 'save', moment: null })
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Which moment' }).value).toBe('moment:lunch')
  expect(dialog.getByText('Only the moment itself. Nothing is mapped behind it yet.')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect(useScreen.getState().patterns).toBeNull()
})

it('without any pattern it asks a question and offers one verb', async () => {
  showPlan(here, adopting)
  const dialog = within(await screen.findByRole('dialog', { name: 'Adopt a pattern' }))
  expect(await dialog.findByText('Which moment would you like to use again?')).toBeTruthy()
  expect(dialog.getByRole('button', { name: 'Open a file' })).toBeTruthy()
  expect(dialog.queryByRole('searchbox')).toBeNull()
})

it('a file chosen while the patterns of the device are still being read is not lost', async () => {
  let answer: (list: PatternList) => void = () => undefined
  const list = vi.spyOn(ownPatterns, 'list').mockReturnValue(new Promise(resolve => (answer = resolve)))
  const { user } = showPlan(here, adopting)
  const dialog = within(await screen.findByRole('dialog', { name: 'Adopt a pattern' }))
  const openFile = dialog.getByRole('button', { name: 'Open a file' })
  const input = dialog.getByLabelText('Open a file', { selector: 'input' })
  openFile.focus()
  await act(async () => answer({ patterns: [] }))
  expect(dialog.getByText('Which moment would you like to use again?')).toBeTruthy()
  expect(document.activeElement).toBe(openFile)
  await user.upload(input, new File([text], 'Circle.backmap-pattern.json', { type: 'application/json' }))
  expect(await screen.findByRole('dialog', { name: 'Adopt “Circle”' })).toBeTruthy()
  list.mockRestore()
})

it('of a hundred patterns one is found by its words', async () => {
  for (let at = 0; at < 100; at += 1) {
    const named = { ...pattern, facts: { ...pattern.facts, title: at === 42 ? 'Círculo' : `Moment ${at}` } }
    await ownPatterns.put({ id: `p${at}`, at, text: writePatternFile(named) ?? '' })
  }
  const { user } = showPlan(here, adopting)
  const find = await screen.findByRole('searchbox', { name: 'Find a pattern' })
  expect(screen.getByText('100 patterns')).toBeTruthy()
  await user.type(find, 'circulo')
  expect(screen.getByText('1 pattern')).toBeTruthy()
  await user.type(find, 'xx')
  expect(screen.getByText('No pattern says “circuloxx”.')).toBeTruthy()
})

it('a pattern of this device is adopted with what differs: one step, and undone in one press', async () => {
  await ownPatterns.put({ id: 'p', at: 1, text })
  const { user, document } = showPlan(here, adopting)
  const before = document.getState()
  await user.click(await screen.findByRole('button', { name: /^Circle/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Adopt “Circle”' }))
  expect(dialog.getByText('8:30–8:55').parentElement?.textContent).toBe('8:30–8:55. At the same time as Breakfast.')
  await user.clear(dialog.getByRole('textbox', { name: 'Name of the moment' }))
  await user.type(dialog.getByRole('textbox', { name: 'Name of the moment' }), 'Crew')
  await user.clear(dialog.getByRole('textbox', { name: 'Minutes' }))
  await user.type(dialog.getByRole('textbox', { name: 'Minutes' }), '10')
  expect(dialog.getByText('8:30–8:40')).toBeTruthy()
  expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Here: Advisor' }).value).toBe('role:ours')
  await user.selectOptions(dialog.getByRole('combobox', { name: 'How far it is here: Run the circle' }), 'partly')
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Feelings of one learner: known' }), 'none')
  await user.click(dialog.getByRole('radio', { name: 'Take them along' }))
  expect(
    dialog.getByText(
      'Adds 1 moment, 1 practice, 1 support, and 1 permission. Uses 1 card you have. 1 permission is to be asked for here.',
    ),
  ).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Adopt it' }))

  const after = document.getState()
  const made = [...after.moments.values()].find(({ title }) => title === 'Crew')
  expect(made).toMatchObject({ start: 510, end: 520, day: 'day:ideal' })
  expect([after.feelings.size, after.roles.size]).toEqual([0, 1])
  expect([...after.practices.values()].map(({ status }) => status)).toEqual(['partly'])
  expect([...after.supports.values()].map(({ status, costPerYear }) => [status, costPerYear])).toEqual([
    ['missing', 900],
  ])
  expect(useScreen.getState().selected).toBe(made?.id)
  await user.click(await within(screen.getByRole('region', { name: 'Notices' })).findByRole('button', { name: 'Undo' }))
  expect([document.getState(), document.canUndo()]).toEqual([before, false])
})

it('a role may be added all the same or left out, and what only it stood for is not asked any more', async () => {
  const { user, document } = showPlan(here, adopting)
  dropped(text, 'Circle.backmap-pattern.json')
  const dialog = within(await screen.findByRole('dialog', { name: 'Adopt “Circle”' }))
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Here: Advisor' }), 'new')
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Here: Time for it' }), 'none')
  expect(dialog.queryByRole('radio', { name: 'Take them along' })).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Adopt it' }))
  const { roles, supports, permissions } = document.getState()
  expect([roles.size, supports.size, permissions.size]).toEqual([2, 0, 0])
})

it('a plan file gives one of its moments', async () => {
  const { user, document } = showPlan(here, adopting)
  dropped(writePlanFile({ ...there, plan: { ...there.plan, title: 'Their plan' } }), 'plan.backmap.json')
  const dialog = within(await screen.findByRole('dialog', { name: 'Which moment of this plan?' }))
  expect(
    dialog.getByText('“Their plan” is a whole plan. One of its moments comes here, with all that stands behind it.'),
  ).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: /^Circle/ }))
  await user.click(await screen.findByRole('button', { name: 'Adopt it' }))
  expect([...document.getState().moments.values()].map(({ title }) => title).sort()).toEqual(['Breakfast', 'Circle'])
})

it('a file that is no pattern is told what it is and what to do, and the plan is as it was', async () => {
  const { document } = showPlan(here, adopting)
  const before = document.getState()
  await screen.findByRole('dialog')
  dropped('8:00 Arrive', 'bells.csv')
  await screen.findByText(/^“bells.csv” holds neither a pattern nor a plan/)
  dropped('{}', 'other.json')
  await screen.findByText(/^“other.json” can be read, but holds neither/)
  dropped('\x89PNG\r\n', 'photo.png')
  await screen.findByText(/^“photo.png”/)
  dropped(text.replace('"version": 1', '"version": 9'), 'later.json')
  await screen.findByText(/^“later.json” was made with a newer version/)
  expect(document.getState()).toBe(before)
})

it('says how much of a pattern could not be read', async () => {
  showPlan(here, adopting)
  dropped(text.replace('"08:30"', '"half past eight"'), 'Circle.backmap-pattern.json')
  expect(await screen.findByText('1 thing in it could not be read and is left out or filled in afresh.')).toBeTruthy()
})

it('a pattern taken away comes back by Undo', async () => {
  await ownPatterns.put({ id: 'p', at: 1, text })
  const { user } = showPlan(here, adopting)
  await user.click(await screen.findByRole('button', { name: 'More for “Circle”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  await screen.findByText('Which moment would you like to use again?')
  expect(screen.getByText('Removed “Circle”')).toBeTruthy()
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: /^Circle/ })).toBeTruthy()
})

it('a pattern whose words are markup is text wherever it is shown', async () => {
  const markup = '<img src=x onerror="document.title=1"><b>bold</b>'
  const words = plan(
    moment('m', '', { title: markup, does: markup }),
    practice('p', { title: markup }),
    makes('p', 'm'),
  )
  const marked = patternIn(words, 'm')
  await ownPatterns.put({
    id: 'p',
    at: 1,
    text: writePatternFile({ ...marked, facts: { ...marked.facts, about: markup } }) ?? '',
  })
  const { user } = showPlan(here, adopting)
  await user.click(await screen.findByRole('button', { name: /^<img src/ }))
  const dialog = await screen.findByRole('dialog', { name: `Adopt “${markup}”` })
  expect([within(dialog).getAllByText(markup).length > 1, dialog.querySelector('img, b')]).toEqual([true, null])
})

it('who only watches saves a moment on their own device, and is asked nothing about adopting', async () => {
  leavePlan()
  show({ language: 'en', patterns: { ask: 'save', moment: null } })
  const watching = { ...openPlanOf(createPlanDocument(there)), isEditable: () => false }
  render(
    <SharingProvider sharing={fakeSharing({ tier: 'view' })}>
      <OpenPlanProvider plan={watching}>
        <PatternPlace />
        <ToastPlace label="Notices" />
      </OpenPlanProvider>
    </SharingProvider>,
  )
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Keep on this device' }))
  await screen.findAllByText('Kept “Circle” among your patterns')
  expect((await ownPatterns.list()).patterns.length).toBe(1)
  act(() => show({ patterns: adopting }))
  await waitFor(() => expect(useScreen.getState().patterns).toBeNull())
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('a plan without a day gets one with the moment', async () => {
  const empty: Plan = { ...here, days: new Map(), moments: new Map() }
  const { user, document } = showPlan(empty, adopting)
  dropped(text, 'Circle.backmap-pattern.json')
  await user.click(await screen.findByRole('button', { name: 'Adopt it' }))
  const { days, moments } = document.getState()
  expect([[...days.values()].map(({ kind }) => kind), moments.size]).toEqual([['aim'], 1])
  document.undo()
  expect(document.getState().days.size).toBe(createPlanDocument(empty).getState().days.size)
})
