import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { momentsOf } from '../../src/derive/theDay.ts'
import { addRecord } from '../../src/document/commands.ts'
import type { PlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { CommentsPlace } from '../../src/features/comments/CommentsPlace.tsx'
import { DayView } from '../../src/features/day/DayView.tsx'
import { IdeasPlace } from '../../src/features/ideas/IdeasPlace.tsx'
import { ListView } from '../../src/features/list/ListView.tsx'
import { VoicesPlace } from '../../src/features/voices/VoicesPlace.tsx'
import { show, useScreen } from '../../src/store/screen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { showWithPlan } from '../support/openPlan.tsx'
import { idea, makes, moment, plan, practice } from '../support/planBuilders.ts'

function showTalk(world: Plan, view = <DayView />) {
  show({ scale: 'story', zoom: 'whole' })
  return showWithPlan(
    world,
    <>
      {view}
      <CommentsPlace />
      <IdeasPlace />
      <VoicesPlace />
      <ToastPlace label="Notices" />
    </>,
  )
}

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/comments/CommentsDialog.tsx'),
    import('../../src/features/ideas/IdeasDialog.tsx'),
    import('../../src/features/voices/VoicesDialog.tsx'),
    import('../../src/features/day/DetailsPanel.tsx'),
    import('../../src/cards/CardAsides.tsx'),
    import('../../src/ui/DialogWindow.tsx'),
    import('../../src/ui/MenuList.tsx'),
  ])
})

beforeEach(() => localStorage.clear())

const two = plan(
  moment('a', '', { title: 'Arrive', part: 'morning', order: 'a0' }),
  moment('b', '', { title: 'Lunch', part: 'midday', order: 'a1', voice: ['students'] }),
)

function ideas(document: PlanDocument) {
  return [...document.getState().ideas.values()]
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ text, near }) => [text, near])
}

it('asks on an empty card, keeps a comment with its nickname, and lets its writer take it back', async () => {
  const { document, user } = showTalk(two)
  act(() => show({ talk: { panel: 'comments', on: 'moment:b' } }))
  const dialog = await screen.findByRole('dialog', { name: 'Comments on Lunch' })
  expect(within(dialog).getByText('What would you like to ask or add?')).toBeTruthy()
  await user.type(within(dialog).getByLabelText('Your comment'), 'Who eats alone?')
  await user.type(within(dialog).getByLabelText('Your first name or a nickname'), 'Ana')
  await user.click(within(dialog).getByRole('button', { name: 'Add the comment' }))
  const [comment] = [...document.getState().comments.values()]
  expect([comment?.on, comment?.text, comment?.by]).toEqual(['moment:b', 'Who eats alone?', 'Ana'])
  expect(Math.abs(Date.parse(comment?.at ?? '') - Date.now())).toBeLessThan(60_000)
  expect(within(dialog).getByLabelText('Your first name or a nickname')).toHaveProperty('value', 'Ana')
  await user.click(within(dialog).getByRole('button', { name: 'Delete: Who eats alone?' }))
  expect(document.getState().comments.size).toBe(0)
  await user.click(within(dialog).getByRole('button', { name: 'Undo' }))
  expect(document.getState().comments.size).toBe(1)
})

it('says under its card how many comments are open; one that is settled counts no more and can be opened again', async () => {
  const { document, user } = showTalk(two)
  act(() =>
    document.change(addRecord({ id: 'comment:c', on: 'moment:b', text: 'Too short', at: '2026-11-05T14:20:00Z' })),
  )
  await user.click(await screen.findByRole('button', { name: '1 comment on Lunch' }))
  const dialog = await screen.findByRole('dialog', { name: 'Comments on Lunch' })
  expect(within(dialog).queryByRole('button', { name: 'Delete: Too short' })).toBeNull() // somebody else wrote it
  await user.click(within(dialog).getByRole('button', { name: 'Mark as settled: Too short' }))
  expect(screen.queryByRole('button', { name: '1 comment on Lunch', hidden: true })).toBeNull()
  await user.click(within(dialog).getByText('1 settled comment'))
  await user.click(within(dialog).getByRole('button', { name: 'Open again: Too short' }))
  expect(document.getState().comments.get('comment:c')?.resolved).toBe(false)
})

it('lists all that is open, each leading to its card; what was begun stays when the panel is closed', async () => {
  const { document, user } = showTalk(two)
  act(() =>
    document.change(addRecord({ id: 'comment:c', on: 'moment:b', text: 'Too short', at: '2026-11-05T14:20:00Z' })),
  )
  act(() => show({ talk: { panel: 'comments', on: 'moment:a' } }))
  await user.type(await screen.findByLabelText('Your comment'), 'Half a thought')
  await user.click(screen.getByRole('button', { name: 'All open comments' }))
  await user.click(await screen.findByRole('button', { name: 'Lunch' }))
  expect([useScreen.getState().selected, useScreen.getState().talk]).toEqual(['moment:b', null])
  act(() => show({ talk: { panel: 'comments', on: 'moment:a' } }))
  expect(await screen.findByLabelText('Your comment')).toHaveProperty('value', 'Half a thought')
  await user.clear(screen.getByLabelText('Your comment'))
})

it('takes one idea after another from the keyboard, and several lines pasted as one step', async () => {
  const { document, user } = showTalk(plan())
  await user.click(screen.getByRole('button', { name: 'Ideas' }))
  const field = await screen.findByLabelText('Jot down an idea')
  expect(screen.getByText('What if…? Jot down the first idea, however small.')).toBeTruthy()
  await user.click(field)
  await user.keyboard('A quiet table{Enter}A song{Enter}')
  await user.paste('- A bench\n\n2. A walk\r\nA nap')
  expect(ideas(document)).toEqual([
    ['A quiet table', undefined],
    ['A song', undefined],
    ['A bench', undefined],
    ['A walk', undefined],
    ['A nap', undefined],
  ])
  act(() => void document.undo())
  expect(ideas(document).map(([text]) => text)).toEqual(['A quiet table', 'A song'])
})

it('puts an idea near a moment by choice, by key and by its menu, and back in the parking lot', async () => {
  const { document, user } = showTalk(plan(...pieces(), idea('i', { text: 'A song', order: 'a0' })))
  act(() => show({ talk: { panel: 'ideas', near: null } }))
  await user.selectOptions(await screen.findByLabelText('Where it lies: A song'), 'Near Lunch')
  expect(ideas(document)).toEqual([['A song', 'moment:b']])
  await user.click(screen.getByRole('textbox', { name: 'Idea' }))
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(ideas(document)).toEqual([['A song', 'moment:a']])
  await user.click(screen.getByRole('button', { name: 'More for: A song' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Put in the parking lot' }))
  expect(ideas(document)).toEqual([['A song', undefined]])
  await user.click(screen.getByRole('button', { name: 'More for: A song' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Hide' }))
  expect(document.getState().ideas.get('idea:i')?.hidden).toBe(true)
  expect(screen.getByText('1 hidden idea')).toBeTruthy()
})

it('makes a moment of an idea with one press, right after the one it lay near, and takes that back with one', async () => {
  const song = idea('i', { text: 'A song', order: 'a0', near: 'moment:a', voice: ['families'] })
  const { document, user } = showTalk(plan(...pieces(), song))
  act(() => show({ talk: { panel: 'ideas', near: null } }))
  await user.click(await screen.findByRole('button', { name: 'Make a moment: A song' }))
  const titles = () => momentsOf(document.getState(), 'day:ideal').map(({ title }) => title)
  expect([titles(), document.getState().moments.get('moment:i')?.voice]).toEqual([
    ['Arrive', 'A song', 'Lunch'],
    ['families'],
  ])
  act(() => void document.undo())
  expect([titles(), ideas(document)]).toEqual([['Arrive', 'Lunch'], [['A song', 'moment:a']]])
})

it('shows ideas as slips at their moment, three or more on the whole day as a number', async () => {
  const near = (name: string, where: string, text: string) => idea(name, { text, near: `moment:${where}`, order: 'a0' })
  showTalk(plan(...pieces(), near('a1', 'a', 'A song'), ...['b1', 'b2', 'b3', 'b4', 'b5'].map(n => near(n, 'b', n))))
  expect(await screen.findByRole('button', { name: /^Idea: ?A song$/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: '5 ideas: Lunch' })).toBeTruthy()
  act(() => show({ presenting: true }))
  expect(screen.queryByRole('button', { name: /^Idea: ?A song$/ })).toBeNull()
  expect(screen.getByText('A song')).toBeTruthy()
})

it('new cards carry the voice of who speaks, which the day says for as long as it holds', async () => {
  const { document, user } = showTalk(two)
  await user.click(screen.getByRole('button', { name: 'Whose voices' }))
  await user.selectOptions(await screen.findByLabelText('New cards are from'), 'students')
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.getByText('New cards are from students')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '+ Moment' }))
  await user.keyboard('Garden{Escape}')
  const garden = momentsOf(document.getState(), 'day:ideal').find(({ title }) => title === 'Garden')
  expect(garden?.voice).toEqual(['students'])
})

it('[D31] reads the balance of voices aloud, and every number opens the cards behind it', async () => {
  const world = plan(
    ...pieces(),
    practice('greet', { title: 'Greet', voice: ['students', 'educators'] }),
    makes('greet', 'b'),
  )
  const { user } = showTalk(world)
  act(() => show({ talk: { panel: 'voices' } }))
  const dialog = await screen.findByRole('dialog', { name: 'Whose voices' })
  expect(
    within(dialog).getByText('In your cards and notes you have heard students 1 time and educators 1 time.'),
  ).toBeTruthy()
  expect(within(dialog).getByText('Still to be heard: families and leaders.')).toBeTruthy()
  expect(within(dialog).getByText('There is 1 moment students have had no say in yet.')).toBeTruthy()
  await user.click(within(dialog).getAllByText('1 card or note')[0] as HTMLElement)
  expect(within(dialog).getAllByRole('button', { name: 'Greet' })).toHaveLength(2)
  await user.click(within(dialog).getByRole('button', { name: 'Arrive' }))
  expect([useScreen.getState().selected, useScreen.getState().talk]).toEqual(['moment:a', null])
})

it('asks whose a card is and how sure they are in the details of any card, and says it quietly on the card', async () => {
  const { document, user } = showTalk(plan(practice('greet', { title: 'Greet' })), <ListView />)
  await user.click(screen.getByRole('button', { name: /Practices/ }))
  await user.click(screen.getByRole('button', { name: /^Greet:/ }))
  await user.click(screen.getByRole('checkbox', { name: 'families' }))
  await user.selectOptions(screen.getByLabelText('How sure you are'), 'a guess')
  const { voice, sure } = document.getState().practices.get('practice:greet') ?? {}
  expect([voice, sure]).toEqual([['families'], 'guess'])
  expect(screen.getByRole('button', { name: /from families · a guess/ })).toBeTruthy()
})

function pieces() {
  return [
    moment('a', '', { title: 'Arrive', part: 'morning', order: 'a0' }),
    moment('b', '', { title: 'Lunch', part: 'midday', order: 'a1' }),
  ]
}
