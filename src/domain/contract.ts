import { type PlanFacts, planFields } from './plan.ts'

/** What the adults' contract allows and asks for. Minutes, but `amberLoadPercent`. */
export type Contract = PlanFacts['school']['contract']

/** What holds where a plan does not say otherwise. */
export const contractDefaults: Contract = planFields.school.fallback.contract
