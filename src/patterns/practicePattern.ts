import type { Purpose } from '../domain/adultDay.ts'
import type { RecordIn } from '../domain/plan.ts'
import type { AdultRole } from './adultRole.ts'
import type { MomentKind } from './momentKinds.ts'
import type { SourceId } from './sources.ts'
import type { SupportKey } from './supports.ts'

/** When a practice out of students' sight is done: some times a week, or right before or after the moment. */
export type When =
  | { readonly kind: 'weekly'; readonly purpose: Purpose; readonly minutes: number; readonly times: number }
  | { readonly kind: 'before' | 'after'; readonly purpose: Purpose; readonly minutes: number }

/** A practice as the library knows it. The kind of moment it is for is the list it stands in, the best first. */
export interface PracticePattern {
  readonly title: string
  readonly because: string
  /** Who does it, with the letters of RACI. */
  readonly by: Readonly<Partial<Record<AdultRole, 'R' | 'A' | 'RA' | 'C' | 'I'>>>
  /** Words of the built-in list it brings about (pleasant ones) or protects from (the others). */
  readonly feels: readonly string[]
  /** Needs of learners, of the built-in list, that it answers. */
  readonly eases: readonly string[]
  /** The kind of outcome it builds first. */
  readonly builds: RecordIn<'outcomes'>['kind']
  readonly needs: readonly SupportKey[]
  /** Supports that help but are not needed. */
  readonly helps?: readonly SupportKey[]
  /** How many students one adult can do it for at once. */
  readonly per?: number
  /** From and to; 0 is kindergarten. Absent: all. */
  readonly grades?: readonly [number, number]
  readonly groupings?: readonly string[]
  /** For any moment of these kinds; the list of those for any moment only. */
  readonly at?: readonly MomentKind[]
  /** Beginnings of words of a title, without marks, that say it is this sort of the kind: a gym hour, not recess. */
  readonly titled?: readonly string[]
  readonly blended?: readonly string[]
  /** Absent: while the moment runs, where students see it. */
  readonly when?: When
  /** Students see it although it has a time of its own. */
  readonly seen?: true
  readonly source?: SourceId
}

export type PracticeList = Readonly<Record<string, PracticePattern>>

/** Kinds of moment in which students work at something at school. */
export const schoolWorkKinds = [
  ...(['circle or advisory', "planning one's day", 'direct teaching', 'seminar or discussion', 'stations'] as const),
  ...([
    'lab or playlist',
    'project or studio',
    'critique or exhibition',
    'coaching or flex',
    'club or choice',
  ] as const),
] satisfies readonly MomentKind[]

/** The same, and work out of school. */
export const workKinds = [...schoolWorkKinds, 'service or internship'] as const satisfies readonly MomentKind[]

/** Kinds of moment between work. */
export const openKinds = [
  'arrival',
  'movement or recess',
  'meal',
  'transition',
  'close',
] as const satisfies readonly MomentKind[]

/** Done so many minutes, so many times a week, whenever it can be placed. */
export function weekly(purpose: Purpose, minutes: number, times: number): When {
  return { kind: 'weekly', purpose, minutes, times }
}

/** Done in the minutes right before the moment. */
export function justBefore(purpose: Purpose, minutes: number): When {
  return { kind: 'before', purpose, minutes }
}

/** Done in the minutes right after the moment. */
export function justAfter(purpose: Purpose, minutes: number): When {
  return { kind: 'after', purpose, minutes }
}
