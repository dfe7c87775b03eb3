import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { editRecord } from '../../src/document/commands.ts'
import { setContract } from '../../src/document/contractCommands.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { AdultsView } from '../../src/features/adults/AdultsView.tsx'
import { showWeek } from '../../src/features/adults/weekShown.ts'
import { show, useScreen } from '../../src/store/screen.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import {
  assigned,
  does,
  feeling,
  fills,
  learner,
  makes,
  moment,
  person,
  plan,
  practice,
  practiceAt,
  role,
  shapes,
} from '../support/planBuilders.ts'

function showAdultsOf(world: Plan) {
  show({ weekday: 2 })
  showWeek(world.plan.id, false)
  return showWithPlan(world, <AdultsView />)
}

const school = plan(
  moment('read', '09:00-10:00', { title: 'Literacy workshop', minAdults: 2 }),
  learner('amara', { name: 'Amara' }),
  feeling('ready', 'read', { word: 'ready to speak', field: 'bright', learner: 'learner:amara' }),
  practice('teach', { title: 'Co-teach' }),
  practiceAt('pull', '09:30-10:00', { title: 'Pull-out reading' }),
  practiceAt('care', '11:00-11:30', { title: 'Care huddle', visibility: 'backstage' }),
  practice('call', {
    title: 'Call families',
    timing: { kind: 'floating', purpose: 'family', minutes: 15, timesPerWeek: 3 },
  }),
  makes('teach', 'read'),
  shapes('teach', 'ready'),
  role('spec', { title: 'Learning specialist', headcount: 1 }),
  does('spec', 'teach', { part: 'R' }),
  person('ann', { label: 'Ann' }),
  fills('ann', 'spec'),
  assigned('ann', 'teach'),
  assigned('ann', 'pull'),
  assigned('ann', 'care'),
  assigned('ann', 'call'),
)

it('puts a person’s day beside the students’ day, clashes and gaps in words', () => {
  showAdultsOf(school)
  const students = screen.getByRole('region', { name: 'Students' })
  expect(
    within(students)
      .getAllByRole('listitem')
      .map(item => item.textContent),
  ).toEqual(['Literacy workshop 9:00–10:00needs 2, has 1'])
  const ann = screen.getByRole('region', { name: 'Ann' })
  const day = within(ann).getAllByRole('list').at(-1)
  expect(
    day &&
      within(day)
        .getAllByRole('listitem')
        .map(item => item.textContent),
  ).toEqual([
    'Co-teach 9:00–10:00in two places at once',
    'Pull-out reading 9:30–10:00in two places at once',
    'free 10:00–11:00',
    'Care huddle 11:00–11:30behind the scenes',
  ])
  expect(within(ann).getByText('45 min a week with no set time')).toBeTruthy()
})

it('says what to sort out with its numbers, and a press goes to what it counts', async () => {
  const { user } = showAdultsOf(school)
  const sentence = screen.getByRole('button', { name: /^From 9:30 to 10:00, Ann is asked to be with/ })
  expect(sentence.textContent).toBe(
    'From 9:30 to 10:00, Ann is asked to be with Pull-out reading and with Co-teach. The same on Mon–Fri.',
  )
  expect(screen.getByRole('button', { name: /Literacy workshop needs 2 adults, has 1/ })).toBeTruthy()
  await user.click(sentence)
  expect(useScreen.getState().selected).toBe('practice:pull')
  expect(document.activeElement?.textContent).toContain('Pull-out reading')
})

it('tells why a block is there when it is pressed', async () => {
  const { user } = showAdultsOf(school)
  await user.click(screen.getByRole('button', { name: /^Co-teach/ }))
  const panel = await screen.findByRole('dialog', { name: 'Co-teach' })
  expect(within(panel).getByText(/^Literacy workshop/)).toBeTruthy()
  expect(within(panel).getByText('Amara feels ready to speak')).toBeTruthy()
  expect(within(panel).getByRole('button', { name: 'See it on the map' })).toBeTruthy()
})

it('assigns a person to a practice from its block, and takes them off again', async () => {
  const { document, user } = showAdultsOf(school)
  await user.click(screen.getByRole('button', { name: /^Care huddle/ }))
  const ann = await screen.findByRole('checkbox', { name: 'Ann' })
  await user.click(ann)
  expect([...document.getState().links.keys()]).not.toContain('link:assigned/person:ann/practice:care')
  await user.click(screen.getByRole('checkbox', { name: 'Ann' }))
  expect([...document.getState().links.keys()]).toContain('link:assigned/person:ann/practice:care')
})

it('says how many a moment needs where its block is pressed', async () => {
  const { document, user } = showAdultsOf(school)
  await user.click(screen.getByRole('button', { name: /^Literacy workshop 9/ }))
  const field = await screen.findByRole('textbox', { name: 'Adults needed' })
  await user.clear(field)
  await user.type(field, '1')
  await user.tab()
  expect(document.getState().moments.get('moment:read')?.minAdults).toBe(1)
})

it('[D6] [D43] names the adults a moment counts, and says how its students are shared among them', async () => {
  const { user } = showAdultsOf(
    plan(
      { in: 'plan', facts: { school: { students: 96 } } },
      moment('read', '09:00-10:00', { title: 'Literacy workshop' }),
      practice('teach'),
      practice('watch'),
      ...['teach', 'watch'].map(name => makes(name, 'read')),
      person('ann', { label: 'Ann' }),
      assigned('ann', 'teach'),
      role('aide', { title: 'Aide' }),
      does('aide', 'watch', { part: 'R', count: 3 }),
      role('lead', { title: 'Lead' }),
      does('lead', 'teach', { part: 'R' }),
      does('lead', 'watch', { part: 'R' }),
    ),
  )
  await user.click(screen.getByRole('button', { name: /^Literacy workshop 9.*5 adults, 19 students each/ }))
  const panel = within(await screen.findByRole('dialog', { name: 'Literacy workshop' }))
  const there = panel.getByText('Who is there on Tuesday').parentElement
  expect([...(there?.querySelectorAll('li, p') ?? [])].map(part => part.textContent)).toEqual([
    'Ann',
    'Aide3 people, no names yet',
    'Lead1 person, no name yet',
    '96 students ÷ 5 adults: about 19 each',
  ])
  expect(panel.getByText('Left empty, all 96 students of the plan count.')).toBeTruthy()
  await user.click(panel.getByRole('button', { name: 'Ann' }))
  expect(await screen.findByRole('dialog', { name: 'Ann' })).toBeTruthy()
})

it('[D6] says in the panel of a moment how many it needs, and names those it has', async () => {
  const { user } = showAdultsOf(school)
  await user.click(screen.getByRole('button', { name: /^Literacy workshop 9.*needs 2, has 1/ }))
  const panel = within(await screen.findByRole('dialog', { name: 'Literacy workshop' }))
  expect(panel.getByText('9:00–10:00 · needs 2, has 1')).toBeTruthy()
  expect(panel.getByRole('button', { name: 'Ann' })).toBeTruthy()
})

it('chooses whose day to see, and adds a role', async () => {
  const { document, user } = showAdultsOf(school)
  await user.click(screen.getByRole('button', { name: 'Choose adults' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Learning specialist' }))
  expect(useScreen.getState().adults).toEqual(['person:ann', 'role:spec'])
  expect(screen.getByRole('button', { name: 'Edit Ann' }).textContent).toBe('Edit')
  await user.click(screen.getByRole('checkbox', { name: 'Ann' }))
  expect(useScreen.getState().adults).toEqual(['role:spec'])
  await user.type(screen.getByRole('textbox', { name: 'New role' }), 'Librarian{Enter}')
  expect([...document.getState().roles.values()].map(one => one.title)).toContain('Librarian')
})

it('says which is the role where a person is called like it', async () => {
  const { user } = showAdultsOf(
    plan(
      moment('read', '09:00-10:00'),
      practice('teach'),
      makes('teach', 'read'),
      role('counselor', { title: 'Counselor' }),
      role('aide', { title: 'Aide' }),
      person('counselor', { label: 'counselor ' }),
      assigned('counselor', 'teach'),
      ...['counselor', 'aide'].map(name => does(name, 'teach', { part: 'R' })),
    ),
  )
  await user.click(screen.getByRole('button', { name: 'Choose adults' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Counselor (role)' }))
  expect(screen.getByRole('checkbox', { name: 'Aide' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Edit Counselor (role)' }))
  expect(await screen.findByRole('dialog', { name: 'Counselor (role)' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.getAllByRole('region').map(region => region.querySelector('h3')?.textContent)).toEqual(
    expect.arrayContaining(['counselor ', 'Counselor (role)']),
  )
  await user.click(screen.getByRole('radio', { name: 'Week' }))
  const whose = within(screen.getByRole('combobox', { name: 'Whose week' }))
  expect(whose.getAllByRole('option').map(option => option.textContent)).toEqual([
    'counselor ',
    'Aide',
    'Counselor (role)',
  ])
})

it('says how many hold a role until people fill it', async () => {
  const { document, user } = showAdultsOf(
    plan(
      moment('read', '09:00-10:00'),
      practice('teach'),
      makes('teach', 'read'),
      role('spec', { title: 'Specialist' }),
      does('spec', 'teach', { part: 'R' }),
    ),
  )
  await user.click(screen.getByRole('button', { name: 'Specialist' }))
  const count = await screen.findByRole('textbox', { name: 'How many people' })
  await user.clear(count)
  await user.type(count, '3')
  await user.tab()
  expect(document.getState().roles.get('role:spec')?.headcount).toBe(3)
  await user.type(screen.getByRole('textbox', { name: 'New person' }), 'Ben{Enter}')
  const [ben] = document.getState().people.values()
  expect([...document.getState().links.values()].filter(link => link.kind === 'fills').map(link => link.from)).toEqual([
    ben?.id,
  ])
  expect(screen.getByRole('textbox', { name: 'How many people' })).toHaveProperty('disabled', true)
})

it('says before a room how many things there are to sort out that are not shown', () => {
  const taught = (name: string) => moment(name, '08:00-08:30', { title: name, minAdults: 1 })
  showAdultsOf(plan(role('spec', { title: 'Specialist' }), ...['one', 'two', 'three', 'four', 'five'].map(taught)))
  act(() => show({ presenting: true }))
  const list = within(screen.getByRole('region', { name: /^5 things to sort out/ }))
  expect(list.getAllByRole('listitem')).toHaveLength(3)
  expect(list.getByText('and 2 more')).toBeTruthy()
})

it('asks who makes the day happen when there is nobody, and for times when there are none', () => {
  const { unmount } = showAdultsOf(plan())
  expect(screen.getByRole('heading', { name: 'Who makes this day happen?' })).toBeTruthy()
  unmount()
  showAdultsOf(plan(role('spec', { title: 'Specialist' }), moment('read', '', { part: 'morning' })))
  expect(screen.getByRole('heading', { name: 'When does each moment happen?' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Go to the day' })).toBeTruthy()
})

it('shows no controls before a room but the way to the tables of people', () => {
  showAdultsOf(school)
  act(() => show({ presenting: true }))
  expect(screen.queryAllByRole('button').map(button => button.textContent)).toEqual(['Who is where'])
  expect(screen.getByText('Co-teach')).toBeTruthy()
})

it('[D3] says how much of their time with students is asked for, and a press opens what it was worked out from', async () => {
  const { user } = showAdultsOf(school)
  const ann = within(screen.getByRole('region', { name: 'Ann' }))
  await user.click(ann.getByRole('button', { name: '60 of 330 min a day with students, 18\u00a0%' }))
  const numbers = within(await screen.findByRole('dialog', { name: 'Ann: the week in numbers' }))
  expect(numbers.getByText(/^300 min over 5 days: 60 a day/)).toBeTruthy()
  expect(numbers.getAllByRole('button', { name: 'Co-teach' }).length).toBeGreaterThan(0)
})

it('moves the load as soon as the contract is changed, in one step however it is typed', async () => {
  const { document, user } = showAdultsOf(school)
  await user.click(screen.getByRole('button', { name: 'Contract rules' }))
  const field = await screen.findByRole('textbox', { name: 'Most minutes a day with students' })
  await user.clear(field)
  await user.type(field, '12')
  await waitFor(() => expect(document.getState().plan.school.contract.maxContactMinutesPerDay).toBe(12)) // after a pause
  await user.type(field, '0{Enter}')
  expect(screen.getByText('60 of 120 min a day with students, 50 %')).toBeTruthy()
  await user.clear(field)
  await user.type(field, '0{Enter}')
  expect(screen.getByText('60 min a day with students, and the contract allows none')).toBeTruthy()
  await user.tab()
  act(() => void document.undo())
  expect(document.getState().plan.school.contract.maxContactMinutesPerDay).toBe(330)
})

it('keeps a wrong number of the contract on the screen and out of the plan, and brings the usual back', async () => {
  const { document, user } = showAdultsOf(school)
  await user.click(screen.getByRole('button', { name: 'Contract rules' }))
  const field = await screen.findByRole('textbox', { name: 'Minutes free for lunch' })
  await user.clear(field)
  await user.type(field, 'half an hour{Enter}')
  expect(screen.getByText('A number from 0 to 1,440, please.')).toBeTruthy()
  await user.tab()
  expect(screen.getByText('A number from 0 to 1,440, please.')).toBeTruthy()
  expect(field).toHaveProperty('value', 'half an hour')
  expect(document.getState().plan.school.contract.dutyFreeLunchMinutes).toBe(30)
  await user.clear(field)
  await user.type(field, '20{Enter}')
  await user.click(screen.getByRole('button', { name: 'Back to the usual, 30: Minutes free for lunch' }))
  expect(document.getState().plan.school.contract.dutyFreeLunchMinutes).toBe(30)
})

it('[D38] sets a finding aside for a reason, shows it as settled, and brings it back when its numbers change', async () => {
  const { document, user } = showAdultsOf(school)
  const verb = { name: /^Set aside…: Literacy workshop needs 2 adults/ }
  await user.click(screen.getByRole('button', verb))
  await user.type(screen.getByRole('textbox', { name: 'Why does it stay as it is?' }), 'A student teacher joins{Enter}')
  expect(screen.queryByRole('button', verb)).toBe(null)
  expect(screen.getByText('Because: A student teacher joins')).toBeTruthy()
  expect(globalThis.document.activeElement?.id).toBe('adults-findings')
  act(() => document.change(editRecord('moment:read', { minAdults: 3 })))
  expect(screen.getByText(/The reason was: A student teacher joins/)).toBeTruthy()
  expect(screen.queryByText('Because: A student teacher joins')).toBe(null)
})

it('shows the week of one adult, weekday beside weekday, and of another when they are chosen', async () => {
  // too narrow for the students’ day beside the five
  const { user } = showAdultsOf(school)
  await user.click(screen.getByRole('radio', { name: 'Week' }))
  const monday = within(screen.getByRole('region', { name: 'Monday' }))
  expect(monday.getAllByRole('listitem').map(item => item.textContent)).toEqual([
    'Co-teach 9:00–10:00in two places at oncePull-out reading 9:30–10:00in two places at once',
    'free 10:00–11:00',
    'Care huddle 11:00–11:30behind the scenes',
  ])
  expect(screen.getAllByRole('region').map(region => region.querySelector('h3')?.textContent)).toEqual([
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
  ])
  await user.selectOptions(screen.getByRole('combobox', { name: 'Whose week' }), 'Learning specialist')
  expect(monday.getAllByRole('listitem').map(item => item.textContent)).toEqual(['Co-teach 9:00–10:00'])
})

it('says of a block whose moment, practice and task it is', async () => {
  const { user } = showAdultsOf(school)
  await user.click(screen.getByRole('button', { name: /^Co-teach/ }))
  const why = within(await screen.findByRole('region', { name: 'Why is Ann here?' }))
  expect(why.getAllByRole('listitem').map(item => item.textContent)).toEqual([
    'The students’ momentLiteracy workshop',
    'What adults do for itCo-teach',
    'Whose task it isLearning specialistAnn fills this role and is asked for by name.',
    'So thatAmara feels ready to speak',
  ])
})

it('[D38] sets what the checks say of an adult aside beside their numbers; the contract changes, and it is back', async () => {
  const { document, user } = showAdultsOf(school)
  act(() => document.change(setContract({ maxContactMinutesPerDay: 50 })))
  const load = () => screen.getByRole('button', { name: '60 of 50 min a day with students, 120\u00a0%' })
  await user.click(load())
  const numbers = within(await screen.findByRole('dialog', { name: 'Ann: the week in numbers' }))
  await user.click(numbers.getByRole('button', { name: /^Set aside…: Ann has more minutes with students/ }))
  await user.keyboard('Agreed for this year{Enter}')
  expect(numbers.getByText('Because: Agreed for this year')).toBeTruthy()
  await user.click(numbers.getByRole('button', { name: 'Contract rules' }))
  const field = await screen.findByRole('textbox', { name: 'Most minutes a day with students' })
  await user.clear(field)
  await user.type(field, '40{Enter}')
  await user.click(screen.getByRole('button', { name: 'Done' }))
  await user.click(screen.getByRole('button', { name: '60 of 40 min a day with students, 150\u00a0%' }))
  const again = within(await screen.findByRole('dialog', { name: 'Ann: the week in numbers' }))
  expect(again.getByText(/The reason was: Agreed for this year/)).toBeTruthy()
})
