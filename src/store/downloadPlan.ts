import type { Plan } from '../domain/plan.ts'
import { writePlanFile } from '../domain/planFile.ts'
import { fileName, saveFile } from './saveFile.ts'

/** Saves the plan as its open file. */
export function downloadPlan(plan: Plan) {
  const content = new Blob([writePlanFile(plan)], { type: 'application/json' })
  saveFile(fileName(plan.plan.title, 'plan', '.backmap.json'), content)
}
