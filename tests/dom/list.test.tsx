import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { momentsOf } from '../../src/derive/theDay.ts'
import { editRecord } from '../../src/document/commands.ts'
import type { PlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { ListView } from '../../src/features/list/ListView.tsx'
import { useOpenCards } from '../../src/features/list/openCards.ts'
import { OpenPlanProvider } from '../../src/store/openPlan.tsx'
import { select, show } from '../../src/store/screen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { openPlanOf, showWithPlan } from '../support/openPlan.tsx'
import { does, learner, makes, moment, needs, plan, practice, role, support } from '../support/planBuilders.ts'

function showListOf(world: Plan) {
  useOpenCards.setState({ open: new Set(), wished: null, sought: null })
  return showWithPlan(
    world,
    <>
      <ListView />
      <ToastPlace label="Notices" />
    </>,
  )
}

function titles(document: PlanDocument): string[] {
  return momentsOf(document.getState(), 'day:ideal').map(one => one.title)
}

const world = plan(
  moment('arrive', '', { title: 'Arrive', part: 'morning', order: 'a0' }),
  moment('read', '09:00-10:00', { title: 'Read', order: 'a1' }),
  moment('lunch', '', { title: 'Lunch', part: 'midday', order: 'a2' }),
  learner('amara', { name: 'Amara' }),
  practice('greet', { title: 'Greet by name', order: 'a0' }),
  makes('greet', 'arrive'),
  makes('greet', 'lunch'),
  role('lead', { title: 'Crew advisor', order: 'a0' }),
  does('lead', 'greet', { part: 'R' }),
  support('map', { title: 'Seating map', order: 'a0' }),
  needs('greet', 'map'),
)

it('shows the day as parts with their moments, and says how each stands', () => {
  showListOf(world)
  const morning = screen.getByRole('region', { name: 'Morning' })
  expect(
    within(morning)
      .getAllByRole('textbox', { name: 'Moment' })
      .map(field => (field as HTMLTextAreaElement).value),
  ).toEqual(['Arrive', 'Read']) // a title is a text area
  expect(within(morning).getByRole('button', { name: 'Arrive: Morning · 1 practice' })).toBeTruthy()
  expect(within(morning).getByRole('button', { name: 'Read: 9:00–10:00 · no practice yet' })).toBeTruthy()
  expect(screen.queryByRole('tree')).toBeNull()
})

it('Enter in a title adds the next one, ready to be named', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getAllByRole('textbox', { name: 'Moment' })[0] as HTMLElement) // there are three
  await user.keyboard('{Enter}Breakfast')
  await user.tab()
  expect(titles(document)).toEqual(['Arrive', 'Breakfast', 'Read', 'Lunch'])
})

it('Alt and an arrow move a moment into the next part and say so; a timed one stays', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getAllByRole('textbox', { name: 'Moment' })[2] as HTMLElement) // there are three
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(document.getState().moments.get('moment:lunch')?.part).toBe('morning')
  expect(screen.getByText('Moved Lunch to Morning, 3 of 3')).toBeTruthy()
  expect((window.document.activeElement as HTMLTextAreaElement).value).toBe('Lunch') // a title is a text area
  await user.click(screen.getAllByRole('textbox', { name: 'Moment' })[1] as HTMLElement) // there are three
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(screen.getByText('Read stands by its time. Change the time to move it.')).toBeTruthy()
})

it('opens a card onto its fields and what hangs under it, down to what adults need', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getByRole('button', { name: /^Arrive:/ }))
  await user.type(screen.getByRole('textbox', { name: 'Do' }), 'Eats breakfast')
  await user.tab()
  expect(document.getState().moments.get('moment:arrive')?.does).toBe('Eats breakfast')
  await user.click(screen.getByRole('button', { name: /^Greet by name:/ }))
  expect(screen.getByText('Also used by Lunch')).toBeTruthy()
  expect((screen.getByRole('textbox', { name: 'Role' }) as HTMLTextAreaElement).value).toBe('Crew advisor') // a title is a text area
  expect((screen.getByRole('textbox', { name: 'Support' }) as HTMLTextAreaElement).value).toBe('Seating map') // a title is a text area
})

it('marks how a moment feels for a learner with one of five words', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getByRole('button', { name: /^Arrive:/ }))
  const curve = screen.getByRole('group', { name: 'Amara, as we dream it' })
  await user.click(within(curve).getByRole('radio', { name: 'good' }))
  expect(document.getState().curve.get('curve:arrive.amara.aim')?.valence).toBe(1)
  await user.click(within(curve).getByRole('radio', { name: 'not said' }))
  expect(document.getState().curve.size).toBe(0)
})

it('adds a practice under a moment with the caret in it, in one step of undo', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getByRole('button', { name: /^Read:/ }))
  await user.click(screen.getByRole('button', { name: 'Add a practice' }))
  await user.keyboard('Confer')
  await user.tab()
  const made = [...document.getState().practices.values()].find(one => one.title === 'Confer')
  expect(document.getState().links.has(`link:makes/${made?.id}/moment:read` as `link:${string}`)).toBe(true)
  document.undo()
  document.undo()
  expect([document.getState().practices.size, document.getState().links.size]).toEqual([1, world.links.size])
})

it('uses a practice there is already for another moment', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getByRole('button', { name: /^Read:/ }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Use a practice you have' }), 'Greet by name')
  expect(document.getState().links.has('link:makes/practice:greet/moment:read')).toBe(true)
})

it('gives a moment its time, and says what is wrong with an end before the start', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getByRole('button', { name: /^Arrive:/ }))
  await user.type(screen.getByLabelText('From'), '08:10')
  await user.type(screen.getByLabelText('To'), '08:00')
  expect(screen.getByText('The end has to be later than the start.')).toBeTruthy()
  await user.clear(screen.getByLabelText('To'))
  await user.type(screen.getByLabelText('To'), '08:30')
  await user.tab()
  expect(document.getState().moments.get('moment:arrive')).toMatchObject({ start: 490, end: 510 })
})

it('deletes a card nobody leans on at once, with a way back', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getByRole('button', { name: 'More for Read' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  expect(titles(document)).toEqual(['Arrive', 'Lunch'])
  const notices = screen.getByRole('region', { name: 'Notices' })
  expect(within(notices).getAllByText('Deleted Read')).toHaveLength(2) // seen, and read aloud
  await user.click(within(notices).getByRole('button', { name: 'Undo' }))
  expect(titles(document)).toEqual(['Arrive', 'Read', 'Lunch'])
})

it('offers Undo of a deletion only until the next edit', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getByRole('button', { name: 'More for Read' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  const undoOffered = () =>
    within(screen.getByRole('region', { name: 'Notices' })).queryByRole('button', { name: 'Undo' }) !== null
  expect(undoOffered()).toBe(true)
  act(() => document.change(editRecord('moment:arrive', { title: 'Come in' })))
  expect(undoOffered()).toBe(false)
  act(() => void document.undo())
  expect(undoOffered()).toBe(true)
  act(() => void document.undo())
  expect(undoOffered()).toBe(false)
})

it('says who leans on a card before it is deleted', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getByRole('button', { name: /^Arrive:/ }))
  await user.click(screen.getByRole('button', { name: 'More for Greet by name' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  const asking = await screen.findByRole('dialog', { name: 'Delete Greet by name?' })
  expect(within(asking).getByText('2 moments lean on this.')).toBeTruthy()
  await user.click(within(asking).getByRole('button', { name: 'Delete' }))
  expect(document.getState().practices.size).toBe(0)
})

it('takes a card off one moment and keeps it for the other', async () => {
  const { document, user } = showListOf(world)
  await user.click(screen.getByRole('button', { name: /^Arrive:/ }))
  await user.click(screen.getByRole('button', { name: 'More for Greet by name' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Take it off here, keep the card' }))
  expect([...document.getState().links.keys()].filter(id => id.startsWith('link:makes'))).toEqual([
    'link:makes/practice:greet/moment:lunch',
  ])
})

it('finds cards by name and counts them', async () => {
  const { document, user } = showListOf(world)
  await user.type(screen.getByRole('searchbox', { name: 'Find a card' }), 'map')
  expect(screen.getByRole('heading', { name: '1 card with “map”' })).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Seating map:/ })).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: 'Support' }), '{Enter}')
  expect(document.getState().supports.size).toBe(1) // nothing is added after a card that was found
  await user.click(screen.getByRole('searchbox', { name: 'Find a card' }))
  await user.keyboard('{Escape}')
  expect(screen.getByRole('heading', { name: 'Loose ends' })).toBeTruthy()
})

it('counts loose ends and clears links that lead nowhere by one press', async () => {
  const { document, user } = showListOf(plan(moment('a', '', { title: 'Arrive' }), makes('gone', 'a')))
  expect(screen.getByText('1 moment has no practice yet')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Clear them' }))
  expect(document.getState().links.size).toBe(0)
  expect(screen.getByText('Cleared 1 link')).toBeTruthy()
})

it('opens on the card that is selected in another view', () => {
  useOpenCards.setState({ open: new Set(), wished: null, sought: null })
  const { document, rerender } = showWithPlan(world, null)
  select('support:map')
  rerender(
    <OpenPlanProvider plan={openPlanOf(document)}>
      <ListView />
    </OpenPlanProvider>,
  )
  expect((screen.getByRole('textbox', { name: 'Support' }) as HTMLTextAreaElement).value).toBe('Seating map') // a title is a text area
})

it('reads out the plan before a room without anything to press but what opens', async () => {
  useOpenCards.setState({ open: new Set(), wished: null, sought: null })
  const { user } = showWithPlan(world, <ListView />)
  act(() => show({ presenting: true }))
  expect(screen.queryByRole('searchbox')).toBeNull()
  await user.click(screen.getByRole('button', { name: /^Arrive:/ }))
  await user.click(screen.getByRole('button', { name: /^Greet by name:/ }))
  const usable = screen.getAllByRole('button').filter(button => button.matches(':enabled'))
  expect(usable.filter(button => !button.hasAttribute('aria-expanded')).map(button => button.textContent)).toEqual([])
  expect(screen.getByText('Seating map')).toBeTruthy()
  expect(screen.getByRole('textbox', { name: 'Learn' }).matches(':disabled')).toBe(true)
})
