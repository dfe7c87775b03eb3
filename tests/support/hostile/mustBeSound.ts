import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { readPlanFile, writePlan, writePlanFile } from '../../../src/domain/planFile.ts'
import type { Problem } from '../../../src/domain/report.ts'
import { meaningOf } from '../planFileMeaning.ts'

/** What was read of any text must hold: it reads again as it is, a document says the same, and no prototype was reached. */
export function mustBeSound({ plan, problems }: { readonly plan: Plan; readonly problems: readonly Problem[] }): void {
  mustEqual(readPlanFile(writePlanFile(plan)), { plan, problems: [] })
  const document = createPlanDocument(plan)
  const said = document.getState()
  mustEqual(meaningOf(writePlan({ ...said, more: {} })), meaningOf(writePlan({ ...plan, more: {} })))
  mustEqual(said.more, plan.more)
  expect(document.problems()).toEqual([])
  expect(problems.length).toBeLessThanOrEqual(1_001)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect(JSON.stringify(writePlan(plan))).not.toContain('"__proto__":')
}

/** `toEqual` takes its time on whole plans: it is asked only for what differs. */
function mustEqual(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted)
}
