import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { planOfWay, type Way } from '../../src/domain/ways.ts'
import { DayView } from '../../src/features/day/DayView.tsx'
import { PromptPlace } from '../../src/features/prompt/PromptPlace.tsx'
import { show, useScreen } from '../../src/store/screen.ts'
import { beginWay } from '../../src/store/wayIn.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { learner, moment, plan } from '../support/planBuilders.ts'

const beginning = { dayTitle: 'Our ideal day', todayTitle: 'Today', language: 'en', now: '2026-11-29T08:00:00Z' }

beforeEach(() => sessionStorage.clear())

function begin(way: Exclude<Way, 'model'>) {
  const made = planOfWay(way, beginning)
  beginWay(made.plan.id, way)
  return showWithPlan(made, <PromptPlace />)
}

async function band(name: string) {
  return within(await screen.findByRole('region', { name }))
}

it('a day that is dreamed has no band: the day itself asks', () => {
  const { container } = begin('dream')
  expect(container.textContent).toBe('')
})

it('one moment is asked for as it is, then as it could be under the same name, then mapped', async () => {
  const { document, user } = begin('moment')
  const asks = await band('Fix one moment')
  expect(asks.getByText('Which moment does not work today?')).toBeTruthy()
  const days = [...document.getState().days.values()]
  const momentOf = (kind: string) =>
    [...document.getState().moments.values()].find(one => days.find(day => day.id === one.day)?.kind === kind)
  const today = momentOf('today')
  if (!today) throw new Error('no moment of today')
  const { editRecord } = await import('../../src/document/commands.ts')
  document.change(editRecord(today.id, { title: 'The lunch line' }))
  await user.click(asks.getByRole('button', { name: 'Next: how it could be' }))
  expect(asks.getByText('What would students do, learn and feel instead?')).toBeTruthy()
  expect(momentOf('aim')?.title).toBe('The lunch line')
  expect([useScreen.getState().day, useScreen.getState().selected]).toEqual([momentOf('aim')?.day, momentOf('aim')?.id])
  await user.click(asks.getByRole('button', { name: 'Next: map it backwards' }))
  expect(location.pathname).toMatch(/\/map$/)
  expect(asks.queryByRole('button', { name: /^Next/ })).toBeNull()
})

it('a prompt goes on where it was left when the page is loaded again, and never comes back once put away', async () => {
  const { user, document } = begin('competency')
  const asks = await band('Plan a competency-based day')
  expect(asks.getByText('Seven elements: Aurora Institute, 2019')).toBeTruthy()
  await user.click(asks.getByRole('button', { name: 'Next: assessment' }))
  const kept = () => JSON.parse(sessionStorage.getItem('backmap.wayIn') ?? '{}')[document.getState().plan.id]
  expect(kept()).toEqual({ way: 'competency', step: 1 })
  expect(asks.getByText('Where does a student learn from being assessed?')).toBeTruthy()
  await user.click(asks.getByRole('button', { name: 'Put this away' }))
  expect(screen.queryByRole('region')).toBeNull()
  expect(kept()).toBeUndefined()
})

it('what was seen on a visit is written down, and tied to the moments and learners it speaks to', async () => {
  const made = plan(moment('lunch', '', { title: 'Lunch' }), learner('ana', { name: 'Ana' }), {
    in: 'visits',
    record: { id: 'visit:v', kind: 'visit', date: '2026-11-29' },
  })
  beginWay(made.plan.id, 'visit')
  const { document, user } = showWithPlan(made, <PromptPlace />)
  const asks = await band('Bring notes from a school visit')
  await user.type(asks.getByLabelText('What we saw and heard'), 'They ate at round tables.')
  await user.tab()
  expect(document.getState().visits.get('visit:v')?.saw).toBe('They ate at round tables.')
  await user.click(asks.getByRole('button', { name: 'Next: your day' }))
  await user.click(asks.getByRole('button', { name: 'Next: what it speaks to' }))
  await user.click(asks.getByRole('checkbox', { name: 'Lunch' }))
  await user.click(asks.getByRole('checkbox', { name: 'Ana' }))
  await user.click(asks.getByRole('checkbox', { name: 'Lunch' }))
  expect([...document.getState().links.keys()]).toEqual(['link:informs/visit:v/learner:ana'])
})

it('a grant is in the plan with its first word, once, and the texts of an improvement plan beside it', async () => {
  const { document, user } = begin('grant')
  const asks = await band('Start from a grant or an improvement plan')
  expect(document.getState().grants.size).toBe(0)
  await user.type(asks.getByLabelText('Name of the grant'), 'Reimagine{Enter}')
  await user.type(asks.getByLabelText('How much you ask for'), '25000{Enter}')
  expect([...document.getState().grants.values()].map(({ title, asked }) => [title, asked])).toEqual([
    ['Reimagine', 25000],
  ])
  await user.click(asks.getByRole('button', { name: 'Next: what it asks' }))
  await user.type(asks.getByLabelText('What the numbers say'), 'Half arrive late.')
  await user.tab()
  expect(document.getState().plan.improvement?.indicators).toBe('Half arrive late.')
})

it('learners are made up first, then the day is walked as each of them', async () => {
  const { document, user } = begin('equity')
  const asks = await band('Talk about equity')
  await user.type(asks.getByLabelText('A made-up name'), 'Rosa{Enter}Tomás{Enter}')
  expect([...document.getState().learners.values()].map(({ name }) => name).sort()).toEqual(['Rosa', 'Tomás'])
  await user.click(asks.getByRole('button', { name: 'Next: the day' }))
  await user.click(asks.getByRole('button', { name: 'Next: walk it as each' }))
  await user.click(asks.getByRole('button', { name: 'Walk the day as Rosa' }))
  const rosa = [...document.getState().learners.values()].find(({ name }) => name === 'Rosa')
  expect(useScreen.getState().learner).toBe(rosa?.id)
  expect(location.pathname).toContain(`/walk/~/${rosa?.id.slice('learner:'.length)}/`)
})

it('while a student is shadowed, a mark for today says where it is known from', async () => {
  const made = plan(
    { in: 'days', record: { id: 'day:now', kind: 'today', order: 'a0' } },
    moment('bus', '', { title: 'Bus', day: 'day:now' }),
    learner('ana', { name: 'Ana' }),
  )
  beginWay(made.plan.id, 'shadow')
  const { document, user } = showWithPlan(made, <DayView />)
  show({ day: 'day:now', learner: 'learner:ana' })
  const point = await screen.findByRole('slider', { name: 'Ana, Bus, today' })
  point.focus()
  await user.keyboard('{ArrowDown}')
  expect([...document.getState().curve.values()].map(({ when, source }) => [when, source])).toEqual([
    ['today', 'shadowing'],
  ])
})

it('small tests are kept as actions that are first tests', async () => {
  const { document, user } = begin('shadow')
  const asks = await band('Shadow a student')
  for (const step of ['shadow', 'reflect', 'act']) await user.click(asks.getByRole('button', { name: `Next: ${step}` }))
  await user.type(asks.getByLabelText('A small test'), 'Two lines at lunch{Enter}')
  expect(
    [...document.getState().actions.values()].map(({ title, firstTest, size }) => [title, firstTest, size]),
  ).toEqual([['Two lines at lunch', true, 'small']])
  expect(asks.getByRole('list', { name: 'Small tests' }).textContent).toBe('Two lines at lunch')
})
