import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { momentsOf } from '../../src/derive/theDay.ts'
import type { PlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { DayView } from '../../src/features/day/DayView.tsx'
import { DaysPlace } from '../../src/features/days/DaysPlace.tsx'
import { show } from '../../src/store/screen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { showWithPlan } from '../support/openPlan.tsx'
import { day, feeling, makes, moment, plan, practice } from '../support/planBuilders.ts'

function showDaysOf(world: Plan, scale: 'story' | 'clock' | 'week' = 'story') {
  const shown = showWithPlan(
    world,
    <>
      <DayView />
      <DaysPlace />
      <ToastPlace label="Notices" />
    </>,
  )
  act(() => show({ scale, zoom: 'whole', presenting: false }))
  return shown
}

const notices = () => screen.getByRole('region', { name: 'Notices' })

function told(document: PlanDocument, of = 'day:ideal'): string[] {
  return momentsOf(document.getState(), of).map(({ title, start, end }) => `${title} ${start}-${end}`)
}

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/days/DaysDialogs.tsx'),
    import('../../src/features/day/WeekView.tsx'),
    import('../../src/features/day/CompareDays.tsx'),
    import('../../src/features/day/DetailsPanel.tsx'),
    import('../../src/features/day/ShiftDialog.tsx'),
    import('../../src/features/day/timeVerbs.ts'),
    import('../../src/ui/DialogWindow.tsx'),
    import('../../src/ui/MenuList.tsx'),
  ])
})

const world = plan(
  day('ideal', { kind: 'aim', title: 'Ideal day', order: 'a0' }),
  day('short', { kind: 'variant', title: 'Short Friday', order: 'a1' }),
  moment('a', '08:00-09:00', { title: 'Circle', order: 'a0', part: 'morning' }),
  moment('b', '09:10-10:00', { title: 'Studio', order: 'a1', part: 'morning' }),
  moment('c', '10:00-10:30', { title: 'Lunch', order: 'a2', part: 'morning' }),
  moment('f', '08:00-09:00', { title: 'Assembly', day: 'day:short', order: 'a0', part: 'morning' }),
  feeling('glad', 'f', { field: 'bright' }),
  practice('greet', { title: 'Greet at the door' }),
  makes('greet', 'a'),
  practice('gather', { title: 'Gather all' }),
  makes('gather', 'f'),
)

type User = ReturnType<typeof showDaysOf>['user']

async function chooseDays(user: User, choice: string | RegExp) {
  await user.click(screen.getByRole('button', { name: 'Days…' }))
  await user.click(await screen.findByRole('menuitem', { name: choice }))
}

async function chooseOf(user: User, title: string, choice: string) {
  if (!screen.queryByRole('button', { name: `More for “${title}”` })) {
    await user.click(screen.getByRole('button', { name: title }))
  }
  await user.click(screen.getByRole('button', { name: `More for “${title}”` }))
  await user.click(await screen.findByRole('menuitem', { name: choice }))
}

it('tells what depends on a day before it is removed, and gives it back', async () => {
  const { document, user } = showDaysOf(world)
  await chooseDays(user, 'Name, order, remove…')
  const list = await screen.findByRole('dialog', { name: 'The days of this plan' })
  expect(within(list).queryByRole('button', { name: 'Remove “Ideal day”' })).toBeNull()
  await user.click(within(list).getByRole('button', { name: 'Remove “Short Friday”' }))
  const ask = await screen.findByRole('dialog', { name: 'Remove “Short Friday”?' })
  expect(within(ask).getByText('1 moment goes with it.')).toBeTruthy()
  expect(within(ask).getByText('1 feeling goes with it.')).toBeTruthy()
  expect(within(ask).getByRole('list').textContent).toBe('Gather all')
  await user.click(within(ask).getByRole('button', { name: 'Remove the day' }))
  expect(document.getState().days.size).toBe(1)
  await user.click(await within(notices()).findByRole('button', { name: 'Undo' }))
  expect(document.getState()).toEqual(world)
})

it('names days and puts them in order', async () => {
  const { document, user } = showDaysOf(world)
  await chooseDays(user, 'Name, order, remove…')
  const list = await screen.findByRole('dialog', { name: 'The days of this plan' })
  await user.click(within(list).getByRole('button', { name: 'Move “Short Friday” up' }))
  const names = within(list).getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Name of the day' })
  expect(names.map(field => field.value)).toEqual(['Short Friday', 'Ideal day'])
  await user.type(names[0] as HTMLElement, 's{Enter}') // the field that was found
  expect(document.getState().days.get('day:short')?.title).toBe('Short Fridays')
})

it('carries a moment over to a variant with what adults do there, or without', async () => {
  const { document, user } = showDaysOf(world)
  const linksOf = () => [...document.getState().links.values()].filter(link => link.from === 'practice:greet').length
  await chooseOf(user, 'Circle', 'Carry over to another day…')
  await user.click(await screen.findByRole('button', { name: 'Carry 1 moment over' }))
  expect([told(document, 'day:short'), linksOf()]).toEqual([['Assembly 480-540', 'Circle 480-540'], 2])

  await chooseOf(user, 'Circle', 'Carry over to another day…')
  await user.click(await screen.findByRole('checkbox', { name: 'Keep what adults do there' }))
  await user.click(screen.getByRole('button', { name: 'Carry 1 moment over' }))
  expect([told(document, 'day:short').length, linksOf()]).toEqual([3, 2])
})

it('closes a gap, swaps and splits, each in one step, and says what it did', async () => {
  const { document, user } = showDaysOf(world)
  await chooseOf(user, 'Studio', 'Close the gap before it')
  await within(notices()).findAllByText('Moved 2 moments 10 minutes earlier')
  expect(told(document)).toEqual(['Circle 480-540', 'Studio 540-590', 'Lunch 590-620'])
  await chooseOf(user, 'Studio', 'Swap with the next')
  await waitFor(() => expect(told(document)).toEqual(['Circle 480-540', 'Lunch 540-570', 'Studio 570-620']))
  await chooseOf(user, 'Studio', 'Split in two')
  await within(notices()).findAllByText('Studio is now two moments, 9:30–9:55 and 9:55–10:20')
  expect(told(document).slice(2)).toEqual(['Studio 570-595', 'Studio 595-620'])
  for (let step = 0; step < 3; step += 1) act(() => void document.undo())
  expect(document.getState()).toEqual(world)
})

it('says why a gap cannot be closed, and changes nothing', async () => {
  const { document, user } = showDaysOf(world)
  await chooseOf(user, 'Lunch', 'Close the gap before it')
  await within(notices()).findAllByText('There is no gap before Lunch.')
  await chooseOf(user, 'Lunch', 'Swap with the next')
  await within(notices()).findAllByText('Nothing follows Lunch on its weekdays.')
  expect(document.getState()).toEqual(world)
})

it('shifts what follows by the minutes asked for, as far as there is room', async () => {
  const { document, user } = showDaysOf(world)
  await chooseOf(user, 'Circle', 'Shift what follows…')
  const dialog = await screen.findByRole('dialog', { name: 'Shift what follows Circle' })
  expect(within(dialog).getByText('2 moments move: Studio and Lunch.')).toBeTruthy()
  await user.click(within(dialog).getByRole('radio', { name: 'Earlier' }))
  const minutes = within(dialog).getByRole('textbox', { name: 'Minutes' })
  await user.clear(minutes)
  await user.type(minutes, '11')
  expect(within(dialog).getByRole('button', { name: 'Shift them' })).toHaveProperty('disabled', true)
  await user.clear(minutes)
  await user.type(minutes, '5{Enter}')
  await waitFor(() => expect(told(document)).toEqual(['Circle 480-540', 'Studio 545-595', 'Lunch 595-625']))
})

it('fills a hole of a weekday with a moment of that weekday, ready to be named', async () => {
  const { document, user } = showDaysOf(world, 'week')
  await user.click(await screen.findByRole('button', { name: '10 min free, 9:00–9:10, Wed' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Add a moment here' }))
  const panel = await screen.findByRole('dialog', { name: 'Moment without a name' })
  await user.type(within(panel).getByRole('textbox', { name: 'Name of the moment' }), 'Recess{Enter}')
  const made = [...document.getState().moments.values()].find(one => one.title === 'Recess')
  expect(made).toMatchObject({ start: 540, end: 550, weekdays: [3], day: 'day:ideal' })
  expect(within(panel).getByText('Looks like: movement or recess')).toBeTruthy()
  await user.click(within(panel).getByRole('button', { name: 'Use it' }))
  expect(document.getState().moments.get(made?.id ?? 'moment:none')?.kind).toBe('movement or recess')
})

it('asks which day to make when there is nothing to compare with', async () => {
  const { document, user } = showDaysOf(plan(moment('a', '08:00-09:00', { title: 'Circle' })))
  await chooseDays(user, 'Carry moments over…')
  await user.click(await screen.findByRole('button', { name: 'Today, as students live it' }))
  await user.click(await screen.findByRole('button', { name: 'Make the day' }))
  expect([...document.getState().days.values()].map(one => one.kind).sort()).toEqual(['aim', 'today'])
})
