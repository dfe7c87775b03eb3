import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type AdultDay, adultDays } from './adultDays.ts'
import { type AssumptionAtStake, assumptions } from './assumptions.ts'
import { type Bottleneck, bottlenecks } from './bottlenecks.ts'
import { type Breath, breath } from './breath.ts'
import { type ChangeLoad, changeLoad } from './changeLoad.ts'
import { type Choice, choice } from './choice.ts'
import { type ConditionBalance, conditions } from './conditions.ts'
import { type Cost, cost } from './cost.ts'
import { type CoverageGap, coverage } from './coverage.ts'
import { type DataUse, dataUse } from './dataUse.ts'
import { type DoubleBooking, doubleBookings } from './doubleBookings.ts'
import { cycles, type Earliest, earliest } from './earliest.ts'
import { type Equity, equity } from './equity.ts'
import { type EvidenceFit, evidenceFit } from './evidenceFit.ts'
import type { Finding } from './finding.ts'
import { findings } from './findings/findings.ts'
import { type FirstSteps, firstSteps } from './firstSteps.ts'
import { type FragileFeeling, fragileFeelings } from './fragileFeelings.ts'
import { type Hole, holes } from './holes.ts'
import { type Lift, lift } from './lift.ts'
import { type Load, loads } from './loads.ts'
import { type LooseEnds, looseEnds } from './looseEnds.ts'
import { type OutcomeExposure, outcomeExposure } from './outcomeExposure.ts'
import { type OnlyPartner, partners } from './partners.ts'
import { type PermissionsOf, permissions } from './permissions.ts'
import { type PrepToPlace, prep } from './prep.ts'
import { type Raci, raci } from './raci.ts'
import { type Ratio, ratios } from './ratios.ts'
import { type Readiness, readiness } from './readiness.ts'
import { type RoleDemand, roleDemand } from './roleDemand.ts'
import { studentMinutesPerWeek } from './studentMinutes.ts'
import { type StudentOverlap, studentOverlaps } from './studentOverlaps.ts'
import { type SupportReach, supportReach } from './supportReach.ts'
import { type Training, training } from './training.ts'
import { type UnlockStep, unlockOrder } from './unlockOrder.ts'
import { unsupportedFeelings } from './unsupportedFeelings.ts'
import { type Voices, voices } from './voices.ts'

/** Everything that follows from a plan. Times are minutes after midnight. */
export interface PlanReport {
  readonly adultDays: readonly AdultDay[]
  readonly doubleBookings: readonly DoubleBooking[]
  readonly loads: readonly Load[]
  readonly breath: readonly Breath[]
  readonly prep: readonly PrepToPlace[]
  readonly changeLoad: readonly ChangeLoad[]
  readonly coverage: readonly CoverageGap[]
  readonly roleDemand: readonly RoleDemand[]
  readonly ratios: readonly Ratio[]
  readonly holes: readonly Hole[]
  readonly studentOverlaps: readonly StudentOverlap[]
  readonly unsupportedFeelings: readonly Id<'feeling'>[]
  readonly fragileFeelings: readonly FragileFeeling[]
  readonly outcomes: readonly OutcomeExposure[]
  readonly studentMinutesPerWeek: number
  readonly lift: Lift
  readonly choice: Choice
  readonly equity: readonly Equity[]
  readonly supportReach: readonly SupportReach[]
  readonly looseEnds: LooseEnds
  readonly readiness: readonly Readiness[]
  readonly unlockOrder: readonly UnlockStep[]
  readonly earliest: readonly Earliest[]
  readonly cycles: readonly (readonly Id<'support'>[])[]
  readonly bottlenecks: readonly Bottleneck[]
  readonly raci: readonly Raci[]
  readonly firstSteps: readonly FirstSteps[]
  readonly cost: Cost
  readonly evidenceFit: readonly EvidenceFit[]
  readonly permissions: readonly PermissionsOf[]
  readonly assumptions: readonly AssumptionAtStake[]
  readonly conditions: readonly ConditionBalance[]
  readonly voices: Voices
  readonly training: readonly Training[]
  readonly partners: readonly OnlyPartner[]
  readonly dataUse: DataUse
  readonly findings: readonly Finding[]
}

/** All rules together. Rules about time read the day asked for, else the first ideal day. */
export function report(plan: Plan, { day }: { readonly day?: string | undefined } = {}): PlanReport {
  const answers = {
    adultDays: adultDays(plan, day),
    doubleBookings: doubleBookings(plan, day),
    loads: loads(plan, day),
    breath: breath(plan, day),
    prep: prep(plan, day),
    changeLoad: changeLoad(plan),
    coverage: coverage(plan, day),
    roleDemand: roleDemand(plan, day),
    ratios: ratios(plan, day),
    holes: holes(plan, day),
    studentOverlaps: studentOverlaps(plan, day),
    unsupportedFeelings: unsupportedFeelings(plan),
    fragileFeelings: fragileFeelings(plan, day),
    outcomes: outcomeExposure(plan, day),
    studentMinutesPerWeek: studentMinutesPerWeek(plan, day),
    lift: lift(plan),
    choice: choice(plan, day),
    equity: equity(plan, day),
    supportReach: supportReach(plan, day),
    looseEnds: looseEnds(plan),
    readiness: readiness(plan, day),
    unlockOrder: unlockOrder(plan, day),
    earliest: earliest(plan),
    cycles: cycles(plan),
    bottlenecks: bottlenecks(plan, day),
    raci: raci(plan),
    firstSteps: firstSteps(plan, day),
    cost: cost(plan),
    evidenceFit: evidenceFit(plan),
    permissions: permissions(plan),
    assumptions: assumptions(plan),
    conditions: conditions(plan),
    voices: voices(plan),
    training: training(plan),
    partners: partners(plan),
    dataUse: dataUse(plan),
  }
  return { ...answers, findings: findings(plan, answers, day) }
}
