import { readFileSync } from 'node:fs'
import { type Id, newId } from '../../src/domain/ids.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { readPlan, readPlanFile } from '../../src/domain/planFile.ts'

/** A record or link as the file says it, for small worlds: `plan({ moments: [moment('lunch')] })`. */
export type FileRecord = { readonly id: string } & Record<string, unknown>

/** A plan read from a few records of the file's form; a test fails when one of them does not read. */
export function planOf(tables: Record<string, unknown>, facts: Record<string, unknown> = {}): Plan {
  const reading = readPlan({
    format: 'backmap-plan',
    version: 1,
    plan: { id: 'plan:test', title: 'Test plan', ...facts },
    ...tables,
  })
  if ('refused' in reading) throw new Error(`the test plan was refused: ${reading.refused}`)
  const [problem] = reading.problems
  if (problem) throw new Error(`the test plan does not read: ${problem.code} at ${problem.where}`)
  return reading.plan
}

/** A link record between two ids. */
export function linkOf(kind: string, from: string, to: string, extra: Record<string, unknown> = {}): FileRecord {
  return { id: `link:${kind}/${from}/${to}`, kind, from, to, ...extra }
}

/** The example plan that ships with the app. */
export function examplePlan(): Plan {
  const reading = readPlanFile(
    readFileSync(new URL('../../public/lakeshore-commons.backmap.json', import.meta.url), 'utf8'),
  )
  if ('refused' in reading) throw new Error(reading.refused)
  return reading.plan
}

export function freshPlanId(): Id<'plan'> {
  return newId('plan')
}
