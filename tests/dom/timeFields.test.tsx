import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MomentTimeFields } from '../../src/cards/MomentTimeFields.tsx'
import { showWithPlan } from '../support/openPlan.tsx'
import { clock, moment, plan } from '../support/planBuilders.ts'

const lab = 'moment:lab'

it('keeps a time that was typed when the fields go before they are left, as a panel does at Escape', async () => {
  const { user, document, unmount } = showWithPlan(plan(moment('lab', '08:45-09:30')), <MomentTimeFields id={lab} />)
  const from = screen.getByLabelText('From')
  await user.clear(from)
  await user.type(from, '08:40')
  await user.tab()
  expect(document.getState().moments.get(lab)?.start).toBe(clock('08:45')) // both are thought of together
  unmount()
  await expect
    .poll(() => document.getState().moments.get(lab))
    .toMatchObject({ start: clock('08:40'), end: clock('09:30') })
})

it('writes nothing when they go as they came, or with an end that is not later', async () => {
  const { user, document, unmount } = showWithPlan(plan(moment('lab', '08:45-09:30')), <MomentTimeFields id={lab} />)
  const before = document.getState()
  const to = screen.getByLabelText('To')
  await user.clear(to)
  await user.type(to, '08:00')
  unmount()
  await Promise.resolve()
  expect(document.getState()).toBe(before)
})
