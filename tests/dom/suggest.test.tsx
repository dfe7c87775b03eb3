import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adoptSuggestion } from '../../src/document/adoptSuggestion.ts'
import { addRecord } from '../../src/document/commands.ts'
import { createPlanDocument } from '../../src/document/planDocument.ts'
import { acceptSuggestions } from '../../src/domain/acceptSuggestions.ts'
import { newId } from '../../src/domain/ids.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { ListView } from '../../src/features/list/ListView.tsx'
import { useOpenCards } from '../../src/features/list/openCards.ts'
import { MapView } from '../../src/features/map/MapView.tsx'
import { leaveMap, showMap } from '../../src/features/map/mapScreen.ts'
import { SuggestPlace } from '../../src/features/suggest/SuggestPlace.tsx'
import { suggestForMoment } from '../../src/patterns/suggest.ts'
import { OpenPlanProvider } from '../../src/store/openPlan.tsx'
import { leavePlan, select, show } from '../../src/store/screen.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import { hideSuggestions, mapBackwards } from '../../src/store/suggestions.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { type FakeSharing, fakeSharing } from '../support/fakeSharing.ts'
import { openPlanOf } from '../support/openPlan.tsx'
import { exchange, peerOf } from '../support/peers.ts'
import { feeling, learner, moment, plan } from '../support/planBuilders.ts'
import { withoutLayout } from '../support/withoutLayout.ts'

beforeEach(() => {
  leavePlan()
  leaveMap()
  hideSuggestions()
  showMap({ shown: null, isWhole: false, allDays: false })
  show({ language: 'en', theme: 'light' })
  useOpenCards.setState({ open: new Set(), wished: null, sought: null })
  withoutLayout(1366)
})

afterEach(() => vi.unstubAllGlobals())

const host = 'Host a table where anyone can sit'
const world = () =>
  plan(
    moment('lunch', '11:30-12:00', { title: 'Lunch' }),
    feeling('lonely', 'lunch', { kind: 'guard', learner: null }),
    learner('mia', { name: 'Mia', needs: ['food'] }),
  )

function showIn(View: typeof ListView, start: Plan = world(), sharing: FakeSharing = fakeSharing()) {
  const document = createPlanDocument(start)
  render(
    <SharingProvider sharing={sharing}>
      <OpenPlanProvider plan={openPlanOf(document)}>
        <View />
        <SuggestPlace />
        <ToastPlace label="Notices" />
      </OpenPlanProvider>
    </SharingProvider>,
  )
  return { document, user: userEvent.setup() }
}

const proposal = (title: string) => screen.findByRole('article', { name: title })
const said = () => screen.getByRole('region', { name: 'Notices' }).textContent
const counts = ({ practices, roles, supports, permissions }: Plan) =>
  [practices, roles, supports, permissions].map(table => table.size)

const dashed = async (title: string) => await screen.findByText(title, { selector: 'button' })

async function askInList(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'More for Lunch' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Map backwards' }))
}

it('takes the focus in the list when it is asked for, and not again in a view that is shown later', async () => {
  const open = openPlanOf(createPlanDocument(world()))
  const page = (key: string) => (
    <SharingProvider sharing={fakeSharing()}>
      <OpenPlanProvider plan={open}>
        <ListView key={key} />
        <SuggestPlace />
      </OpenPlanProvider>
    </SharingProvider>
  )
  const { rerender } = render(page('first'))
  await askInList(userEvent.setup())
  const section = () => screen.getByRole('article', { name: host }).closest('section')
  await proposal(host)
  await waitFor(() => expect(document.activeElement).toBe(section()))
  rerender(page('later'))
  await proposal(host)
  expect(section()).not.toBeNull()
  expect(document.activeElement).toBe(document.body)
})

it('shows in the list, under the moment, what adults would do for it, each with why, who and with what', async () => {
  const { user } = showIn(ListView)
  await askInList(user)
  const card = within(await proposal(host))
  expect(card.getByText('So that nobody feels lonely here')).toBeTruthy()
  expect(card.getByText('Who does it').parentElement?.textContent).toContain('Counselor')
  expect(card.getByText('What it needs')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'What would adults do for “Lunch”?' })).toBeTruthy()
})

it('takes a whole chain up in one step, says what was added, and gives it back', async () => {
  const { document, user } = showIn(ListView)
  const chain = suggestForMoment(document.getState(), 'moment:lunch').find(({ title }) => title === host)
  const number = (kind: string) => chain?.create.filter(draft => draft.kind === kind).length
  await askInList(user)
  await user.click(within(await proposal(host)).getByRole('button', { name: `Accept the whole chain: ${host}` }))
  expect(counts(document.getState())).toEqual([1, number('role'), number('support'), number('permission')])
  expect(said()).toMatch(/^Added 1 practice, \d roles?, 2 supports/)
  await waitFor(() => expect(screen.queryByRole('article', { name: host })).toBe(null))
  await user.click(within(screen.getByRole('region', { name: 'Notices' })).getByRole('button', { name: 'Undo' }))
  expect(counts(document.getState())).toEqual([0, 0, 0, 0])
  expect(await proposal(host)).toBeTruthy()
})

it('takes one card of a chain up with its practice, and goes on with what is left', async () => {
  const { document, user } = showIn(ListView)
  await askInList(user)
  const card = within(await proposal(host))
  await user.click(card.getByText('Take them one by one'))
  await user.click(card.getByRole('button', { name: 'Accept: Counselor' }))
  expect(counts(document.getState())).toEqual([1, 1, 0, 0])
  expect(said()).toMatch(/Added 1 practice and 1 role/)
  expect(await screen.findByRole('heading', { name: `What “${host}” still asks for` })).toBeTruthy()
})

it('waves one away for good; it can be looked at and brought back', async () => {
  const { document, user } = showIn(ListView)
  await askInList(user)
  await user.click(within(await proposal(host)).getByRole('button', { name: `Wave away: ${host}` }))
  await waitFor(() => expect(screen.queryByRole('article', { name: host })).toBe(null))
  expect([...document.getState().decisions.values()].map(({ text, suggestion }) => [text, suggestion])).toEqual([
    [host, 'practice|moment:lunch|friend-table'],
  ])
  await user.click(screen.getByRole('button', { name: 'Waved away (1)' }))
  await user.click(await screen.findByRole('button', { name: `Bring back: ${host}` }))
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(await proposal(host)).toBeTruthy()
})

it('accepts all of a moment in one step and puts the proposals away; they can be hidden too', async () => {
  const { document, user } = showIn(ListView)
  const all = suggestForMoment(document.getState(), 'moment:lunch')
  await askInList(user)
  await user.click(await screen.findByRole('button', { name: `Accept all · ${all.length} proposals` }))
  expect(document.getState().practices.size).toBe(all.length)
  expect(screen.queryByRole('button', { name: 'Hide proposals' })).toBe(null)
  act(() => void document.undo())
  expect(document.getState().practices.size).toBe(0)
  await askInList(user)
  await user.click(await screen.findByRole('button', { name: 'Hide proposals' }))
  expect(screen.queryByRole('article', { name: host })).toBe(null)
})

it('follows what somebody else does: a practice taken up elsewhere is suggested no more', async () => {
  const { document, user } = showIn(ListView)
  await askInList(user)
  await proposal(host)
  const ben = peerOf(document.ydoc, 2)
  const chain = suggestForMoment(ben.getState(), 'moment:lunch').filter(({ title }) => title === host)
  ben.change(adoptSuggestion(acceptSuggestions(chain, newId)))
  act(() => exchange(document.ydoc, ben.ydoc))
  await waitFor(() => expect(screen.queryByRole('article', { name: host })).toBe(null))
  ben.change(addRecord({ id: 'practice:q', title: 'Something else' }))
  act(() => exchange(document.ydoc, ben.ydoc))
  expect(document.getState()).toEqual(ben.getState())
})

it('shows nothing to those who only look', async () => {
  showIn(ListView, world(), fakeSharing({ tier: 'view', status: { state: 'shared', others: 1 } as never }))
  act(() => mapBackwards({ for: 'moment', id: 'moment:lunch' }))
  await act(() => new Promise(resolve => setTimeout(resolve, 200)))
  expect(screen.queryByText('What would adults do for “Lunch”?')).toBe(null)
})

it('stands dashed on the map, one chain at a time; accepting and waving away give the focus on', async () => {
  const { document, user } = showIn(MapView)
  act(() => select('moment:lunch'))
  await user.click(screen.getByRole('button', { name: 'Map backwards' }))
  const first = await dashed(host)
  expect(first.getAttribute('aria-expanded')).toBe('true')
  expect(await dashed('Counselor')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Wave away: Counselor' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Accept: Counselor' })).toBe(null))
  await user.click(screen.getByRole('button', { name: `Accept: ${host}` }))
  expect(document.getState().practices.size).toBe(1)
  expect(await dashed(`What “${host}” still asks for`)).toBeTruthy()
  await waitFor(() => expect(window.document.activeElement?.getAttribute('data-card')).toMatch(/proposed/))
  await user.click(screen.getByRole('button', { name: 'Hide proposals' }))
  expect(screen.queryByRole('button', { name: /^Proposal/ })).toBe(null)
})

it('answers a need of a learner in a panel', async () => {
  const { user } = showIn(ListView)
  act(() => mapBackwards({ for: 'need', id: 'learner:mia', need: 'food' }, { panel: true }))
  const panel = within(await screen.findByRole('dialog', { name: 'Mia needs food. What would adults do?' }))
  expect((await panel.findAllByText('Mia needs food')).length).toBeGreaterThan(0)
  await user.click(panel.getByRole('button', { name: 'Done' }))
  expect(screen.queryByRole('dialog')).toBe(null)
})
