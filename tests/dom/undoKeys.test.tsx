import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { ActionBar } from '../../src/cards/ActionBar.tsx'
import { editRecord } from '../../src/document/commands.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { fakeSharing } from '../support/fakeSharing.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { planOf } from '../support/plans.ts'

const plan = planOf({ roles: [{ id: 'role:advisor', title: 'Advisor', order: 'a0' }] })

async function showBar() {
  const listening = vi.spyOn(window, 'addEventListener')
  const shown = showWithPlan(
    plan,
    <>
      <ActionBar />
      <input aria-label="Name" />
      <input type="checkbox" aria-label="Tick" />
      <ToastPlace label="Notices" />
    </>,
  )
  await waitFor(() => expect(listening.mock.calls.map(([name]) => name as string)).toContain('keydown'))
  const title = () => shown.document.getState().roles.get('role:advisor')?.title
  shown.document.change(editRecord('role:advisor', { title: 'Mentor' }))
  return { ...shown, title }
}

beforeEach(() => vi.restoreAllMocks())

it('takes back and does again by Ctrl or ⌘ with Z, with Shift, or by Ctrl and Y, and says it as the buttons do', async () => {
  const { title } = await showBar()
  fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ', ctrlKey: true })
  expect([title(), screen.getByRole('status').textContent]).toEqual(['Advisor', 'Undone'])
  fireEvent.keyDown(document.body, { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })
  expect([title(), screen.getByRole('status').textContent]).toEqual(['Mentor', 'Done again'])
  fireEvent.keyDown(screen.getByLabelText('Tick'), { key: 'z', code: 'KeyZ', metaKey: true })
  expect(title()).toBe('Advisor')
  fireEvent.keyDown(document.body, { key: 'y', code: 'KeyY', ctrlKey: true })
  expect(title()).toBe('Mentor')
  fireEvent.keyDown(document.body, { key: 'я', code: 'KeyZ', ctrlKey: true }) // a keyboard without Latin letters
  expect(title()).toBe('Advisor')
})

it('keeps the focus in the bar when nothing is left to undo, or to do again', async () => {
  const { user, title } = await showBar()
  const focused = () => document.activeElement?.getAttribute('aria-label')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect([title(), focused()]).toEqual(['Advisor', 'Redo'])
  await user.keyboard('{Enter}')
  expect([title(), focused()]).toEqual(['Mentor', 'Undo'])
})

it('leaves a text its own undo, and every other key to whom it belongs', async () => {
  const { title } = await showBar()
  const isLeft = (target: Element, key: object) => fireEvent.keyDown(target, { key: 'z', code: 'KeyZ', ...key })
  expect(isLeft(screen.getByLabelText('Name'), { ctrlKey: true })).toBe(true)
  expect(isLeft(document.body, {})).toBe(true)
  expect(isLeft(document.body, { ctrlKey: true, altKey: true })).toBe(true) // VoiceOver's own keys
  expect(isLeft(document.body, { metaKey: true, key: 'y', code: 'KeyY' })).toBe(true) // the browser's history on a Mac
  expect(isLeft(document.body, { ctrlKey: true, key: 'y', code: 'KeyZ' })).toBe(false) // Y is where Z is on others
  expect(title()).toBe('Mentor')
})

it('rests while a window lies over the buttons, and once they are gone', async () => {
  const { title, unmount } = await showBar()
  const over = document.body.appendChild(document.createElement('div'))
  over.setAttribute('role', 'dialog')
  fireEvent.keyDown(over, { key: 'z', code: 'KeyZ', ctrlKey: true })
  over.remove()
  expect(title()).toBe('Mentor')
  unmount()
  fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ', ctrlKey: true })
  expect(title()).toBe('Mentor')
})

it('gives those who only look neither the buttons nor the keys', async () => {
  const listening = vi.spyOn(window, 'addEventListener')
  showWithPlan(
    plan,
    <SharingProvider sharing={fakeSharing({ tier: 'view' })}>
      <ActionBar />
    </SharingProvider>,
  )
  await import('../../src/cards/undoKeys.ts')
  expect(screen.queryAllByRole('button')).toEqual([])
  expect(listening.mock.calls.map(([name]) => name as string)).not.toContain('keydown')
})
