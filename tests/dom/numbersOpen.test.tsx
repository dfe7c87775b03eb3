import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import { AdultsView } from '../../src/features/adults/AdultsView.tsx'
import { showWeek } from '../../src/features/adults/weekShown.ts'
import { PlanView } from '../../src/features/plan/PlanView.tsx'
import { show } from '../../src/store/screen.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import {
  aimsAt,
  assigned,
  awaits,
  does,
  feeling,
  fills,
  fund,
  learner,
  makes,
  moment,
  needs,
  outcome,
  pays,
  permission,
  person,
  plan,
  practice,
  role,
  support,
} from '../support/planBuilders.ts'

/** Each number on these pages opens what it was worked out from. */

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/plan/BehindDialog.tsx'),
    import('../../src/features/adults/NumbersDialog.tsx'),
    import('../../src/features/adults/ContractDialog.tsx'),
    import('../../src/ui/DialogWindow.tsx'),
  ])
}, 60_000)

const world = plan(
  { in: 'plan', facts: { currency: 'USD' } },
  moment('circle', '08:00-09:00', { title: 'Crew circle' }),
  moment('lab', '09:00-10:00', { title: 'Math lab' }),
  practice('meet', { title: 'Meet each crew' }),
  practice('coach', { title: 'Coach in the lab' }),
  makes('meet', 'circle'),
  makes('coach', 'lab'),
  support('wall', { title: 'A folding wall', type: 'space', costOneTime: 4000, leadWeeks: 6 }),
  support('room', { title: 'A quiet room', type: 'space', costPerYear: 300, leadWeeks: 2 }),
  needs('meet', 'wall'),
  needs('coach', 'room'),
  permission('code', { ask: 'A fire code check', granter: 'The district', weeks: 4 }),
  awaits('wall', 'code'),
  fund('bond', { title: 'Facilities bond', until: '2028-06-30' }),
  pays('bond', 'wall'),
  pays('bond', 'room'),
  role('advisor', { title: 'Crew advisor', headcount: 1 }),
  does('advisor', 'meet', { part: 'R', count: 2 }),
  person('ann', { label: 'Ann' }),
  fills('ann', 'advisor'),
  assigned('ann', 'meet'),
)

const part = (name: string) => within(screen.getByRole('region', { name }))

async function namesBehind(title: string) {
  const dialog = within(await screen.findByRole('dialog', { name: title }))
  const names = dialog.getAllByRole('listitem').map(item => item.querySelector('[data-card]')?.textContent)
  return { names, close: dialog.getByRole('button', { name: 'Done' }) }
}

it('[D26] each sum by kind of support and by fund opens the supports that cost so much, that way', async () => {
  const { user } = showWithPlan(world, <PlanView />)
  const found: unknown[] = []
  for (const [table, row, column] of [
    ['By kind of support', 'space', 'Once: $4,000'],
    ['By kind of support', 'space', 'Every year: $300'],
    ['Who pays', 'Facilities bond', 'Three years: $4,900'],
  ] as const) {
    await user.click(part(table).getByRole('button', { name: column }))
    const { names, close } = await namesBehind(`${row}: ${column.replace(/:.*/, '')}`)
    found.push(names)
    await user.click(close)
  }
  expect(found).toEqual([['A folding wall'], ['A quiet room'], ['A quiet room', 'A folding wall']])
})

it('[D21] what all steps cost so far, and the weeks of a step, open what is to be got', async () => {
  const { user } = showWithPlan(world, <PlanView />)
  const ladder = () => part('One step after the other')
  await user.click(ladder().getByRole('button', { name: '$4,300 so far' }))
  const soFar = await namesBehind('What to get up to this step')
  expect(soFar.names).toEqual(['A quiet room', 'A folding wall'])
  await user.click(soFar.close)
  await user.click(ladder().getByRole('radio', { name: 'Weeks' }))
  await user.click(ladder().getByRole('button', { name: '2 weeks' }))
  expect((await namesBehind('What to get in this step')).names).toEqual(['A quiet room'])
})

it('[D22] when a moment could start opens what it waits for, a yes included', async () => {
  const { user } = showWithPlan(world, <PlanView />)
  await user.click(part('When could it start').getByRole('button', { name: 'In 10 weeks.' }))
  expect((await namesBehind('What it waits for')).names).toEqual(['A folding wall', 'A fire code check'])
})

const summed = plan(
  { in: 'plan', facts: { currency: 'USD', school: { students: 50 } } },
  moment('circle', '08:00-09:00', { title: 'Crew circle' }),
  moment('lab', '09:00-10:00', { title: 'Math lab', weekdays: [1, 3] }),
  moment('quiet', '09:00-10:00', { title: 'Quiet lab', weekdays: [1, 3], variantOf: 'moment:lab' }),
  learner('mia', { name: 'Mia' }),
  feeling('safe', 'circle', { learner: 'learner:mia', word: 'safe', kind: 'aim' }),
  outcome('read', { title: 'Reads aloud' }),
  aimsAt('circle', 'read'),
  practice('meet', { title: 'Meet each crew' }),
  makes('meet', 'circle'),
  makes('meet', 'lab'),
  makes('meet', 'quiet'),
  support('days', { title: 'Two days in August', type: 'training', hours: 12, costPerYear: 300, leadWeeks: 6 }),
  support('room', { title: 'A quiet room', type: 'space', costPerYear: 100, leadWeeks: 2 }),
  needs('meet', 'days'),
  needs('meet', 'room'),
  moment('end', '15:00-15:30', { weekdays: [5] }),
  practice('drive'),
  makes('drive', 'end'),
  support('van', { title: 'A van', leadWeeks: 3 }),
  needs('drive', 'van'),
  role('advisor', { title: 'Crew advisor' }),
  does('advisor', 'meet', { part: 'R' }),
  fund('bond', { title: 'Bond', until: '2028-06-30' }),
  fund('levy', { title: 'Levy', recurring: true }),
  pays('bond', 'days', { share: 50 }),
  pays('levy', 'room'),
)

/** What stands behind a number: each card with what it adds, and what they come to. */
async function addedUp(user: UserEvent, page: string, button: string | RegExp) {
  const number = part(page).getAllByRole('button', { name: button })[0]
  if (!number) throw new Error(`no ${button}`)
  await user.click(number)
  const dialog = within(await screen.findByRole('dialog'))
  const list = dialog.getByRole('list')
  const found = {
    cards: dialog.getAllByRole('listitem').map(item => [...item.children].map(each => each.textContent)),
    sum: list.nextElementSibling?.textContent,
  }
  await user.click(dialog.getByRole('button', { name: 'Done' }))
  return found
}

it('[D18, D12, D16] minutes open what each moment adds to them', async () => {
  const { user } = showWithPlan(summed, <PlanView />)
  const circle = ['Crew circle', '8:00–9:00', '60 min on 5 days: 300 min']
  expect(await addedUp(user, 'What to get first', '420 minutes of the students’ week')).toEqual({
    cards: [circle, ['Math lab', '9:00–10:00', '60 min on 2 days: 120 min']], // its version takes the same time
    sum: 'Together 420 minutes a week',
  })
  expect(await addedUp(user, 'Time for what students learn', '300 minutes a week')).toEqual({
    cards: [circle],
    sum: 'Together 300 minutes a week',
  })
  // who has no version of her own is in all of them: 300 + 120 + 120 + 30
  expect(await addedUp(user, 'What each learner gets', /^53\D+ of the week with a feeling named for them/)).toEqual({
    cards: [circle],
    sum: '300 of the 570 minutes a week that Mia spends in the moments of this day',
  })
})

it('[D26] yearly money opens what each fund pays and what nobody does, now and after a fund ends', async () => {
  const { user } = showWithPlan(summed, <PlanView />)
  const bond = ['Bond', '$150']
  const levy = ['Levy', '$100']
  const days = (money: string) => ['Two days in August', expect.any(String), money]
  const after = (button: string | RegExp) => addedUp(user, 'After the grant', button)
  expect(await after('Paid each year: $250')).toEqual({ cards: [bond, levy], sum: 'Together $250 a year' })
  expect(await after('Nobody pays yet: $150')).toEqual({ cards: [days('$150')], sum: 'Together $150 a year' })
  expect(await after('Paid each year: $100')).toEqual({ cards: [levy], sum: 'Together $100 a year' })
  expect(await after('Nobody pays yet: $300')).toEqual({ cards: [days('$300')], sum: 'Together $300 a year' })
  expect(await after(/^25\D/)).toEqual({ cards: [levy], sum: '$100 of $400 a year' })
  expect((await addedUp(user, 'What it costs', '$8')).sum).toBe('$400 for 50 students')
})

it('[D21, D32] the weeks of a step open those of each thing, and hours those of each training', async () => {
  const { user } = showWithPlan(summed, <PlanView />)
  await user.click(part('One step after the other').getByRole('radio', { name: 'Weeks' }))
  expect(await addedUp(user, 'One step after the other', '6 weeks')).toEqual({
    cards: [
      ['Two days in August', expect.any(String), '6 weeks'],
      ['A quiet room', expect.any(String), '2 weeks'],
    ],
    sum: 'You wait for them at the same time, so the longest counts.',
  })
  const { cards } = await addedUp(user, 'Training, data, partners', '12 hours')
  expect(cards).toEqual([['Two days in August', expect.any(String), '12 hours']])
})

it('the minutes of a weekday, and how many of a role are asked for at once, open what they were counted from', async () => {
  show({ weekday: 1 })
  showWeek(world.plan.id, false)
  const { user } = showWithPlan(world, <AdultsView />)
  act(() => show({ adults: ['role:advisor', 'person:ann'] }))
  await user.click(await screen.findByRole('button', { name: '1 person · 2 asked for at once' }))
  const peak = within(await screen.findByRole('dialog', { name: 'Crew advisor: the week in numbers' }))
  expect(peak.getByText('The most asked for at once').closest('details')?.open).toBe(true)
  await user.click(peak.getByRole('button', { name: 'Done' }))
  await user.click(screen.getByRole('radio', { name: 'Week' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Whose week' }), 'Ann')
  await user.click(part('Monday').getByRole('button', { name: '60 min with students' }))
  expect(
    within(await screen.findByRole('dialog', { name: 'Ann: the week in numbers' }))
      .getByText('With students, a day on average')
      .closest('details')?.open,
  ).toBe(true)
})

it('what is done at once for one moment stands under one time, and is said to count once', async () => {
  show({ weekday: 1 })
  showWeek(world.plan.id, true)
  const both = plan(
    moment('circle', '08:00-09:00', { title: 'Crew circle' }),
    practice('meet', { title: 'Meet each crew', order: 'a0' }),
    practice('listen', { title: 'Listen in', order: 'a1' }),
    makes('meet', 'circle'),
    makes('listen', 'circle'),
    person('ann', { label: 'Ann' }),
    assigned('ann', 'meet'),
    assigned('ann', 'listen'),
  )
  showWeek(both.plan.id, true)
  const { user } = showWithPlan(both, <AdultsView />)
  await user.click(part('Monday').getByRole('button', { name: '60 min with students' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Ann: the week in numbers' }))
  const [time, ...others] = dialog.getAllByText('8:00–9:00')
  expect(time?.closest('li')?.textContent).toMatch(/^8:00–9:00.*Meet each crew.*Crew circle$/)
  expect(time?.closest('li')?.textContent).toContain('Listen in')
  expect(others.every(other => other.closest('li') !== time?.closest('li'))).toBe(true)
  expect(dialog.getAllByText('What is at the same time counts once.').length).toBeGreaterThan(0)
})

it('[D38] what a rule of the contract finds is said sentence by sentence behind its number', async () => {
  showWeek(world.plan.id, false)
  const { user } = showWithPlan(world, <AdultsView />)
  await user.click(screen.getByRole('button', { name: 'Contract rules' }))
  const field = await screen.findByRole('textbox', { name: 'Most minutes a day with students' })
  await user.clear(field)
  await user.type(field, '30{Enter}')
  const dialog = within(screen.getByRole('dialog', { name: 'What the contract says' }))
  expect(dialog.getAllByText('It finds nothing now').length).toBeGreaterThan(0)
  const finds = dialog.getByText('It finds 2 things now').closest('details')
  expect([...(finds?.querySelectorAll('li') ?? [])].map(item => item.textContent)).toEqual([
    'Ann has more minutes with students than the contract allows: 60 a day, and it allows 30.',
    'As Crew advisor, 120 min a day with students are asked for; the contracts allow 30 in all.',
  ])
})

async function numberOf(title: string, label: string) {
  const dialog = await screen.findByRole('dialog', { name: title })
  const number = within(dialog).getByText(label).closest('details')
  if (!number) throw new Error(`no ${label}`)
  return number
}

it('[D5] the free time work could go into adds up, and is left out where there is nothing to place', async () => {
  showWeek(world.plan.id, true)
  const facts = { school: { dayStart: '08:00', dayEnd: '15:00' } }
  const idle = [person('ann', { label: 'Ann' }), practice('meet'), moment('circle', '08:00-09:00', { weekdays: [2] })]
  const call = practice('call', { title: 'Call families', timing: { kind: 'floating', minutes: 15, timesPerWeek: 3 } })
  const both = [makes('meet', 'circle'), assigned('ann', 'meet')]
  const { unmount, user } = showWithPlan(plan({ in: 'plan', facts }, ...idle, ...both), <AdultsView />)
  await user.click(screen.getByRole('button', { name: 'none' }))
  const label = 'Work with no time of its own'
  expect((await numberOf('Ann: the week in numbers', label)).textContent).not.toContain('Free time')
  unmount()
  const placing = showWithPlan(
    plan({ in: 'plan', facts }, ...idle, ...both, call, assigned('ann', 'call')),
    <AdultsView />,
  )
  await placing.user.click(screen.getByRole('button', { name: '45 min a week' }))
  const number = await numberOf('Ann: the week in numbers', label)
  expect([...number.querySelectorAll('p, li')].map(part => part.textContent)).toEqual([
    'Call families15 min, 3 times a week',
    'Free time it could go into: 1,890 min a week',
    'Mon, Wed–Fri390 min each day',
    'Tuesday330 min',
  ])
})

it('[D42] how many of a role are asked for at once opens when that is, and for what', async () => {
  showWeek(world.plan.id, true)
  const { user } = showWithPlan(
    plan(
      moment('circle', '08:00-09:00'),
      moment('lab', '08:30-09:00', { weekdays: [1, 3] }),
      practice('meet', { title: 'Meet each crew' }),
      practice('coach', { title: 'Coach in the lab' }),
      makes('meet', 'circle'),
      makes('coach', 'lab'),
      role('advisor', { title: 'Crew advisor', headcount: 1 }),
      does('advisor', 'meet', { part: 'R', count: 2 }),
      does('advisor', 'coach', { part: 'R' }),
    ),
    <AdultsView />,
  )
  await user.click(screen.getByRole('button', { name: '3 at once' }))
  const number = await numberOf('Crew advisor: the week in numbers', 'The most asked for at once')
  expect([...number.querySelectorAll('p, li li')].map(part => part.textContent)).toEqual([
    'Mon, Wed: 8:00–8:302 asked for',
    'Meet each crew2 people',
    'Mon, Wed: 8:30–9:003 asked for',
    'Coach in the lab1 person',
    'Meet each crew2 people',
    'Tue, Thu, Fri: 8:00–9:002 asked for',
    'Meet each crew2 people',
  ])
})

it('[D42] says that there are enough of a role, or that nothing with a time is asked of it', async () => {
  showWeek(world.plan.id, true)
  const pieces = [
    moment('circle', '08:00-09:00'),
    practice('meet'),
    makes('meet', 'circle'),
    role('advisor', { title: 'Crew advisor', headcount: 3 }),
  ]
  const sums = async () => {
    const number = await numberOf('Crew advisor: the week in numbers', 'The most asked for at once')
    return [...number.querySelectorAll(':scope > p')].map(part => part.textContent)
  }
  const idle = showWithPlan(plan(...pieces), <AdultsView />)
  await idle.user.click(screen.getByRole('button', { name: '0 at once' }))
  expect(await sums()).toEqual(['Nothing with a set time is asked of this role.'])
  expect(screen.getByText('Nothing that students see is asked of them.')).toBeTruthy()
  idle.unmount()
  const { user } = showWithPlan(plan(...pieces, does('advisor', 'meet', { part: 'R', count: 2 })), <AdultsView />)
  await user.click(screen.getByRole('button', { name: '2 at once' }))
  expect(await sums()).toEqual(['At no time of the week does the plan need more than the 3 people in this role.'])
})

it('[D42] the minutes of a role open who holds it and what the contract allows each, which add up', async () => {
  showWeek(world.plan.id, true)
  const pieces = [
    moment('circle', '08:00-08:20'),
    practice('meet', { title: 'Meet each crew' }),
    makes('meet', 'circle'),
    role('advisor', { title: 'Crew advisor', headcount: 2 }),
    does('advisor', 'meet', { part: 'R', count: 2 }),
  ]
  const shown = async () => {
    const number = await numberOf('Crew advisor: the week in numbers', 'With students, a day, all together')
    return [...number.querySelectorAll('p, li')].map(part => part.textContent)
  }
  const unnamed = showWithPlan(plan(...pieces), <AdultsView />)
  await unnamed.user.click(screen.getByRole('button', { name: '40 min' }))
  expect(await shown()).toEqual([
    'Meet each crew100 min a week each, 2 people',
    '200 min in all over 5 days: 40 a day.',
    'The contract says 330 min a day with students at full time. Here that is:',
    '2 people, no names yet330 min each',
    'Together 660 min a day.',
  ])
  unnamed.unmount()
  const named = [person('ann', { label: 'Ann' }), person('ben', { label: 'Ben', fte: 0.5 })]
  const { user } = showWithPlan(
    plan(...pieces, ...named, fills('ann', 'advisor'), fills('ben', 'advisor')),
    <AdultsView />,
  )
  act(() => show({ adults: ['role:advisor'] }))
  await user.click(screen.getByRole('button', { name: '40 min' }))
  expect((await shown()).slice(3)).toEqual([
    'Annfull time, 330 min',
    'Ben50\u00a0% of full time, 165 min',
    'Together 495 min a day.',
  ])
  act(() => show({ adults: [] }))
})

it('[D9] what changes for someone opens rows that can be counted, those with no set time too', async () => {
  showWeek(world.plan.id, true)
  const floating = { kind: 'floating', minutes: 15, timesPerWeek: 3 }
  const { user } = showWithPlan(
    plan(
      moment('circle', '08:00-08:20'),
      practice('meet', { title: 'Meet each crew', order: 'a0' }),
      practice('call', { title: 'Call families', order: 'a1', timing: floating }),
      practice('note', { title: 'Write notes', order: 'a2', timing: floating, status: 'partly' }),
      practice('wave', { title: 'Wave goodbye', order: 'a3', status: 'in place' }),
      ...['meet', 'call', 'note', 'wave'].map(name => assigned('ann', name)),
      makes('meet', 'circle'),
      person('ann', { label: 'Ann' }),
    ),
    <AdultsView />,
  )
  await user.click(screen.getByRole('button', { name: '2 new and 1 partly in place' }))
  const number = await numberOf('Ann: the week in numbers', 'What changes for them')
  expect([...number.querySelectorAll('li')].map(part => part.textContent)).toEqual([
    'Meet each crewnew',
    'Call familiesnew · 15 min, 3 times a week',
    'Write notespartly in place · 15 min, 3 times a week',
  ])
})

it('[D4] says in one breath how long lunch has to be and when, and of days that are alike that they are', () => {
  showWeek(world.plan.id, true)
  showWithPlan(
    plan(
      { in: 'plan', facts: { school: { dayStart: '08:00', dayEnd: '15:00' } } },
      moment('circle', '08:00-09:00'),
      practice('meet'),
      makes('meet', 'circle'),
      person('ann', { label: 'Ann' }),
      assigned('ann', 'meet'),
    ),
    <AdultsView />,
  )
  const numbers = [...document.querySelectorAll('dl > div')].map(number => number.textContent)
  const lunch = 'The shortest time free for lunch'
  expect(numbers).toContain('The least time to prepare330 min, the same every day45 min at least')
  expect(numbers.find(words => words.startsWith(lunch))).toContain('at least 30 min, between 11:00 and 1:30')
})
