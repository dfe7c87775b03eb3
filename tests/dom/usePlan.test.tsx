import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { editRecord } from '../../src/document/commands.ts'
import { createPlanDocument } from '../../src/document/planDocument.ts'
import { OpenPlanProvider, usePlan } from '../../src/store/openPlan.tsx'
import { openPlanOf } from '../support/openPlan.tsx'
import { moment, plan } from '../support/planBuilders.ts'

it('looks at the plan again when it has changed, and not when something else is told of it', () => {
  const document = createPlanDocument(plan(moment('lunch', '', { title: 'Lunch' })))
  const told = new Set<() => void>()
  let looks = 0
  function Title() {
    return usePlan(state => {
      looks++
      return state.moments.get('moment:lunch')?.title
    })
  }
  const open = {
    ...openPlanOf(document),
    subscribe: (listener: () => void) => {
      told.add(listener)
      return () => told.delete(listener)
    },
  }
  const tell = () =>
    act(() => {
      for (const listener of told) listener()
    })
  render(
    <OpenPlanProvider plan={open}>
      <Title />
    </OpenPlanProvider>,
  )
  const looksBefore = looks
  tell()
  tell()
  expect(looks).toBe(looksBefore)
  document.change(editRecord('moment:lunch', { title: 'Shared lunch' }))
  tell()
  expect(screen.getByText('Shared lunch')).toBeDefined()
})
