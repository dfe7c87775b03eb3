import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { PlanFrame } from '../../src/app/PlanFrame.tsx'
import { editRecord } from '../../src/document/commands.ts'
import { DayView } from '../../src/features/day/DayView.tsx'
import { ListView } from '../../src/features/list/ListView.tsx'
import { type ChipState, SaveProvider } from '../../src/store/saveState.tsx'
import { select, show } from '../../src/store/screen.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import { type FakeSharing, fakeSharing, person } from '../support/fakeSharing.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { moment, plan } from '../support/planBuilders.ts'

const shared = { status: { state: 'shared', people: 0 } } as const
const two = plan(
  moment('a', '', { title: 'Arrive', part: 'morning', order: 'a0' }),
  moment('b', '', { title: 'Lunch', part: 'midday', order: 'a1' }),
)

function showPlan(
  sharing: FakeSharing,
  { view = 'day', save = { state: 'saved', at: 0 } as ChipState, world = two } = {},
) {
  const source = { getStatus: () => save, subscribe: () => () => undefined }
  return showWithPlan(
    world,
    <SaveProvider source={source}>
      <SharingProvider sharing={sharing}>
        <PlanFrame view={view === 'list' ? 'list' : 'day'} isComing={false}>
          {view === 'list' ? <ListView /> : <DayView />}
        </PlanFrame>
      </SharingProvider>
    </SaveProvider>,
  )
}

function rename(title: string) {
  return editRecord('moment:a', { title })
}

/** Lets minutes pass, a few seconds at a time, so that what comes on the page meanwhile is there. */
async function pass(minutes: number): Promise<void> {
  for (let left = minutes * 60_000; left > 0; left -= 3_000) await act(() => vi.advanceTimersByTimeAsync(3_000))
}

function card(title: string): HTMLElement {
  const [found] = screen.getAllByRole('listitem').filter(item => within(item).queryByRole('heading', { name: title }))
  if (!found) throw new Error(`${title} is not there`)
  return found
}

// fetched when first needed, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/share/Together.tsx'),
    import('../../src/features/share/SharedBar.tsx'),
    import('../../src/features/share/SecondCopyLine.tsx'),
    import('../../src/features/share/ShareDialog.tsx'),
    import('../../src/cards/PeopleMarks.tsx'),
    import('../../src/cards/KeptPanel.tsx'),
    import('../../src/ui/DialogWindow.tsx'),
  ])
})

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('fetch', async () => new Response('<!doctype html>'))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('shows the others in the head by letters and names, and leads to who they are', async () => {
  const people = ['Ana', 'Ben Ortiz', 'Chidi', 'Dolores', ''].map((name, at) => person(at + 1, name))
  const { user } = showPlan(fakeSharing({ ...shared, people }))
  const others = await screen.findByRole('button', {
    name: '5 other people are here: Ana, Ben Ortiz, Chidi, Dolores, and Someone',
  })
  expect(others.textContent).toContain('AnBO+3')
  await user.click(others)
  expect(await screen.findByRole('dialog', { name: 'Share this plan' })).toBeTruthy()
})

it('marks the card that somebody has selected or writes in, with words', async () => {
  const sharing = fakeSharing({ ...shared, people: [person(1, 'Ana', { card: 'moment:a' })] })
  showPlan(sharing)
  expect(await within(card('Arrive')).findByText('Ana is here')).toBeTruthy()
  expect(within(card('Lunch')).queryByText(/Ana/)).toBeNull()
  act(() => sharing.set({ people: [person(1, 'Ana', { card: 'moment:b', writing: true })] }))
  expect(within(card('Lunch')).getByText('Ana is writing')).toBeTruthy()
  expect(within(card('Arrive')).queryByText(/Ana/)).toBeNull()
})

it('counts those who do not fit on a card, writers first', async () => {
  const people = ['Ana', 'Ben', 'Chidi', 'Dolores'].map((name, at) =>
    person(at + 1, name, { card: 'moment:a', writing: name === 'Dolores' }),
  )
  showPlan(fakeSharing({ ...shared, people }))
  expect(await within(card('Arrive')).findByText('Dolores is writing')).toBeTruthy()
  expect(within(card('Arrive')).getByText('Ana is here')).toBeTruthy()
  expect(within(card('Arrive')).getByText('and 2 more')).toBeTruthy()
})

it('shows the pointers of up to six people, and none of more', async () => {
  const crowd = (size: number) =>
    Array.from({ length: size }, (_, at) =>
      person(at + 1, `P${at}`, { pointer: { card: 'moment:a', x: 0.5, y: 0.25 } }),
    )
  const sharing = fakeSharing({ ...shared, people: crowd(5) })
  showPlan(sharing)
  await waitFor(() => expect(within(card('Arrive')).getAllByText(/^P\d$/)).toHaveLength(5))
  act(() => sharing.set({ people: crowd(6) }))
  expect(within(card('Arrive')).queryAllByText(/^P\d$/)).toEqual([])
})

it('tells the others my name, my view, the card I have selected and whether I write in it', async () => {
  localStorage.setItem('backmap.nickname', 'Ms. River')
  const sharing = fakeSharing(shared)
  const { user } = showPlan(sharing)
  await waitFor(() => expect(sharing.shown).toMatchObject({ name: 'Ms. River', view: 'day', card: null }))
  await user.click(screen.getByRole('button', { name: 'Arrive' }))
  await waitFor(() => expect(sharing.shown).toMatchObject({ card: 'moment:a', writing: true }))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(sharing.shown).toMatchObject({ writing: false })) // the focus goes back with the next frame
  act(() => select('moment:b'))
  expect(sharing.shown).toMatchObject({ card: 'moment:b' })
})

it('does not call writing one’s own name writing in a card', async () => {
  const sharing = fakeSharing(shared)
  const { user } = showPlan(sharing)
  act(() => select('moment:b'))
  await user.click(screen.getByRole('button', { name: 'Share' }))
  await user.click(await screen.findByRole('textbox', { name: 'Your name' }))
  expect(sharing.shown).toMatchObject({ writing: false })
})

it('tells where on a card my pointer is, as shares of it, only while somebody is here', async () => {
  const sharing = fakeSharing(shared)
  showPlan(sharing)
  await waitFor(() => expect(sharing.shown.view).toBe('day'))
  const box = card('Arrive')
  box.getBoundingClientRect = () => new DOMRect(100, 200, 200, 100)
  const move = (target: Element) => fireEvent.pointerMove(target, { clientX: 150, clientY: 275, pointerType: 'mouse' })
  move(box)
  expect(sharing.shown.pointer).toBeUndefined()
  act(() => sharing.set({ people: [person(1, 'Ana')] }))
  move(box)
  expect(sharing.shown.pointer).toEqual({ card: 'moment:a', x: 0.25, y: 0.75 })
  move(document.body)
  expect(sharing.shown.pointer).toBeNull()
})

it('shows neither names nor pointers to a room', async () => {
  const sharing = fakeSharing({ ...shared, people: [person(1, 'Ana', { card: 'moment:a', writing: true })] })
  showPlan(sharing)
  await screen.findByText('Ana is writing')
  act(() => show({ presenting: true }))
  expect(screen.queryByText(/Ana/)).toBeNull()
})

for (const [who, world, words] of [
  ['somebody who watches', { tier: 'view' }, 'You are watching: you can look everywhere, and change nothing.'],
  [
    'everyone while editing is paused',
    { tier: 'edit', frozen: true },
    'Editing is paused for everyone. You can look everywhere.',
  ],
] as const) {
  for (const view of ['day', 'list']) {
    it(`says so to ${who}, and nothing of the ${view} looks editable`, async () => {
      showPlan(fakeSharing({ ...shared, ...world }), { view })
      expect(await screen.findByText(words)).toBeTruthy()
      expect(screen.queryAllByRole('textbox')).toEqual([])
      const verbs = screen.getAllByRole('button').map(button => button.getAttribute('aria-label') ?? button.textContent)
      expect(verbs.filter(verb => /^(\+|Add|Undo|Redo|More|Delete|Moment)/.test(verb ?? ''))).toEqual([])
      expect(screen.getAllByText('Arrive').length).toBeGreaterThan(0)
    })
  }
}

it('lets whoever leads end a pause from the line that says it', async () => {
  const sharing = fakeSharing({ ...shared, frozen: true })
  const { user } = showPlan(sharing)
  expect(await screen.findByText('Editing is paused for everyone but those who lead.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Let them edit again' }))
  expect(sharing.asked).toEqual(['freeze false'])
})

it('says why the server no longer takes the plan, with the way on', async () => {
  const { user } = showPlan(fakeSharing({ status: { state: 'refused', why: 'removed' } }))
  expect(await screen.findByText(/Whoever leads has asked this device to leave/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'What now?' }))
  expect(await screen.findByRole('dialog', { name: 'Share this plan' })).toBeTruthy()
})

it('says place by place where the work is kept, and offers the next one', async () => {
  const sharing = fakeSharing()
  const { user } = showPlan(sharing)
  await user.click(screen.getByRole('button', { name: 'Saved on this device' }))
  const panel = within(await screen.findByRole('dialog', { name: 'Where your work is kept' }))
  const places = () => panel.getAllByRole('listitem').map(place => place.querySelector('p')?.textContent)
  expect(places()).toEqual([
    'Everything is saved here.',
    'None yet. Sharing keeps a second copy on the server.',
    'A file opens on any device, also without a network.',
  ])
  for (const [status, words] of [
    [{ state: 'connecting' }, 'Reaching the server…'],
    [{ state: 'sending' }, 'The last change is on its way to the server.'],
    [{ state: 'shared', people: 2 }, 'The server has everything.'],
    [
      { state: 'offline', waiting: true },
      'The server cannot be reached. What is new waits here and goes there by itself.',
    ],
    [{ state: 'offline', waiting: false }, 'The server cannot be reached. It had everything when it was there last.'],
  ] as const) {
    act(() => sharing.set({ status }))
    expect(places()[1]).toBe(words)
  }
  act(() => sharing.set({ status: { state: 'not-shared' } }))
  await user.click(panel.getByRole('button', { name: 'Share this plan' }))
  expect(await screen.findByRole('dialog', { name: 'Share this plan' })).toBeTruthy()
})

it('says that this device cannot keep a copy where it cannot', async () => {
  const { user } = showPlan(fakeSharing(), { save: { state: 'cannot-keep', why: 'full', waiting: 1 } })
  await user.click(screen.getByRole('button', { name: /This device cannot keep a copy/ }))
  const panel = within(await screen.findByRole('dialog', { name: 'Where your work is kept' }))
  expect(panel.getByText(/There is no room left on this device/)).toBeTruthy()
})

it('offers a second copy once, after three minutes of work', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] }) // frames go on, as in walk.test.tsx
  const offer = 'This plan is kept on this device only. Save a file to have a second copy.'
  const world = { ...two, plan: { ...two.plan, id: 'plan:worked' as const } }
  const { document, unmount } = showPlan(fakeSharing(), { world })
  await pass(10)
  expect(screen.queryByText(offer)).toBeNull()
  act(() => document.change(rename('Arrive early')))
  await pass(2.9)
  expect(screen.queryByText(offer)).toBeNull()
  await pass(0.2)
  expect(await screen.findByText(offer)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByText(offer)).toBeNull()
  unmount()

  const again = showPlan(fakeSharing(), { world })
  act(() => again.document.change(rename('Arrive early')))
  await pass(10)
  expect(screen.queryByText(offer)).toBeNull()
})
