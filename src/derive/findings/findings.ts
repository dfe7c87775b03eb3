import type { Plan } from '../../domain/plan.ts'
import type { Finding } from '../finding.ts'
import { joined } from '../rows.ts'
import type { Answers } from './kind.ts'
import { ofLearning } from './ofLearning.ts'
import { ofMoney } from './ofMoney.ts'
import { ofPeople } from './ofPeople.ts'
import { ofTheMap } from './ofTheMap.ts'
import { ofTime } from './ofTime.ts'
import { byWeight } from './runs.ts'
import { unsaid } from './unsaid.ts'

const kinds = [...ofTime, ...ofPeople, ...ofLearning, ...ofTheMap, ...ofMoney, ...unsaid]

/**
 * [D38] Everything that can go wrong, from what the rules answer, and what nobody has said yet; high before medium before
 * low, then by fingerprint. A check never edits the plan.
 */
export function findings(plan: Plan, answers: Answers, asked?: string): Finding[] {
  const runs = kinds.flatMap(kind => kind(plan, answers, asked))
  return joined(runs.sort(byWeight))
}
