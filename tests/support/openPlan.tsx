import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createPlanDocument, type PlanDocument } from '../../src/document/planDocument.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { type OpenPlan, OpenPlanProvider } from '../../src/store/openPlan.tsx'
import { leavePlan, show } from '../../src/store/screen.ts'

/** An open plan over a real document, as the app gives it to its views. */
export function openPlanOf(document: PlanDocument): OpenPlan {
  return {
    ...document,
    undo: () => void document.undo(),
    redo: () => void document.redo(),
    isEditable: () => !document.readOnly,
    document: () => document,
  }
}

/** Shows a view of a plan in English, with nothing selected; gives the document behind it and a person at the keyboard. */
export function showWithPlan(plan: Plan, view: ReactNode) {
  leavePlan()
  show({ language: 'en', theme: 'light' })
  const document = createPlanDocument(plan)
  const shown = render(<OpenPlanProvider plan={openPlanOf(document)}>{view}</OpenPlanProvider>)
  return { ...shown, document, user: userEvent.setup() }
}
