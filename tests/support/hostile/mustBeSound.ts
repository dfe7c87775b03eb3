import { expect } from 'vitest'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { readPlanFile, writePlan, writePlanFile } from '../../../src/domain/planFile.ts'
import type { Problem } from '../../../src/domain/report.ts'
import { meaningOf } from '../planFileMeaning.ts'

/** What was read of any text must hold: it reads again as it is, a document says the same, and no prototype was reached. */
export function mustBeSound({ plan, problems }: { readonly plan: Plan; readonly problems: readonly Problem[] }): void {
  expect(readPlanFile(writePlanFile(plan))).toEqual({ plan, problems: [] })
  const document = createPlanDocument(plan)
  expect(meaningOf(writePlan(document.getState()))).toEqual(meaningOf(writePlan(plan)))
  expect(document.problems()).toEqual([])
  expect(problems.length).toBeLessThanOrEqual(1_001)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect(JSON.stringify(writePlan(plan))).not.toContain('"__proto__"')
}
