import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { ListView } from '../../src/features/list/ListView.tsx'
import { MapView } from '../../src/features/map/MapView.tsx'
import { leaveMap, showMap } from '../../src/features/map/mapScreen.ts'
import { show } from '../../src/store/screen.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { linkOf, planOf } from '../support/plans.ts'
import { withoutLayout } from '../support/withoutLayout.ts'

const plan = planOf({
  days: [{ id: 'day:ideal', kind: 'aim' }],
  moments: [
    { id: 'moment:circle', day: 'day:ideal', title: 'Crew circle', part: 'morning', order: 'a0' },
    { id: 'moment:lunch', day: 'day:ideal', title: 'Lunch', part: 'midday', order: 'a1' },
  ],
  practices: [
    { id: 'practice:run', title: 'Run the circle', order: 'a0' },
    { id: 'practice:serve', title: 'Serve lunch', order: 'a1' },
  ],
  roles: [
    { id: 'role:advisor', title: 'Advisor', order: 'a0' },
    { id: 'role:cook', title: 'Cook', order: 'a1' },
  ],
  links: [
    linkOf('makes', 'practice:run', 'moment:circle'),
    linkOf('makes', 'practice:serve', 'moment:lunch'),
    linkOf('does', 'role:advisor', 'practice:run', { part: 'R' }),
    linkOf('does', 'role:cook', 'practice:serve', { part: 'R' }),
  ],
})

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/cards/filter/FilterDialog.tsx'),
    import('../../src/cards/filter/FilterWords.tsx'),
  ])
})

beforeEach(() => {
  leaveMap()
  showMap({ shown: null, isWhole: false, allDays: false })
  withoutLayout(1366)
})
afterEach(() => {
  act(() => show({ filter: {}, filteredOut: 'faint' }))
  vi.unstubAllGlobals()
})

const cards = () => screen.getAllByRole('heading', { level: 4 }).map(heading => heading.textContent)

it('keeps on the map what a role does, says so in words, and shows all again', async () => {
  const { user } = showWithPlan(plan, <MapView />)
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Which cards to see' }))
  await user.selectOptions(dialog.getByLabelText('Who does it'), 'Advisor')
  await user.click(dialog.getByRole('radio', { name: 'hidden' }))
  await user.click(dialog.getByRole('button', { name: 'Done' }))
  expect(screen.getByText('Only Advisor: 3 of 6 cards')).toBeTruthy()
  expect(cards()).toEqual(['Crew circle', 'Run the circle', 'Advisor'])
  await user.click(screen.getByRole('button', { name: 'Show all cards' }))
  expect(cards()).toEqual(['Crew circle', 'Lunch', 'Run the circle', 'Serve lunch', 'Advisor', 'Cook'])
})

it('draws the others faint, and keeps the thread of a selected card whole even where they are hidden', async () => {
  const { user } = showWithPlan(plan, <MapView />)
  act(() => show({ filter: { role: 'role:advisor' }, filteredOut: 'faint' }))
  const faint = () =>
    screen
      .getAllByRole('article')
      .filter(card => card.className.includes('faint'))
      .map(card => within(card).getByRole('button').textContent)
  expect(faint()).toEqual(['Lunch', 'Serve lunch', 'Cook'])
  await user.click(screen.getByRole('button', { name: 'Lunch' }))
  expect(faint()).toEqual(['Crew circle', 'Run the circle', 'Advisor'])
  act(() => show({ filteredOut: 'gone' }))
  expect(cards()).toEqual(['Crew circle', 'Lunch', 'Run the circle', 'Serve lunch', 'Advisor', 'Cook'])
})

it('lists what is kept by kind, and finds among it', async () => {
  const { user } = showWithPlan(plan, <ListView />)
  act(() => show({ filter: { role: 'role:advisor' } }))
  const listed = () =>
    within(screen.getByRole('region', { name: /card/ }))
      .getAllByRole('textbox')
      .map(field => (field as HTMLTextAreaElement).value)
  expect(await screen.findByText('Only Advisor: 3 of 6 cards')).toBeTruthy()
  expect(listed()).toEqual(['Crew circle', 'Run the circle', 'Advisor'])
  await user.type(screen.getByRole('searchbox', { name: 'Find a card' }), 'circle')
  expect(listed()).toEqual(['Crew circle', 'Run the circle'])
})

it('shows all again when a card is asked for that the filter hides', async () => {
  showWithPlan(plan, <ListView />)
  act(() => show({ filter: { role: 'role:advisor' } }))
  act(() => show({ sought: 'role:cook' }))
  expect(await screen.findByRole('heading', { name: 'The day' })).toBeTruthy()
})
