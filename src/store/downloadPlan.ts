import type { PlanDocument } from '../document/planDocument.ts'
import type { Plan } from '../domain/plan.ts'
import { writePlanFile } from '../domain/planFile.ts'
import { fileName, saveFile } from './saveFile.ts'
import { rememberSecondCopy } from './secondCopy.ts'

/** Saves the plan as its open file; with its document the file carries the history too, so that copies merge as edits. */
export function downloadPlan(plan: Plan, document?: PlanDocument) {
  if (!document) return save(plan, writePlanFile(plan))
  import('../document/planState.ts').then(
    ({ planFileOf }) => save(plan, planFileOf(document)),
    () => save(plan, writePlanFile(plan)), // offline, and not fetched before
  )
}

function save(plan: Plan, text: string) {
  rememberSecondCopy(plan.plan.id)
  saveFile(fileName(plan.plan.title, 'plan', '.backmap.json'), new Blob([text], { type: 'application/json' }))
}
