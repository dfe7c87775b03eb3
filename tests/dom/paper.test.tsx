import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { AdultsView } from '../../src/features/adults/AdultsView.tsx'
import { showWeek } from '../../src/features/adults/weekShown.ts'
import { PlanView } from '../../src/features/plan/PlanView.tsx'
import { show } from '../../src/store/screen.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import {
  action,
  assigned,
  makes,
  moment,
  person,
  plan,
  practice,
  practiceAt,
  support,
} from '../support/planBuilders.ts'

const world = plan(
  { in: 'plan', facts: { title: 'Lakeshore Commons' } },
  moment('circle', '08:10-08:40', { title: 'Crew circle', minAdults: 2 }),
  moment('lab', '10:00-11:00', { title: 'Math lab' }),
  practice('meet', { title: 'Meet each crew' }),
  makes('meet', 'circle'),
  practiceAt('huddle', '10:30-10:50', { title: 'Care huddle', visibility: 'backstage' }),
  practice('call', {
    title: 'Call families',
    timing: { kind: 'floating', purpose: 'family', minutes: 15, timesPerWeek: 3 },
  }),
  person('ann', { label: 'Ann' }),
  assigned('ann', 'meet'),
  assigned('ann', 'huddle'),
  assigned('ann', 'call'),
)

function showAdults(of: Plan = world) {
  show({ weekday: 1 })
  showWeek(of.plan.id, false)
  return showWithPlan(of, <AdultsView />)
}

const print = () => act(() => void fireEvent(window, new Event('beforeprint')))
const printed = () => act(() => void fireEvent(window, new Event('afterprint')))

/** Each row of a table: its cells as they read. */
function rowsOf(table: HTMLElement) {
  return within(table)
    .getAllByRole('row')
    .map(row => [...row.children].map(cell => [...cell.querySelectorAll('bdi, p, li')].map(part => part.textContent)))
}

it('on paper the adults’ day is a table with a row for each hour, its heads ready to come again on each sheet', () => {
  showAdults()
  print()
  const table = screen.getByRole('table', { name: 'Adults beside the students’ day · Monday' })
  expect(table.querySelector('thead')).toBeTruthy()
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(head => head.textContent),
  ).toEqual(['8:00', '9:00', '10:00'])
  expect(rowsOf(table).map(row => row.slice(1))).toEqual([
    [['Students'], ['Ann', 'Call families, 15 min × 3']],
    [
      ['8:10–8:40 Crew circle needs 2, has 1', 'Crew circle'],
      ['8:10–8:40 Meet each crew', 'Meet each crew'],
    ],
    [[], []],
    [
      ['10:00–11:00 Math lab 0 adults', 'Math lab'],
      ['10:30–10:50 Care huddle behind the scenes', 'Care huddle'],
    ],
  ])
  printed()
  expect(screen.queryByRole('table')).toBeNull()
})

it('on paper the week of one adult has a column for each weekday, and says whose it is without a field', async () => {
  const { user } = showAdults()
  await user.click(screen.getByRole('radio', { name: 'Week' }))
  print()
  const table = screen.getByRole('table', { name: 'The week of' })
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(head => head.textContent),
  ).toEqual(
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
      day => `${day}30 min with studentsstudents: nothing planned 8:40–10:00`,
    ),
  )
  expect(screen.queryByRole('combobox', { name: 'Whose week' })).toBeNull()
  expect(screen.getByText('Ann')).toBeTruthy()
  expect(screen.getByText('Call families, 15 min × 3')).toBeTruthy()
  printed()
  expect(screen.getByRole('combobox', { name: 'Whose week' })).toBeTruthy()
})

it('a sheet says which plan it is from and when it was printed; nothing is folded away on it', () => {
  const many = Array.from({ length: 14 }, (_, index) => support(`s${index}`, { title: `Support ${index}` }))
  showWithPlan(plan({ in: 'plan', facts: { title: 'Lakeshore Commons' } }, ...many), <PlanView />)
  const unpriced = () =>
    within(screen.getByRole('region', { name: '14 things are not priced' })).getAllByRole('listitem').length
  expect(unpriced()).toBe(10)
  print()
  expect(unpriced()).toBe(14)
  const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(Date.now())
  expect(screen.getByText('Lakeshore Commons').parentElement?.textContent).toBe(`Lakeshore Commons ${today}`)
  printed()
  expect(unpriced()).toBe(10)
})

it('on paper what somebody does stands in a list by date, in place of columns of cards', () => {
  const late = action('late', { title: 'Paint the wall', due: '2027-03-01' })
  const early = action('early', { title: 'Ask for paint', due: '2027-01-10' })
  showWithPlan(plan(late, early), <PlanView />)
  const part = () => within(screen.getByRole('region', { name: 'Who does what by when' }))
  expect(part().queryByRole('heading', { name: 'To do (2)' })).toBeTruthy()
  print()
  expect(part().queryByRole('heading', { name: 'To do (2)' })).toBeNull()
  const list = part().getByRole('list', { name: 'By date' })
  expect([...list.children].map(item => item.querySelector('[data-card]')?.textContent)).toEqual([
    'Ask for paint',
    'Paint the wall',
  ])
  printed()
  expect(part().queryByRole('heading', { name: 'To do (2)' })).toBeTruthy()
})
