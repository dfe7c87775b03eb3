import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { FindButton, FindPlace } from '../../src/features/find/FindPlace.tsx'
import type { View } from '../../src/store/paths.ts'
import { show, useScreen } from '../../src/store/screen.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { planOf } from '../support/plans.ts'

const plan = planOf({
  days: [
    { id: 'day:ideal', kind: 'aim', title: 'Our ideal day', order: 'a0' },
    { id: 'day:today', kind: 'today', title: 'Today', order: 'a1' },
  ],
  moments: [
    { id: 'moment:circle', day: 'day:ideal', title: 'Crew circle' },
    { id: 'moment:rows', day: 'day:today', title: 'Circle of chairs' },
  ],
  practices: [{ id: 'practice:run', title: 'Run the circle' }],
  learners: [{ id: 'learner:amara', name: 'Amara', about: 'Loves a circle of friends' }],
})

function showFind(view: View) {
  const { hook, history } = memoryLocation({ path: `/plan/test/${view}`, record: true })
  const shown = showWithPlan(
    plan,
    <Router hook={hook}>
      <FindButton />
      <input aria-label="A field" />
      <FindPlace view={view} />
    </Router>,
  )
  return { ...shown, history }
}

it('opens by its button, by / and by Ctrl+K, and not while somebody writes', async () => {
  const { user } = showFind('day')
  await user.click(screen.getByRole('textbox', { name: 'A field' }))
  await user.keyboard('/{Control>}k{/Control}')
  expect(useScreen.getState().finding).toBe(false)
  act(() => (document.activeElement as HTMLElement).blur())
  await user.keyboard('/')
  expect(await screen.findByRole('dialog', { name: 'Find a card' })).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBe(null)
  await user.keyboard('{Control>}k{/Control}')
  expect(await screen.findByRole('combobox')).toBe(document.activeElement)
  act(() => show({ finding: false }))
  await user.click(screen.getByRole('button', { name: 'Find' }))
  expect(await screen.findByRole('combobox')).toBeTruthy()
})

it('goes with the arrow keys and Enter to a card in the view one is in', async () => {
  const { user, history } = showFind('map')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  await user.type(await screen.findByRole('combobox'), 'CÍRCLE')
  expect(screen.getAllByRole('option').map(option => option.textContent)).toEqual([
    'Circle of chairs, in Today',
    'Crew circle, in Our ideal day',
    'Run the circle',
    'AmaraLoves a circle of friends',
  ])
  await user.keyboard('{ArrowUp}{ArrowUp}{Enter}')
  expect(useScreen.getState()).toMatchObject({ finding: false, selected: 'practice:run', sought: 'practice:run' })
  expect(history.at(-1)).toBe('/plan/test/map')
})

it('goes to the list for a card the view does not show', async () => {
  const { user, history } = showFind('day')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  await user.type(await screen.findByRole('combobox'), 'amara{Enter}')
  expect(history.at(-1)).toBe('/plan/test/list')
  expect(useScreen.getState().selected).toBe('learner:amara')
})

it('goes from the plan, whose tables only name cards, to the card itself', async () => {
  const { user, history } = showFind('plan')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  await user.type(await screen.findByRole('combobox'), 'crew')
  await user.keyboard('{Enter}')
  expect([history.at(-1), useScreen.getState().sought]).toEqual(['/plan/test/day', 'moment:circle'])
})

it('shows the day a moment is in when it goes there', async () => {
  const { user, history } = showFind('day')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  await user.type(await screen.findByRole('combobox'), 'chairs{Enter}')
  expect(history.at(-1)).toBe('/plan/test/day')
  expect(useScreen.getState()).toMatchObject({ day: 'day:today', selected: 'moment:rows' })
})

it('says so when nothing is found', async () => {
  const { user } = showFind('list')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  await user.type(await screen.findByRole('combobox'), 'zebra')
  expect(screen.getByText('No card says “zebra”. Try fewer letters.')).toBeTruthy()
  expect(screen.queryByRole('option')).toBe(null)
})
