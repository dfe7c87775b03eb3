import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { actionColumns } from '../../src/features/plan/actions/actionRows.ts'
import { PlanView } from '../../src/features/plan/PlanView.tsx'
import { showActionsAs } from '../../src/features/plan/planScreen.ts'
import { show } from '../../src/store/screen.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { fakeSharing } from '../support/fakeSharing.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import {
  action,
  aimsAt,
  awaits,
  delivers,
  feeling,
  fund,
  learner,
  makes,
  measure,
  moment,
  needs,
  outcome,
  owns,
  pays,
  permission,
  plan,
  practice,
  reads,
  role,
  support,
} from '../support/planBuilders.ts'

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/plan/BehindDialog.tsx'),
    import('../../src/features/plan/actions/ActionDialog.tsx'),
    import('../../src/features/plan/measures/MeasureDialog.tsx'),
    import('../../src/ui/DialogWindow.tsx'),
  ])
}, 60_000)

beforeEach(() => showActionsAs('board'))

const world = plan(
  { in: 'plan', facts: { currency: 'USD' } },
  moment('circle', '08:00-09:00', { title: 'Crew circle' }),
  moment('lab', '09:00-10:00', { title: 'Math lab', needsDevice: true }),
  feeling('safe', 'circle', { kind: 'aim', learner: 'learner:amara' }),
  learner('amara', { name: 'Amara', order: 'a0', needs: ['A mentor', 'Movement'] }),
  learner('diego', { name: 'Diego', order: 'a1', access: { device: 'none' } }),
  outcome('read', { title: 'Read closely', order: 'a0', evidence: 'A text each Friday' }),
  outcome('rest', { title: 'Rest well', order: 'a1' }),
  aimsAt('circle', 'read'),
  practice('meet', { title: 'Meet each crew' }),
  makes('meet', 'circle'),
  support('wall', { title: 'A folding wall', costOneTime: 4000 }),
  support('aide', { title: 'A second adult', costPerYear: 900, leadWeeks: 2 }),
  needs('meet', 'aide'),
  fund('arts', { title: 'Arts grant', until: '2027-08-31' }),
  pays('arts', 'aide'),
  pays('arts', 'wall'),
  role('head', { title: 'Principal' }),
  role('coach', { title: 'Coach' }),
  owns('head', 'aide'),
  action('ask', { title: 'Ask for a code', due: '2020-01-10', order: 'a0' }),
  action('try', { title: 'Try one circle', order: 'a1', firstTest: true }),
  action('price', { title: 'Price the wall', order: 'a2', status: 'doing', due: '2999-01-10' }),
  owns('head', 'action:ask'),
  delivers('price', 'support:wall'),
  measure('known', { title: 'Known by an adult', unit: 'percent', target: 80, readings: { '2026-09-25': 46 } }),
  reads('known', 'outcome:read'),
)

function showView(of: Plan = world) {
  return showWithPlan(
    of,
    <>
      <PlanView />
      <ToastPlace label="Notices" />
    </>,
  )
}

const part = (name: string) => within(screen.getByRole('region', { name }))
const titlesIn = (column: string) =>
  part(column)
    .queryAllByRole('listitem')
    .flatMap(item => item.querySelector('[data-card^="action:"]')?.textContent ?? [])
const behind = async (name: string) => within(await screen.findByRole('dialog', { name }))
const namesIn = (dialog: ReturnType<typeof part>) =>
  dialog.getAllByRole('listitem').map(item => item.querySelector('[data-card]')?.textContent)

it('an empty plan asks who does what, what to count and whose day it is, with room for the first answer', () => {
  showView(plan())
  const actions = part('Who does what by when')
  expect(actions.getByText('What will somebody do first, and by when?')).toBeTruthy()
  expect(actions.getByRole('button', { name: 'Add' })).toBeTruthy()
  expect(part('What you count').getByText(/^What could you count/)).toBeTruthy()
  expect(part('What each learner gets').getByRole('link', { name: 'Go to the day' })).toBeTruthy()
  expect(part('After the grant').getByRole('link', { name: 'Go to the map' })).toBeTruthy()
  expect(part('Time for what students learn').getByRole('button', { name: 'Name what students learn' })).toBeTruthy()
})

it('by the keys an action goes to the column beside it and up and down in its own, and the focus goes along', async () => {
  const { document, user } = showView()
  part('To do (2)').getByRole('button', { name: 'Try one circle' }).focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(titlesIn('To do (2)')).toEqual(['Try one circle', 'Ask for a code'])
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(screen.getByText('Try one circle cannot go further')).toBeTruthy()
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(titlesIn('Under way (2)')).toEqual(['Try one circle', 'Price the wall'])
  expect(screen.getByText('Try one circle: Under way, 1 of 2')).toBeTruthy()
  await waitFor(() => expect(globalThis.document.activeElement?.textContent).toBe('Try one circle'))
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(titlesIn('Under way (2)')).toEqual(['Price the wall', 'Try one circle'])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(actionColumns(document.getState()).todo.map(({ title }) => title)).toEqual([
    'Try one circle',
    'Ask for a code',
  ])
})

it('by its buttons an action is begun, done, and taken up again', async () => {
  const { user } = showView()
  await user.click(screen.getByRole('button', { name: 'Begin: Ask for a code' }))
  await user.click(screen.getByRole('button', { name: 'Done: Ask for a code' }))
  expect(titlesIn('Done (1)')).toEqual(['Ask for a code'])
  await user.click(screen.getByRole('button', { name: 'Not done yet: Ask for a code' }))
  await user.click(screen.getByRole('button', { name: 'Put back: Ask for a code' }))
  expect(titlesIn('To do (2)')).toEqual(['Ask for a code', 'Try one circle'])
})

it('says in words what is past its date and who sees to it, and lists by date and by who does it', async () => {
  const { user } = showView()
  expect(part('To do (2)').getByText(/^past its date by [\d,]+ days \(Jan 10, 2020\)$/)).toBeTruthy()
  for (const fact of ['seen to by Principal', 'no date yet', 'nobody sees to it yet', 'a first test'])
    expect(part('To do (2)').getByText(fact)).toBeTruthy()
  await user.click(part('Who does what by when').getByRole('button', { name: '1 is past its date' }))
  expect(namesIn(await behind('Past their date'))).toEqual(['Ask for a code'])
  await user.click(screen.getByRole('button', { name: 'Done' }))
  await user.click(screen.getByRole('radio', { name: 'By date' }))
  expect(titlesIn('Who does what by when')).toEqual(['Ask for a code', 'Price the wall', 'Try one circle'])
  await user.click(screen.getByRole('radio', { name: 'By who does it' }))
  expect(titlesIn('Seen to by Principal')).toEqual(['Ask for a code'])
  expect(titlesIn('Nobody yet')).toEqual(['Price the wall', 'Try one circle'])
})

it('adds an action with its date and owner, and writes it beside the page', async () => {
  const { document, user } = showView(plan(role('head', { title: 'Principal' }), support('wall', { title: 'A wall' })))
  const actions = part('Who does what by when')
  await user.selectOptions(actions.getByLabelText('Who sees to it'), 'Principal')
  await user.type(actions.getByLabelText('By when'), '2027-01-15')
  await user.type(actions.getByLabelText('A new action'), 'Ask the board{Enter}')
  const [made] = [...document.getState().actions.values()]
  expect(made).toMatchObject({ title: 'Ask the board', due: '2027-01-15', status: 'todo' })
  expect(document.getState().links.has(`link:owns/role:head/${made?.id ?? 'action:x'}`)).toBe(true)
  await user.click(part('To do (1)').getByRole('button', { name: 'Ask the board' }))
  const fields = await behind('Ask the board')
  await user.selectOptions(fields.getByLabelText('How far it is'), 'Under way')
  await user.click(fields.getByLabelText('It is a first test'))
  await user.selectOptions(fields.getByLabelText('One more'), 'A wall')
  await user.click(fields.getByRole('button', { name: 'Add it' }))
  expect([...document.getState().links.values()].map(({ kind, to }) => [kind, to]).sort()).toEqual([
    ['delivers', 'support:wall'],
    ['owns', made?.id],
  ])
  await user.click(fields.getByRole('button', { name: 'Take off: A wall' }))
  expect([...document.getState().actions.values()]).toMatchObject([{ status: 'doing', firstTest: true }])
  await user.click(fields.getByRole('button', { name: 'Delete' }))
  expect(document.getState().actions.size).toBe(0)
  await user.click(within(screen.getByRole('region', { name: 'Notices' })).getByRole('button', { name: 'Undo' }))
  expect(document.getState().actions.size).toBe(1)
})

it('makes an action of what could be there soon, seen to by who sees to that, and then leads to it', async () => {
  const { document, user } = showView()
  await user.click(screen.getByRole('button', { name: 'Make it an action: A second adult' }))
  const fields = await behind('Get it ready: A second adult')
  expect(fields.getByLabelText<HTMLSelectElement>('Who sees to it').value).toBe('role:head')
  await user.click(fields.getByRole('button', { name: 'Done' }))
  expect(screen.queryByRole('button', { name: 'Make it an action: A second adult' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '1 action for it' }))
  expect(namesIn(await behind('Actions for it'))).toEqual(['Get it ready: A second adult'])
  expect(document.getState().actions.size).toBe(4)
})

it('plans a first test of a moment that waits for nothing, and the asking of a yes something waits for', async () => {
  const { document, user } = showView(
    plan(
      moment('circle', '08:00-09:00', { title: 'Crew circle' }),
      practice('meet', { title: 'Meet each crew', status: 'in place' }),
      makes('meet', 'circle'),
      support('mats', { title: 'Mats', status: 'in place' }),
      support('bell', { title: 'A later bell', status: 'partly' }),
      needs('meet', 'mats'),
      needs('meet', 'bell'),
      permission('bell', { ask: 'Move the bell', granter: 'the board' }),
      awaits('bell', 'bell'),
    ),
  )
  await user.click(screen.getByRole('button', { name: 'Plan a first test: Crew circle' }))
  await user.click((await behind('Try it once: Crew circle')).getByRole('button', { name: 'Done' }))
  await user.click(screen.getByRole('button', { name: 'Make it an action: Move the bell' }))
  await user.click((await behind('Ask the board: Move the bell')).getByRole('button', { name: 'Done' }))
  const { actions, links } = document.getState()
  const delivered = [...links.values()].filter(({ kind }) => kind === 'delivers')
  expect(delivered.map(({ from, to }) => [actions.get(from as `action:${string}`)?.title, to]).sort()).toEqual([
    ['Ask the board: Move the bell', 'support:bell'],
    ['Try it once: Crew circle', 'practice:meet'],
  ])
  expect([...actions.values()].flatMap(({ firstTest, title }) => (firstTest ? title : []))).toEqual([
    'Try it once: Crew circle',
  ])
  expect(screen.getAllByRole('button', { name: '1 action for it' })).toHaveLength(2)
})

it('writes, changes and removes readings, and says what they show without saying why', async () => {
  const { document, user } = showView()
  const row = () => part('What you count')
  expect(row().getByText('Counted once: 46 percent (Sep 25, 2026). The aim is 80 percent.')).toBeTruthy()
  await user.click(row().getByRole('button', { name: 'Write a reading: Known by an adult' }))
  const dialog = await behind('Known by an adult')
  const readings = () => document.getState().measures.get('measure:known')?.readings
  await user.click(dialog.getByRole('button', { name: 'Write it down' }))
  expect(dialog.getByRole('alert').textContent).toBe('It needs a date and a number.')
  await user.clear(dialog.getByLabelText('Date'))
  await user.type(dialog.getByLabelText('Date'), '2026-11-13')
  await user.type(dialog.getByLabelText('What you counted'), '55,5{Enter}')
  expect(readings()).toEqual({ '2026-09-25': 46, '2026-11-13': 55.5 })
  expect(dialog.getByText('There is a reading of that day: 55.5 percent. This one takes its place.')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Change the reading of Nov 13, 2026' }))
  const value = dialog.getAllByLabelText('What you counted')[1]
  if (!value) throw new Error('the reading has fields of its own')
  await user.clear(value)
  await user.type(value, '80{Enter}')
  expect(readings()).toEqual({ '2026-09-25': 46, '2026-11-13': 80 })
  expect(
    screen.getByText(
      'From 46 (Sep 25, 2026) to 80 percent (Nov 13, 2026). Higher than at first. That is the aim of 80, or past it.',
    ),
  ).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Remove the reading of Sep 25, 2026' }))
  expect(readings()).toEqual({ '2026-11-13': 80 })
  await user.click(dialog.getByRole('button', { name: 'Undo' }))
  expect(readings()).toEqual({ '2026-09-25': 46, '2026-11-13': 80 })
})

it('[D12] names the outcomes nothing is counted of, and makes a measure of one', async () => {
  const { document, user } = showView()
  await user.click(part('1 outcome has no measure yet').getByRole('button', { name: 'Name a measure: Rest well' }))
  await behind('How we see it: Rest well')
  const made = [...document.getState().links.values()].find(({ kind, to }) => kind === 'reads' && to === 'outcome:rest')
  expect(document.getState().measures.get(made?.from as `measure:${string}`)?.title).toBe('How we see it: Rest well')
})

it('[D12] opens the cards behind each number of an outcome, and names what is bare', async () => {
  const { user } = showView()
  const table = part('Time for what students learn')
  expect(table.getByRole('list', { name: 'No moment of this day is for:' }).textContent).toBe('Rest well')
  expect(table.getByRole('list', { name: 'Nothing says yet how you will know:' }).textContent).toBe('Rest well')
  await user.click(table.getByRole('button', { name: '300 minutes a week' }))
  expect(namesIn(await behind('Moments with a time for “Read closely”'))).toEqual(['Crew circle'])
  await user.click(screen.getByRole('button', { name: 'Done' }))
  await user.click(table.getByRole('button', { name: '1 measure' }))
  const measures = await behind('Measures of “Read closely”')
  await user.click(measures.getByRole('button', { name: 'Known by an adult' }))
  expect(await screen.findByRole('dialog', { name: 'Known by an adult' })).toBeTruthy()
})

it('[D16] says what each learner needs beside what serves them, and whom the day reaches least', async () => {
  const { user } = showView()
  const table = part('What each learner gets')
  expect(table.getByText('Needs: A mentor and Movement')).toBeTruthy()
  expect(table.getByText(/^So far Diego has the least of the week with feelings named for them\./)).toBeTruthy()
  await user.click(table.getByRole('button', { name: '50\u00a0% of the week with a feeling named for them' }))
  expect(namesIn(await behind('Moments with a feeling named for Amara'))).toEqual(['Crew circle'])
  await user.click(screen.getByRole('button', { name: 'Done' }))
  await user.click(table.getByRole('button', { name: '1 moment needs what they do not have' }))
  expect(namesIn(await behind('Moments that need what Diego does not have'))).toEqual(['Math lab'])
})

it('[D26] says what stops, what stays and what leans on it when a grant ends, and who pays after', async () => {
  const { user } = showView()
  const year = part('In 2027')
  expect(year.getByText('ends Aug 31, 2027')).toBeTruthy()
  expect(year.getByRole('list', { name: 'Stops if nobody else pays:' }).textContent).toBe('A second adult')
  expect(year.getByRole('list', { name: 'Stays, for it is paid once:' }).textContent).toBe('A folding wall')
  await user.click(year.getByRole('button', { name: '1 moment leans on what stops' }))
  expect(namesIn(await behind('Moments that lean on what stops'))).toEqual(['Crew circle'])
  await user.click(screen.getByRole('button', { name: 'Done' }))
  const rows = within(screen.getByRole('table', { name: 'The money of each year' })).getAllByRole('row')
  expect(rows.map(row => [...row.children].map(cell => cell.textContent))).toEqual([
    ['When', 'Paid each year', 'Nobody pays yet'],
    ['Now', '$900', '$0'],
    ['After 2027', '$0', '$900'],
  ])
})

it('shown to a room, and by a watch link, it says the same and changes nothing', () => {
  const shown = showView()
  act(() => show({ presenting: true }))
  expect(screen.queryAllByRole('button')).toEqual([])
  expect(screen.queryAllByRole('textbox')).toEqual([])
  expect(titlesIn('To do (2)')).toEqual(['Ask for a code', 'Try one circle'])
  act(() => show({ presenting: false }))
  shown.unmount()
  showWithPlan(
    world,
    <SharingProvider sharing={fakeSharing({ tier: 'view' })}>
      <PlanView />
    </SharingProvider>,
  )
  expect(screen.queryAllByRole('textbox')).toEqual([])
  expect(screen.queryAllByRole('button', { name: /^(Begin|Done|Write|Make|Name a|Change)/ })).toEqual([])
  expect(part('What you count').getByRole('button', { name: '1 reading: Known by an adult' })).toBeTruthy()
})

it('says each group of parts in the contents, in the order of the page', () => {
  showView()
  const contents = within(screen.getByRole('navigation', { name: 'On this page' }))
  const linked = contents.getAllByRole('link').map(link => link.textContent)
  const headings = screen
    .getAllByRole('heading', { level: 3 })
    .filter(({ id }) => id.startsWith('plan-part-'))
    .map(heading => heading.textContent)
  expect(linked.slice(2)).toEqual(headings)
  for (const [group, first] of [
    ['To begin', 'What can start next month'],
    ['To settle', 'Who must say yes'],
    ['For students', 'Time for what students learn'],
  ] as const)
    expect(within(contents.getByRole('list', { name: group })).getAllByRole('link')[0]?.textContent).toBe(first)
})
