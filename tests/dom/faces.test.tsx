import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { PlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { FacesPlace } from '../../src/features/faces/FacesPlace.tsx'
import { useRounds } from '../../src/features/faces/roundStore.ts'
import { show } from '../../src/store/screen.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import type { Asked } from '../../src/sync/sharing.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { type FakeSharing, fakeSharing, person } from '../support/fakeSharing.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { face, moment, plan } from '../support/planBuilders.ts'

const lunch = moment('lunch', '', { title: 'Lunch', part: 'midday', order: 'a0' })
const shared = { status: { state: 'shared', people: 1 }, tier: 'edit' } as const
const asked = (change: Partial<Asked> = {}): Asked => ({
  round: 'r1',
  moments: ['moment:lunch'],
  stage: 'open',
  asks: true,
  answered: 0,
  ...change,
})

function showFacesOf(sharing: FakeSharing = fakeSharing(), world: Plan = plan(lunch)) {
  return showWithPlan(
    world,
    <SharingProvider sharing={sharing}>
      <FacesPlace />
      <label>
        A field
        <input />
      </label>
      <ToastPlace label="Notices" />
    </SharingProvider>,
  )
}

function ask() {
  act(() => show({ faces: { show: 'ask', moments: ['moment:lunch'] } }))
}

function valences(document: PlanDocument): number[] {
  return [...document.getState().faces.values()].map(each => each.valence).sort((a, b) => a - b)
}

const button = (name: string | RegExp) => screen.findByRole('button', { name })

beforeAll(async () => {
  await Promise.all([import('../../src/features/faces/Faces.tsx'), import('../../src/ui/DialogWindow.tsx')])
})

beforeEach(() => {
  sessionStorage.clear()
  useRounds.setState({ round: null, waved: new Set() })
})

it('lets several people answer on one device, each unseen by the next, and writes nothing before all is shown', async () => {
  const { document, user } = showFacesOf()
  ask()
  await user.click(await button('Ask'))
  await user.click(await button('Lunch: very hard'))
  await user.click(await button('Done'))
  await user.click(await button('Pass it on to the next person'))
  expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(5)
  expect(screen.queryAllByRole('button', { pressed: true })).toEqual([])
  await user.click(await button('Lunch: good'))
  await user.selectOptions(screen.getByRole('combobox'), 'families')
  await user.click(await button('Done'))
  expect(screen.getByText('2 of 2 have answered.')).toBeTruthy()
  expect(valences(document)).toEqual([])

  await user.click(await button('Show the faces'))
  expect(valences(document)).toEqual([-2, 1])
  expect([...document.getState().faces.values()].map(each => each.voice)).toEqual(
    expect.arrayContaining([[], ['families']]),
  )
  expect(screen.getByText('2 answered: from very hard to good. They lie far apart.')).toBeTruthy()
  expect(screen.getByText('With so few faces it can be guessed whose they are.')).toBeTruthy()
  act(() => void document.undo())
  expect(valences(document)).toEqual([])
}, 20_000)

it('offers the question somebody else puts, tells them only that it was answered, and writes once when they show it', async () => {
  const sharing = fakeSharing(shared)
  const { document, user } = showFacesOf(sharing)
  act(() => sharing.set({ people: [person(1, 'Ana', { asked: asked() })] }))
  expect(await screen.findByText('Ana asks how “Lunch” feels.')).toBeTruthy()
  await user.click(await button('Answer privately'))
  await user.click(await button('Lunch: hard'))
  await user.click(await button('Done'))
  expect(screen.getByText('Ana shows the faces when everyone is ready.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Show the faces' })).toBeNull()
  expect(sharing.shown.asked).toEqual(asked({ asks: false, answered: 1 }))
  expect(JSON.stringify(sharing.shown)).not.toContain('-1')
  expect(valences(document)).toEqual([])

  act(() => sharing.set({ people: [person(1, 'Ana', { asked: asked({ stage: 'shown', answered: 1 }) })] }))
  act(() => sharing.set({ people: [person(1, 'Ana', { asked: asked({ stage: 'shown', answered: 0 }) })] }))
  expect(valences(document)).toEqual([-1])
  expect(document.canUndo()).toBe(false) // nobody pressed anything here: Undo is left alone
  expect(sharing.shown.asked?.stage).toBe('shown')
  await user.click(await button('Take back those from this device'))
  expect(valences(document)).toEqual([])
}, 20_000)

it('shows its own question to the others, once however often it is pressed', async () => {
  const sharing = fakeSharing({ ...shared, people: [person(1, 'Ana')] })
  const { document, user } = showFacesOf(sharing)
  ask()
  expect(await screen.findByText('1 other person who is here is asked.')).toBeTruthy()
  await user.click(await button('Ask'))
  await user.click(await button('Lunch: good'))
  await user.click(await button('Done'))
  expect(screen.getByText('1 of 2 has answered.')).toBeTruthy()
  const round = sharing.shown.asked?.round ?? ''
  act(() => sharing.set({ people: [person(1, 'Ana', { asked: asked({ round, asks: false, answered: 1 }) })] }))
  expect(screen.getByText('2 of 2 have answered.')).toBeTruthy()
  const verb = await button('Show the faces')
  fireEvent.click(verb)
  fireEvent.click(verb)
  expect(valences(document)).toEqual([1])
  expect(sharing.shown.asked).toMatchObject({ round, stage: 'shown' })
}, 20_000)

it('keeps what was answered through a reload', async () => {
  const first = showFacesOf()
  ask()
  await first.user.click(await button('Ask'))
  await first.user.click(await button('Lunch: very good'))
  await first.user.click(await button('Done'))
  first.unmount()
  useRounds.setState({ round: null, waved: new Set() }) // what a reload forgets

  const { document, user } = showWithPlan(
    first.document.getState(),
    <SharingProvider sharing={fakeSharing()}>
      <FacesPlace />
    </SharingProvider>,
  )
  await user.click(await button('Go back to it'))
  await user.click(await button('Show the faces'))
  expect(valences(document)).toEqual([2])
}, 20_000)

it('waits with the offer while somebody types, and never takes their focus', async () => {
  const sharing = fakeSharing(shared)
  showFacesOf(sharing)
  act(() => sharing.set({ people: [person(1, 'Ana', { asked: asked({ round: 'r0', stage: 'shown' }) })] }))
  await waitFor(() => expect(sharing.shown.asked).toBeNull())
  const field = screen.getByLabelText('A field')
  field.focus()
  fireEvent.input(field, { target: { value: 'Greet' } })
  act(() => sharing.set({ people: [person(1, 'Ana', { asked: asked() })] }))
  expect(screen.queryByText('Ana asks how “Lunch” feels.')).toBeNull()
  expect(await screen.findByText('Ana asks how “Lunch” feels.')).toBeTruthy()
  expect(document.activeElement).toBe(field)
}, 20_000)

it('tells who watches that they look on, and offers them no verb that writes', async () => {
  const sharing = fakeSharing({ ...shared, tier: 'view', people: [person(1, 'Ana', { asked: asked() })] })
  showFacesOf(sharing)
  expect(await screen.findByText(/Ana asks how “Lunch” feels\. With a watch link you look on/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Answer privately' })).toBeNull()
})

it('writes nothing while editing is paused, and does so when it goes on', async () => {
  const sharing = fakeSharing({ ...shared, people: [person(1, 'Ana', { asked: asked() })] })
  const { document, user } = showFacesOf(sharing)
  await user.click(await button('Answer privately'))
  await user.click(await button('Lunch: good'))
  await user.click(await button('Done'))
  act(() => sharing.set({ frozen: true }))
  act(() => sharing.set({ people: [person(1, 'Ana', { asked: asked({ stage: 'shown' }) })] }))
  expect(valences(document)).toEqual([])
  act(() => sharing.set({ frozen: false }))
  expect(valences(document)).toEqual([1])
}, 20_000)

it('asks again beside the faces that are there, or clears them first and brings them back with Undo', async () => {
  const world = plan(lunch, face('a', 'lunch', { valence: -2 }), face('b', 'lunch', { valence: 0 }))
  const { document, user } = showFacesOf(fakeSharing(), world)
  act(() => show({ faces: { show: 'answers', moments: ['moment:lunch'] } }))
  await user.click(await button('Ask again'))
  const dialog = await screen.findByRole('dialog', { name: 'Ask how it feels' })
  expect(within(dialog).getByText('2 faces are there already.')).toBeTruthy()
  await user.click(within(dialog).getByRole('radio', { name: 'Start afresh' }))
  await user.click(within(dialog).getByRole('button', { name: 'Ask' }))
  expect(valences(document)).toEqual([])
  act(() => void document.undo())
  expect(valences(document)).toEqual([-2, 0])
}, 20_000)

it('goes back to the question that is open, however it is asked for, and on to its faces', async () => {
  const { user } = showFacesOf()
  ask()
  await user.click(await button('Ask'))
  await user.click(await button('Lunch: good'))
  await user.click(await button('Done'))
  await user.keyboard('{Escape}')
  ask()
  await user.click(await button('Show the faces'))
  expect(await screen.findByText('1 answered: good')).toBeTruthy()
}, 20_000)

it('takes its question back, and keeps nothing of what was put', async () => {
  const { document, user } = showFacesOf()
  ask()
  await user.click(await button('Ask'))
  await user.click(await button('Lunch: good'))
  await user.click(await button('Done'))
  await user.click(await button('Take the question back'))
  expect(screen.getByText('The question was taken back. No face was kept.')).toBeTruthy()
  expect([valences(document), useRounds.getState().round?.sheets]).toEqual([[], []])
}, 20_000)
