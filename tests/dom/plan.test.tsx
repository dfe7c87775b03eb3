import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, it, vi } from 'vitest'
import { editRecord } from '../../src/document/commands.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Checks } from '../../src/features/plan/checks/Checks.tsx'
import { PlanView } from '../../src/features/plan/PlanView.tsx'
import { show } from '../../src/store/screen.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { fakeSharing } from '../support/fakeSharing.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import {
  awaits,
  feeling,
  makes,
  moment,
  needs,
  permission,
  plan,
  practice,
  role,
  shapes,
  support,
} from '../support/planBuilders.ts'
import { withoutLayout } from '../support/withoutLayout.ts'

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/plan/BehindDialog.tsx'),
    import('../../src/features/plan/EditDialog.tsx'),
    import('../../src/features/plan/LetterDialog.tsx'),
    import('../../src/ui/DialogWindow.tsx'),
  ])
}, 60_000)

const world = plan(
  { in: 'plan', facts: { currency: 'USD' } },
  moment('circle', '08:00-08:30', { title: 'Crew circle' }),
  moment('lab', '09:00-10:00', { title: 'Math lab' }),
  feeling('safe', 'circle', { kind: 'aim' }),
  practice('meet', { title: 'Meet each crew', status: 'in place' }),
  practice('coach', { title: 'Coach in the lab', status: 'in place' }),
  makes('meet', 'circle'),
  makes('coach', 'lab'),
  shapes('meet', 'safe'),
  support('time', { title: 'Crew time', costOneTime: 1200, leadWeeks: 2 }),
  support('aide', { title: 'Second adult', leadWeeks: 3 }),
  needs('meet', 'time'),
  needs('coach', 'time'),
  needs('coach', 'aide'),
  role('principal', { title: 'Principal' }),
  permission('bell', { ask: 'Move the first bell', granter: 'District office', weeks: 4 }),
  awaits('aide', 'bell'),
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

it('asks a question in every part of an empty plan, each with one verb that begins to answer it', () => {
  showView(plan())
  const questions = [
    ['What can start next month', 'What would adults do to make the first moment real?', 'Go to the map'],
    ['Is each moment ready', 'Which moments would make an ideal day?', 'Go to the day'],
    ['What to get first', 'What would the first practice need?', 'Go to the map'],
    ['When could it start', 'What does the first moment wait for?', 'Go to the map'],
    ['Who must say yes', 'Who outside the team has to say yes to something?', 'Go to the map'],
    ['What it costs', 'What would have to be bought, built or paid for?', 'Go to the map'],
    [
      'Training, data, partners',
      'What would adults have to learn, to know, or to find a partner for?',
      'Go to the map',
    ],
  ] as const
  for (const [name, question, verb] of questions) {
    expect(part(name).getByText(question)).toBeTruthy()
    expect(part(name).getByRole('link', { name: verb })).toBeTruthy()
  }
  expect(part('What we take for granted').getByRole('button', { name: 'Add' })).toBeTruthy()
})

it('[D21] says what to get first, step by step, and what opens with it; by number, too', async () => {
  const { user } = showView()
  const steps = () =>
    within(part('One step after the other').getByRole('list', { name: 'One step after the other' }))
      .getAllByRole('button', { name: /^(Crew|Second|Math)/ })
      .map(button => button.textContent)
  expect(steps()).toEqual(['Crew time', 'Crew circle', 'Second adult', 'Math lab'])
  expect(part('One step after the other').getByRole('button', { name: '$1,200 in the first year' })).toBeTruthy()
  expect(part('One step after the other').getByRole('button', { name: '1 not priced' })).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Number of things' }))
  expect(part('One step after the other').getAllByRole('button', { name: '1 thing' })).toHaveLength(2)
})

it('[D18] opens the cards behind a number', async () => {
  const { user } = showView()
  await user.click(part('What the most moments lean on').getByRole('button', { name: '2 moments' }))
  const behind = await screen.findByRole('dialog', { name: 'Moments that lean on it' })
  expect(
    within(behind)
      .getAllByRole('listitem')
      .map(item => item.textContent),
  ).toEqual(['Crew circle8:00–8:30', 'Math lab9:00–10:00'])
})

it('does not say in each row behind a number that it is a practice, where all of them are', async () => {
  const { user } = showView(
    plan(
      moment('circle', '08:00-08:30', { title: 'Crew circle' }),
      moment('lab', '', { title: 'Math lab' }),
      practice('meet', { title: 'Meet each crew', status: 'in place' }),
      makes('meet', 'circle'),
      makes('meet', 'lab'),
      support('time', { title: 'Crew time' }),
      needs('meet', 'time'),
    ),
  )
  const open = async (title: string, number: string) => {
    await user.click(screen.getAllByRole('button', { name: number })[0] ?? document.body)
    const behind = await screen.findByRole('dialog', { name: title })
    const rows = within(behind).getAllByRole('listitem')
    await user.keyboard('{Escape}')
    return rows.map(item => item.textContent)
  }
  expect(await open('Waiting for something', '2 waiting for something')).toEqual(['Math lab', 'Crew circle8:00–8:30'])
  expect(await open('Practices that need it', '1 practice')).toEqual(['Meet each crew'])
})

it('[D20 D26] writes a support in its row, and all that follows from it is worked out anew', async () => {
  const { document, user } = showView()
  expect(part('Is each moment ready').getByRole('button', { name: '2 waiting for something' })).toBeTruthy()
  await user.click(part('What the most moments lean on').getByRole('button', { name: 'Change: Crew time' }))
  const fields = within(await screen.findByRole('dialog', { name: 'Crew time' }))
  await user.selectOptions(fields.getByLabelText('How far it is'), 'in place')
  await user.selectOptions(fields.getByLabelText('Who sees to it'), 'Principal')
  expect(document.getState().links.has('link:owns/role:principal/support:time')).toBe(true)
  await user.selectOptions(fields.getByLabelText('Who sees to it'), '')
  expect(document.getState().links.has('link:owns/role:principal/support:time')).toBe(false)
  await user.click(fields.getByRole('button', { name: 'Done' }))
  expect(part('Is each moment ready').getByRole('button', { name: '1 ready' })).toBeTruthy()
  expect(part('What it costs').getByText('1 thing is not priced')).toBeTruthy()
})

it('[D28] writes the letter from the cards; what is changed in it stays until it is begun again', async () => {
  const print = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined) // no browser here
  const { user } = showView()
  await user.click(screen.getByRole('button', { name: 'Write the letter to District office' }))
  const dialog = await screen.findByRole('dialog', { name: 'Letter to District office' })
  const field = within(dialog).getByRole<HTMLTextAreaElement>('textbox')
  expect(field.value).toContain('1. Move the first bell\nIt makes this possible: Second adult.')
  await user.type(field, ' Please call us.')
  await user.click(within(dialog).getByRole('button', { name: 'Done' }))
  await user.click(screen.getByRole('button', { name: 'Write the letter to District office' }))
  const again = await screen.findByRole('dialog', { name: 'Letter to District office' })
  expect(within(again).getByRole<HTMLTextAreaElement>('textbox').value).toContain('Please call us.')
  await user.click(within(again).getByRole('button', { name: 'Print on one sheet' }))
  expect(print).toHaveBeenCalledOnce()
  expect(globalThis.document.body.lastElementChild?.textContent).toContain('Please call us.')
  act(() => void globalThis.dispatchEvent(new Event('afterprint')))
  await user.click(within(again).getByRole('button', { name: 'Begin again from the cards' }))
  expect(within(again).getByRole<HTMLTextAreaElement>('textbox').value).not.toContain('Please call us.')
})

it('folds long lists after their first ten, and shows them whole when asked', async () => {
  const many = Array.from({ length: 14 }, (_, index) => moment(`m${index}`, '', { title: `Moment ${index}` }))
  const { user } = showView(plan(...many))
  const rows = () => part('Is each moment ready').getByRole('list', { name: 'Is each moment ready' }).children.length
  expect(rows()).toBe(10)
  await user.click(part('Is each moment ready').getByRole('button', { name: 'Show all 14' }))
  expect(rows()).toBe(14)
  await user.click(part('Is each moment ready').getByRole('button', { name: 'Show fewer' }))
  expect(rows()).toBe(10)
})

it('shows half as many at first on a phone, where each takes a line of its own', () => {
  withoutLayout(390)
  const many = Array.from({ length: 8 }, (_, index) => moment(`m${index}`, '', { title: `Moment ${index}` }))
  showView(plan(...many))
  const rows = part('Is each moment ready').getByRole('list', { name: 'Is each moment ready' })
  expect(rows.children).toHaveLength(5)
  expect(part('Is each moment ready').getByRole('button', { name: 'Show all 8' })).toBeTruthy()
  vi.unstubAllGlobals()
})

it('shown to a room it has no verbs, and every name and number still stands there', () => {
  showView()
  act(() => show({ presenting: true }))
  expect(screen.queryAllByRole('button')).toEqual([])
  expect(screen.queryAllByRole('link')).toEqual([])
  expect(part('What the most moments lean on').getByText('2 moments')).toBeTruthy()
  act(() => show({ presenting: false }))
})

it('by a watch link everything can be looked at, and nothing changed', () => {
  showWithPlan(
    world,
    <SharingProvider sharing={fakeSharing({ tier: 'view' })}>
      <PlanView />
    </SharingProvider>,
  )
  expect(screen.queryAllByRole('button', { name: /^(Change|Add|Undo)/ })).toEqual([])
  expect(part('What the most moments lean on').getByRole('button', { name: '2 moments' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Write the letter to District office' })).toBeTruthy()
})

const short = plan(
  moment('lab', '09:00-10:00', { title: 'Math lab', weekdays: [1, 2], minAdults: 2, voice: ['students'] }),
)

it('goes on to the next finding once one is set aside, then to the one before, and last to the heading', async () => {
  const three = plan(
    moment('lab', '09:00-10:00', { title: 'Math lab', minAdults: 2, voice: ['students'] }),
    moment('art', '10:00-11:00', { title: 'Art room', minAdults: 3, voice: ['students'] }),
  )
  const { user } = showWithPlan(three, <Checks />)
  const rows = () => [...document.querySelectorAll('[data-finding]')]
  const setAside = async (at: number) => {
    const row = within(rows()[at] as HTMLElement)
    await user.click(row.getByRole('button', { name: /^Set aside…/ }))
    await user.type(row.getByLabelText('Why does it stay as it is?'), 'As agreed{Enter}')
    return document.activeElement
  }
  const count = rows().length
  expect(count).toBeGreaterThan(2)
  const next = rows()[1]
  expect(next?.contains(await setAside(0))).toBe(true)
  const before = rows()[count - 3]
  expect(before?.contains(await setAside(count - 2))).toBe(true)
  while (rows().length > 1) await setAside(0)
  expect((await setAside(0))?.textContent).toBe('Checks')
})

it('[D38] sets a finding of two days aside for a reason, and brings it back when its numbers change', async () => {
  const { document, user } = showWithPlan(
    short,
    <>
      <Checks />
      <ToastPlace label="Notices" />
    </>,
  )
  const schedule = () => screen.queryByRole('region', { name: 'Whoever makes the schedule' })
  expect(schedule()?.textContent).toContain('Math lab needs 2 adults on Mon, Tue; 0 would be there.')
  await user.click(screen.getByRole('button', { name: /^Set aside…: Math lab needs/ }))
  const save = screen.getByRole('button', { name: 'Set aside' })
  expect(save.hasAttribute('disabled')).toBe(true)
  await user.type(screen.getByLabelText('Why does it stay as it is?'), 'The nurse is next door{Enter}')
  expect(schedule()).toBeNull()
  expect([...document.getState().decisions.values()].map(({ reason }) => reason)).toEqual([
    'The nurse is next door',
    'The nurse is next door',
  ])
  expect(screen.getByText('1 set aside')).toBeTruthy()
  act(() => document.change(editRecord('moment:lab', { minAdults: 3 })))
  expect(schedule()?.textContent).toContain('Math lab needs 3 adults on Mon, Tue; 0 would be there.')
  expect(schedule()?.textContent).toContain('The reason was: The nurse is next door')
  act(() => document.change(editRecord('moment:lab', { minAdults: 2 })))
  expect(schedule()).toBeNull()
  await user.click(screen.getByText('1 set aside'))
  await user.click(screen.getByRole('button', { name: /^Open again/ }))
  expect(schedule()?.textContent).toContain('Math lab needs 2 adults')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(schedule()).toBeNull()
})

it('[D26 D38] mends beside the page what can be said in a field, and the panel stays while its row goes', async () => {
  const { document, user } = showView(plan(support('room', { title: 'A room' })))
  await user.click(part('1 thing is not priced').getByRole('button', { name: 'Change: A room' }))
  const fields = within(await screen.findByRole('dialog', { name: 'A room' }))
  await user.type(fields.getByLabelText('Cost once'), '3')
  await waitFor(() => expect(document.getState().supports.get('support:room')?.costOneTime).toBe(3))
  await user.type(fields.getByLabelText('Cost once'), '00{Enter}')
  expect(document.getState().supports.get('support:room')?.costOneTime).toBe(300)
  await user.click(fields.getByRole('button', { name: 'Done' }))
  expect(screen.queryByText('1 thing is not priced')).toBeNull()
})

it('[D38] opens the checks at an address of their own, each with the way to mend it', async () => {
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined) // no page to scroll here
  history.replaceState(null, '', '/plan/school/plan/checks')
  const { document, user } = showView(plan(support('room', { title: 'A room' }), role('head', { title: 'Head' })))
  expect(screen.getByRole('heading', { level: 2, name: 'Checks' })).toBe(globalThis.document.activeElement)
  await user.click(screen.getByRole('button', { name: 'Fill it in here: Nobody sees to this yet: A room.' }))
  const fields = within(await screen.findByRole('dialog', { name: 'A room' }))
  await user.selectOptions(fields.getByLabelText('Who sees to it'), 'Head')
  expect(document.getState().links.has('link:owns/role:head/support:room')).toBe(true)
  await user.click(fields.getByRole('button', { name: 'Done' }))
  expect(screen.queryByRole('button', { name: /^Fill it in here: Nobody sees to this/ })).toBeNull()
  history.replaceState(null, '', '/')
})

it('[D10] says in the checks of a feeling to guard against that nobody should have it', () => {
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined) // no page to scroll here
  history.replaceState(null, '', '/plan/school/plan/checks')
  showView(
    plan(
      moment('circle', '08:00-08:30', { title: 'Crew circle' }),
      feeling('rushed', 'circle', { kind: 'guard' }),
      feeling('safe', 'circle', { kind: 'aim' }),
    ),
  )
  const said = screen.getAllByRole('listitem').map(item => item.querySelector('p')?.textContent)
  expect(said).toContain('No practice sees to this yet: not rushed, at Crew circle.')
  expect(said).toContain('No practice leads to this feeling yet: safe, at Crew circle.')
  history.replaceState(null, '', '/')
})
