import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { editRecord, removeRecord } from '../../src/document/commands.ts'
import { linkId } from '../../src/domain/links.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { WhatIfPlace } from '../../src/features/whatif/WhatIfPlace.tsx'
import { whatIfPath } from '../../src/store/paths.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import { fakeSharing } from '../support/fakeSharing.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import {
  assigned,
  does,
  feeling,
  fills,
  makes,
  moment,
  needs,
  person,
  plan,
  practice,
  practiceAt,
  role,
  shapes,
  support,
} from '../support/planBuilders.ts'
import { withoutLayout } from '../support/withoutLayout.ts'

beforeEach(() => {
  withoutLayout(1366)
})

/** Opens what an address asks. */
async function open(world: Plan, ...parts: string[]) {
  return openAs('facilitate', world, ...parts)
}

async function openAs(tier: 'facilitate' | 'view', world: Plan, ...parts: string[]) {
  const memory = memoryLocation({ path: whatIfPath(world.plan.id, ...parts), record: true })
  const shown = showWithPlan(
    world,
    <SharingProvider sharing={fakeSharing({ tier })}>
      <Router hook={memory.hook}>
        <WhatIfPlace view="adults" />
      </Router>
    </SharingProvider>,
  )
  const page = await screen.findByRole('dialog', { name: 'What if' })
  return { ...shown, page: within(page), history: memory.history }
}

/** Greeting needs a list of names and makes arrival, where students are to feel known. */
const arrival = plan(
  moment('arrival', '08:00-08:30', { title: 'Arrival' }),
  practice('greet', { title: 'Greet by name', status: 'in place' }),
  role('advisor', { title: 'Advisor' }),
  support('names', { title: 'List of names', status: 'in place', costPerYear: 100 }),
  feeling('known', 'arrival', { field: 'calm' }),
  makes('greet', 'arrival'),
  needs('greet', 'names'),
  shapes('greet', 'known'),
  does('advisor', 'greet', { part: 'R' }),
)

it('marks what one side says and the other does not, behind a row', async () => {
  const both = plan(
    moment('arrival', '08:00-08:30', { title: 'Arrival' }),
    practice('greet', { title: 'Greet by name', status: 'in place' }),
    makes('greet', 'arrival'),
    support('names', { title: 'List of names', status: 'in place' }),
    support('bell', { title: 'A bell', status: 'in place' }),
    needs('greet', 'names'),
    needs('greet', 'bell'),
  )
  const { page, user } = await open(both, 'without', 'support:names')
  await user.click(page.getByRole('button', { name: 'What it comes from: Arrival' }))
  expect(page.getAllByRole('strong').map(({ textContent }) => textContent)).toEqual([
    'List of names: in place',
    'List of names: not there yet',
  ])
  expect(page.getAllByText('A bell: in place')).toHaveLength(2)
})

it('says once when more of a role are asked for than there are, and what the minutes come from', async () => {
  const aides = plan(
    { in: 'plan', facts: { school: { dayStart: '08:00', dayEnd: '15:00' } } },
    role('aide', { title: 'Aide', headcount: 2 }),
    practiceAt('bus', '08:10-08:30', { title: 'Meet the bus', weekdays: [1] }),
    practiceAt('hall', '08:10-08:30', { title: 'Watch the hall', weekdays: [1] }),
    does('aide', 'bus', { part: 'R' }),
    does('aide', 'hall', { part: 'R' }),
  )
  const { page, user } = await open(aides, 'headcount', 'role:aide', '1')
  await user.click(page.getByRole('button', { name: 'What it comes from: Aide' }))
  expect(page.getByText('Monday: 2 from 8:10 to 8:30')).toBeTruthy()
  expect(page.getAllByText('Meet the bus: 20 min a week, 1 person')).toHaveLength(2) // now and then
  expect(page.getByText('The contract leaves 660 min a day for all in this role.')).toBeTruthy()
  expect(page.getByText('The contract leaves 330 min a day for all in this role.')).toBeTruthy()
})

it('shows the first of many lines a number comes from, and all of them when asked', async () => {
  const hours = Array.from({ length: 14 }, (_, at) => String(at + 8).padStart(2, '0'))
  const busy = plan(
    { in: 'plan', facts: { school: { dayStart: '08:00', dayEnd: '22:30' } } },
    role('aide', { title: 'Aide', headcount: 2 }),
    ...hours.flatMap(hour => [
      practiceAt(hour, `${hour}:00-${hour}:30`, { title: `Task ${hour}`, weekdays: [1] }),
      does('aide', hour, { part: 'R', count: 2 }),
    ]),
  )
  const { page, user } = await open(busy, 'headcount', 'role:aide', '1')
  await user.click(page.getByRole('button', { name: 'What it comes from: Aide' }))
  expect(page.queryByText('The contract leaves 660 min a day for all in this role.')).toBeNull()
  for (const button of page.getAllByRole('button', { name: /^Show \d+ more$/ })) await user.click(button)
  expect(page.getAllByText('Task 21: 30 min a week each, 2 people')).toHaveLength(2)
  expect(page.getByText('The contract leaves 660 min a day for all in this role.')).toBeTruthy()
})

it('many clashes leave what else there is to try in sight', async () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const world = plan(
    { in: 'plan', facts: { school: { dayStart: '08:00', dayEnd: '15:00' } } },
    person('ann', { label: 'Ann' }),
    ...names.map(name => practiceAt(name, '08:00-08:30', { title: `Task ${name}` })),
    ...names.map(name => assigned('ann', name)),
    ...names.map(name => support(name, { title: `Thing ${name}`, status: 'in place' })),
  )
  const { page } = await open(world)
  const group = page.getByText(/^Somebody is in two places at once/).closest('details')
  expect(group?.open).toBe(false)
  expect(group?.querySelectorAll('li')).toHaveLength(10)
})

it('offers to do without what is there, in whole or in part, and not without what is missing', async () => {
  const { page } = await open(
    plan(
      support('hall', { title: 'A hall', status: 'in place' }),
      support('time', { title: 'Some time', status: 'partly' }),
      support('bell', { title: 'A bell', status: 'missing' }),
      support('museum', { title: 'The museum', type: 'partners', status: 'missing' }),
    ),
  )
  expect(page.getAllByRole('listitem').map(item => item.textContent)).toEqual(['A hall', 'Some time'])
})

/** Ann greets from 8:00 to 8:30 and meets from 8:20 to 8:40; Ben fills the role that meets, and is free. */
const clash = plan(
  { in: 'plan', facts: { school: { dayStart: '08:00', dayEnd: '15:00' } } },
  moment('arrival', '08:00-08:30', { title: 'Arrival' }),
  practice('greet', { title: 'Greet by name' }),
  practiceAt('meet', '08:20-08:40', { title: 'Meeting' }),
  person('ann', { label: 'Ann', order: 'a0' }),
  person('ben', { label: 'Ben', order: 'a1' }),
  role('lead', { title: 'Lead' }),
  makes('greet', 'arrival'),
  assigned('ann', 'greet'),
  assigned('ann', 'meet'),
  does('lead', 'meet', { part: 'R' }),
  fills('ben', 'lead'),
)

describe('without a support', () => {
  it('says what falls side by side, and leaves the plan alone until it is kept', async () => {
    const { page, document, user, history } = await open(arrival, 'without', 'support:names')
    expect(page.getByRole('heading', { name: 'What if you did not have “List of names”?' })).toBeTruthy()
    const rows = page.getAllByRole('listitem').map(row => row.textContent)
    expect(page.getByRole('button', { name: '1 moment is less ready' })).toBeTruthy()
    expect(page.getByRole('button', { name: '1 feeling has no support' })).toBeTruthy()
    expect(rows.some(row => row?.includes('Arrival') && row.includes('waits for List of names'))).toBe(true)
    expect(document.getState().supports.get('support:names')?.status).toBe('in place')

    await user.click(page.getByRole('button', { name: 'Keep it' }))
    expect(document.getState().supports.get('support:names')?.status).toBe('missing')
    expect(history.at(-1)).toBe('/plan/test/adults')
    document.undo()
    expect(document.getState().supports.get('support:names')?.status).toBe('in place')
    expect(document.canUndo()).toBe(false)
  })

  it('a count leads to its list, and each row opens what it comes from', async () => {
    const { page, user } = await open(arrival, 'without', 'support:names')
    await user.click(page.getByRole('button', { name: '1 moment is less ready' }))
    expect(globalThis.document.activeElement?.textContent).toBe('How ready moments are')
    await user.click(page.getByRole('button', { name: 'What it comes from: Arrival' }))
    expect(page.getByText('List of names: in place')).toBeTruthy()
    expect(page.getByText('List of names: not there yet')).toBeTruthy()
  })

  it('is dropped without a trace', async () => {
    const { page, document, user, history } = await open(arrival, 'without', 'support:names')
    const before = document.getState()
    await user.click(page.getByRole('button', { name: 'Drop it' }))
    expect(document.getState()).toBe(before)
    expect(history.at(-1)).toBe('/plan/test/adults')
  })

  it('says that a card is not in the plan', async () => {
    const { page } = await open(arrival, 'without', 'support:gone')
    expect(page.getByRole('status').textContent).toMatch(/^This cannot be tried/)
    expect(page.getByRole<HTMLButtonElement>('button', { name: 'Keep it' }).disabled).toBe(true)
  })
})

describe('while others work', () => {
  it('those who may only look see all of it, and nothing to keep', async () => {
    const { page } = await openAs('view', arrival, 'without', 'support:names')
    expect(page.getByRole('button', { name: '1 moment is less ready' })).toBeTruthy()
    expect(page.getByText('This is a copy. The plan stays as it is.')).toBeTruthy()
    expect(page.queryByRole('button', { name: 'Keep it' })).toBeNull()
  })

  it('what falls follows the plan, and a card that goes is said to be gone under its name', async () => {
    const { page, document } = await open(arrival, 'without', 'support:names')
    act(() => document.change(editRecord('moment:arrival', { title: 'Welcome' })))
    expect(page.getByRole('button', { name: 'Welcome' })).toBeTruthy()
    act(() => document.change(removeRecord('support:names')))
    expect(page.getByRole('heading', { name: 'What if you did not have “List of names”?' })).toBeTruthy()
    expect(page.getByText(/^This cannot be tried/)).toBeTruthy()
  })

  it('a clash that somebody else ends is said to be over', async () => {
    const { page, document } = await open(clash, 'ways', 'person:ann', 'practice:greet', 'practice:meet')
    act(() => document.change(removeRecord(linkId('assigned', 'person:ann', 'practice:meet'))))
    expect(page.getByText(/^This clash is over/)).toBeTruthy()
  })
})

describe('the ways out of a double-booking', () => {
  it('are told best first, and one is kept', async () => {
    const { page, document, user } = await open(clash, 'ways', 'person:ann', 'practice:greet', 'practice:meet')
    const ways = page.getAllByRole('radio')
    expect(ways[0]).toHaveProperty('checked', true)
    expect(ways.length).toBeGreaterThan(2)
    await user.click(page.getByRole('radio', { name: /^Ben does Meeting in place of Ann/ }))
    await user.click(page.getByRole('button', { name: 'Keep it' }))
    const { links } = document.getState()
    expect(links.has(linkId('assigned', 'person:ann', 'practice:meet'))).toBe(false)
    expect(links.has(linkId('assigned', 'person:ben', 'practice:meet'))).toBe(true)
    document.undo()
    expect(document.getState().links.has(linkId('assigned', 'person:ann', 'practice:meet'))).toBe(true)
    expect(document.canUndo()).toBe(false)
  })
})

describe('moving a moment', () => {
  it('says that nothing changes until another time is chosen', async () => {
    const { page, user, history } = await open(arrival, 'move', 'moment:arrival')
    expect(page.getByText('This changes nothing in the plan.')).toBeTruthy()
    await user.click(page.getByRole('button', { name: '15 min later' }))
    expect(history.at(-1)).toBe('/plan/test/whatif/move/moment:arrival/08:15')
    expect(page.getByText('The plan changes, and nothing else does.')).toBeTruthy()
  })
})

describe('how much time somebody has', () => {
  it('is typed or stepped, and what falls is told at once', async () => {
    const busy = plan(
      { in: 'plan', facts: { school: { contract: { maxContactMinutesPerDay: 60 } } } },
      moment('arrival', '08:00-08:30'),
      practice('greet'),
      person('ann', { label: 'Ann' }),
      makes('greet', 'arrival'),
      assigned('ann', 'greet'),
    )
    const { page, user, document } = await open(busy, 'fte', 'person:ann')
    const field = page.getByRole('textbox', { name: 'Part of full time, in percent' })
    await user.clear(field)
    await user.type(field, '40')
    expect(page.getByText('125 %: 30 of 24 min a day')).toBeTruthy()
    await user.click(page.getByRole('button', { name: '+10' }))
    expect(page.getByText('100 %: 30 of 30 min a day')).toBeTruthy()
    expect(field).toHaveProperty('value', '50')
    await user.click(page.getByRole('button', { name: 'Keep it' }))
    expect(document.getState().people.get('person:ann')?.fte).toBe(0.5)
  })
})

describe('what to try', () => {
  it('an empty plan has nothing to take away yet', async () => {
    const { page } = await open(plan())
    expect(page.getByText('Nothing to take away yet')).toBeTruthy()
  })

  it('is chosen by its name', async () => {
    const { page, user, history } = await open(clash)
    expect(page.getByText('Do without somebody')).toBeTruthy()
    await user.click(page.getByRole('button', { name: 'How could Ann do both: Greet by name, and Meeting?' }))
    expect(history.at(-1)).toBe('/plan/test/whatif/ways/person:ann/practice:greet/practice:meet')
  })
})
