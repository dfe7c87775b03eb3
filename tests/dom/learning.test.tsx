import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { outcomesInOrder } from '../../src/derive/inOrder.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { ColourBy } from '../../src/features/day/ColourBy.tsx'
import { DayLens } from '../../src/features/day/DayLens.tsx'
import { LearningPlace } from '../../src/features/learning/LearningPlace.tsx'
import { show } from '../../src/store/screen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { showWithPlan } from '../support/openPlan.tsx'
import { aimsAt, builds, feeling, learner, moment, outcome, plan, practice } from '../support/planBuilders.ts'

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/learning/LearningDialog.tsx'),
    import('../../src/features/day/lens/LensKey.tsx'),
    import('../../src/ui/DialogWindow.tsx'),
  ])
}, 60_000)

const world = plan(
  learner('ana', { name: 'Ana', access: { device: 'none' } }),
  outcome('read', { title: 'Read closely', order: 'a0' }),
  outcome('listen', { title: 'Listen', kind: 'social', order: 'a1', evidence: 'Peer notes' }),
  moment('circle', '08:00-08:30', { title: 'Circle', tags: ['casel/self-awareness'], choice: { topic: 'student' } }),
  moment('lab', '09:00-10:00', { title: 'Lab', needsDevice: true, choice: { topic: 'adult' } }),
  feeling('seen', 'circle', { kind: 'aim', learner: 'learner:ana' }),
  practice('notes', { title: 'Keep notes' }),
  aimsAt('circle', 'listen'),
  builds('notes', 'outcome:listen'),
)

function showLearning(of: Plan = world) {
  const shown = showWithPlan(
    of,
    <>
      <LearningPlace />
      <ToastPlace label="Notices" />
    </>,
  )
  act(() => show({ learning: true }))
  return shown
}

const dialog = (name: string) => screen.findByRole('dialog', { name })

it('asks its question where there is no outcome, and takes the first', async () => {
  const { document, user } = showLearning(plan())
  const home = await dialog('What students learn')
  expect(within(home).getByText('What should students know, be able to do, or become?')).toBeTruthy()
  await user.type(within(home).getByLabelText('A new outcome'), 'Argue kindly{Enter}')
  expect([...document.getState().outcomes.values()].map(one => one.title)).toEqual(['Argue kindly'])
  expect(await within(home).findByText('No moment aims at it yet')).toBeTruthy()
})

it('[D12 D19] says of each outcome its minutes, moments and practices, and which lack a moment or evidence', async () => {
  const { user } = showLearning()
  const home = await dialog('What students learn')
  const rows = within(within(home).getByRole('region', { name: 'Outcomes' }))
    .getAllByRole('listitem')
    .map(row => row.textContent)
  expect(rows).toEqual([
    'Read closelyacademicNo moment aims at it yetNo evidence yet',
    'Listensocial · 150 min a week in 1 moment · 1 practice',
  ])
  await user.click(within(home).getByRole('radio', { name: '1 without evidence' }))
  expect(within(home).queryByRole('button', { name: /^Listen/ })).toBeNull()
})

it('aims moments at an outcome, and says what the minutes become', async () => {
  const { document, user } = showLearning()
  await user.click(within(await dialog('What students learn')).getByRole('button', { name: /^Read closely/ }))
  const one = await dialog('Read closely')
  await user.click(within(one).getByRole('checkbox', { name: /^Lab/ }))
  expect(within(one).getByText('1 moment · 300 minutes a week in all')).toBeTruthy()
  expect([...document.getState().links.keys()]).toContain('link:aims-at/moment:lab/outcome:read')
})

it('moves an outcome by its key, and takes one away with a way back', async () => {
  const { document, user } = showLearning()
  const home = await dialog('What students learn')
  const titles = () => outcomesInOrder(document.getState())
  within(home)
    .getByRole('button', { name: /^Listen/ })
    .focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(titles().map(one => one.title)).toEqual(['Listen', 'Read closely'])
  await user.click(within(home).getByRole('button', { name: /^Read closely/ }))
  await user.click(within(await dialog('Read closely')).getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(document.getState().outcomes.size).toBe(1))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(document.getState().outcomes.size).toBe(2)
})

it('adds several entries of lists at once, with their source and tag', async () => {
  const { document, user } = showLearning(plan())
  await user.click(within(await dialog('What students learn')).getByRole('button', { name: 'Choose from lists' }))
  const choose = await dialog('Choose from lists')
  await user.click(within(choose).getByRole('checkbox', { name: /^self-awareness/ }))
  await user.click(within(choose).getByRole('checkbox', { name: /^rigorous content/ }))
  await user.click(within(choose).getByRole('button', { name: 'Add 2 outcomes' }))
  expect(
    outcomesInOrder(document.getState()).map(({ title, kind, frameworks, tags }) => [title, kind, frameworks, tags]),
  ).toEqual([
    ['Self-awareness', 'wellbeing', ['CASEL: self-awareness'], ['casel/self-awareness']],
    ['Rigorous content', 'academic', ['William and Flora Hewlett Foundation: rigorous content'], ['deeper/content']],
  ])
  act(() => void document.undo())
  expect(document.getState().outcomes.size).toBe(0)
})

it('[D15 D16] says what the day holds for a learner, each number opening its moments', async () => {
  const { user } = showLearning()
  const home = await dialog('What students learn')
  await user.click(within(home).getByRole('button', { name: /^33 % of their week/ })) // 30 of 90 minutes a day
  const named = await dialog('Moments with a feeling named for Ana')
  expect(
    within(named)
      .getAllByRole('listitem')
      .map(row => row.textContent),
  ).toEqual(['Circle8:00–8:30 · 150 min a week · seenShow'])
  await user.click(within(named).getByRole('button', { name: 'Back' }))
  const again = await dialog('What students learn')
  expect(within(again).getByRole('button', { name: 'Decides 33 % of what they do' })).toBeTruthy()
  await user.click(within(again).getByRole('button', { name: '1 moment needs what they do not have' }))
  expect(within(await dialog('What Ana does not have')).getByText(/needs a device/)).toBeTruthy()
})

it('puts the words of a list as the school says them, and brings it back', async () => {
  const { document, user } = showLearning()
  await user.click(
    within(await dialog('What students learn')).getByRole('button', {
      name: 'Change the words of “Social and emotional skills”',
    }),
  )
  const list = await dialog('Social and emotional skills')
  const first = within(list).getByLabelText('Entry 1')
  await user.clear(first)
  await user.type(first, 'knowing me{Enter}')
  expect(document.getState().plan.lists.casel).toMatchObject({
    items: [{ tag: 'casel/self-awareness', name: 'knowing me' }, {}, {}, {}, {}],
  })
  await user.click(within(list).getByRole('button', { name: 'Bring the list back as it came' }))
  expect(document.getState().plan.lists).toEqual({})
})

it('names what no moment is for, and tags a moment from there', async () => {
  const { document, user } = showWithPlan(
    world,
    <>
      <ColourBy />
      <DayLens day="day:ideal" />
    </>,
  )
  await user.selectOptions(screen.getByLabelText('Colour by'), 'tags/casel')
  const key = await screen.findByRole('region', { name: 'What the colours mean' })
  expect(within(key).getByText('Source: CASEL')).toBeTruthy()
  expect(within(key).getByRole('button', { name: 'self-awareness: 1 moment, 150 min a week. See which.' })).toBeTruthy()
  await user.click(within(key).getByRole('button', { name: 'social awareness: no moment yet. Add it to a moment.' }))
  await user.click(within(await dialog('social awareness')).getByRole('checkbox', { name: /^Lab/ }))
  expect(document.getState().moments.get('moment:lab')?.tags).toEqual(['casel/social-awareness'])
})

it('counts who decides, and opens the moments behind a learner’s share', async () => {
  const { user } = showWithPlan(world, <DayLens day="day:ideal" />)
  act(() => show({ lens: 'choice' }))
  await user.click(await screen.findByRole('button', { name: 'Ana 33 %' }))
  const rows = within(await dialog('Where Ana decides')).getAllByRole('listitem')
  expect(rows.map(row => row.textContent)).toEqual([
    'Circle8:00–8:30 · 150 min a week · 100 % decided by studentsShow',
    'Lab9:00–10:00 · 300 min a week · 0 % decided by studentsShow',
  ])
})
