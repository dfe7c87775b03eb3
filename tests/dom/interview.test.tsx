import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { addRecord } from '../../src/document/commands.ts'
import { addLink } from '../../src/document/linkCommands.ts'
import { createPlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { InterviewPlace } from '../../src/features/interview/InterviewPlace.tsx'
import { readMemoryAgain } from '../../src/features/interview/memory.ts'
import { LanguageProvider } from '../../src/store/language.tsx'
import { OpenPlanProvider } from '../../src/store/openPlan.tsx'
import { leavePlan, show } from '../../src/store/screen.ts'
import type { Language } from '../../src/words/languages.ts'
import { openPlanOf } from '../support/openPlan.tsx'
import { feeling, learner, makes, moment, plan, practice, role } from '../support/planBuilders.ts'

// it is fetched when first opened, which takes its time on a busy machine
beforeAll(() => import('../../src/features/interview/InterviewPage.tsx'), 60_000)

beforeEach(() => {
  localStorage.clear()
  readMemoryAgain()
})

const world = () =>
  plan(
    learner('diego', { name: 'Diego' }),
    moment('lunch', '11:00-12:00', { title: 'Lunch', order: 'a0' }),
    moment('recess', '12:00-12:30', { title: 'Recess', order: 'a1' }),
    feeling('capable', 'lunch', { learner: 'learner:diego' }),
    role('advisor', { title: 'Crew advisor' }),
  )

/** The interview of a plan at an address; gives where it goes from there. */
function interview(
  at = '',
  { of = world() as Plan, language = 'en' as Language, editable = true, presenting = false } = {},
) {
  leavePlan()
  show({ language, theme: 'light', presenting })
  const document = createPlanDocument(of)
  const location = memoryLocation({ path: `/plan/test/interview${at}`, record: true })
  const open = { ...openPlanOf(document), isEditable: () => editable }
  const shown = render(
    <Router hook={location.hook}>
      <OpenPlanProvider plan={open}>
        <LanguageProvider>
          <InterviewPlace view="map" />
        </LanguageProvider>
      </OpenPlanProvider>
    </Router>,
  )
  return { ...shown, document, path: () => location.history.at(-1), go: location.navigate, user: userEvent.setup() }
}

const asked = (name: string) => screen.findByRole('heading', { level: 3, name })
const thread = () => screen.getByRole('complementary', { name: 'The thread so far' })

it('leads by the keys alone from a feeling to the one who has to say yes, and the thread grows with it', async () => {
  const { user, document } = interview('/lunch')
  await asked('For Diego to feel capable in “Lunch”, what would adults do?')
  expect(within(thread()).getByText('What adults do?')).toBeTruthy()
  await user.keyboard('Cook together{Enter}')
  await asked('Who would do this: “Cook together”?')
  expect(within(thread()).getByText('Cook together')).toBeTruthy()
  await user.keyboard('crew ADVISOR{Enter}')
  await asked('What would they need for “Cook together”?')
  expect(document.getState().roles.size).toBe(1)
  await user.keyboard('Kitchen training{Enter}')
  await asked('Is “Kitchen training” in place, partly there, or not there yet?')
  expect([...document.getState().supports.values()][0]?.type).toBe('training')
  await user.tab()
  await user.tab()
  await user.tab()
  await user.keyboard('{Enter}')
  await asked('Who has to say yes to “Kitchen training”?')
  await user.keyboard('Principal{Enter}')
  await asked('Who sees that “Kitchen training” gets there?')
  expect(within(thread()).getByText('Principal')).toBeTruthy()
  expect([...document.getState().links.values()].map(({ kind }) => kind).sort()).toEqual([
    'awaits',
    'does',
    'makes',
    'needs',
    'shapes',
  ])
})

it('says what was added, takes it back in one step and asks the question again', async () => {
  const { user, document } = interview('/lunch')
  await asked('For Diego to feel capable in “Lunch”, what would adults do?')
  await user.keyboard('Cook together{Enter}')
  await asked('Who would do this: “Cook together”?')
  expect(screen.getByRole('status').textContent).toBe('Added “Cook together”.')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await asked('For Diego to feel capable in “Lunch”, what would adults do?')
  expect(document.getState().practices.size).toBe(0)
  expect(screen.queryByRole('button', { name: 'Undo' })).toBe(null)
  expect(screen.getByRole('status').textContent).toBe('Taken back.')
})

it('takes another answer to the question before, then goes on', async () => {
  const { user, document } = interview('/lunch')
  await asked('For Diego to feel capable in “Lunch”, what would adults do?')
  await user.keyboard('Cook together{Enter}')
  await asked('Who would do this: “Cook together”?')
  await user.click(screen.getByRole('button', { name: 'Add another' }))
  await asked('For Diego to feel capable in “Lunch”, what would adults do?')
  expect(screen.getByText('Said so far: Cook together')).toBeTruthy()
  await user.keyboard('Name what went well{Enter}')
  await asked('Who would do this: “Cook together”?')
  expect(document.getState().practices.size).toBe(2)
})

it('puts a question off, comes back to it by Back, and asks what was put off at the end', async () => {
  const { user } = interview('/recess', { of: plan(moment('recess', '', { title: 'Recess' })) })
  await asked('Who is “Recess” for, and what would they feel?')
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  await asked('For “Recess” to happen, what would adults do?')
  await user.click(screen.getByRole('button', { name: 'Back' }))
  await asked('Who is “Recess” for, and what would they feel?')
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  await user.click(await screen.findByRole('button', { name: 'Not now' }))
  await asked('You are through. Some questions wait for later.')
  await user.click(screen.getByRole('button', { name: 'Ask the 2 questions left' }))
  await asked('Who is “Recess” for, and what would they feel?')
})

it('returns to the same question after it was left, and to the next one when a colleague has answered it meanwhile', async () => {
  const first = interview('/lunch')
  await asked('For Diego to feel capable in “Lunch”, what would adults do?')
  await first.user.click(screen.getByRole('button', { name: 'Not now' }))
  await asked('For “Lunch” to happen, what would adults do?')
  await first.user.keyboard('Half a thought')
  await first.user.click(screen.getByRole('button', { name: 'Leave' }))
  expect(first.path()).toBe('/plan/test/map')
  first.unmount()
  readMemoryAgain()
  const again = interview()
  await asked('For “Lunch” to happen, what would adults do?')
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Half a thought')
  again.unmount()
  readMemoryAgain()
  interview('', {
    of: plan(moment('lunch', '', { title: 'Lunch' }), practice('cook', { title: 'Cook' }), makes('cook', 'lunch')),
  })
  await asked('Who is “Lunch” for, and what would they feel?')
})

it('a colleague’s answer to the question on the page is shown and does not take it away', async () => {
  const { user, document } = interview('/lunch', {
    of: plan(moment('lunch', '', { title: 'Lunch' }), feeling('safe', 'lunch')),
  })
  const question = 'For everyone to feel safe in “Lunch”, what would adults do?'
  await asked(question)
  await user.keyboard('My ow')
  act(() =>
    document.change(
      addRecord({ id: 'practice:theirs', title: 'Sit with students' }),
      addLink('makes', 'practice:theirs', 'moment:lunch'),
      addLink('shapes', 'practice:theirs', 'feeling:safe'),
    ),
  )
  await screen.findByText('Said so far: Sit with students')
  await user.keyboard('n idea')
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('My own idea')
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  await asked('Who would do this: “Sit with students”?')
})

it('jumps by the outline, which says how far each moment is in words', async () => {
  const { user, path } = interview('/lunch')
  await asked('For Diego to feel capable in “Lunch”, what would adults do?')
  await user.click(screen.getByRole('button', { name: 'All moments' }))
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual([
    '11:00Lunchyou are here · next: what adults do',
    '12:00Recessnot begun',
  ])
  await user.click(screen.getByRole('button', { name: /Recess/ }))
  await asked('Who is “Recess” for, and what would they feel?')
  expect(path()).toBe('/plan/test/interview/recess')
})

it('rests between two moments and goes on with the next', async () => {
  const { user } = interview('/lunch', {
    of: plan(moment('lunch', '08:00-09:00', { title: 'Lunch' }), moment('recess', '09:00-10:00', { title: 'Recess' })),
  })
  await asked('Who is “Lunch” for, and what would they feel?')
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  await user.click(await screen.findByRole('button', { name: 'Not now' }))
  await asked('That is all for “Lunch” for now.')
  await user.click(screen.getByRole('button', { name: 'Go on with “Recess”' }))
  await asked('Who is “Recess” for, and what would they feel?')
})

it('takes a word for a feeling of one learner, and one of the words that fit', async () => {
  const { user, document } = interview('/recess')
  await asked('Who is “Recess” for, and what would they feel?')
  await user.click(screen.getByRole('radio', { name: 'Diego' }))
  await user.click(screen.getByRole('button', { name: 'relaxed' }))
  await asked('For Diego to feel relaxed in “Recess”, what would adults do?')
  expect([...document.getState().feelings.values()].find(({ word }) => word === 'relaxed')).toMatchObject({
    learner: 'learner:diego',
    kind: 'aim',
    field: 'calm',
  })
})

it('takes numbers when nothing else is open, and says warmly when all is said', async () => {
  const done = plan(
    moment('lunch', '', { title: 'Lunch', minAdults: 1 }),
    feeling('safe', 'lunch', { learner: null }),
    practice('eat', { title: 'Eat together' }),
    practice('plan', { title: 'Plan it', visibility: 'backstage' }),
    makes('eat', 'lunch'),
    makes('plan', 'lunch'),
    role('cook', { title: 'Cook' }),
  )
  const { user, document } = interview('/lunch', { of: done })
  act(() =>
    document.change(
      addLink('shapes', 'practice:eat', 'feeling:safe'),
      addLink('does', 'role:cook', 'practice:eat'),
      addLink('does', 'role:cook', 'practice:plan'),
      addRecord({ id: 'support:room', title: 'A room', type: 'space', status: 'partly' }),
      addLink('needs', 'practice:eat', 'support:room'),
      addLink('owns', 'role:cook', 'support:room'),
    ),
  )
  await user.click(await screen.findByRole('button', { name: 'Go on' }))
  await asked('Who has to say yes to “A room”?')
  await user.click(screen.getByRole('button', { name: 'Nobody has to' }))
  await asked('“Lunch” is mapped, from the students to everyone who has to say yes.')
  await user.click(screen.getByRole('button', { name: 'Say how long it takes and what it costs' }))
  await asked('How many weeks until “A room” can be there?')
  await user.keyboard('6{Enter}')
  await asked('What would “A room” cost?')
  await user.click(screen.getByRole('button', { name: 'It costs nothing' }))
  await asked('Every question has an answer. Thank you.')
  expect(screen.getByRole('link', { name: 'See the whole map' }).getAttribute('href')).toBe('/plan/test/map')
  expect(document.getState().supports.get('support:room')).toMatchObject({
    leadWeeks: 6,
    costOneTime: 0,
    costPerYear: 0,
  })
})

it('asks for a moment first where there is none, and leads to the day', async () => {
  interview('', { of: plan() })
  await asked('Which moment of the day do you want to make real?')
  expect(screen.getByRole('link', { name: 'Go to the day' }).getAttribute('href')).toBe('/plan/test/day')
})

it('shows the question without any way to answer where the plan can only be looked at, or is shown to a room', async () => {
  const { unmount } = interview('/lunch', { editable: false })
  await asked('For Diego to feel capable in “Lunch”, what would adults do?')
  expect(screen.queryByRole('textbox')).toBe(null)
  expect(screen.getByText(/People who may edit the plan give the answers/)).toBeTruthy()
  unmount()
  interview('/lunch', { presenting: true })
  await asked('For Diego to feel capable in “Lunch”, what would adults do?')
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual(['Leave'])
})

it('speaks Spanish, and leaves by Escape', async () => {
  const { user, path } = interview('/lunch', { language: 'es' })
  await waitFor(() => screen.getByRole('heading', { level: 3, name: /¿qué harían los adultos\?$/ }))
  await user.keyboard('{Escape}')
  expect(path()).toBe('/plan/test/map')
})
