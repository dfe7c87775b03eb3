import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MapView } from '../../src/features/map/MapView.tsx'
import { leaveMap, showMap, useMapScreen } from '../../src/features/map/mapScreen.ts'
import { useScreen } from '../../src/store/screen.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { planAtSize } from '../support/planAtSize.ts'
import { withoutLayout } from '../support/withoutLayout.ts'

beforeEach(() => {
  leaveMap()
  showMap({ shown: null, isWhole: true, allDays: false })
  withoutLayout(1366)
  vi.stubGlobal('innerHeight', 768)
  HTMLCanvasElement.prototype.getContext = () => null // this page draws nothing
})
afterEach(() => {
  act(() => showMap({ isWhole: false }))
  vi.unstubAllGlobals()
})

const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('button[data-card]')]

it('shows every card of a map of a hundred, under its columns with their counts', () => {
  showWithPlan(planAtSize(100), <MapView />)
  expect(screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent)).toEqual([
    'Student day 10',
    'What we do 40',
    'Who does it 10',
    'What they need 30',
    'What must be true 10',
  ])
  expect(buttons()).toHaveLength(100)
  expect(screen.getByText('Line of visibility: students do not see what is below')).toBeTruthy()
})

it('has of a map of two thousand one card of each column at hand, and goes from card to card by the arrow keys', async () => {
  const { user } = showWithPlan(planAtSize(2000), <MapView />)
  expect(buttons().map(button => button.dataset.card?.split(':')[0])).toEqual([
    'moment',
    'practice',
    'role',
    'support',
    'permission',
  ])
  act(() => buttons()[0]?.focus())
  await user.keyboard('{ArrowDown}{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Moment 3 of the day'))
  await user.keyboard('{ArrowRight}')
  expect((document.activeElement as HTMLElement).dataset.card?.startsWith('practice:')).toBe(true)
  expect(buttons()).toHaveLength(5)
})

it('fits between the bars, however high these are', () => {
  const bar = document.body.appendChild(document.createElement('div'))
  bar.dataset.bar = ''
  bar.getBoundingClientRect = () => new DOMRect(0, 0, 1366, 300)
  showWithPlan(planAtSize(2000), <MapView />)
  const board = buttons()[0]?.closest('section')
  const height = Number.parseFloat(board?.style.blockSize ?? '')
  expect(height).toBeLessThanOrEqual(768 - 300)
  expect(height).toBeGreaterThan(400)
  bar.remove()
})

it('shows a ring on the cards an arrow held down passes, and brings the focus there once it is let go', async () => {
  showWithPlan(planAtSize(2000), <MapView />)
  act(() => buttons()[0]?.focus())
  const board = document.activeElement?.closest('section')
  for (let turn = 0; turn < 4; turn++) fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowDown' })
  expect((document.activeElement as HTMLElement).dataset.card).toBe('moment:m1')
  await waitFor(() => expect(board?.hasAttribute('data-passing')).toBe(true))
  await waitFor(() => expect((document.activeElement as HTMLElement).dataset.card).toBe('moment:m4'))
  expect(within(board ?? document.body).getByText('Moment 5 of the day')).toBeTruthy()
  expect(board?.hasAttribute('data-passing')).toBe(false)
})

it('takes a key that follows fast arrows for one on the card they have led to', () => {
  showWithPlan(planAtSize(2000), <MapView />)
  act(() => buttons()[0]?.focus())
  act(() => {
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', ' ']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    }
  })
  expect(useMapScreen.getState().several).toEqual(['moment:m3'])
  expect((document.activeElement as HTMLElement).dataset.card).toBe('moment:m3')
})

it('takes an arrow that means something else for one on the card that fast arrows have led to', () => {
  showWithPlan(planAtSize(2000), <MapView />)
  act(() => buttons()[1]?.focus())
  const [first, second, third, fourth, fifth] = useMapScreen.getState().shown?.order.practices ?? []
  act(() => {
    for (const altKey of [false, false, false, true]) {
      const press = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(press)
    }
  })
  expect((document.activeElement as HTMLElement).dataset.card).toBe(fourth)
  const now = useMapScreen.getState().shown?.order.practices.slice(0, 5)
  expect(now).toEqual([first, second, third, fifth, fourth])
})

it('shows the thread of a pressed card with its whole title, and goes there to read at the next press', async () => {
  const { user } = showWithPlan(planAtSize(2000), <MapView />)
  const [moment] = buttons()
  if (!moment) throw new Error('no card')
  await user.click(moment)
  expect(useScreen.getState().selected).toBe('moment:m0')
  expect(screen.getByText('The thread of Moment 1 of the day')).toBeTruthy()
  expect(within(moment).getByText('Moment 1 of the day')).toBeTruthy()
  await user.click(moment)
  expect(useMapScreen.getState().isWhole).toBe(false)
})

it('takes the columns out of reach at once when the whole map is asked for, and away soon after', async () => {
  showMap({ isWhole: false })
  showWithPlan(planAtSize(100), <MapView />)
  act(() => showMap({ isWhole: true }))
  expect(buttons().filter(button => !button.closest('[inert]'))).toHaveLength(100)
  act(() => useMapScreen.setState({ focus: 'practice:p3' }))
  expect(document.activeElement?.closest('[inert]')).toBeNull()
  await waitFor(() => expect(buttons()).toHaveLength(100))
  expect(document.activeElement?.textContent).toContain('Coach one small group 3')
})
