import type { Id } from '../domain/ids.ts'
import { compareText } from '../domain/ids.ts'
import type { Plan, Support } from '../domain/plan.ts'
import { checked } from './checked.ts'
import { type Cost, cost } from './cost.ts'
import { readiness } from './readiness.ts'
import { type SharedNeed, sharedAgenda } from './sharedAgenda.ts'
import { steadySum } from './stretches.ts'
import { type Voices, voices } from './voices.ts'

/** How far a plan has come, the farthest first; a plan that has come to none of them has only been begun. */
export const planStages = ['live', 'piloting', 'checked', 'mapped', 'dreamed', 'begun'] as const
export type PlanStage = (typeof planStages)[number]

/** How many missing supports keep moments from happening, by type; only types that do. */
export type BlockedByType = Readonly<Partial<Record<Support['type'], number>>>

/** One plan among many. */
export interface PlanRow {
  readonly plan: Id<'plan'>
  readonly stage: PlanStage
  /** Moments of ideal and variant days. */
  readonly moments: number
  /** Those of them that a practice makes. */
  readonly mapped: number
  readonly blocked: BlockedByType
  readonly currency: string
  readonly money: Cost
  /** In scope; null when nobody has said. */
  readonly students: number | null
  readonly voices: Voices
}

/** The money of all plans in one currency. */
export interface MoneyTogether extends Pick<Cost, 'firstYear' | 'perYear' | 'newMoney' | 'unpriced'> {
  readonly currency: string
}

/** Many plans together. */
export interface Portfolio {
  /** By id. */
  readonly plans: readonly PlanRow[]
  /** How many plans stand at each stage. */
  readonly stages: Readonly<Record<PlanStage, number>>
  readonly moments: number
  readonly mapped: number
  readonly blocked: BlockedByType
  /** By currency: one is never added to another. */
  readonly money: readonly MoneyTogether[]
  /** Of the plans that say how many. */
  readonly students: number
  readonly voices: Voices['counts']
  readonly agenda: readonly SharedNeed[]
}

/**
 * [D37] Many plans rolled up, and what three of them or more are missing. A plan stands at the farthest stage of which
 * it holds what that stage asks; rules about time read the first ideal day of each. Of two plans of one id the first counts.
 */
export function portfolio(plans: readonly Plan[]): Portfolio {
  const known = [...Map.groupBy(plans, ({ plan }) => plan.id).values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => compareText(a.plan.id, b.plan.id))
  const rows = known.map(rowOf)
  return {
    plans: rows,
    stages: Object.fromEntries(
      planStages.map(stage => [stage, rows.filter(row => row.stage === stage).length]),
    ) as Portfolio['stages'], // every stage is there
    moments: steadySum(rows.map(row => row.moments)),
    mapped: steadySum(rows.map(row => row.mapped)),
    blocked: summed(rows.map(row => row.blocked)),
    money: [...Map.groupBy(rows, row => row.currency)]
      .sort(([a], [b]) => compareText(a, b))
      .map(([currency, of]) => ({
        currency,
        firstYear: steadySum(of.map(({ money }) => money.firstYear)),
        perYear: steadySum(of.map(({ money }) => money.perYear)),
        newMoney: steadySum(of.map(({ money }) => money.newMoney)),
        unpriced: steadySum(of.map(({ money }) => money.unpriced)),
      })),
    students: steadySum(rows.map(row => row.students ?? 0)),
    voices: summed(rows.map(row => row.voices.counts)),
    agenda: sharedAgenda(known),
  }
}

function rowOf(plan: Plan): PlanRow {
  const states = readiness(plan)
  const mapped = states.filter(({ state }) => state !== 'unmapped').length
  const missing = new Set(states.flatMap(row => row.missing))
  const types = [...missing].flatMap(id => plan.supports.get(id)?.type ?? [])
  return {
    plan: plan.plan.id,
    stage: stageOf(plan, states, mapped),
    moments: states.length,
    mapped,
    blocked: summed(types.map(type => ({ [type]: 1 }))),
    currency: plan.plan.currency,
    money: cost(plan),
    students: plan.plan.school.students ?? null,
    voices: voices(plan),
  }
}

function stageOf(plan: Plan, states: ReturnType<typeof readiness>, mapped: number): PlanStage {
  const isHalf = (many: number) => states.length > 0 && many * 2 >= states.length
  if (isHalf(states.filter(({ state }) => state === 'ready').length)) return 'live'
  if ([...plan.actions.values()].some(({ firstTest, status }) => firstTest && status !== 'todo')) return 'piloting'
  if (isHalf(mapped)) return hasHighOpen(plan) ? 'mapped' : 'checked'
  return plan.plan.dream.trim() !== '' || states.length > 0 ? 'dreamed' : 'begun'
}

function hasHighOpen(plan: Plan): boolean {
  return checked(plan).some(({ finding, isAside }) => finding.severity === 'high' && !isAside)
}

/** Numbers by name, added up name by name. */
function summed<K extends string>(
  all: readonly Readonly<Partial<Record<K, number>>>[],
): Readonly<Partial<Record<K, number>>> {
  const sums: Partial<Record<K, number>> = {}
  for (const one of all) for (const name of Object.keys(one) as K[]) sums[name] = (sums[name] ?? 0) + (one[name] ?? 0) // its own names
  return sums
}
