import { act, fireEvent, screen } from '@testing-library/react'
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

/** At once: nothing is waited for, so that no pause comes in between. */
function typeAtOnce(text: string) {
  fireEvent.change(screen.getByLabelText('Do'), { target: { value: text } })
}

it('shows letters at once and writes them when the field is left', () => {
  const { document } = showWithPlan(plan(moment('lunch')), <Does />)
  typeAtOnce('Eat')
  expect(screen.getByLabelText('Do')).toHaveProperty('value', 'Eat')
  expect(document.getState().moments.get(lunch)?.does).toBe('')
  fireEvent.blur(screen.getByLabelText('Do'))
  expect(document.getState().moments.get(lunch)?.does).toBe('Eat')
})

it('writes by itself after a pause and when the page is hidden', async () => {
  const { document, user } = showWithPlan(plan(moment('lunch')), <Does />)
  await user.type(screen.getByLabelText('Do'), 'Eat')
  await expect.poll(() => document.getState().moments.get(lunch)?.does).toBe('Eat')
  typeAtOnce('Eat and talk')
  window.dispatchEvent(new Event('pagehide'))
  expect(document.getState().moments.get(lunch)?.does).toBe('Eat and talk')
})

it('keeps what a colleague wrote while letters were waiting', () => {
  const { document } = showWithPlan(plan(moment('lunch', '', { does: 'Eat' })), <Does />)
  typeAtOnce('Eat slowly')
  act(() => document.change(editRecord(lunch, { does: 'Sit down. Eat' })))
  fireEvent.blur(screen.getByLabelText('Do'))
  expect(document.getState().moments.get(lunch)?.does).toBe('Sit down. Eat slowly')
})
