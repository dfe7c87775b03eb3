import { expect, it } from 'vitest'
import { editRecord } from '../../../src/document/commands.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { derived } from '../../../src/store/derived.ts'
import { moment, plan, practice } from '../../support/planBuilders.ts'

function counted() {
  let runs = 0
  const momentTitles = (state: Plan, mark: string) => {
    runs += 1
    return [...state.moments.values()].map(({ title }) => title + mark)
  }
  return { momentTitles, runs: () => runs }
}

it('works a derivation out again only when a table it read has changed', () => {
  const document = createPlanDocument(plan(moment('lunch', '', { title: 'Lunch' }), practice('serve')))
  const { momentTitles, runs } = counted()
  const first = derived(document.getState(), momentTitles, '.')
  document.change(editRecord('practice:serve', { title: 'Serve lunch' }))
  expect(derived(document.getState(), momentTitles, '.')).toBe(first)
  expect(runs()).toBe(1)
  document.change(editRecord('moment:lunch', { title: 'Shared lunch' }))
  expect(derived(document.getState(), momentTitles, '.')).toEqual(['Shared lunch.'])
  expect(runs()).toBe(2)
})

it('keeps one answer for each set of arguments', () => {
  const state = plan(moment('lunch', '', { title: 'Lunch' }))
  const { momentTitles } = counted()
  expect([derived(state, momentTitles, '.'), derived(state, momentTitles, '?')]).toEqual([['Lunch.'], ['Lunch?']])
  expect(derived(state, momentTitles, '.')).toBe(derived(state, momentTitles, '.'))
})
