import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Link, linkId } from '../../src/domain/links.ts'
import { MapView } from '../../src/features/map/MapView.tsx'
import { leaveMap, showMap } from '../../src/features/map/mapScreen.ts'
import type { CardId } from '../../src/output/mapColumns.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { does, fills, makes, moment, person, plan, practice, role } from '../support/planBuilders.ts'
import { withoutLayout } from '../support/withoutLayout.ts'

beforeEach(() => {
  leaveMap()
  showMap({ shown: null, isWhole: false, allDays: false })
  withoutLayout(1366)
})

afterEach(() => vi.unstubAllGlobals())

const school = plan(
  moment('circle', '', { title: 'Crew circle' }),
  practice('run', { title: 'Run the circle' }),
  role('advisor', { title: 'Crew advisor', headcount: 5 }),
  role('coach', { title: 'Coach' }),
  person('ann', { label: 'Math teacher A' }),
  person('ben', { label: 'Math teacher B' }),
  fills('ann', 'advisor'),
  makes('run', 'circle'),
  does('advisor', 'run', { part: 'R', count: 2 }),
  does('coach', 'run', { part: 'R' }),
)

async function openDetails(card: CardId) {
  const shown = showWithPlan(school, <MapView />)
  showMap({ open: { panel: 'details', card } })
  return { ...shown, panel: within(await screen.findByRole('dialog')) }
}

it('says on each link to a role what part it has, in plain words with its count, and changes it there', async () => {
  const { document, panel, user } = await openDetails('practice:run')
  await user.click(panel.getByText('does it, 2 of them'))
  const parts = within(panel.getByRole('group', { name: 'What part Crew advisor has in it' }))
  await user.click(parts.getByRole('checkbox', { name: 'C is asked first' }))
  const link = document.getState().links.get(linkId('does', 'role:advisor', 'practice:run')) as Link<'does'>
  expect([link.part, link.count]).toEqual(['RC', 2])
  expect(panel.getByText('does it and is asked first, 2 of them')).toBeTruthy()
})

it('[D24] says that nobody answers for a practice and lets one press mend it; offers those who fill the role', async () => {
  const { document, panel, user } = await openDetails('practice:run')
  expect(panel.getByText('Nobody answers for it yet. Who would?')).toBeTruthy()
  await user.click(panel.getByRole('button', { name: 'Coach answers for it' }))
  expect(panel.getByText('Coach answers for it.')).toBeTruthy()
  await user.click(panel.getByRole('button', { name: 'Assign Math teacher A' }))
  expect(document.getState().links.has(linkId('assigned', 'person:ann', 'practice:run'))).toBe(true)
  document.undo()
  document.undo()
  expect(await panel.findByText('Nobody answers for it yet. Who would?')).toBeTruthy()
})

it('counts the people of a role by who fills it, and adds one under a made-up name in one step', async () => {
  const { document, panel, user } = await openDetails('role:advisor')
  expect(panel.getByLabelText('How many people')).toHaveProperty('value', '1')
  await user.click(panel.getByRole('checkbox', { name: 'Math teacher B' }))
  expect(panel.getByLabelText('How many people')).toHaveProperty('value', '2')
  expect(panel.getByText(/^Use made-up names/)).toBeTruthy()
  await user.type(panel.getByLabelText('New person'), 'Art teacher{Enter}')
  expect(panel.getByRole('checkbox', { name: 'Art teacher' })).toHaveProperty('checked', true)
  document.undo()
  expect([...document.getState().people.values()].map(({ label }) => label)).toEqual([
    'Math teacher A',
    'Math teacher B',
  ])
})
