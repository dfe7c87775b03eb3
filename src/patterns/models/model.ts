import type { Purpose, practiceStatuses, supportStatuses, supportTypes } from '../../domain/adultDay.ts'
import type { Plan } from '../../domain/plan.ts'
import type { outcomeKinds } from '../../domain/studentDay.ts'

/** Words of a model in English and Spanish. */
export type Both = readonly [en: string, es: string]
export type ModelLanguage = 'en' | 'es'

/**
 * A day to start from, said once for both languages. Records are named by their keys; a string that lists some is
 * `'one, two'`. Words of the built-in lists (kinds, groupings, needs, feelings) stay as the lists have them.
 */
export interface Model {
  readonly facts: ModelFacts
  readonly learners: Named<ModelLearner>
  readonly outcomes: Named<ModelOutcome>
  readonly moments: Named<ModelMoment>
  readonly roles: Named<ModelRole>
  readonly people: Named<ModelPerson>
  readonly practices: Named<ModelPractice>
  readonly supports: Named<ModelSupport>
  readonly permissions: Named<ModelPermission>
  readonly funds: Named<ModelFund>
  readonly conditions: Named<ModelCondition>
  readonly assumptions: Named<ModelAssumption>
  readonly evidence: Named<ModelEvidence>
  readonly measures: Named<ModelMeasure>
  readonly actions: Named<ModelAction>
}

export type Named<T> = Readonly<Record<string, T>>

export interface ModelFacts {
  readonly title: Both
  readonly day: Both
  readonly dream: Both
  readonly grades: string
  readonly scope: Both
  readonly students: number
  /** `'08:00-15:00'`. */
  readonly hours: string
}

export interface ModelLearner {
  readonly name: string
  readonly grade: string
  readonly about: Both
  readonly strengths: readonly Both[]
  /** Of the list of needs. */
  readonly needs: readonly string[]
  readonly today: Both
  readonly device: 'own' | 'shared' | 'none'
  readonly internet: 'reliable' | 'limited' | 'none'
  readonly languages: readonly Both[]
}

export interface ModelOutcome {
  readonly title: Both
  readonly kind: (typeof outcomeKinds)[number]
  readonly evidence: Both
  readonly tags: string
}

export interface ModelMoment {
  readonly title: Both
  /** `'08:00-08:20'`; without it the moment is in `part`. */
  readonly at?: string
  readonly part?: 'before' | 'morning' | 'midday' | 'afternoon' | 'after'
  readonly weekdays?: readonly number[]
  readonly kind: string
  readonly place: Both
  readonly does: Both
  readonly learns: Both
  readonly grouping: string
  readonly groups: number
  readonly adults?: number
  readonly students?: number
  readonly blended?: string
  /** Who decides topic, pace, place, partner, product: `a`dult, s`h`ared, `s`tudent, `-` not said. */
  readonly choice?: string
  readonly device?: true
  readonly internet?: true
  /** For these learners, in place of that moment. */
  readonly variant?: { readonly of: string; readonly learner: string }
  readonly aims: string
  /** `'welcome, proud@maya, !rushed'`: a feeling to aim for, or (`!`) to guard against; `@` for one learner. */
  readonly feels: string
  /** `'maya -1 2, leo . 1'`: how it feels today and how it should, −2…2; a point for what nobody knows. */
  readonly curve?: string
  readonly tags?: string
}

export interface ModelRole {
  readonly title: Both
  readonly note?: Both
  readonly headcount: number
}

export interface ModelPerson {
  readonly label: Both
  /** The roles this placeholder holds. */
  readonly fills: string
  readonly fte?: number
}

export interface ModelPractice {
  readonly title: Both
  readonly detail: Both
  readonly status: (typeof practiceStatuses)[number]
  /** Out of students' sight. */
  readonly backstage?: true
  readonly at?: string
  readonly purpose?: Purpose
  readonly float?: { readonly purpose: Purpose; readonly minutes: number; readonly times: number }
  readonly weekdays?: readonly number[]
  /** The moments it makes, each with the feelings it shapes there: `{ arrive: 'welcome, ashamed@leo' }`. */
  readonly makes?: Named<string>
  /** `'talk, goals:3'`: outcomes with the tier of the evidence where some is known. */
  readonly builds?: string
  /**
   * Letters of RACI, then the people, when not all who hold the role, and `@` what they do it in, when not in all:
   * `{ advisor: 'RA', teacher: 'R t1 t2@lunch+move' }`. A role without people says how many: `R2`.
   */
  readonly does: Named<string>
  /** `'time, +space'`: `+` for what is only helpful. */
  readonly needs?: string
  readonly tags?: string
}

export interface ModelSupport {
  readonly title: Both
  readonly type: (typeof supportTypes)[number]
  readonly detail: Both
  readonly status: (typeof supportStatuses)[number]
  /** One-time and per year; null where nobody has a price. */
  readonly cost: readonly [once: number | null, year: number | null]
  readonly weeks: number | null
  /** The end of a gear's tag. */
  readonly gear: string
  readonly hours?: number
  readonly owner: string
  readonly awaits?: string
  readonly requires?: string
  readonly paidBy?: string
}

export interface ModelPermission {
  readonly ask: Both
  readonly granter: Both
  readonly weeks: number
}

export interface ModelFund {
  readonly title: Both
  readonly recurring: boolean
  readonly amount: number
  readonly tiers?: readonly number[]
}

export interface ModelCondition {
  readonly title: Both
  readonly area: 'clarity' | 'conviction' | 'coalition' | 'capacity' | 'culture'
  readonly effect: 'helps' | 'hinders'
  readonly strength: 1 | 2 | 4
  /** `'support:time, practice:circle'`. */
  readonly tilts: string
}

export interface ModelAssumption {
  readonly text: Both
  readonly risk: 'low' | 'medium' | 'high'
  readonly under: string
}

export interface ModelEvidence {
  readonly title: Both
  readonly tier: 1 | 2 | 3 | 4
  readonly study: Both
  readonly backs: string
}

export interface ModelMeasure {
  readonly title: Both
  readonly unit: Both
  readonly when: Both
  readonly target: number
  readonly reads: string
}

export interface ModelAction {
  readonly title: Both
  readonly owner: string
  readonly delivers: string
}

/** Makes a plan of a model. */
export type PlanOfModel = (language: ModelLanguage, now: string) => Plan
