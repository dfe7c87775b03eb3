import { newId } from './ids.ts'
import { emptyPlan, type Plan } from './plan.ts'
import { readPlanFacts } from './planFile.ts'
import { collectProblems } from './report.ts'

export interface Beginning {
  /** What the one ideal day is called. */
  readonly dayTitle: string
  /** BCP 47. */
  readonly language: string
  /** ISO 8601. */
  readonly now: string
}

/** A plan with one ideal day and nothing in it yet. */
export function newPlan({ dayTitle, language, now }: Beginning): Plan {
  const { report } = collectProblems()
  const facts = readPlanFacts({ id: newId('plan'), language, currency: 'USD', createdAt: now }, report)
  const day = { id: newId('day'), title: dayTitle, kind: 'aim', order: 'a0', voice: [], tags: [] } as const
  return { ...emptyPlan(facts), days: new Map([[day.id, day]]) }
}

/** The same plan under an id of its own, so that it and the first can both be kept and changed. */
export function copyOf(plan: Plan, title: string, now: string): Plan {
  return { ...plan, plan: { ...plan.plan, id: newId('plan'), title, createdAt: now } }
}
