import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { createPlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { LearnerDialog } from '../../src/features/day/LearnerDialog.tsx'
import { WalkPlace } from '../../src/features/walk/WalkPlace.tsx'
import { LanguageProvider } from '../../src/store/language.tsx'
import { OpenPlanProvider } from '../../src/store/openPlan.tsx'
import { leavePlan, show, useScreen } from '../../src/store/screen.ts'
import type { Language } from '../../src/words/languages.ts'
import { openPlanOf, showWithPlan } from '../support/openPlan.tsx'
import { curve, feeling, learner, moment, plan } from '../support/planBuilders.ts'

const world = plan(
  learner('amara', { name: 'Amara', order: 'a0' }),
  learner('diego', { name: 'Diego', order: 'a1', access: { device: 'none' }, todayInOneLine: 'I start in trouble.' }),
  moment('arrive', '08:10-08:30', { title: 'Soft landing', does: 'Arrives any time.', order: 'a0' }),
  moment('read', '09:00-10:00', { title: 'Reading', does: 'Reads a page.', needsDevice: true, order: 'a1' }),
  moment('aloud', '09:00-10:00', {
    title: 'Reading aloud',
    does: 'Listens twice.',
    variantOf: 'moment:read',
    learners: ['learner:amara'],
    order: 'a2',
  }),
  curve('arrive', 'diego', 'today', -2),
  curve('arrive', 'diego', 'aim', 1),
  feeling('welcome', 'arrive', { field: 'calm', learner: null }),
)

afterEach(() => vi.useRealTimers())

/** A walk at an address; gives where it goes from there. */
function walk(at: string, { language = 'en' as Language, of = world as Plan, editable = true } = {}) {
  leavePlan()
  show({ language, theme: 'light' })
  const document = createPlanDocument(of)
  const location = memoryLocation({ path: `/plan/test/walk/${at}`, record: true })
  const open = { ...openPlanOf(document), isEditable: () => editable }
  render(
    <Router hook={location.hook}>
      <OpenPlanProvider plan={open}>
        <LanguageProvider>
          <WalkPlace view="day" />
        </LanguageProvider>
      </OpenPlanProvider>
    </Router>,
  )
  return { document, path: () => location.history.at(-1), user: userEvent.setup() }
}

const heading = async (level: number) => (await screen.findByRole('heading', { level })).textContent

it('goes from the portrait through every moment to the question by the arrow keys, and says each moment politely', async () => {
  const { user } = walk('ideal/diego')
  expect(await heading(3)).toBe('Meet Diego')
  expect(screen.getByText('“I start in trouble.”')).toBeTruthy()
  await user.keyboard('{ArrowRight}')
  expect(await heading(3)).toBe('Soft landing')
  const told = screen.getByRole('article')
  expect([told.getAttribute('aria-live'), told.getAttribute('aria-atomic')]).toEqual(['polite', 'true'])
  expect(told.textContent).toContain('At 8:10 Diego arrives any time.')
  expect(told.textContent).toContain('Today this is very hard for Diego. Here it is meant to be good.')
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('article').textContent).toContain('This needs a device, and Diego has none.')
  await user.keyboard('{ArrowRight}')
  expect(await heading(3)).toBe('What the day felt like for Diego')
  expect(screen.getByText('What would you change first for Diego?')).toBeTruthy()
  await user.keyboard('{ArrowLeft}')
  expect(await heading(3)).toBe('Reading')
  await user.keyboard('{Home}')
  expect(await heading(3)).toBe('Meet Diego')
  await user.keyboard('{End}')
  expect(await heading(3)).toBe('What the day felt like for Diego')
})

it('changes the eyes in the middle and stays at the moment, as that learner lives it', async () => {
  const { user, path } = walk('ideal/diego/read')
  expect(await heading(3)).toBe('Reading')
  await user.selectOptions(screen.getByLabelText('Whose day'), 'Amara’s day')
  expect(await heading(3)).toBe('Reading aloud')
  expect(path()).toBe('/plan/test/walk/ideal/amara/read')
  await user.selectOptions(screen.getByLabelText('Whose day'), 'Everyone’s day')
  expect(await heading(3)).toBe('Reading')
})

it('turns the arrow keys round where words run from right to left', async () => {
  const { user } = walk('ideal/diego/arrive', { language: 'ar-XB' })
  await screen.findByRole('button', { name: 'Nééxt' })
  expect(await heading(3)).toBe('Soft landing')
  await user.keyboard('{ArrowLeft}')
  expect(await heading(3)).toBe('Reading')
  await user.keyboard('{ArrowRight}')
  expect(await heading(3)).toBe('Soft landing')
})

it('keeps the keys at work when a button leads to an end and cannot be pressed there', async () => {
  const { user } = walk('ideal/diego/read')
  await heading(3)
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(await heading(3)).toBe('What the day felt like for Diego')
  expect(screen.getByRole('button', { name: 'Next' })).toHaveProperty('disabled', true)
  await user.keyboard('{ArrowLeft}')
  expect(await heading(3)).toBe('Reading')
})

it('leaves by Escape, and the view beneath shows where the walk was', async () => {
  const { user, path } = walk('ideal/diego/read')
  await heading(3)
  await user.keyboard('{Escape}')
  expect(path()).toBe('/plan/test/day')
  const { day, learner: who, selected } = useScreen.getState()
  expect([day, who, selected]).toEqual(['day:ideal', 'learner:diego', 'moment:read'])
})

it('goes on by itself only once it is asked to, and rests when it is paused', async () => {
  walk('ideal/diego/arrive')
  expect(await heading(3)).toBe('Soft landing')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }) // frames go on: jsdom stops them for good when it draws one on a false clock
  act(() => vi.advanceTimersByTime(600_000))
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Soft landing')
  fireEvent.keyDown(screen.getByRole('article'), { key: ' ' })
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy()
  act(() => vi.advanceTimersByTime(7_000))
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Soft landing')
  act(() => vi.advanceTimersByTime(60_000))
  expect(screen.getByRole('heading', { level: 3 }).textContent).not.toBe('Soft landing')
  act(() => vi.advanceTimersByTime(600_000))
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('What the day felt like for Diego')
  expect(screen.getByRole('button', { name: 'Play' })).toHaveProperty('disabled', true)
})

it('jumps along the day, and says where', async () => {
  walk('ideal/diego')
  expect(await heading(3)).toBe('Meet Diego')
  const line = screen.getByRole('slider', { name: 'Where you are in the day' })
  expect(line.getAttribute('aria-valuetext')).toBe('The beginning')
  fireEvent.change(line, { target: { value: '1' } })
  expect(await heading(3)).toBe('Reading')
  expect(line.getAttribute('aria-valuetext')).toBe('2 of 2: Reading')
})

it('says so when nothing is on the day', async () => {
  walk('ideal', { of: plan() })
  expect(await screen.findByText('Nothing is on this day yet.')).toBeTruthy()
  expect(screen.queryByRole('slider')).toBeNull()
})

it('shows one moment for each learner, makes one a way of their own, takes it away and undoes that', async () => {
  const { document, user } = walk('ideal/diego/read')
  await heading(3)
  await user.click(screen.getByRole('button', { name: 'Each learner here' }))
  const page = await screen.findByRole('dialog', { name: '“Reading” for each learner' })
  const column = (name: string) => {
    const found = within(page).getByRole('heading', { level: 3, name }).closest('li')
    if (!found) throw new Error(`no column for ${name}`)
    return within(found)
  }
  expect(column('Amara').getByLabelText<HTMLTextAreaElement>('Amara does').value).toBe('Listens twice.')
  expect(column('Diego').getByText('Reads a page.')).toBeTruthy()
  await user.click(column('Diego').getByRole('button', { name: 'Give Diego a way of their own' }))
  await user.clear(column('Diego').getByLabelText('Diego does'))
  await user.type(column('Diego').getByLabelText('Diego does'), 'Sketches the story.')
  await user.click(column('Amara').getByRole('button', { name: 'Take Amara’s own way away' }))
  const ways = () => [...document.getState().moments.values()].filter(one => one.variantOf === 'moment:read')
  expect(ways().map(one => [one.does, one.learners])).toEqual([['Sketches the story.', ['learner:diego']]])
  expect(within(page).getByText('Amara is back in “Reading” as everyone does it.')).toBeTruthy()
  await user.click(within(page).getByRole('button', { name: 'Undo' }))
  expect(ways().map(one => one.does)).toContain('Listens twice.')
  await waitFor(() => expect(page.contains(globalThis.document.activeElement)).toBe(true)) // its button is gone
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog', { name: '“Reading” for each learner' })).toBeNull()
  expect(await heading(3)).toBe('Reading')
})

it('shows those who only look the same, without a verb that changes it', async () => {
  walk('ideal/diego/read', { editable: false })
  await heading(3)
  show({ each: 'moment:aloud' })
  const page = await screen.findByRole('dialog', { name: '“Reading” for each learner' })
  expect(within(page).getByText('Listens twice.')).toBeTruthy()
  expect(
    within(page)
      .getAllByRole('button')
      .map(button => button.textContent),
  ).toEqual(['Close'])
  expect(within(page).queryByRole('textbox')).toBeNull()
})

it('keeps what a learner has at hand and where they stand among the others, and warns of real names', async () => {
  const { document, user } = showWithPlan(world, <LearnerDialog id="learner:diego" />)
  const dialog = await screen.findByRole('dialog', { name: 'Diego' })
  expect(within(dialog).getByText('Use made-up names, never those of real children.')).toBeTruthy()
  expect(within(dialog).getByText(/Leave out what could tell who a real child is/)).toBeTruthy()
  await user.selectOptions(within(dialog).getByLabelText('Device'), 'shared with others')
  await user.selectOptions(within(dialog).getByLabelText('Internet at home'), 'limited')
  await user.type(within(dialog).getByLabelText('Languages'), 'Spanish')
  await user.selectOptions(within(dialog).getByLabelText('Device'), 'Not said yet')
  expect(document.getState().learners.get('learner:diego')?.access).toEqual({
    homeInternet: 'limited',
    languages: ['Spanish'],
  })
  await user.click(within(dialog).getByRole('button', { name: 'Earlier' }))
  expect([...document.getState().learners.values()].sort((a, b) => (a.order < b.order ? -1 : 1))[0]?.name).toBe('Diego')
  expect(within(dialog).getByRole('heading', { name: 'Place among the learners: 1 of 2' })).toBeTruthy()
})
