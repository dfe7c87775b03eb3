import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { momentsOf } from '../../src/derive/theDay.ts'
import type { PlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { DayView } from '../../src/features/day/DayView.tsx'
import { PastePlace } from '../../src/features/paste/PastePlace.tsx'
import { show } from '../../src/store/screen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { showWithPlan } from '../support/openPlan.tsx'
import { feeling, learner, makes, moment, plan, practice } from '../support/planBuilders.ts'

function showDayOf(world: Plan) {
  show({ scale: 'story', zoom: 'whole' })
  return showWithPlan(
    world,
    <>
      <DayView />
      <PastePlace />
      <ToastPlace label="Notices" />
    </>,
  )
}

function titles(document: PlanDocument): string[] {
  return momentsOf(document.getState(), 'day:ideal').map(one => one.title)
}

function undoOnce(document: PlanDocument): string[] {
  act(() => void document.undo())
  return titles(document)
}

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/day/DetailsPanel.tsx'),
    import('../../src/features/day/FeelingsDialog.tsx'),
    import('../../src/features/paste/PasteDialog.tsx'),
    import('../../src/features/day/RemoveDialog.tsx'),
  ])
})

const three = plan(
  moment('a', '', { title: 'Arrive', part: 'morning', order: 'a0' }),
  moment('b', '', { title: 'Read', part: 'morning', order: 'a1' }),
  moment('c', '', { title: 'Lunch', part: 'midday', order: 'a2' }),
)

it('asks how the day begins and takes one moment after another from the keyboard', async () => {
  const { document, user } = showDayOf(plan())
  expect(screen.getByRole('heading', { name: 'How would an ideal day begin?' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '+ First moment' }))
  await user.keyboard('Soft landing{Enter}Crew circle{Enter}Lunch')
  await user.tab()
  expect(titles(document)).toEqual(['Soft landing', 'Crew circle', 'Lunch'])
})

it('takes back a new moment with its name in one step, and a later name by itself', async () => {
  const { document, user } = showDayOf(plan())
  await user.click(screen.getByRole('button', { name: '+ First moment' }))
  await user.keyboard('Soft')
  await waitFor(() => expect(titles(document)).toEqual(['Soft'])) // it is in the plan after a pause, too
  await user.keyboard(' landing{Enter}Crew circle{Escape}')
  await user.click(screen.getByRole('button', { name: 'Crew circle' }))
  await user.click(screen.getByRole('textbox', { name: 'Name of the moment' }))
  await user.keyboard(' at nine{Escape}')
  expect(titles(document)).toEqual(['Soft landing', 'Crew circle at nine'])

  const steps = [undoOnce(document), undoOnce(document), undoOnce(document)]
  expect(steps).toEqual([['Soft landing', 'Crew circle'], ['Soft landing'], []])
})

it('goes from the title to what students do and learn', async () => {
  const { document, user } = showDayOf(plan())
  await user.click(screen.getByRole('button', { name: '+ First moment' }))
  await user.keyboard('Soft landing')
  await user.click(screen.getByRole('textbox', { name: 'Do' }))
  await user.keyboard('Eats breakfast{Enter}How to settle{Enter}')
  expect(momentsOf(document.getState(), 'day:ideal').map(one => [one.title, one.does, one.learns])).toEqual([
    ['Soft landing', 'Eats breakfast', 'How to settle'],
  ])
})

it('takes an empty new card away again with Escape', async () => {
  const { document, user } = showDayOf(three)
  await user.click(screen.getByRole('button', { name: 'Add a moment after “Arrive”' }))
  expect(titles(document)).toEqual(['Arrive', '', 'Read', 'Lunch'])
  await user.keyboard('{Escape}')
  expect(titles(document)).toEqual(['Arrive', 'Read', 'Lunch'])
})

it('lists the moments in reading order, each part of the day under its heading', () => {
  showDayOf(three)
  expect(screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent)).toContain('Morning')
  const morning = screen.getByRole('list', { name: 'Morning' })
  expect(
    within(morning)
      .getAllByRole('heading', { level: 4 })
      .map(heading => heading.textContent),
  ).toEqual(['Arrive', 'Read'])
})

it('moves a moment with Alt and an arrow, and says where it went', async () => {
  const { document, user } = showDayOf(three)
  screen.getByRole('button', { name: 'Arrive' }).focus()
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(titles(document)).toEqual(['Read', 'Arrive', 'Lunch'])
  expect(screen.getByText('Moved Arrive to Morning, 2 of 2')).toBeTruthy()
  document.undo()
  expect(titles(document)).toEqual(['Arrive', 'Read', 'Lunch'])
})

it('trades times when a timed moment moves, in one step that can be undone', async () => {
  const world = plan(
    moment('a', '08:00-08:30', { title: 'Circle', order: 'a0' }),
    moment('b', '08:30-09:30', { title: 'Read', order: 'a1' }),
  )
  const { document, user } = showDayOf(world)
  screen.getByRole('button', { name: 'Read' }).focus()
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  const times = () => momentsOf(document.getState(), 'day:ideal').map(one => [one.title, one.start, one.end])
  expect(times()).toEqual([
    ['Read', 480, 540],
    ['Circle', 540, 570],
  ])
  expect(screen.getAllByText('Read is now 8:00–9:00; 1 other moment changed its time')).toHaveLength(2)
  await user.click(within(screen.getByRole('region', { name: 'Notices' })).getByRole('button', { name: 'Undo' }))
  expect(times()).toEqual([
    ['Circle', 480, 510],
    ['Read', 510, 570],
  ])
})

it('changes the start on the clock by five minutes', async () => {
  const world = plan(moment('a', '08:00-08:30', { title: 'Circle' }))
  const { document, user } = showDayOf(world)
  await user.click(screen.getByRole('radio', { name: 'Clock' }))
  screen.getByRole('button', { name: 'Circle' }).focus()
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}')
  expect(document.getState().moments.get('moment:a')).toMatchObject({ start: 485, end: 520 })
})

const felt = plan(
  learner('amara', { name: 'Amara', order: 'a0' }),
  moment('a', '', { title: 'Circle', part: 'morning', order: 'a0' }),
)

it('marks how a moment feels for the learner in front with the arrow keys, and clears it again', async () => {
  const { document, user } = showDayOf(felt)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Whose day' }), 'Amara’s day')
  const point = screen.getByRole('slider', { name: 'Amara, Circle, as we dream it' })
  expect(point.getAttribute('aria-valuetext')).toBe('not marked yet')
  point.focus()
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(point.getAttribute('aria-valuetext')).toBe('good')
  expect([...document.getState().curve.values()].map(one => [one.id, one.valence])).toEqual([['curve:a.amara.aim', 1]])
  await user.keyboard('{Delete}')
  expect(document.getState().curve.size).toBe(0)
})

it('takes words for how a moment feels from the list, for the learner in front', async () => {
  const { document, user } = showDayOf(felt)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Whose day' }), 'Amara’s day')
  await user.click(screen.getByRole('button', { name: 'Circle' }))
  await user.click(screen.getByRole('button', { name: 'How would it feel?' }))
  await user.click(await screen.findByRole('button', { name: 'welcome' }))
  expect(
    [...document.getState().feelings.values()].map(({ word, field, kind, learner: whose }) => [
      word,
      field,
      kind,
      whose,
    ]),
  ).toEqual([['welcome', 'calm', 'aim', 'learner:amara']])
})

it('tells which practices make a moment before it goes, and brings all back', async () => {
  const world = plan(
    moment('a', '', { title: 'Circle' }),
    practice('greet', { title: 'Greet everyone' }),
    makes('greet', 'a'),
    feeling('calm', 'a', { field: 'calm', learner: null }),
  )
  const { document, user } = showDayOf(world)
  await user.click(screen.getByRole('button', { name: 'Circle' }))
  await user.click(screen.getByRole('button', { name: 'More for “Circle”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  const dialog = await screen.findByRole('dialog', { name: 'Take “Circle” away?' })
  expect(within(dialog).getByText('1 practice makes this moment.')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Take it away' }))
  expect(document.getState().moments.size).toBe(0)
  await user.click(within(screen.getByRole('region', { name: 'Notices' })).getByRole('button', { name: 'Undo' }))
  expect(document.getState()).toEqual(expect.objectContaining({ moments: world.moments, feelings: world.feelings }))
})

it('offers to make moments of several pasted lines', async () => {
  const { document, user } = showDayOf(three)
  await user.click(screen.getByRole('button', { name: 'Read' }))
  await user.paste('8:30-9:00 Circle\nWalk')
  const dialog = await screen.findByRole('dialog', { name: 'Make 2 moments?' })
  await user.click(within(dialog).getByRole('button', { name: 'Make 2 moments' }))
  expect(titles(document)).toEqual(['Arrive', 'Read', 'Circle', 'Walk', 'Lunch'])
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('shows nothing to press while it is shown to a room', () => {
  showDayOf(three)
  show({ presenting: true })
  return waitFor(() => expect(screen.queryAllByRole('button')).toEqual([]))
})

it('ticks Monday to Friday where no weekdays are named, and takes one day out of them', async () => {
  const { document, user } = showDayOf(three)
  await user.click(screen.getByRole('button', { name: 'Read' }))
  await user.click(await screen.findByRole('button', { name: 'Time, place and more…' }))
  const days = within(await screen.findByRole('group', { name: 'On which days' }))
  const ticked = () => days.getAllByRole('checkbox', { checked: true }).length
  expect(ticked()).toBe(5)
  await user.click(days.getByRole('checkbox', { name: 'Fri' }))
  expect(document.getState().moments.get('moment:b')?.weekdays).toEqual([1, 2, 3, 4])
  expect(ticked()).toBe(4)
})

it('shows what a pasted schedule is understood as, settles a doubt, and says what is left out', async () => {
  const { document, user } = showDayOf(plan())
  await user.click(screen.getByRole('button', { name: 'Paste a bell schedule' }))
  const dialog = await screen.findByRole('dialog', { name: 'Moments from a bell schedule' })
  await user.click(within(dialog).getByRole('textbox', { name: 'What you pasted' }))
  await user.paste('Chess 1:15-2:00\nRobots 2:05-2:50\nDance 3:00-3:30\nParents are welcome to come too.')
  const rows = within(within(dialog).getByRole('list', { name: 'What they become' })).getAllByRole('listitem')
  expect(rows.map(row => row.textContent)).toEqual([
    expect.stringContaining('1:15–2:00Chess'),
    expect.stringContaining('2:05–2:50Robots'),
    expect.stringContaining('3:00–3:30Dance'),
  ])
  expect(within(dialog).getByText('1 line is left out')).toBeTruthy()
  const first = within(rows[0] as HTMLElement) // three of them, as seen above
  expect(first.getByText('Read as the afternoon; the text does not say.')).toBeTruthy()
  await user.click(first.getByRole('button', { name: 'It is the morning' }))
  await user.click(within(dialog).getByRole('button', { name: 'Make 3 moments' }))
  const made = [...document.getState().moments.values()].map(({ title, start }) => [title, start])
  expect(made).toEqual(
    expect.arrayContaining([
      ['Chess', 75],
      ['Robots', 845],
      ['Dance', 900],
    ]),
  )
})
