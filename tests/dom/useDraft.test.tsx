import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { editRecord, writeText } from '../../src/document/commands.ts'
import { useChange, usePlan } from '../../src/store/openPlan.tsx'
import { useDraft } from '../../src/store/useDraft.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { moment, plan } from '../support/planBuilders.ts'

const lunch = 'moment:lunch'

function Does() {
  const change = useChange()
  const does = usePlan(state => state.moments.get(lunch)?.does ?? '')
  const draft = useDraft(does, (before, after) => change(writeText(lunch, 'does', before, after)))
  return (
    <textarea
      aria-label="Do"
      value={draft.text}
      onChange={event => draft.setText(event.target.value)}
      onBlur={draft.commit}
    />
  )
}

it('shows letters at once and writes them when the field is left', async () => {
  const { document, user } = showWithPlan(plan(moment('lunch')), <Does />)
  await user.type(screen.getByLabelText('Do'), 'Eat')
  expect(screen.getByLabelText('Do')).toHaveProperty('value', 'Eat')
  expect(document.getState().moments.get(lunch)?.does).toBe('')
  await user.tab()
  expect(document.getState().moments.get(lunch)?.does).toBe('Eat')
})

it('writes by itself after a pause and when the page is hidden', async () => {
  const { document, user } = showWithPlan(plan(moment('lunch')), <Does />)
  await user.type(screen.getByLabelText('Do'), 'Eat')
  await expect.poll(() => document.getState().moments.get(lunch)?.does).toBe('Eat')
  await user.type(screen.getByLabelText('Do'), ' and talk')
  window.dispatchEvent(new Event('pagehide'))
  expect(document.getState().moments.get(lunch)?.does).toBe('Eat and talk')
})

it('keeps what a colleague wrote while letters were waiting', async () => {
  const { document, user } = showWithPlan(plan(moment('lunch', '', { does: 'Eat' })), <Does />)
  await user.type(screen.getByLabelText('Do'), ' slowly')
  document.change(editRecord(lunch, { does: 'Sit down. Eat' }))
  await user.tab()
  expect(document.getState().moments.get(lunch)?.does).toBe('Sit down. Eat slowly')
})
