import type { Plan } from '../../domain/plan.ts'
import type { Finding } from '../finding.ts'
import { areSame } from '../remembered.ts'
import { joined } from '../rows.ts'
import { keptWith } from '../versions.ts'
import { type HashOf, hashing } from './inputs.ts'
import type { Answers } from './kind.ts'
import { ofLearning } from './ofLearning.ts'
import { ofMoney } from './ofMoney.ts'
import { ofPeople } from './ofPeople.ts'
import { ofTheMap } from './ofTheMap.ts'
import { ofTime } from './ofTime.ts'
import { byWeight, type Run } from './runs.ts'
import { unsaid } from './unsaid.ts'

const kinds = [...ofTime, ...ofPeople, ...ofLearning, ...ofTheMap, ...ofMoney, ...unsaid]

/**
 * [D38] Everything that can go wrong, from what the rules answer, and what nobody has said yet; high before medium before
 * low, then by fingerprint. A check never edits the plan.
 */
export function findings(plan: Plan, answers: Answers, asked?: string): readonly Finding[] {
  const kept = keptWith(plan.days)
  const last = kept.get(findings) as Kept | undefined // what was put there below
  const hashOf = last?.hashOf ?? hashing()
  const runs = kinds.map(kind => kind(plan, answers, asked, { hashOf, kept }))
  if (last && areSame(last.runs, runs)) return last.all
  const all = joined(runs.flat().sort(byWeight))
  kept.set(findings, { hashOf, runs, all } satisfies Kept)
  return all
}

interface Kept {
  readonly hashOf: HashOf
  readonly runs: readonly (readonly Run[])[]
  readonly all: readonly Finding[]
}
