import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { createPlanDocument, type PlanDocument } from '../../src/document/planDocument.ts'
import { type Link, linkId } from '../../src/domain/links.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { PeoplePlace } from '../../src/features/people/PeoplePlace.tsx'
import { OpenPlanProvider } from '../../src/store/openPlan.tsx'
import { show } from '../../src/store/screen.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import { fakeSharing } from '../support/fakeSharing.ts'
import { openPlanOf, showWithPlan } from '../support/openPlan.tsx'
import {
  assigned,
  does,
  fills,
  makes,
  moment,
  person,
  plan,
  practice,
  practiceAt,
  role,
} from '../support/planBuilders.ts'
import { withoutLayout } from '../support/withoutLayout.ts'

beforeEach(() => {
  withoutLayout(1366)
})

/** Opens one of the two tables of a plan. */
async function openTable(world: Plan, tab: 'what' | 'where') {
  const shown = showWithPlan(world, <PeoplePlace />)
  show({ people: tab, weekday: 2 })
  const page = await screen.findByRole('dialog', { name: 'People and parts' })
  return { ...shown, page: within(page) }
}

/** The cells of the table, row by row. */
function cells(): HTMLButtonElement[] {
  return [...globalThis.document.querySelectorAll<HTMLButtonElement>('td > button')]
}

function cellAt(place: number): HTMLButtonElement {
  const found = cells()[place]
  if (!found) throw new Error(`no cell ${place}`)
  return found
}

function partOf(document: PlanDocument, who: string, what: string) {
  const link = document.getState().links.get(linkId('does', `role:${who}`, `practice:${what}`)) as
    | Link<'does'>
    | undefined
  return link && `${link.part} ${link.count}`
}

function assignmentOf(document: PlanDocument, who: string, what: string) {
  const link = document.getState().links.get(linkId('assigned', `person:${who}`, `practice:${what}`)) as
    | Link<'assigned'>
    | undefined
  return link && { moments: link.moments, weekdays: link.weekdays }
}

const school = plan(
  moment('arrival', '08:00-08:20', { title: 'Arrival' }),
  moment('lunch', '12:00-12:30', { title: 'Lunch' }),
  practice('greet', { title: 'Greet by name', order: 'a0' }),
  practice('eat', { title: 'Eat along', order: 'a1' }),
  practiceAt('huddle', '12:10-12:40', { title: 'Care huddle', order: 'a2' }),
  role('advisor', { title: 'Crew advisor', order: 'a0', headcount: 5 }),
  role('head', { title: 'Principal', order: 'a1' }),
  person('ann', { label: 'Math teacher A', order: 'a0' }),
  person('ben', { label: 'Math teacher B', order: 'a1' }),
  fills('ann', 'advisor'),
  fills('ben', 'advisor'),
  makes('greet', 'arrival'),
  makes('greet', 'lunch'),
  makes('eat', 'lunch'),
  does('advisor', 'greet', { part: 'RA' }),
  does('head', 'greet', { part: 'A' }),
  does('head', 'huddle', { part: 'R' }),
  assigned('ann', 'huddle'),
)

describe('who does what', () => {
  it('says each cell in plain words, the people of each role, and what nobody or several answer for', async () => {
    const { page } = await openTable(school, 'what')
    const table = page.getByRole('grid', { name: 'Who does what' })
    const rows = within(table)
      .getAllByRole('row')
      .map(row => [...row.children].map(cell => cell.textContent?.trim()))
    expect(rows).toEqual([
      ['Practice', 'Crew advisor 2 people', 'Principal 1 person'],
      ['Greet by name 2 answer for it', 'RA does it and answers for it', 'A answers for it'],
      ['Eat along nobody answers for it', 'no part yet', 'no part yet'],
      ['Care huddle', 'no part yet', 'R does it'],
    ])
    expect(page.getByText('2 practices have nobody, or too many, to answer for them.')).toBeTruthy()
  })

  it('is gone through by the arrow keys; letters, a number and Delete write in the cell, each one step of undo', async () => {
    const { document, page, user } = await openTable(school, 'what')
    expect(cells().filter(cell => cell.tabIndex === 0)).toHaveLength(1)
    cellAt(0).focus()
    await user.keyboard('{ArrowDown}')
    expect(cells()[2]).toBe(globalThis.document.activeElement)
    await user.keyboard('ra3')
    expect(partOf(document, 'advisor', 'eat')).toBe('RA 3')
    expect(page.getByRole('status').textContent).toBe('Crew advisor: does it and answers for it, 3 of them')
    await user.keyboard('a')
    expect(partOf(document, 'advisor', 'eat')).toBe('R 3')
    await user.keyboard('{Delete}')
    expect(partOf(document, 'advisor', 'eat')).toBeUndefined()
    for (const before of ['R 3', 'RA 3', 'RA 1', 'R 1', undefined]) {
      document.undo()
      expect(partOf(document, 'advisor', 'eat')).toBe(before)
    }
    await user.keyboard('{End}{ArrowRight}{Control>}{End}{/Control}')
    expect(cells()[5]).toBe(globalThis.document.activeElement)
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(cells()[0]).toBe(globalThis.document.activeElement)
  })

  it('lets Enter lead from a cell to its parts in words, and writes them', async () => {
    const { document, page, user } = await openTable(school, 'what')
    await user.click(cellAt(3))
    await user.keyboard('{Enter}')
    const first = page.getByRole('checkbox', { name: 'R does it' })
    expect(first).toBe(globalThis.document.activeElement)
    await user.click(page.getByRole('checkbox', { name: 'I is told after' }))
    expect(partOf(document, 'head', 'eat')).toBe('I 1')
    await user.click(page.getByRole('checkbox', { name: 'I is told after' }))
    expect(partOf(document, 'head', 'eat')).toBeUndefined()
  })

  it('[D24] lets one answer where several do, in one press and one step of undo', async () => {
    const { document, page, user } = await openTable(school, 'what')
    expect(page.getByText('2 roles answer for it: Crew advisor and Principal. Who is the one?')).toBeTruthy()
    await user.click(page.getByRole('button', { name: 'Principal answers for it' }))
    expect([partOf(document, 'advisor', 'greet'), partOf(document, 'head', 'greet')]).toEqual(['R 1', 'A 1'])
    expect(page.getByText('Principal answers for it.')).toBeTruthy()
    document.undo()
    expect([partOf(document, 'advisor', 'greet'), partOf(document, 'head', 'greet')]).toEqual(['RA 1', 'A 1'])
  })

  it('goes from one practice nobody answers for to the next, and round again', async () => {
    const { page, user } = await openTable(school, 'what')
    const next = page.getByRole('button', { name: 'Go to the next' })
    const heading = () => page.getByRole('heading', { level: 3 }).textContent
    await user.click(next)
    expect(heading()).toBe('Eat along')
    await user.click(next)
    expect(heading()).toBe('Greet by name')
  })

  it('offers whoever fills the role that does it, all at once or one by one', async () => {
    const { document, page, user } = await openTable(school, 'what')
    expect(page.getByText('Math teacher A and Math teacher B fill Crew advisor. Is it theirs to do?')).toBeTruthy()
    await user.click(page.getByRole('button', { name: 'Assign all 2' }))
    expect([assignmentOf(document, 'ann', 'greet'), assignmentOf(document, 'ben', 'greet')]).toEqual([
      { moments: [], weekdays: [] },
      { moments: [], weekdays: [] },
    ])
    expect(page.queryByText(/Is it theirs to do/)).toBeNull()
    document.undo()
    await user.click(await page.findByRole('button', { name: 'Assign Math teacher B' }))
    expect(assignmentOf(document, 'ann', 'greet')).toBeUndefined()
    expect(page.getByText('Math teacher A fills Crew advisor. Is it theirs to do?')).toBeTruthy()
  })

  it('asks for a role where there is none, and for the map where adults do nothing yet', async () => {
    const { document, page, user } = await openTable(plan(practice('greet', { title: 'Greet' })), 'what')
    expect(page.getByRole('heading', { name: 'Who makes this day happen?' })).toBeTruthy()
    await user.type(page.getByLabelText('New role'), 'Librarian{Enter}')
    expect(page.getByRole('columnheader', { name: /^Librarian/ })).toBeTruthy()
    document.undo()
    expect(await page.findByRole('heading', { name: 'Who makes this day happen?' })).toBeTruthy()
  })

  it('shortens a name of 300 letters in the table and says it whole beside it', async () => {
    const long = 'Walk along the lake with everyone '.repeat(9).trim().slice(0, 300)
    const { page } = await openTable(plan(practice('walk', { title: long }), role('guide', { title: 'Guide' })), 'what')
    const head = page.getByRole('rowheader').textContent ?? ''
    expect(head.startsWith('Walk along the lake')).toBe(true)
    expect(head.length).toBeLessThan(130)
    expect(page.getByRole('heading', { level: 3 }).textContent).toBe(long)
  })
})

describe('who is where', () => {
  it('has people down and the moments across, and says in words who is in two places at once', async () => {
    const { document, page, user } = await openTable(school, 'where')
    const rows = () =>
      within(page.getByRole('grid', { name: 'Who is where' }))
        .getAllByRole('row')
        .map(row => [...row.children].map(cell => cell.textContent?.trim()))
    expect(rows()).toEqual([
      ['Person', 'Arrival 8:00–8:20', 'Lunch 12:00–12:30', 'Outside the moments'],
      ['Math teacher A', 'nothing', 'nothing', 'Care huddle 12:10–12:40'],
      ['Math teacher B', 'nothing', 'nothing', 'nothing'],
    ])
    expect(page.getByText('Nobody is in two places at once on Tuesday.')).toBeTruthy()
    await user.click(cellAt(1))
    await user.click(page.getByRole('checkbox', { name: 'Eat along' }))
    expect(assignmentOf(document, 'ann', 'eat')).toEqual({ moments: [], weekdays: [] })
    expect(
      page.getAllByText(
        'Math teacher A is asked for two things at the same time, Eat along and Care huddle, for 20 minutes. The same on Mon–Fri.',
      ),
    ).toHaveLength(2)
    expect(rows()[1]?.[2]).toBe('Eat along in two places at once')
    document.undo()
    expect(assignmentOf(document, 'ann', 'eat')).toBeUndefined()
  })

  it('assigns to one moment of several, then takes days and moments away in words', async () => {
    const { document, page, user } = await openTable(school, 'where')
    await user.click(page.getByRole('checkbox', { name: 'Greet by name' }))
    expect(assignmentOf(document, 'ann', 'greet')).toEqual({ moments: ['moment:arrival'], weekdays: [] })
    expect(page.getByText('as Crew advisor')).toBeTruthy()
    const details = within(page.getByRole('group', { name: 'When Math teacher A does it: Greet by name' }))
    await user.click(details.getByRole('checkbox', { name: 'Lunch' }))
    await user.click(details.getByRole('checkbox', { name: 'Tue' }))
    expect(assignmentOf(document, 'ann', 'greet')).toEqual({
      moments: ['moment:arrival', 'moment:lunch'],
      weekdays: [1, 3, 4, 5],
    })
    expect(page.getByRole('checkbox', { name: 'Greet by name' })).toHaveProperty('checked', false)
    await user.click(page.getByRole('radio', { name: 'Wed' }))
    expect(page.getByRole('checkbox', { name: 'Greet by name' })).toHaveProperty('checked', true)
  })

  it('takes a person out of a cell by Delete, and says so', async () => {
    const world = plan(
      moment('lunch', '12:00-12:30', { title: 'Lunch' }),
      practice('eat', { title: 'Eat along' }),
      makes('eat', 'lunch'),
      person('ann', { label: 'Math teacher A' }),
      assigned('ann', 'eat'),
    )
    const { document, page, user } = await openTable(world, 'where')
    cellAt(0).focus()
    await user.keyboard('{Delete}')
    expect(assignmentOf(document, 'ann', 'eat')).toBeUndefined()
    expect(page.getByText('Math teacher A is no longer in Lunch: Eat along')).toBeTruthy()
  })

  it('asks who the people are where there are none, warns of real names, and for times where nothing happens', async () => {
    const { document, page, user } = await openTable(plan(), 'where')
    expect(page.getByRole('heading', { name: 'Who are the people behind the roles?' })).toBeTruthy()
    expect(page.getByText(/^Use made-up names/)).toBeTruthy()
    await user.type(page.getByLabelText('New person'), 'Art teacher{Enter}')
    expect([...document.getState().people.values()].map(({ label }) => label)).toEqual(['Art teacher'])
    expect(page.getByRole('heading', { name: 'When does the day happen?' })).toBeTruthy()
  })
})

describe('on a phone', () => {
  it('lists practices with their parts, and opens one to change them', async () => {
    withoutLayout(390)
    const { document, page, user } = await openTable(school, 'what')
    expect(page.queryByRole('grid')).toBeNull()
    await user.click(page.getByRole('button', { name: /^Eat along/ }))
    await user.selectOptions(page.getByLabelText('Add a role to it'), 'Principal')
    expect(partOf(document, 'head', 'eat')).toBe('R 1')
    expect(page.getByRole('button', { name: /^Eat along/ }).textContent?.trim()).toBe('Eat along Principal: does it')
  })

  it('lists people down their day, and opens a moment to assign them', async () => {
    withoutLayout(390)
    const { document, page, user } = await openTable(school, 'where')
    const ben = within(page.getByRole('region', { name: 'Math teacher B' }))
    await user.click(ben.getByRole('button', { name: /^Lunch/ }))
    await user.click(ben.getByRole('checkbox', { name: 'Eat along' }))
    expect(assignmentOf(document, 'ben', 'eat')).toEqual({ moments: [], weekdays: [] })
  })
})

it.each(['what', 'where'] as const)('before a room, says all and changes nothing: %s', async tab => {
  const { document, page, user } = await openTable(school, tab)
  act(() => show({ presenting: true }))
  const before = document.getState()
  cellAt(0).focus()
  await user.keyboard('r{Delete}{ArrowRight}')
  expect(document.getState()).toBe(before)
  expect(page.getByRole('grid')).toBeTruthy()
  expect(page.queryByRole('checkbox')).toBeNull()
  expect(page.queryByRole('textbox')).toBeNull()
  expect(
    page.queryByRole('button', { name: /Assign|(advisor|Principal) answers|Undo|^Add|What if|Ways out|Print/ }),
  ).toBeNull()
  expect(page.getByRole('button', { name: 'Close' })).toBeTruthy()
})

it.each(['what', 'where'] as const)(
  'shows those who may only look the whole of it, and no verb that changes: %s',
  async tab => {
    show({ language: 'en' })
    const document = createPlanDocument(school)
    render(
      <SharingProvider sharing={fakeSharing({ tier: 'view' })}>
        <OpenPlanProvider plan={openPlanOf(document)}>
          <PeoplePlace />
        </OpenPlanProvider>
      </SharingProvider>,
    )
    show({ people: tab, weekday: 2 })
    const page = within(await screen.findByRole('dialog', { name: 'People and parts' }))
    const before = document.getState()
    const user = userEvent.setup()
    cellAt(0).focus()
    await user.keyboard('r{Delete}{ArrowRight}')
    expect(document.getState()).toBe(before)
    expect(page.queryByRole('checkbox')).toBeNull()
    expect(page.queryByRole('textbox')).toBeNull()
    expect(page.queryByRole('button', { name: /Assign|(advisor|Principal) answers|Undo|^Add/ })).toBeNull()
  },
)
