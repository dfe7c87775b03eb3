import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type AdultDay, adultDays } from './adultDays.ts'
import { type Choice, choice } from './choice.ts'
import { type CoverageGap, coverage } from './coverage.ts'
import { type DoubleBooking, doubleBookings } from './doubleBookings.ts'
import { type Equity, equity } from './equity.ts'
import { type FragileFeeling, fragileFeelings } from './fragileFeelings.ts'
import { type Hole, holes } from './holes.ts'
import { type Lift, lift } from './lift.ts'
import { type LooseEnds, looseEnds } from './looseEnds.ts'
import { type OutcomeExposure, outcomeExposure } from './outcomeExposure.ts'
import { type Raci, raci } from './raci.ts'
import { type Ratio, ratios } from './ratios.ts'
import { type Readiness, readiness } from './readiness.ts'
import { type RoleDemand, roleDemand } from './roleDemand.ts'
import { studentMinutesPerWeek } from './studentMinutes.ts'
import { type StudentOverlap, studentOverlaps } from './studentOverlaps.ts'
import { type SupportReach, supportReach } from './supportReach.ts'
import { unsupportedFeelings } from './unsupportedFeelings.ts'
import { type Voices, voices } from './voices.ts'

/** Everything that follows from a plan. Times are minutes after midnight. */
export interface PlanReport {
  readonly adultDays: readonly AdultDay[]
  readonly doubleBookings: readonly DoubleBooking[]
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
  readonly raci: readonly Raci[]
  readonly voices: Voices
}

/** All rules together. Rules about time read the day asked for, else the first ideal day. */
export function report(plan: Plan, { day }: { readonly day?: string | undefined } = {}): PlanReport {
  return {
    adultDays: adultDays(plan, day),
    doubleBookings: doubleBookings(plan, day),
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
    raci: raci(plan),
    voices: voices(plan),
  }
}
