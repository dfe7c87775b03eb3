import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MapView } from '../../src/features/map/MapView.tsx'
import { leaveMap, showMap } from '../../src/features/map/mapScreen.ts'
import { select, show } from '../../src/store/screen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { showWithPlan } from '../support/openPlan.tsx'
import { linkOf, planOf } from '../support/plans.ts'
import { withoutLayout } from '../support/withoutLayout.ts'

beforeEach(() => {
  leaveMap()
  showMap({ shown: null, isWhole: false, allDays: false })
  withoutLayout(1366)
})

afterEach(() => vi.unstubAllGlobals())

const smallPlan = () =>
  planOf({
    days: [{ id: 'day:ideal', kind: 'aim', title: 'Our ideal day' }],
    learners: [{ id: 'learner:amara', name: 'Amara', order: 'a0' }],
    moments: [
      { id: 'moment:circle', day: 'day:ideal', title: 'Crew circle', part: 'morning', order: 'a0' },
      { id: 'moment:lunch', day: 'day:ideal', title: 'Lunch', part: 'midday', order: 'a1' },
    ],
    feelings: [{ id: 'feeling:safe', moment: 'moment:circle', learner: 'learner:amara', word: 'safe', field: 'calm' }],
    practices: [
      { id: 'practice:run', title: 'Run the circle', order: 'a0' },
      { id: 'practice:prep', title: 'Prepare the circle', visibility: 'backstage', order: 'a1' },
    ],
    roles: [{ id: 'role:advisor', title: 'Crew advisor', order: 'a0' }],
    supports: [{ id: 'support:training', type: 'training', title: 'Crew training', order: 'a0' }],
    links: [
      linkOf('makes', 'practice:run', 'moment:circle'),
      linkOf('does', 'role:advisor', 'practice:run', { part: 'R' }),
      linkOf('needs', 'practice:run', 'support:training'),
    ],
  })

function showMapOf(plan = smallPlan()) {
  return showWithPlan(
    plan,
    <>
      <MapView />
      <ToastPlace label="Notices" />
    </>,
  )
}

const card = (name: string) => screen.getByRole('button', { name })
const titles = (links: Iterable<{ kind: string; from: string; to: string }>) =>
  [...links].map(link => `${link.from} ${link.kind} ${link.to}`).sort()

it('shows five columns by name, each with its question, in reading order', () => {
  showMapOf()
  expect(screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent)).toEqual([
    'Student day',
    'What we do',
    'Who does it',
    'What they need',
    'What must be true',
  ])
  expect(screen.getAllByRole('heading', { level: 4 }).map(heading => heading.textContent)).toEqual([
    'Crew circle',
    'Lunch',
    'Run the circle',
    'Prepare the circle',
    'Crew advisor',
    'Crew training',
  ])
  expect(screen.queryByRole('application')).toBe(null)
})

it('asks for a moment when there is none, and leads to the day', () => {
  showMapOf(planOf({ days: [{ id: 'day:ideal', kind: 'aim' }] }))
  expect(screen.getByText('Which moment of the day do you want to make real?')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Go to the day' }).getAttribute('href')).toBe('/plan/test/day')
})

it('names the thread of a selected card and what it is for, and lets go of it again', async () => {
  const { user } = showMapOf()
  await user.click(card('Crew advisor'))
  expect(screen.getByText('The thread of Crew advisor')).toBeTruthy()
  expect(screen.getByText('Amara feels safe')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /Show every thread/ }))
  expect(screen.queryByText('The thread of Crew advisor')).toBe(null)
})

it('grows by answering: a practice for a moment, Enter for the next, Escape to end, each tied and undone in one step', async () => {
  const { user, document } = showMapOf()
  await user.click(card('Lunch'))
  await user.click(screen.getByRole('button', { name: 'What would adults do?' }))
  await user.keyboard('Serve lunch{Enter}Sit with students{Enter}{Escape}')
  const { practices, links } = document.getState()
  expect([...practices.values()].map(practice => practice.title).sort()).toEqual([
    'Prepare the circle',
    'Run the circle',
    'Serve lunch',
    'Sit with students',
  ])
  const idOf = (title: string) => [...practices.values()].find(practice => practice.title === title)?.id
  expect(titles(links.values())).toEqual(
    titles(smallPlan().links.values())
      .concat(`${idOf('Serve lunch')} makes moment:lunch`, `${idOf('Sit with students')} makes moment:lunch`)
      .sort(),
  )
  expect(window.document.activeElement?.textContent).toBe('Lunch')
  await document.undo()
  await document.undo()
  expect(titles(document.getState().links.values())).toEqual(titles(smallPlan().links.values()))
})

it('takes an empty new card away with Escape and writes nothing', async () => {
  const { user, document } = showMapOf()
  await user.click(card('Lunch'))
  await user.click(screen.getByRole('button', { name: 'What would adults do?' }))
  await user.keyboard('{Escape}')
  expect(document.getState().practices.size).toBe(2)
  expect(document.canUndo()).toBe(false)
  expect(window.document.activeElement?.textContent).toBe('Lunch')
})

it('offers a card of the same name while a new one is written, and ties that one instead', async () => {
  const { user, document } = showMapOf()
  await user.click(card('Prepare the circle'))
  await user.click(screen.getByRole('button', { name: 'Who would do it?' }))
  await user.keyboard('Crew')
  await user.click(screen.getByRole('button', { name: 'Use “Crew advisor”, which you have' }))
  expect(document.getState().roles.size).toBe(1)
  expect(document.getState().links.has('link:does/role:advisor/practice:prep')).toBe(true)
})

it('asks the next open question first', async () => {
  const { user } = showMapOf()
  await user.click(card('Prepare the circle'))
  expect(screen.getByRole('button', { name: 'Who would do it?' })).toBeTruthy()
  await user.click(card('Crew training'))
  expect(screen.getByRole('button', { name: 'Who has to say yes?' })).toBeTruthy()
})

it('renames a card in its place: Enter writes, and the card has the focus again', async () => {
  const { user, document } = showMapOf()
  await user.click(card('Crew advisor'))
  await user.click(card('Crew advisor'))
  const field = screen.getByRole('textbox', { name: 'Name of this card' })
  await user.clear(field)
  await user.type(field, 'Crew leader{Enter}')
  expect(document.getState().roles.get('role:advisor')?.title).toBe('Crew leader')
  await waitFor(() => expect(window.document.activeElement?.textContent).toBe('Crew leader'))
})

it('moves the focus with the arrow keys: down a column, and sideways along a thread', async () => {
  const { user } = showMapOf()
  card('Crew circle').focus()
  await user.keyboard('{ArrowRight}')
  expect(window.document.activeElement).toBe(card('Run the circle'))
  await user.keyboard('{ArrowDown}')
  expect(window.document.activeElement).toBe(card('Prepare the circle'))
  await user.keyboard('{ArrowUp}{ArrowRight}')
  expect(window.document.activeElement).toBe(card('Crew advisor'))
})

it('lets Tab reach one card of each column', () => {
  showMapOf()
  const stops = screen.getAllByRole('heading', { level: 4 }).flatMap(heading => {
    const button = within(heading).getByRole('button')
    return button.tabIndex === 0 ? [button.textContent] : []
  })
  expect(stops).toEqual(['Crew circle', 'Run the circle', 'Crew advisor', 'Crew training'])
})

it('keeps a card where Alt and an arrow put it, says so, and takes it back in one step', async () => {
  const plan = planOf({
    days: [{ id: 'day:ideal', kind: 'aim' }],
    moments: [{ id: 'moment:a', day: 'day:ideal', title: 'Lunch', part: 'midday' }],
    roles: [
      { id: 'role:a', title: 'Nurse', order: 'a0' },
      { id: 'role:b', title: 'Cook', order: 'a1' },
      { id: 'role:c', title: 'Coach', order: 'a2' },
    ],
  })
  const { user, document } = showMapOf(plan)
  const order = () =>
    screen
      .getAllByRole('heading', { level: 4 })
      .flatMap(heading => heading.textContent ?? [])
      .slice(1)
  card('Coach').focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(order()).toEqual(['Nurse', 'Coach', 'Cook'])
  expect(screen.getByRole('status').textContent).toBe('Coach is now 2 of 3')
  expect(window.document.activeElement?.textContent).toBe('Coach')
  await document.undo()
  expect(document.getState().roles.get('role:c')?.place).toBe(undefined)
})

it('walks through the gaps of a kind and offers the answer to each', async () => {
  const { user } = showMapOf()
  await user.click(screen.getByRole('button', { name: '1 practice has no one' }))
  expect(screen.getByText('The thread of Prepare the circle')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('1 of 1: Prepare the circle')
  await user.click(screen.getByRole('button', { name: 'Who would do it?' }))
  await user.keyboard('Cook{Enter}{Escape}')
  expect(screen.getByText('None of these is open any more.')).toBeTruthy()
})

it('walks through gaps by a key on a card, on and back', async () => {
  const plan = planOf({
    days: [{ id: 'day:ideal', kind: 'aim' }],
    moments: ['Lunch', 'Recess', 'Close'].map((title, at) => ({
      id: `moment:m${2 - at}`,
      day: 'day:ideal',
      title,
      part: 'midday',
      order: `a${at}`,
    })),
  })
  const { user } = showMapOf(plan)
  card('Close').focus()
  await user.keyboard('n')
  expect(screen.getByRole('status').textContent).toBe('1 of 3: Lunch')
  expect(window.document.activeElement).toBe(card('Lunch'))
  await user.keyboard('n')
  expect(window.document.activeElement).toBe(card('Recess'))
  await user.keyboard('{Shift>}N{/Shift}')
  expect(window.document.activeElement).toBe(card('Lunch'))
  await user.click(screen.getByRole('button', { name: 'Gap before' }))
  expect(window.document.activeElement).toBe(card('Close'))
})

it('links a support to who sees to it through a list that can be searched', async () => {
  const { user, document } = showMapOf()
  await user.click(screen.getByRole('button', { name: '1 support nobody sees to' }))
  await user.click(screen.getByRole('button', { name: 'Who sees to it?' }))
  const dialog = await screen.findByRole('dialog', { name: 'Who sees to it' })
  await user.type(within(dialog).getByRole('searchbox'), 'crew')
  await user.click(within(dialog).getByRole('button', { name: /Crew advisor/ }))
  expect(document.getState().links.has('link:owns/role:advisor/support:training')).toBe(true)
})

it('adds a card of the name looked for where there is none', async () => {
  const { user, document } = showMapOf()
  await user.click(screen.getByRole('button', { name: '1 support nobody sees to' }))
  await user.click(screen.getByRole('button', { name: 'Who sees to it?' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('searchbox'), 'Principal')
  await user.click(within(dialog).getByRole('button', { name: 'Add “Principal”' }))
  const principal = [...document.getState().roles.values()].find(role => role.title === 'Principal')
  expect(document.getState().links.has(`link:owns/${principal?.id}/support:training` as never)).toBe(true)
})

it('keeps the reason of a link and how sure you are, and takes a link away with a way back', async () => {
  const { user, document } = showMapOf()
  await user.click(card('Run the circle'))
  await user.click(screen.getByRole('button', { name: 'Details' }))
  const dialog = await screen.findByRole('dialog', { name: 'Run the circle' })
  await user.click(within(dialog).getByText('Crew training'))
  await user.type(within(dialog).getByRole('textbox', { name: 'Why: Crew training' }), 'Nobody has led one{Tab}')
  await user.type(
    within(dialog).getByRole('textbox', { name: 'How sure you are, in percent: Crew training' }),
    '70{Tab}',
  )
  expect(document.getState().links.get('link:needs/practice:run/support:training')).toMatchObject({
    reason: 'Nobody has led one',
    confidence: 70,
  })
  await user.click(within(dialog).getByRole('button', { name: 'Take the link to Crew training away' }))
  expect(document.getState().links.has('link:needs/practice:run/support:training')).toBe(false)
  await document.undo()
  expect(document.getState().links.has('link:needs/practice:run/support:training')).toBe(true)
})

it('asks before it deletes what moments lean on', async () => {
  const { user, document } = showMapOf()
  card('Crew advisor').focus()
  await user.keyboard('{Delete}')
  const dialog = await screen.findByRole('dialog', { name: 'Delete Crew advisor?' })
  expect(document.getState().roles.size).toBe(1)
  await user.click(within(dialog).getByRole('button', { name: 'Delete' }))
  expect(document.getState().roles.size).toBe(0)
})

it('shows three columns on a tablet and steps on to the others', async () => {
  withoutLayout(768)
  const { user } = showMapOf()
  const columns = () => screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent)
  expect(columns()).toEqual(['Student day', 'What we do', 'Who does it'])
  await user.click(screen.getByRole('button', { name: 'Later column' }))
  expect(columns()).toEqual(['What we do', 'Who does it', 'What they need'])
})

it('brings the column of a new card in sight on a phone', async () => {
  withoutLayout(390)
  const { user } = showMapOf()
  await user.click(card('Lunch'))
  await user.click(screen.getByRole('button', { name: 'What would adults do?' }))
  expect(screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent)).toEqual(['What we do'])
  expect(window.document.activeElement).toBe(screen.getByRole('textbox', { name: 'What would adults do?' }))
})

it('shows a room the thread without anything to press but the cards', () => {
  showWithPlan(smallPlan(), <MapView />)
  act(() => {
    select('moment:circle')
    show({ presenting: true })
  })
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual([
    'The thread of Crew circle✕Show every thread',
    'Crew circle',
    'Lunch',
    'Run the circle',
    'Prepare the circle',
    'Crew advisor',
    'Crew training',
  ])
})

it('maps another day, or all that are dreamed of', async () => {
  const { user } = showMapOf(
    planOf({
      days: [
        { id: 'day:ideal', kind: 'aim', title: 'Ideal', order: 'a0' },
        { id: 'day:friday', kind: 'variant', title: 'Friday', order: 'a1' },
        { id: 'day:today', kind: 'today', title: 'Today', order: 'a2' },
      ],
      moments: [
        { id: 'moment:lunch', day: 'day:ideal', title: 'Lunch', part: 'midday' },
        { id: 'moment:trip', day: 'day:friday', title: 'Field trip', part: 'midday' },
        { id: 'moment:bell', day: 'day:today', title: 'Bell', part: 'midday' },
      ],
    }),
  )
  const moments = () => screen.getAllByRole('heading', { level: 4 }).map(heading => heading.textContent)
  expect(moments()).toEqual(['Lunch'])
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which day is mapped' }), 'Today')
  expect(moments()).toEqual(['Bell'])
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which day is mapped' }), 'All ideal days')
  expect(moments()).toEqual(['Lunch', 'Field trip'])
})
