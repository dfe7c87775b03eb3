import { act, screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { PlanView } from '../../src/features/plan/PlanView.tsx'
import { show } from '../../src/store/screen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { showWithPlan } from '../support/openPlan.tsx'
import { fund, grant, pays, plan, support } from '../support/planBuilders.ts'

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/plan/BehindDialog.tsx'),
    import('../../src/features/plan/grants/GrantDialog.tsx'),
    import('../../src/ui/DialogWindow.tsx'),
  ])
}, 60_000)

const world = plan(
  { in: 'plan', facts: { currency: 'USD' } },
  support('tools', { title: 'Studio tools', costPerYear: 900 }),
  support('wall', { title: 'A folding wall', costOneTime: 4000 }),
  grant('makers', {
    title: 'Makers grant',
    funder: 'Harbor Foundation',
    asked: 18000,
    status: 'written',
    date: '2027-01-15',
  }),
  grant('family', {
    title: 'Family grant',
    asked: 6500,
    awarded: 5000,
    status: 'won',
    date: '2026-10-20',
    fund: 'fund:family',
  }),
  grant('arts', { title: 'Arts grant', status: 'lost', fund: 'fund:arts' }),
  fund('family', { title: 'Family fund', until: '2028-06-30' }),
  fund('arts', { title: 'Arts grant', amount: 50 }),
  pays('arts', 'wall'),
)

function showView(of = world) {
  return showWithPlan(
    of,
    <>
      <PlanView />
      <ToastPlace label="Notices" />
    </>,
  )
}

const part = (name: string) => within(screen.getByRole('region', { name }))
const row = (title: string) => {
  const item = part('Grants').getByRole('button', { name: title }).closest('li')
  return within(item ?? document.body)
}

it('an empty plan asks for a grant, and takes one by its name', async () => {
  const { document, user } = showView(plan())
  expect(part('Grants').getByText('Is there a grant you could write for, or one you have already?')).toBeTruthy()
  await user.type(part('Grants').getByRole('textbox', { name: 'A new grant' }), 'Makers grant{Enter}')
  expect([...document.getState().grants.values()].map(({ title, status }) => [title, status])).toEqual([
    ['Makers grant', 'idea'],
  ])
  expect(row('Makers grant').getByText('an idea · no amount yet · no end named yet')).toBeTruthy()
})

it('says of each grant how far it is, who gives how much, and from when until when; what is open comes first', () => {
  showView()
  expect(
    part('Grants')
      .getAllByRole('button', { name: /grant$/ })
      .filter(button => button.dataset.card?.startsWith('grant:'))
      .map(button => button.textContent),
  ).toEqual(['Makers grant', 'Family grant', 'Arts grant'])
  expect(
    row('Makers grant').getByText(
      'written, not sent yet · Harbor Foundation · asked for $18,000 · due Jan 15, 2027 · no end named yet',
    ),
  ).toBeTruthy()
  expect(
    row('Family grant').getByText(
      'won · given $5,000 of the $6,500 asked for · answered Oct 20, 2026 · money until Jun 30, 2028',
    ),
  ).toBeTruthy()
})

it('each sum opens the grants it was worked out from', async () => {
  const { user } = showView()
  await user.click(part('Grants').getByRole('button', { name: 'Hoped for: $18,000' }))
  const hoped = await screen.findByRole('dialog', { name: 'Grants you hope for' })
  expect(within(hoped).getByRole('button', { name: 'Makers grant' })).toBeTruthy()
  await user.click(within(hoped).getByRole('button', { name: 'Done' }))
  await user.click(part('Grants').getByRole('button', { name: 'Won: $5,000' }))
  const won = await screen.findByRole('dialog', { name: 'Grants you have won' })
  await user.click(within(won).getByRole('button', { name: 'Family grant' }))
  expect(await screen.findByRole('dialog', { name: 'Family grant' })).toBeTruthy()
})

it('what a grant pays and until when stands under who pays and after the grant, as money that is not won yet', async () => {
  const { document, user } = showView()
  await user.click(part('Grants').getByRole('button', { name: 'Change: Makers grant' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Makers grant' }))
  await user.selectOptions(dialog.getByRole('combobox', { name: 'One more' }), 'Studio tools')
  await user.click(dialog.getByRole('button', { name: 'Add it' }))
  await user.type(dialog.getByLabelText('Money from'), '2027-07-01')
  await user.type(dialog.getByLabelText('Money until'), '2029-06-30')
  await user.click(dialog.getByRole('button', { name: 'Done' }))
  expect(document.getState().funds.get('fund:makers')).toMatchObject({ amount: 18000, until: '2029-06-30' })
  expect(row('Makers grant').getByText(/ · money from Jul 1, 2027 until Jun 30, 2029$/)).toBeTruthy()
  expect(row('Makers grant').getByRole('list', { name: 'Would pay:' }).textContent).toBe('Studio tools')
  expect(part('Who pays').getByRole('rowheader', { name: 'Makers grant (not won yet)' })).toBeTruthy()
  expect(part('In 2029').getByRole('list', { name: 'Comes from:' }).textContent).toBe('Makers grant')
  expect(part('In 2029').getByRole('list', { name: 'Stops if nobody else pays:' }).textContent).toBe('Studio tools')
  expect(row('Makers grant').getByRole('link', { name: 'What happens when this ends: Makers grant' })).toBeTruthy()
  await user.click(part('Grants').getByRole('button', { name: 'Change: Makers grant' }))
  await user.selectOptions(await screen.findByRole('combobox', { name: 'How far it is' }), 'won')
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(part('Who pays').getByText('Makers grant')).toBeTruthy()
})

it('a grant that was not won says what needs somebody else to pay, and goes off who pays by a press', async () => {
  const { document, user } = showView()
  expect(row('Arts grant').getByRole('list', { name: 'Was to pay:' }).textContent).toBe('A folding wall')
  expect(row('Arts grant').getByText(/^It was not won\./)).toBeTruthy()
  await user.click(row('Arts grant').getByRole('button', { name: 'Take it off “Who pays”: Arts grant' }))
  expect([...document.getState().funds.keys()]).toEqual(['fund:family'])
  expect(row('Arts grant').queryByText(/^It was not won\./)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Change: Arts grant' }))
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  expect(screen.queryByRole('button', { name: 'Arts grant' })).toBeNull()
  await user.click(screen.getAllByRole('button', { name: 'Undo' })[0] as HTMLElement) // one in the bar, one in the notice
  expect(row('Arts grant')).toBeTruthy()
})

it('who may only look sees the grants and no verb; the projector shows no control', () => {
  showView()
  act(() => show({ presenting: true }))
  expect(part('Grants').queryAllByRole('button')).toEqual([])
  expect(part('Grants').getByText('Makers grant')).toBeTruthy()
})
