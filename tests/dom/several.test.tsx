import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { JoinPlace } from '../../src/features/join/JoinPlace.tsx'
import { MapView } from '../../src/features/map/MapView.tsx'
import { leaveMap, showMap } from '../../src/features/map/mapScreen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { showWithPlan } from '../support/openPlan.tsx'
import { linkOf, planOf } from '../support/plans.ts'
import { withoutLayout } from '../support/withoutLayout.ts'

const plan = planOf({
  days: [{ id: 'day:ideal', kind: 'aim' }],
  moments: [{ id: 'moment:circle', day: 'day:ideal', title: 'Crew circle', part: 'morning', order: 'a0' }],
  practices: [
    { id: 'practice:a', title: 'Greet', order: 'a0' },
    { id: 'practice:b', title: 'Listen', order: 'a1' },
    { id: 'practice:c', title: 'Close', order: 'a2' },
    { id: 'practice:d', title: 'GREET', order: 'a3' },
  ],
  roles: [{ id: 'role:advisor', title: 'Advisor', order: 'a0' }],
  links: [
    linkOf('makes', 'practice:a', 'moment:circle'),
    linkOf('makes', 'practice:b', 'moment:circle'),
    linkOf('makes', 'practice:c', 'moment:circle'),
    linkOf('makes', 'practice:d', 'moment:circle'),
  ],
})

beforeEach(() => {
  leaveMap()
  showMap({ shown: null, isWhole: false, allDays: false })
  withoutLayout(1366)
})
afterEach(() => vi.unstubAllGlobals())

const card = (name: string) => screen.getByRole('button', { name })
const picked = () => screen.queryAllByRole('button', { pressed: true }).map(button => button.textContent)

function showMapOf() {
  return showWithPlan(
    plan,
    <>
      <MapView />
      <JoinPlace />
      <ToastPlace label="Notices" />
    </>,
  )
}

it('chooses several by Ctrl, by Shift up to one, by Space, and one press each once the mode is on; Escape ends', async () => {
  const { user } = showMapOf()
  await user.click(card('Greet'))
  await user.keyboard('{Control>}')
  await user.click(card('Close'))
  await user.keyboard('{/Control}')
  expect(picked()).toEqual(['Greet', 'Close'])
  await user.keyboard('{Shift>}')
  await user.click(card('Greet'))
  await user.keyboard('{/Shift}')
  expect(picked()).toEqual(['Greet', 'Listen', 'Close'])
  await user.click(card('Listen'))
  expect(picked()).toEqual(['Greet', 'Close'])
  card('Advisor').focus()
  await user.keyboard(' ')
  expect(picked()).toEqual(['Greet', 'Close', 'Advisor'])
  expect(screen.getByText('3 cards chosen')).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(picked()).toEqual([])
  expect(screen.queryByText(/cards chosen/)).toBe(null)
})

it('changes how far all are, and whose voice, each in one step of undo', async () => {
  const { user, document } = showMapOf()
  await user.click(screen.getByRole('button', { name: 'Select several' }))
  for (const name of ['Greet', 'Listen', 'Advisor']) await user.click(card(name))
  await user.click(screen.getByRole('button', { name: 'Change them' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Change 3 cards' }))
  await user.selectOptions(dialog.getByLabelText('How far 2 practices are'), 'in place')
  await user.click(dialog.getByRole('checkbox', { name: 'students' }))
  const said = () => {
    const { practices, roles } = document.getState()
    return [...practices.values(), ...roles.values()].map(each => [
      'status' in each ? each.status : '',
      each.voice.join(),
    ])
  }
  expect(said()).toEqual([
    ['in place', 'students'],
    ['in place', 'students'],
    ['new', ''],
    ['new', ''],
    ['', 'students'],
  ])
  expect(dialog.getAllByText('Changed 3 cards')).toHaveLength(2) // seen, and told to screen readers
  await user.click(dialog.getByRole('button', { name: 'Undo' }))
  await act(async () => void (await document.undo()))
  expect([said().flat().filter(Boolean), document.canUndo()]).toEqual([['new', 'new', 'new', 'new'], false])
})

it('links all to one card, and deletes all in one step after saying what leans on them', async () => {
  const { user, document } = showMapOf()
  await user.click(screen.getByRole('button', { name: 'Select several' }))
  for (const name of ['Greet', 'Listen']) await user.click(card(name))
  await user.click(screen.getByRole('button', { name: 'Link all to…' }))
  await user.click(
    within(await screen.findByRole('dialog', { name: 'Link 2 cards to…' })).getByRole('button', { name: 'Advisor' }),
  )
  expect([...document.getState().links.values()].filter(({ kind }) => kind === 'does').map(({ to }) => to)).toEqual([
    'practice:a',
    'practice:b',
  ])
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete 2 cards?' }))
  expect(dialog.getByText('1 moment leans on them.')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Delete' }))
  expect([...document.getState().practices.keys()]).toEqual(['practice:c', 'practice:d'])
  await act(async () => void (await document.undo()))
  expect(document.getState().practices.size).toBe(4)
})

it('offers to join cards of one name, and takes it back in the same panel, by its button or its key', async () => {
  const { user, document } = showMapOf()
  await user.click(screen.getByRole('button', { name: '1 card you have twice' }))
  await user.click(await screen.findByRole('button', { name: 'Join 2 cards named Greet into one' }))
  expect([...document.getState().practices.keys()]).toEqual(['practice:a', 'practice:b', 'practice:c'])
  expect(screen.getByText('No two cards have the same name any more.')).toBeTruthy()
  const dialog = within(screen.getByRole('dialog', { name: 'Cards with the same name' }))
  expect(dialog.getAllByText('Greet is one card now')).toHaveLength(2) // seen, and told to screen readers
  await user.click(dialog.getByRole('button', { name: 'Undo' }))
  expect([document.getState().practices.size, dialog.queryByRole('button', { name: 'Undo' })]).toEqual([4, null])
  await user.click(dialog.getByRole('button', { name: 'Join 2 cards named Greet into one' }))
  await user.keyboard('{Control>}z{/Control}')
  expect(document.getState().practices.size).toBe(4)
})
